package testdata_test

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/warta-nlp/warta/testdata"
)

func ExampleArticles() {
	for article := range testdata.Articles() {
		var doc struct {
			ID       string
			Entities []struct{ Label, Text string }
		}
		if err := json.Unmarshal(article, &doc); err != nil {
			fmt.Println(err)
			return
		}
		if doc.ID == "tanahbumbu-kerjasama" {
			fmt.Println(doc.Entities[0].Label, doc.Entities[0].Text)
		}
	}
	// Output:
	// ORG Pemkab Tanbu
}

func ExampleFile() {
	cases, err := testdata.File("law.jsonl")
	if err != nil {
		fmt.Println(err)
		return
	}
	for line := range bytes.Lines(cases) {
		var c struct{ Span, Norm string }
		if err := json.Unmarshal(line, &c); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(c.Span, "is", c.Norm)
		break
	}
	// Output:
	// Undang-Undang Nomor 23 Tahun 2014 is /akn/id/act/uu/2014/23
}
