package score

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/warta-nlp/warta/internal/plain"
)

// Report is the outcome of a comparison.
type Report struct {
	Rows       []Row     `json:"rows"`                 // one a label, then ACRONYM, HOLDER, QUOTE, CHAIN, RELATION, INDIRECT
	Micro      Figures   `json:"micro"`                // all entities pooled
	Interval   *Interval `json:"interval,omitempty"`   // of Micro's F1, nil unless Options.Resamples asks for it
	Macro      float64   `json:"macro_f1"`             // mean F1 of the labels that occur
	Types      Figures   `json:"types"`                // entities by label only: pairs that overlap
	Spans      Figures   `json:"spans"`                // entities by start and end only
	Confusion  Confusion `json:"confusion"`            // which label was given for which
	Articles   []Article `json:"articles"`             // in the order of the gold documents
	Mistakes   []Mistake `json:"mistakes"`             // article by article
	Missing    []string  `json:"missing,omitempty"`    // gold ids without a prediction, sorted
	Unlabelled []string  `json:"unlabelled,omitempty"` // predicted ids without gold, sorted
	Differing  []string  `json:"differing,omitempty"`  // ids of pairs whose texts differ
}

// Article is the figures of one document, all labels pooled, and its rows that have
// anything.
type Article struct {
	ID string `json:"id"`
	Figures
	Rows []Row `json:"rows,omitempty"`
}

// Row returns the row of a label, or of ACRONYM, HOLDER, QUOTE, CHAIN, RELATION or
// INDIRECT.
func (r *Report) Row(name string) (Row, bool) {
	for _, row := range r.Rows {
		if row.Name == name {
			return row, true
		}
	}
	return Row{}, false
}

// WriteTo writes the table of the rows that have anything, figures in thousandths,
// a dash where there is none. Below are all labels pooled: strict, by label only and
// by span only.
func (r *Report) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-8s %6s %6s %6s %6s %6s %7s %6s %6s", "label", "gold", "pred", "P", "R", "F1", "partial", "type", "value")
	if r.Interval != nil {
		b.WriteString("  F1, 95%")
	}
	b.WriteByte('\n')
	for _, row := range withAnything(r.Rows) {
		row.line(&b)
	}
	Row{Name: "MICRO", Figures: r.Micro, Interval: r.Interval}.line(&b)
	Row{Name: "TYPE", Figures: r.Types}.line(&b)
	Row{Name: "SPAN", Figures: r.Spans}.line(&b)
	fmt.Fprintf(&b, "macro F1 %.3f, articles %d", r.Macro, len(r.Articles))
	for _, list := range []struct {
		name string
		ids  []string
	}{{"not predicted", r.Missing}, {"not labelled", r.Unlabelled}, {"text differs", r.Differing}} {
		if len(list.ids) > 0 {
			fmt.Fprintf(&b, ", %s %d", list.name, len(list.ids))
		}
	}
	b.WriteByte('\n')
	n, err := io.WriteString(w, b.String())
	return int64(n), err
}

func (r Row) line(w io.Writer) {
	fmt.Fprintf(w, "%-8s %6d %6d %6.3f %6.3f %6.3f %7s %6s %6s",
		r.Name, r.Gold, r.Pred, r.Precision, r.Recall, r.F1, thousandths(r.Partial), thousandths(r.Type), thousandths(r.Value))
	if r.Interval != nil {
		fmt.Fprintf(w, "  %.3f to %.3f", r.Interval.Low, r.Interval.High)
	}
	fmt.Fprintln(w)
}

func thousandths(f *float64) string {
	if f == nil {
		return "-"
	}
	return fmt.Sprintf("%.3f", *f)
}

// Worst returns the n articles with the lowest F1 that have mistakes in their
// entities, the worst first, of equals the one that has more of them.
func (r *Report) Worst(n int) []Article {
	worst := slices.DeleteFunc(slices.Clone(r.Articles), func(a Article) bool { return a.F1 == 1 })
	slices.SortStableFunc(worst, func(a, b Article) int {
		return cmp.Or(cmp.Compare(a.F1, b.F1), cmp.Compare(b.Gold+b.Pred-2*b.Match, a.Gold+a.Pred-2*a.Match))
	})
	return worst[:min(n, len(worst))]
}

// WriteMistakes writes the mistakes of a row, of all rows for "", one a line
// with tabs between label, article, fault, start, text, what was wanted and what
// was given.
func (r *Report) WriteMistakes(w io.Writer, label string) error {
	for _, m := range r.Mistakes {
		if label != "" && m.Label != label {
			continue
		}
		_, err := fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%s\t%s\t%s\n",
			m.Label, m.Article, m.Fault, m.Start, plain.Line(m.Text), plain.Line(m.Want), plain.Line(m.Got))
		if err != nil {
			return err
		}
	}
	return nil
}
