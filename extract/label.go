package extract

import "fmt"

// Label is the kind of an entity (spec: the thirteen labels of the annotation
// guidelines). The zero Label is none.
type Label uint8

// The labels.
const (
	Person   Label = iota + 1 // the name of an individual, without titles
	Position                  // an office or official role: Bupati Tanah Bumbu
	Org                       // an organisation or agency, an agency's acronym
	GPE                       // a named administrative region or country
	Loc                       // a named place that is not an administrative region
	Fac                       // a named building, room, road, bridge, port, venue
	Date                      // a calendar expression
	Time                      // a clock expression
	Money                     // an amount of money
	Percent                   // a percentage
	Quantity                  // a number with what it counts or measures
	Law                       // a cited law, regulation, decree or court decision
	Event                     // a named activity, meeting, ceremony, commemoration
)

var labelNames = [...]string{
	"", "PERSON", "POSITION", "ORG", "GPE", "LOC", "FAC", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "LAW", "EVENT",
}

// Labels returns all labels in their fixed order.
func Labels() []Label {
	all := make([]Label, 0, len(labelNames)-1)
	for l := Person; int(l) < len(labelNames); l++ {
		all = append(all, l)
	}
	return all
}

// String returns the label's name in capitals, as in the JSON form.
func (l Label) String() string {
	if int(l) < len(labelNames) {
		return labelNames[l]
	}
	return fmt.Sprintf("Label(%d)", uint8(l))
}

// ParseLabel returns the label with the given name in capitals.
func ParseLabel(name string) (Label, error) {
	for l, n := range labelNames {
		if l > 0 && n == name {
			return Label(l), nil
		}
	}
	return 0, fmt.Errorf("extract: unknown label %q, expected one of %v", name, labelNames[1:])
}

// MarshalText returns the label's name.
func (l Label) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText sets the label by name.
func (l *Label) UnmarshalText(b []byte) (err error) {
	*l, err = ParseLabel(string(b))
	return err
}

// inside[outer] is the set of labels that may stand inside outer (annotation
// guidelines, ground rules). Spans of one label never nest.
var inside = [...]labelSet{
	Position: setOf(GPE, Org, Loc, Fac, Event),
	Org:      setOf(GPE, Loc, Date),
	Loc:      setOf(GPE),
	Fac:      setOf(GPE, Org, Loc),
	Quantity: setOf(GPE, Org, Position),
	Law:      setOf(GPE, Org, Event),
	Event:    setOf(GPE, Org, Loc, Fac, Position, Date),
}

// MayContain reports whether an entity of label l may hold one of label inner.
func (l Label) MayContain(inner Label) bool {
	return int(l) < len(inside) && inside[l].has(inner)
}

// labelSet is a set of labels as bits.
type labelSet uint16

func setOf(labels ...Label) labelSet {
	var s labelSet
	for _, l := range labels {
		s |= 1 << l
	}
	return s
}

func (s labelSet) has(l Label) bool { return s&(1<<l) != 0 }
