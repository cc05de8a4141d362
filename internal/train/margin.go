package main

import (
	"cmp"
	"slices"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/model"
)

// What makes a span that only the model found a sure one: nine of ten are right.
const (
	surePrecision = 0.9
	sureSpans     = 20 // of at least so many
)

// alone is a span that only the model found.
type alone struct {
	margin int
	right  bool
}

// sureMargin returns the smallest margin from which on the spans that only the model
// finds in the articles are right often enough, 0 if there is none.
func (f *fitted) sureMargin(o options, docs []*doc, rules *extract.Extractor) (int, error) {
	m, err := model.Open(string(f.builder(o).Bytes()))
	if err != nil {
		return 0, err
	}
	var found []alone
	for _, d := range docs {
		found = append(found, aloneIn(m, d, rules)...)
	}
	slices.SortFunc(found, func(a, b alone) int { return cmp.Compare(b.margin, a.margin) })
	margin, right := 0, 0
	for k, a := range found {
		if a.right {
			right++
		}
		last := k+1 == len(found) || found[k+1].margin != a.margin
		if last && k+1 >= sureSpans && float64(right) >= surePrecision*float64(k+1) {
			margin = max(a.margin, 1)
		}
	}
	return margin, nil
}

// aloneIn returns the spans of an article that only the model finds.
func aloneIn(m *model.Model, d *doc, rules *extract.Extractor) (out []alone) {
	type span struct {
		label      extract.Label
		start, end int
	}
	proposed, gold := map[span]bool{}, map[span]bool{}
	doc := rules.Extract(d.src)
	for _, e := range doc.Entities {
		proposed[span{e.Label, e.Start, e.End}] = true
	}
	for _, e := range d.gold {
		gold[span{e.Label, e.Start, e.End}] = true
	}
	toks := doc.Tokens()
	for _, s := range m.Append(nil, d.seq) {
		at := span{layers[s.Layer], toks[s.First].Start, toks[s.Last-1].End}
		if !proposed[at] {
			out = append(out, alone{s.Margin, gold[at]})
		}
	}
	return out
}
