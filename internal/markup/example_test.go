package markup_test

import (
	"cmp"
	"fmt"
	"os"

	"github.com/warta-nlp/warta/internal/markup"
)

func ExampleParse() {
	doc, err := markup.Parse("contoh", `date: 2024-12-10
---
{POSITION|Camat {GPE=63.10.04|Satui}} {PERSON|Ani} tiba {DATE=2024-12-09|Senin (9/12)}.
---
holder: Ani = Camat Satui
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range doc.Entities {
		fmt.Println(e.Label, e.Start, e.End, cmp.Or(e.ID, e.Norm, "-"), e.Text)
	}
	// Output:
	// POSITION 0 11 - Camat Satui
	// GPE 6 11 63.10.04 Satui
	// PERSON 12 15 - Ani
	// DATE 21 33 2024-12-09 Senin (9/12)
}

func ExampleParse_fault() {
	_, err := markup.Parse("contoh", "---\nRapat di\n{GPE=63.10|Tanah Bumbu,} kemarin")
	fmt.Println(err)
	// Output:
	// contoh:3: span is not tight: GPE ends in punctuation: "Tanah Bumbu,"
}

func ExampleWrite() {
	doc, _ := markup.Parse("contoh", "---\nRapat di {GPE|Satui}")
	_ = markup.Write(os.Stdout, []*markup.Document{doc})
	// Output:
	// {"schema":1,"id":"contoh","text":"Rapat di Satui","entities":[{"label":"GPE","start":9,"end":14,"text":"Satui"}]}
}
