package score

import (
	"cmp"
	"fmt"

	"github.com/warta-nlp/warta/internal/plain"
)

// Fault is the way in which something is wrong.
type Fault string

// The faults.
const (
	Missed   Fault = "missed"   // labelled, not given
	Spurious Fault = "spurious" // given, not labelled
	Value    Fault = "value"    // given with another value
	Speaker  Fault = "speaker"  // a quotation given to somebody else
)

// Mistake is one thing that is wrong.
type Mistake struct {
	Label   string `json:"label"`   // the row that it counts in
	Article string `json:"article"` // id of the document
	Fault   Fault  `json:"fault"`
	Start   int    `json:"start"`          // where it is; of a chain the second mention, of a pair its first member
	End     int    `json:"end"`            // 0 if the place is not known, as of acronyms in some documents
	Text    string `json:"text"`           // surface, short form, person, first of two mentions, or beginning of the quotation
	Want    string `json:"want,omitempty"` // value, expansion, office, other mention, or speaker of the gold document
	Got     string `json:"got,omitempty"`  // the same as given
}

// Explain says in one line what is wrong and where in the article's text, for
// people:
//
//	DATE  value     pada [Senin (9/12/2024)] di Batulicin  (2024-12-08, not 2024-12-09)
func (m Mistake) Explain(text string) string {
	where := inContext(text, m.Start, m.End)
	if where == "" {
		where = plain.Line(m.Text)
	}
	s := fmt.Sprintf("%-8s %-8s  %s", m.Label, m.Fault, where)
	switch want, got := plain.Line(m.Want), plain.Line(m.Got); {
	case m.Fault == Value || m.Fault == Speaker:
		return fmt.Sprintf("%s  (%s, not %s)", s, cmp.Or(got, "none"), want)
	case want != "" || got != "":
		return fmt.Sprintf("%s  (%s)", s, cmp.Or(want, got))
	}
	return s
}
