package render_test

import (
	"fmt"
	"os"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/render"
)

func ExampleArticle() {
	doc := extract.Text("UU No. 23/2014 <berlaku>")
	if err := render.Article(os.Stdout, doc); err != nil {
		panic(err)
	}
	// Output:
	// <article class="warta" id="article" lang="id" tabindex="-1"><mark class="law h0 exact" id="e0" data-label="LAW" tabindex="0" aria-describedby="v0 r0">UU No. 23/2014</mark> &lt;berlaku&gt;</article>
}

func ExampleEntities() {
	doc := extract.Text("pukul 09.00 WITA")
	if err := render.Entities(os.Stdout, doc); err != nil {
		panic(err)
	}
	// Output:
	// <table class="warta-entities">
	// <thead><tr><th scope="col">Text</th><th scope="col">Label</th><th scope="col">Value</th><th scope="col">Confidence, rule</th></tr></thead>
	// <tbody>
	// <tr><th scope="row" lang="id"><a href="#e0">pukul 09.00 WITA</a></th><td><span class="chip when">TIME</span></td><td id="v0">T09:00+08:00</td><td id="r0">exact, timex/time</td></tr>
	// </tbody>
	// </table>
}

func ExampleDescribe() {
	doc := extract.Text("Bupati Tanah Bumbu hadir pada Senin (9/12/2024), sesuai UU No. 23/2014.")
	for _, e := range doc.Entities {
		fmt.Printf("%-18s  %s\n", e.Text, render.Describe(e))
	}
	// Output:
	// Bupati Tanah Bumbu  bupati; Kabupaten Tanah Bumbu, Provinsi Kalimantan Selatan (63.10)
	// Tanah Bumbu         Kabupaten Tanah Bumbu, Provinsi Kalimantan Selatan (63.10)
	// Senin (9/12/2024)   2024-12-09
	// UU No. 23/2014      Undang-Undang Nomor 23 Tahun 2014; /akn/id/act/uu/2014/23
}

func ExampleTerminal() {
	doc := extract.Text("Bupati Tanah Bumbu hadir pada Senin (9/12/2024).")
	if err := render.Terminal(os.Stdout, doc, false); err != nil {
		panic(err)
	}
	// Output: [Bupati [Tanah Bumbu]GPE]POSITION hadir pada [Senin (9/12/2024)]DATE.
}
