package score

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
	Start   int    `json:"start"`          // offset in the text; of acronyms, holders and relations 0
	Text    string `json:"text"`           // surface, short form, person, first of two mentions, or beginning of the quotation
	Want    string `json:"want,omitempty"` // value, expansion, office, other mention, or speaker of the gold document
	Got     string `json:"got,omitempty"`  // the same as given
}
