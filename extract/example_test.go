package extract_test

import (
	"fmt"
	"log"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/lexicon"
)

// A town adds an agency that only it has, and its acronym, which stands for a
// plan elsewhere.
func ExampleWithLexicon() {
	lex, err := lexicon.Default().With(
		lexicon.Row{Kind: lexicon.Organisation, Cells: map[string]string{"name": "Rumah Tani Bersujud"}},
		lexicon.AcronymEntry{Short: "RTB", Long: "Rumah Tani Bersujud", Category: "regional_agency", Label: "ORG"}.Row(),
	)
	if err != nil {
		log.Fatal(err)
	}
	const text = "Petani mengambil benih di Rumah Tani Bersujud, Senin. RTB menyiapkan 500 paket."
	for _, l := range []*lexicon.Lexicon{lexicon.Default(), lex} {
		x, err := extract.New(extract.WithLexicon(l), extract.WithLabels(extract.Org))
		if err != nil {
			log.Fatal(err)
		}
		doc := x.Extract(extract.Source{Text: text})
		fmt.Println(len(doc.Entities))
		for _, e := range doc.Entities {
			fmt.Println(e.Label, e.Text)
		}
	}
	// Output:
	// 0
	// 2
	// ORG Rumah Tani Bersujud
	// ORG RTB
}
