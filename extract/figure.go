package extract

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// figure is a person of the text.
type figure struct {
	full  string   // the fullest form of the name
	words []string // of full, folded
	named []int    // PERSON entities, ascending
}

// nameForm is a form in which a name stands in the text, with its mentions. Its
// spellings are one form; text is the one used most.
type nameForm struct {
	text      string
	words     []string
	ents      []int
	spellings []spelling
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
	n := 4
	switch {
	case shouted(text):
		n = 0
	case headline:
		n = 2
	}
	at := slices.IndexFunc(f.spellings, func(s spelling) bool { return s.text == text })
	switch {
	case at >= 0:
		f.spellings[at].n += n
	case len(f.spellings) < maxSpellings:
		f.spellings = append(f.spellings, spelling{text, n + 1})
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
	l.who = make([]int, len(l.ents))
	for k := range l.who {
		l.who[k] = -1
	}
	forms := l.nameForms()
	byWord := map[string][]int{}
	var alone, shared []nameForm
	for _, f := range forms {
		fit := l.fitting(f.words, byWord)
		switch {
		case len(fit) == 1:
			l.join(fit[0], f)
		case len(fit) > 1:
			shared = append(shared, f)
		case len(f.words) == 1:
			alone = append(alone, f)
		default:
			if g := l.clippedFrom(f); g >= 0 {
				l.join(g, f)
				continue
			}
			l.found(f, byWord)
		}
	}
	slices.SortStableFunc(alone, func(a, b nameForm) int { return cmp.Compare(len(b.text), len(a.text)) })
	for _, f := range alone {
		if g := l.clippedFrom(f); g >= 0 {
			l.join(g, f)
			continue
		}
		l.found(f, byWord)
	}
	l.disperse(shared, byWord)
	l.tellNames()
}

// nameForms returns the different names of the text, those of more words first.
func (l *linker) nameForms() []nameForm {
	var forms []nameForm
	index := map[string]int{}
	for k, e := range l.ents {
		if e.Label != Person {
			continue
		}
		words := nameWords(e.Text)
		if len(words) == 0 {
			words = []string{e.Text} // marks only
		}
		key := strings.Join(words, " ")
		at, seen := index[key]
		if !seen {
			at = len(forms)
			index[key] = at
			forms = append(forms, nameForm{words: words})
		}
		forms[at].ents = append(forms[at].ents, k)
		forms[at].count(e.Text, l.inHeadline(l.first[k]))
	}
	for i := range forms {
		forms[i].settle()
	}
	slices.SortStableFunc(forms, func(a, b nameForm) int {
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(len(b.ents), len(a.ents)))
	})
	return forms
}

// shouted reports a name written in capitals throughout.
func shouted(name string) bool {
	return strings.IndexFunc(name, unicode.IsLower) < 0
}

// fitting returns the figures whose names have all the words.
func (l *linker) fitting(words []string, byWord map[string][]int) []int {
	var fit []int
	for _, w := range words {
		if len(w) < 2 {
			continue
		}
		for _, g := range byWord[w] {
			if within(words, l.figures[g].words) && !slices.Contains(fit, g) {
				fit = append(fit, g)
			}
		}
		break // all words must be there: those of one word are enough
	}
	return fit
}

// found adds a new figure.
func (l *linker) found(f nameForm, byWord map[string][]int) {
	g := len(l.figures)
	l.figures = append(l.figures, figure{full: f.text, words: f.words})
	for _, w := range f.words {
		if len(byWord[w]) < maxNamesakes {
			byWord[w] = append(byWord[w], g)
		}
	}
	l.join(g, f)
}

// join gives the mentions of a form to a figure.
func (l *linker) join(g int, f nameForm) {
	for _, k := range f.ents {
		l.who[k] = g
	}
	l.figures[g].named = append(l.figures[g].named, f.ents...)
}

// maxClipped bounds the figures that a clipped name is compared with.
const maxClipped = 64

// clippedFrom returns the only figure of whose name the form is a clipping, a
// blend or the initials (Sandi, Aher, SDK), or -1.
func (l *linker) clippedFrom(f nameForm) int {
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
func (l *linker) clips(f nameForm, g int) bool {
	name := l.figures[g]
	if len(f.words) > 1 {
		return len(f.words) <= len(name.words) && clippedWithin(f.words, name.words)
	}
	for _, w := range name.words {
		if clipped(f.words[0], w) || oneOff(f.words[0], w) {
			return true
		}
	}
	first, k := l.first[f.ents[0]], name.named[0]
	if len(name.words) < 2 || l.last[f.ents[0]] != first+1 || f.words[0][0] != name.words[0][0] {
		return false
	}
	cost, ok := l.spells(l.letters(first, first+1), l.first[k], l.last[k])
	return ok && cost <= maxBlend
}

// maxBlend is the greatest cost (see spells) of a blend of a name: one word of
// the name gives letters from within.
const maxBlend = 4

// disperse gives each mention of the forms that fit several figures to the one
// named last before it, else to the first that fits.
func (l *linker) disperse(shared []nameForm, byWord map[string][]int) {
	if len(shared) == 0 {
		return
	}
	fits := map[int][]int{}
	for _, f := range shared {
		fit := l.fitting(f.words, byWord)
		for _, k := range f.ents {
			fits[k] = fit
		}
	}
	last := make([]int, len(l.figures)) // where each figure was named last
	for k := range l.ents {
		if fit := fits[k]; fit != nil {
			g := slices.MaxFunc(fit, func(a, b int) int { return cmp.Compare(last[a], last[b]) })
			l.who[k] = g
			l.figures[g].named = append(l.figures[g].named, k)
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
	if len(l.figures[a].named) < len(l.figures[b].named) {
		keep, gone = b, a
	}
	f, g := &l.figures[keep], &l.figures[gone]
	f.full, f.words = l.figures[a].full, l.figures[a].words
	for _, k := range g.named {
		l.who[k] = keep
	}
	f.named = append(f.named, g.named...)
	*g = figure{}
	return keep
}

// tellNames gives every PERSON the fullest form of its name.
func (l *linker) tellNames() {
	for g := range l.figures {
		slices.Sort(l.figures[g].named)
	}
	for k, g := range l.who {
		if g >= 0 {
			l.ents[k].Value = Name{Full: l.figures[g].full}
		}
	}
}
