package extract

import (
	"sort"
	"strings"

	"github.com/warta-nlp/warta/lexicon"
)

// linker relates the entities of a settled page to each other.
type linker struct {
	*page
	ents []Entity
	full map[int]string // person entity -> fullest name
	held []Holder

	entries []lexicon.Entry // scratch
}

// link fills in holders, quotations and officials.
func (p *page) link(d *Document) {
	l := &linker{page: p, ents: d.Entities}
	l.nameAll()
	l.held = l.holders()
	d.holders = l.held
	d.quotes = l.quotes()
	d.officials = l.officials()
}

// reach is how many entities back a speaker is looked for.
const reach = 64

// firstEntity returns the index of the first entity that starts at or after the
// byte offset.
func (l *linker) firstEntity(at int) int {
	return sort.Search(len(l.ents), func(k int) bool { return l.ents[k].Start >= at })
}

// nameAll gives every PERSON the fullest form of its name: the longest name of
// the document that has all of its words.
func (l *linker) nameAll() {
	byWord := map[string]string{}
	for _, e := range l.ents {
		if e.Label == Person {
			for _, w := range strings.Fields(strings.ToLower(e.Text)) {
				if len(e.Text) > len(byWord[w]) {
					byWord[w] = e.Text
				}
			}
		}
	}
	for k := range l.ents {
		if e := &l.ents[k]; e.Label == Person {
			e.Value = Name{Full: fullest(e.Text, byWord)}
		}
	}
}

// fullest returns the longest known name that holds all words of name.
func fullest(name string, byWord map[string]string) string {
	words := strings.Fields(strings.ToLower(name))
	best := name
	for _, w := range words {
		full := byWord[w]
		have := strings.Fields(strings.ToLower(full))
		if len(full) > len(best) && containsAll(have, words) {
			best = full
		}
	}
	return best
}

func containsAll(have, want []string) bool {
	for _, w := range want {
		found := false
		for _, h := range have {
			found = found || h == w
		}
		if !found {
			return false
		}
	}
	return true
}

// fullName returns the full name of a person, the surface of an office.
func (l *linker) fullName(k int) string {
	if n, ok := l.ents[k].Value.(Name); ok {
		return n.Full
	}
	return l.ents[k].Text
}

// lastSpeaker returns the person that a pronoun at the byte offset means: the
// last named one before it, skipping those only represented or accompanied.
func (l *linker) lastSpeaker(at int) int {
	office, last := -1, l.firstEntity(at)-1
	for k := last; k >= max(0, last-reach); k-- {
		switch l.ents[k].Label {
		case Person:
			return l.first(k)
		case Position:
			if office < 0 {
				office = k
			}
		}
	}
	return office
}

// first returns the person itself, or the one it stands with as a subject.
func (l *linker) first(k int) int { return k }
