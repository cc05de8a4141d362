package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
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

func (c counts) plus(o counts) counts {
	return counts{c.right + o.right, c.gold + o.gold, c.found + o.found}
}

// score is the strict score of the layers, with the errors written out.
type score struct {
	of     [model.MaxLayers]counts
	errors []mistake
}

// mistake is an entity that was missed or is wrong.
type mistake struct {
	label  extract.Label
	missed bool
	id     string
	rule   string // of a wrong one
	where  string // in the text, with what stands around
}

func (m mistake) String() string {
	if m.missed {
		return fmt.Sprintf("%v missed %s: %s", m.label, m.id, m.where)
	}
	return fmt.Sprintf("%v wrong %s by %s: %s", m.label, m.id, m.rule, m.where)
}

func (s *score) add(o score) {
	for l := range s.of {
		s.of[l] = s.of[l].plus(o.of[l])
	}
	s.errors = append(s.errors, o.errors...)
}

// all sums up the layers.
func (s *score) all() (sum counts) {
	for _, c := range s.of {
		sum = sum.plus(c)
	}
	return sum
}

// printErrors prints the mistakes in a label, or in all.
func (s *score) printErrors(w io.Writer, label string) {
	for _, e := range s.errors {
		if label == "all" || label == e.label.String() {
			fmt.Fprintln(w, e)
		}
	}
}

// table prints scores, a line each.
type table struct{ w io.Writer }

// newTable prints the head of a table.
func newTable(w io.Writer) table {
	fmt.Fprintf(w, "%-28s", "F1")
	for _, l := range layers {
		fmt.Fprintf(w, " %8v", l)
	}
	fmt.Fprintf(w, " %8s %8s %8s\n", "all", "P", "R")
	return table{w}
}

func (t table) row(name string, s score) {
	fmt.Fprintf(t.w, "%-28s", name)
	for l := range layers {
		if s.of[l] == (counts{}) {
			fmt.Fprintf(t.w, " %8s", "-")
			continue
		}
		fmt.Fprintf(t.w, " %8.3f", s.of[l].f1())
	}
	all := s.all()
	fmt.Fprintf(t.w, " %8.4f %8.3f %8.3f\n", all.f1(), float64(all.right)/float64(max(all.found, 1)), float64(all.right)/float64(max(all.gold, 1)))
}

// measure reads articles with a model file, or by the rules alone if it is nil, and
// compares.
func measure(file []byte, docs []*doc, r reader) (score, error) {
	if file == nil {
		return measureBy(docs, r, extract.WithoutModel())
	}
	m, err := model.Open(string(file))
	if err != nil {
		return score{}, err
	}
	return measureBy(docs, r, extract.WithModel(m))
}

// measureBy reads articles with the embedded model or what the options say.
func measureBy(docs []*doc, r reader, options ...extract.Option) (s score, err error) {
	x, err := extract.New(options...)
	if err != nil {
		return s, err
	}
	labels := labelsOf(docs)
	for _, d := range docs {
		s.compare(d, r.merged(x.Extract(d.src).Entities, labels))
	}
	return s, nil
}

// merged returns the entities with the labels of -merge, of the labels that the
// articles have, and of two inside each other the longer: those who do not tell
// labels apart do not nest them either.
func (r reader) merged(found []extract.Entity, labels map[extract.Label]bool) (out []extract.Entity) {
	if len(r.rename) == 0 {
		return found
	}
	for _, e := range found {
		if to, ok := r.rename[e.Label]; ok {
			e.Label = to
		}
		if labels[e.Label] && (len(out) == 0 || out[len(out)-1].End <= e.Start) {
			out = append(out, e)
		}
	}
	return out
}

// labelsOf returns the labels that the articles have.
func labelsOf(docs []*doc) map[extract.Label]bool {
	set := map[extract.Label]bool{}
	for _, d := range docs {
		for _, e := range d.gold {
			set[e.Label] = true
		}
	}
	return set
}

// compare counts what is right in an article.
func (s *score) compare(d *doc, found []extract.Entity) {
	type span struct {
		label      extract.Label
		start, end int
	}
	want := map[span]bool{}
	for _, e := range d.gold {
		if l := layerOf(e.Label); l >= 0 {
			want[span{e.Label, e.Start, e.End}] = true
			s.of[l].gold++
		}
	}
	for _, e := range found {
		l := layerOf(e.Label)
		if l < 0 {
			continue
		}
		s.of[l].found++
		if at := (span{e.Label, e.Start, e.End}); want[at] {
			s.of[l].right++
			delete(want, at)
			continue
		}
		s.errors = append(s.errors, mistake{label: e.Label, id: d.src.ID, rule: e.Rule, where: around(d.src.Text, e.Start, e.End)})
	}
	for _, e := range d.gold {
		if want[span{e.Label, e.Start, e.End}] {
			s.errors = append(s.errors, mistake{label: e.Label, missed: true, id: d.src.ID, where: around(d.src.Text, e.Start, e.End)})
		}
	}
	slices.SortStableFunc(s.errors, func(a, b mistake) int { return cmp.Compare(a.label, b.label) })
}

// around returns a span with what stands around it, on one line.
func around(text string, start, end int) string {
	a, b := max(0, start-50), min(len(text), end+40)
	return strings.ReplaceAll(text[a:start]+"⟦"+text[start:end]+"⟧"+text[end:b], "\n", "¶")
}
