package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/model"
)

// counts are the entities right, labelled and found.
type counts struct{ right, gold, found int }

func (c counts) f1() float64 {
	if c.right == 0 {
		return 0
	}
	return 2 * float64(c.right) / float64(c.gold+c.found)
}

// score is the strict score of the open classes.
type score struct {
	of   [16]counts
	errs []string
}

func (s score) String() string {
	var b strings.Builder
	var all counts
	for _, l := range layers {
		c := s.of[l]
		all.right += c.right
		all.gold += c.gold
		all.found += c.found
		fmt.Fprintf(&b, "%v %.3f  ", l, c.f1())
	}
	fmt.Fprintf(&b, "ALL %.4f (p %.3f r %.3f)", all.f1(), float64(all.right)/float64(max(all.found, 1)), float64(all.right)/float64(max(all.gold, 1)))
	return b.String()
}

func (s *score) add(o score) {
	for k := range s.of {
		s.of[k].right += o.of[k].right
		s.of[k].gold += o.of[k].gold
		s.of[k].found += o.of[k].found
	}
	s.errs = append(s.errs, o.errs...)
}

func (s score) print(w io.Writer, label string) {
	for _, e := range s.errs {
		if strings.HasPrefix(e, label) || label == "all" {
			fmt.Fprintln(w, e)
		}
	}
}

// measure reads the articles with a model file and compares.
func measure(data []byte, docs []*doc) (score, error) {
	opt := extract.WithoutModel()
	if data != nil {
		m, err := model.Open(string(data))
		if err != nil {
			return score{}, err
		}
		opt = extract.WithModel(m)
	}
	x, err := extract.New(opt)
	if err != nil {
		return score{}, err
	}
	var s score
	for _, d := range docs {
		s.compare(d, x.Extract(d.src).Entities)
	}
	return s, nil
}

type key struct {
	label      extract.Label
	start, end int
}

func (s *score) compare(d *doc, found []extract.Entity) {
	want := map[key]bool{}
	for _, e := range d.gold {
		if layerOf(e.Label) >= 0 {
			want[key{e.Label, e.Start, e.End}] = true
			s.of[e.Label].gold++
		}
	}
	for _, e := range found {
		if layerOf(e.Label) < 0 {
			continue
		}
		s.of[e.Label].found++
		k := key{e.Label, e.Start, e.End}
		if want[k] {
			s.of[e.Label].right++
			delete(want, k)
			continue
		}
		s.errs = append(s.errs, fmt.Sprintf("%v + %s [%s] %s", e.Label, d.src.ID, e.Rule, context(d.src.Text, e.Start, e.End)))
	}
	for _, e := range d.gold {
		if want[key{e.Label, e.Start, e.End}] {
			s.errs = append(s.errs, fmt.Sprintf("%v - %s %s", e.Label, d.src.ID, context(d.src.Text, e.Start, e.End)))
		}
	}
}

func context(text string, start, end int) string {
	a, b := max(0, start-50), min(len(text), end+40)
	return strings.ReplaceAll(text[a:start]+"⟦"+text[start:end]+"⟧"+text[end:b], "\n", "¶")
}
