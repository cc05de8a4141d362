package extract

import (
	"encoding/json"
	"testing"

	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/testdata"
)

// BenchmarkDecide is the share of the model in the reading of the labelled
// articles: evidence, features, scores and the best paths.
func BenchmarkDecide(b *testing.B) {
	x, err := New()
	if err != nil {
		b.Fatal(err)
	}
	var pages []*page
	size := int64(0)
	for line := range testdata.Articles() {
		var a struct{ Text string }
		if err := json.Unmarshal(line, &a); err != nil {
			b.Fatal(err)
		}
		size += int64(len(a.Text))
		p := x.page(Source{Text: a.Text})
		p.propose()
		pages = append(pages, p)
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range pages {
			p.clues.choose(p, model.Default())
		}
	}
}
