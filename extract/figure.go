package extract

import (
	"cmp"
	"hash/maphash"
	"slices"
	"strings"
	"unicode"
)

// figure is a person of the text.
type figure struct {
	full  string   // the fullest form of the name
	words []string // of full, folded
	first int      // a PERSON entity that names the person by full
	n     int      // of entities that name the person
	head  int      // the first of them, -1 for none; linker.next leads on
	tail  int      // the last of them
}

// nameForm is a form in which a name stands in the text, with its mentions. Its
// spellings are one form; text is the one used most.
type nameForm struct {
	text      string
	words     []string
	ents      []int // its mentions, ascending
	n         int   // of them
	spellings [maxSpellings]spelling
}

// spelling is a way to write a name and how often the text does so.
type spelling struct {
	text string
	n    int
}

// maxSpellings bounds the spellings of a name that are counted.
const maxSpellings = 8

// count counts a mention; one in the headline counts less, one in capitals
// throughout least.
func (f *nameForm) count(text string, headline bool) {
	f.n++
	n := 4
	switch {
	case shouted(text):
		n = 0
	case headline:
		n = 2
	}
	for k := range f.spellings {
		switch s := &f.spellings[k]; s.text {
		case text:
			s.n += n
			return
		case "":
			*s = spelling{text, n + 1}
			return
		}
	}
}

// settle chooses the spelling used most, the first of equals.
func (f *nameForm) settle() {
	best := f.spellings[0]
	for _, s := range f.spellings[1:] {
		if s.n > best.n {
			best = s
		}
	}
	f.text = best.text
}

// maxNamesakes bounds the figures that are looked at for one word of a name.
const maxNamesakes = 8

// findFigures makes one figure of all the forms of a name: the longest forms
// first, each shorter one joins the figure whose name has all of its words. A
// form that fits several means the one named last before it.
func (l *linker) findFigures() {
	l.who, l.next = l.who[:0], l.next[:0]
	for range l.ents {
		l.who, l.next = append(l.who, -1), append(l.next, -1)
	}
	l.readForms()
	l.alone, l.shared = l.alone[:0], l.shared[:0]
	for k := range l.forms {
		f := &l.forms[k]
		l.fit = l.appendFitting(l.fit[:0], f.words)
		switch {
		case len(l.fit) == 1:
			l.join(l.fit[0], f)
		case len(l.fit) > 1:
			l.shared = append(l.shared, k)
		case len(f.words) == 1:
			l.alone = append(l.alone, k)
		default:
			l.joinOrFind(f)
		}
	}
	slices.SortStableFunc(l.alone, func(a, b int) int { return cmp.Compare(len(l.forms[b].text), len(l.forms[a].text)) })
	for _, k := range l.alone {
		l.joinOrFind(&l.forms[k])
	}
	l.disperse()
	l.tellNames()
}

// joinOrFind joins a form to the figure that it is a clipping of, else makes it
// one.
func (l *linker) joinOrFind(f *nameForm) {
	if g := l.clippedFrom(f); g >= 0 {
		l.join(g, f)
		return
	}
	l.found(f)
}

// readForms fills in the different names of the text, those of more words first.
func (l *linker) readForms() {
	l.forms, l.nameBuf = l.forms[:0], l.nameBuf[:0]
	persons := 0
	for k := range l.ents {
		e := &l.ents[k]
		if e.Label != Person {
			continue
		}
		persons++
		from := len(l.nameBuf)
		l.nameBuf = l.appendNameWords(l.nameBuf, e.Text)
		if len(l.nameBuf) == from {
			l.nameBuf = append(l.nameBuf, e.Text) // marks only
		}
		words := l.nameBuf[from:len(l.nameBuf):len(l.nameBuf)]
		key := l.hashOf(words)
		at, seen := l.formOf[key]
		if !seen {
			at = len(l.forms)
			l.formOf[key] = at
			l.forms = append(l.forms, nameForm{words: words})
		}
		l.who[k] = at
		l.forms[at].count(e.Text, l.inHeadline(l.first[k]))
	}
	l.shareMentions(persons)
	for i := range l.forms {
		l.forms[i].settle()
	}
	slices.SortStableFunc(l.forms, func(a, b nameForm) int {
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(len(b.ents), len(a.ents)))
	})
}

// shareMentions gives each form its mentions: l.who holds the form of each PERSON
// and is left empty.
func (l *linker) shareMentions(persons int) {
	room := zeroed(l.mentionRow, persons)
	l.mentionRow = room
	for i := range l.forms {
		f := &l.forms[i]
		f.ents, room = room[:0:f.n], room[f.n:]
	}
	for k, at := range l.who {
		if at >= 0 {
			f := &l.forms[at]
			f.ents = append(f.ents, k)
			l.who[k] = -1
		}
	}
}

// hashOf returns the hash of the words of a name.
func (l *linker) hashOf(words []string) uint64 {
	var h maphash.Hash
	h.SetSeed(l.seed)
	for _, w := range words {
		h.WriteString(w)
		h.WriteByte(' ')
	}
	return h.Sum64()
}

