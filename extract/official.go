package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/warta-nlp/warta/lexicon"
)

// officials makes one record of each person that the text gives an office, in the
// order in which they are given one: the first office held now is the person's,
// the others follow.
func (l *linker) officials(holders []Holder) []Official {
	var out []Official
	index := map[int]int{} // figure -> out
	record := func(person int) *Official {
		g := l.who[person]
		at, seen := index[g]
		if !seen {
			at = len(out)
			index[g] = at
			out = append(out, l.official(g))
		}
		return &out[at]
	}
	for _, h := range holders {
		o := record(h.Person)
		office := l.wholeOffice(h.Position, h.Person)
		if o.Office == (Office{}) {
			if body := l.bodyOf(h.Position); body >= 0 {
				o.Organisation = l.ents[body].Text
				if n := l.placeIn(body); n >= 0 {
					office.Region = cmp.Or(office.Region, l.ents[n].ID())
				}
			}
			o.Office = office
			continue
		}
		o.Others = append(o.Others, office)
	}
	for _, s := range l.held {
		if !s.former {
			continue
		}
		office := l.wholeOffice(s.position, s.person)
		office.Former = true
		if o := record(s.person); !slices.Contains(o.Others, office) {
			o.Others = append(o.Others, office)
		}
	}
	for i := range out {
		if o := &out[i]; o.Office == (Office{}) && len(o.Others) > 0 {
			o.Office, o.Others = o.Others[0], o.Others[1:] // former offices only
		}
	}
	l.gatherMentions(out, index)
	return out
}

// official begins the record of a figure.
func (l *linker) official(g int) Official {
	o := Official{Individual: l.individual(g)}
	o.Mentions = nil // gatherMentions
	return o
}

// individual returns the record of a figure: the name and what stands around it, from
// all its mentions.
func (l *linker) individual(g int) Individual {
	p := Individual{Name: l.figures[g].full}
	for k := l.figures[g].head; k >= 0; k = l.next[k] {
		titles, rank := l.titlesOf(k)
		p.Titles = appendNew(p.Titles, titles)
		p.Degrees = appendNew(p.Degrees, l.degreesOf(k))
		if len(rank) > len(p.Rank) {
			p.Rank = rank
		}
		p.Mentions = append(p.Mentions, k)
	}
	return p
}

// individuals makes one record of each person, by first mention.
func (l *linker) individuals() []Individual {
	var out []Individual
	for k, g := range l.who {
		if g >= 0 && l.figures[g].head == k {
			out = append(out, l.individual(g))
		}
	}
	return out
}

// appendNew appends the items that are not there yet.
func appendNew(dst, items []string) []string {
	for _, x := range items {
		if !slices.Contains(dst, x) {
			dst = append(dst, x)
		}
	}
	return dst
}

// titlesOf returns the titles before a name, as written: the rank with its corps
// and service, and the others.
func (l *linker) titlesOf(k int) (titles []string, rank string) {
	last := l.first[k]
	for i := l.titlesBefore(last); i < last; {
		at := i
		if l.is(i, "(") {
			at++ // (Purn)
		}
		m, ok := l.longest(at, last, lexicon.PersonTitle)
		if !ok {
			i++
			continue
		}
		end := m.Last
		if at > i {
			end++
		}
		if l.is(end, services...) && end < last {
			end++
		}
		text := l.textOf([2]int{i, end})
		if kind := m.Entry.Category(); strings.HasPrefix(kind, "rank") || kind == "corps" {
			rank = strings.TrimSpace(rank + " " + text)
		} else {
			titles = append(titles, text)
		}
		i = end
	}
	return titles, rank
}

// degreesOf returns the degrees behind a name, as written.
func (l *linker) degreesOf(k int) []string {
	var out []string
	i := l.last[k]
	for n := 0; n < maxDegrees; n++ {
		end := l.degreeEnd(i)
		if end == i {
			break
		}
		if l.is(i, ",", ".") {
			i++
		}
		out = append(out, l.textOf([2]int{i, end}))
		i = end
	}
	return out
}

// wholeOffice returns the office k of a person with what the text says of it where
// it names it again: its unit and region.
func (l *linker) wholeOffice(k, person int) Office {
	v := l.office(k)
	for _, n := range l.byRole.get(v.Role) {
		b := l.bearer(n)
		if o := l.office(n); b >= 0 && l.who[b] == l.who[person] && o.Former == v.Former && l.same(k, n) {
			v.Region = cmp.Or(v.Region, o.Region)
			v.Unit = cmp.Or(v.Unit, o.Unit)
			v.Acting = cmp.Or(v.Acting, o.Acting)
		}
	}
	return v
}

// bodyOf returns the organisation above the unit of the office k, behind a comma
// or `pada`, or -1.
func (l *linker) bodyOf(k int) int {
	i := l.last[k]
	if !l.is(i, ",") && !l.oneOf(i, beforeBody) {
		return -1
	}
	if n := l.entityAt(i + 1); n >= 0 && l.ents[n].Label == Org {
		return n
	}
	return -1
}

// gatherMentions gives each record the names of its person and the offices by
// which the text means that person.
func (l *linker) gatherMentions(out []Official, index map[int]int) {
	for k, e := range l.ents {
		n := k
		if e.Label == Position {
			n = l.bearer(k)
		}
		if n < 0 || l.who[n] < 0 {
			continue
		}
		if at, ok := index[l.who[n]]; ok {
			out[at].Mentions = append(out[at].Mentions, k)
		}
	}
}
