package score

import (
	"fmt"
	"io"
	"strings"
)

// Report is the outcome of a comparison.
type Report struct {
	Rows       []Row     `json:"rows"`                 // one a label, then ACRONYM, HOLDER, QUOTE, CHAIN, RELATION, INDIRECT
	Micro      Figures   `json:"micro"`                // all entities pooled
	Macro      float64   `json:"macro_f1"`             // mean F1 of the labels that occur
	Spans      Figures   `json:"spans"`                // entities by start and end only
	Articles   []Article `json:"articles"`             // in the order of the gold documents
	Mistakes   []Mistake `json:"mistakes"`             // article by article
	Missing    []string  `json:"missing,omitempty"`    // gold ids without a prediction, sorted
	Unlabelled []string  `json:"unlabelled,omitempty"` // predicted ids without gold, sorted
	Differing  []string  `json:"differing,omitempty"`  // ids of pairs whose texts differ
}

// Article is the micro figures of one document.
type Article struct {
	ID string `json:"id"`
	Figures
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

// WriteTo writes the table of all rows, figures in thousandths, a dash where
// there is none.
func (r *Report) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-8s %6s %6s %6s %6s %6s %7s %6s\n", "label", "gold", "pred", "P", "R", "F1", "partial", "value")
	for _, row := range r.Rows {
		line(&b, row.Name, row.Figures, row.Partial, row.Value)
	}
	line(&b, "MICRO", r.Micro, nil, nil)
	line(&b, "SPAN", r.Spans, nil, nil)
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

func line(w io.Writer, name string, f Figures, partial, value *float64) {
	fmt.Fprintf(w, "%-8s %6d %6d %6.3f %6.3f %6.3f %7s %6s\n",
		name, f.Gold, f.Pred, f.Precision, f.Recall, f.F1, thousandths(partial), thousandths(value))
}

func thousandths(f *float64) string {
	if f == nil {
		return "-"
	}
	return fmt.Sprintf("%.3f", *f)
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
			m.Label, m.Article, m.Fault, m.Start, oneLine(m.Text), oneLine(m.Want), oneLine(m.Got))
		if err != nil {
			return err
		}
	}
	return nil
}

// oneLine folds white space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