// shouted reports a name written in capitals throughout.
func shouted(name string) bool {
	return strings.IndexFunc(name, unicode.IsLower) < 0
}

// namesakes are the first figures that have a word in their name.
type namesakes struct {
	n       int
	figures [maxNamesakes]int32
}

// appendFitting appends the figures whose names have all the words to dst.
func (l *linker) appendFitting(dst []int, words []string) []int {
	for _, w := range words {
		if len(w) < 2 {
			continue
		}
		same := l.byWord[w]
		for _, g := range same.figures[:same.n] {
			if within(words, l.figures[g].words) && !slices.Contains(dst, int(g)) {
				dst = append(dst, int(g))
			}
		}
		break // all words must be there: those of one word are enough
	}
	return dst
}

// found adds a new figure.
func (l *linker) found(f *nameForm) {
	g := len(l.figures)
	l.figures = append(l.figures, figure{full: f.text, words: f.words, first: f.ents[0], head: -1, tail: -1})
	for _, w := range f.words {
		if same := l.byWord[w]; same.n < maxNamesakes {
			same.figures[same.n] = int32(g)
			same.n++
			l.byWord[w] = same
		}
	}
	l.join(g, f)
}

// join gives the mentions of a form to a figure.
func (l *linker) join(g int, f *nameForm) {
	for _, k := range f.ents {
		l.give(g, k)
	}
}

// give gives a mention to a figure.
func (l *linker) give(g, k int) {
	f := &l.figures[g]
	l.who[k], l.next[k] = g, -1
	if f.head < 0 {
		f.head = k
	} else {
		l.next[f.tail] = k
	}
	f.tail = k
	f.n++
}

// maxClipped bounds the figures that a clipped name is compared with.
const maxClipped = 64

// clippedFrom returns the only figure of whose name the form is a clipping, a
// blend or the initials (Sandi, Aher, SDK), or -1.
func (l *linker) clippedFrom(f *nameForm) int {
	found := -1
	for g := range l.figures[:min(len(l.figures), maxClipped)] {
		if !l.clips(f, g) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = g
	}
	return found
}

// clips reports whether a form is short for the name of a figure.
func (l *linker) clips(f *nameForm, g int) bool {
	name := &l.figures[g]
	if len(f.words) > 1 {
		return len(f.words) <= len(name.words) && clippedWithin(f.words, name.words)
	}
	for _, w := range name.words {
		if clipped(f.words[0], w) || oneOff(f.words[0], w) {
			return true
		}
	}
	first, k := l.first[f.ents[0]], name.first
	if len(name.words) < 2 || l.last[f.ents[0]] != first+1 || f.words[0][0] != name.words[0][0] {
		return false
	}
	var room [maxLetters]rune
	cost, ok := l.spells(l.appendLetters(room[:0], first, first+1), l.first[k], l.last[k])
	return ok && cost <= maxBlend
}

// maxBlend is the greatest cost (see spells) of a blend of a name: one word of
// the name gives letters from within.
const maxBlend = 4

// disperse gives each mention of the forms that fit several figures to the one
// named last before it, else to the first that fits.
func (l *linker) disperse() {
	if len(l.shared) == 0 {
		return
	}
	fits := map[int][]int{}
	for _, k := range l.shared {
		fit := l.appendFitting(nil, l.forms[k].words)
		for _, k := range l.forms[k].ents {
			fits[k] = fit
		}
	}
	last := make([]int, len(l.figures)) // where each figure was named last
	for k := range l.ents {
		if fit := fits[k]; fit != nil {
			l.give(slices.MaxFunc(fit, func(a, b int) int { return cmp.Compare(last[a], last[b]) }), k)
		}
		if g := l.who[k]; g >= 0 {
			last[g] = k + 1
		}
	}
}

// merge makes one figure of two that are the same person and returns it. The
// name of a stays.
func (l *linker) merge(a, b int) int {
	if a == b {
		return a
	}
	keep, gone := a, b
	if l.figures[a].n < l.figures[b].n {
		keep, gone = b, a
	}
	f, g := &l.figures[keep], &l.figures[gone]
	f.full, f.words = l.figures[a].full, l.figures[a].words
	for k := g.head; k >= 0; {
		after := l.next[k]
		l.give(keep, k)
		k = after
	}
	*g = figure{head: -1, tail: -1}
	return keep
}

// tellNames gives every PERSON the fullest form of its name, and puts the mentions
// of each figure in order.
func (l *linker) tellNames() {
	for g := range l.figures {
		f := &l.figures[g]
		f.head, f.tail, f.n = -1, -1, 0
	}
	for k, g := range l.who {
		if g < 0 {
			continue
		}
		l.give(g, k)
		if v, ok := l.ents[k].Value.(Name); !ok || v.Full != l.figures[g].full {
			l.ents[k].Value = l.persons.box(Name{Full: l.figures[g].full})
		}
	}
}
