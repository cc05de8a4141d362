package extract

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

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

// Once its memory has grown, the model's share allocates nothing.
func TestDecideAllocatesNothing(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for line := range testdata.Articles() {
		var a struct{ Text string }
		require.NoError(t, json.Unmarshal(line, &a))
		p := x.page(Source{Text: a.Text})
		p.propose()
		read := func() { p.clues.choose(p, model.Default()) }
		read()
		require.Zero(t, testing.AllocsPerRun(10, read))
		x.done(p)
	}
}
