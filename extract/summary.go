package extract

import (
	"fmt"
	"strings"
)

// Summary is a fact sheet of a document: who, what, where, when, by which laws,
// for how much.
type Summary struct {
	Headline string     // the first line
	Who      []Official // persons with their offices
	What     []Fact     // events
	Where    []Fact     // regions, places, buildings
	When     []Fact     // dates and times
	Agencies []Fact     // organisations
	Laws     []Fact     // cited laws
	Money    []Fact     // amounts of money
}

// Fact is a thing that the text mentions, once for all its mentions.
type Fact struct {
	Text     string // the longest surface
	Value    string // id or normalised value, "" if it has none
	Mentions []int  // indexes into Document.Entities, ascending
}

// Summary returns the fact sheet of the document. Mentions with the same value are
// one fact, of those without a value the ones with the same letters; the order is
// that of their first mention.
func (d *Document) Summary() Summary {
	headline, _, _ := strings.Cut(strings.TrimSpace(d.Text), "\n")
	s := Summary{Headline: headline, Who: d.Officials()}
	sections := [...]struct {
		into *[]Fact
		of   labelSet
	}{
		{&s.What, setOf(Event)}, {&s.Where, setOf(GPE, Loc, Fac)}, {&s.When, setOf(Date, Time)},
		{&s.Agencies, setOf(Org)}, {&s.Laws, setOf(Law)}, {&s.Money, setOf(Money)},
	}
	for _, x := range sections {
		*x.into = d.facts(x.of)
	}
	return s
}

// facts gathers the entities of some labels.
func (d *Document) facts(labels labelSet) []Fact {
	var out []Fact
	index := map[string]int{}
	for k, e := range d.Entities {
		if !labels.has(e.Label) {
			continue
		}
		value := e.ID() + e.Norm()
		key := e.Label.String() + "\x00" + value
		if value == "" {
			key += "\x00" + strings.ToLower(oneLine(e.Text))
		}
		at, seen := index[key]
		if !seen {
			at = len(out)
			index[key] = at
			out = append(out, Fact{Value: value})
		}
		f := &out[at]
		f.Mentions = append(f.Mentions, k)
		if text := oneLine(e.Text); len(text) > len(f.Text) {
			f.Text = text
		}
	}
	return out
}

// oneLine returns a surface with its line breaks and runs of blanks as one blank.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// String returns the fact sheet as text, a line a fact.
func (s Summary) String() string {
	var b strings.Builder
	fmt.Fprintln(&b, s.Headline)
	for _, o := range s.Who {
		line(&b, "who", o.Name, officeLine(o))
	}
	for _, x := range [...]struct {
		name  string
		facts []Fact
	}{
		{"what", s.What}, {"where", s.Where}, {"when", s.When}, {"agency", s.Agencies}, {"law", s.Laws}, {"money", s.Money},
	} {
		for _, f := range x.facts {
			value := f.Value
			if value == f.Text {
				value = ""
			}
			line(&b, x.name, f.Text, value)
		}
	}
	return b.String()
}

// officeLine returns an official's acting form, office, unit and region.
func officeLine(o Official) string {
	parts := []string{o.Office.Acting, o.Office.Role, o.Office.Unit, o.Office.Region}
	return strings.Join(strings.Fields(strings.Join(parts, " ")), " ")
}

func line(b *strings.Builder, name, text, value string) {
	fmt.Fprintf(b, "  %-6s  %s", name, text)
	if value != "" {
		fmt.Fprintf(b, " [%s]", value)
	}
	b.WriteByte('\n')
}
