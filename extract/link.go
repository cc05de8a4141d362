package extract

import (
	"sort"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// linker relates the entities of a settled page to each other.
type linker struct {
	*page
	ents []Entity
	held []Holder

	byRole   map[string][]Holder // role -> its holders, a few
	subjects []int               // persons and offices before a verb, ascending

	entries []lexicon.Entry // scratch
}

// link fills in holders, quotations and officials.
func (p *page) link(d *Document) {
	l := &linker{page: p, ents: d.Entities}
	l.nameAll()
	l.held = l.holders()
	l.indexRoles()
	l.followSubjects()
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

// fullName returns the full name of a person; of an office, the name of the
// person that the text gives it, else its surface.
func (l *linker) fullName(k int) string {
	switch v := l.ents[k].Value.(type) {
	case Name:
		return v.Full
	case Office:
		if n := l.holderOf(v); n >= 0 {
			return l.fullName(n)
		}
	}
	return l.ents[k].Text
}

// holderOf returns the person who holds the office by the text, or -1: the same
// role, and the same region where both are known.
func (l *linker) holderOf(o Office) int {
	for _, h := range l.byRole[o.Role] {
		held := l.ents[h.Position].Value.(Office)
		if o.Region == "" || held.Region == "" || o.Region == held.Region {
			return h.Person
		}
	}
	return -1
}

// indexRoles fills byRole.
func (l *linker) indexRoles() {
	l.byRole = map[string][]Holder{}
	for _, h := range l.held {
		if o, ok := l.ents[h.Position].Value.(Office); ok && o.Role != "" && len(l.byRole[o.Role]) < 8 {
			l.byRole[o.Role] = append(l.byRole[o.Role], h)
		}
	}
}

// followSubjects lists, in order, the persons and offices that do something: they
// stand before a verb. A later pronoun means the last of them.
func (l *linker) followSubjects() {
	for k, e := range l.ents {
		if e.Label != Person && e.Label != Position {
			continue
		}
		if i := l.pastApposition(l.tokenAt(e.End)); l.acts(i) || l.has(l.tokenAt(e.Start)-1, lexicon.Cue) {
			l.subjects = append(l.subjects, k)
		}
	}
}

// pastApposition skips degrees, commas and adverbs behind a name.
func (l *linker) pastApposition(i int) int {
	for n := 0; n < 12 && i < len(l.toks); n++ {
		switch {
		case l.is(i, ",", "juga", "pun", "sendiri", "kembali", "lantas", "kemudian", "dalam", "sambutannya", "arahannya", ")"):
		case l.degreeFollows(i, len(l.toks)) && !l.toks[i].Is(token.Lower):
		default:
			return i
		}
		i++
	}
	return i
}

// acts reports whether token i is a verb in the active voice or a reporting verb.
func (l *linker) acts(i int) bool {
	if i >= len(l.toks) || !l.toks[i].Is(token.Lower) {
		return false
	}
	w := l.word(i)
	return l.has(i, lexicon.Cue) || verbShape(w) && w[0] == 'm' || strings.HasPrefix(w, "ber") && len(w) > 6
}

// lastSpeaker returns the person or office that a pronoun at the byte offset
// means: the last subject before it, else the last person named, or -1.
func (l *linker) lastSpeaker(at int) int {
	n := sort.Search(len(l.subjects), func(k int) bool { return l.ents[l.subjects[k]].Start >= at })
	if n > 0 {
		return l.subjects[n-1]
	}
	last := l.firstEntity(at) - 1
	for k := last; k >= max(0, last-reach); k-- {
		if l.ents[k].Label == Person {
			return k
		}
	}
	return -1
}
