package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract/token"
)

// Match is a form found over the tokens [First, Last). A stop after the last
// word that the tokeniser keeps apart is left out.
type Match struct {
	First, Last int
	Entry       Entry
}

// Words appends the word of each token to dst, 0 for an unknown one, and returns
// it. It allocates only to grow dst (and for tokens with combining marks). The
// tokens are those of text.
func (l *Lexicon) Words(dst []WordID, text string, toks []token.Token) []WordID {
	var f folded
	for i := range toks {
		id := WordID(0)
		if f.set(toks[i].Text(text)) {
			id = l.find(&f)
		}
		dst = append(dst, id)
	}
	return dst
}

// Match appends every entry whose form occurs over the tokens to dst and returns
// it: by first token, shorter forms first, a user's entries before the embedded
// ones, then by kind. A form never reaches across a blank line. An entry with
// case=exact counts only where its principal form is written exactly so. The
// words are those of Words. Districts and villages are left out.
//
// The time is linear in the tokens: a form has a bounded number of words.
func (l *Lexicon) Match(dst []Match, text string, toks []token.Token, words []WordID) []Match {
	for i := range toks {
		w := words[i]
		base := l.base.main.start(w)
		user := uint32(0)
		if l.user != nil {
			user = l.user.main.start(w)
		}
		if base|user == 0 {
			continue
		}
		for j := i + 1; ; {
			if user != 0 {
				dst = l.appendItems(dst, l.user, &l.user.main, user, text, toks, i, j)
			}
			if base != 0 {
				dst = l.appendItems(dst, l.base, &l.base.main, base, text, toks, i, j)
			}
			if j = nextWord(text, toks, j); j >= len(toks) {
				break
			}
			base = step(&l.base.main, base, words[j])
			if user != 0 {
				user = step(&l.user.main, user, words[j])
			}
			if base|user == 0 {
				break
			}
			j++
		}
	}
	return dst
}

func step(t *trie, node uint32, w WordID) uint32 {
	if node == 0 {
		return 0
	}
	return t.child(node, w)
}

// nextWord returns the token at which a form may go on after the word before
// token j: j itself, or the one after a hyphen or dash that touches a word (one
// with white space on both sides is a word itself). It returns len(toks) where a
// form ends.
func nextWord(text string, toks []token.Token, j int) int {
	if j+1 < len(toks) && isHyphen(text, toks[j]) && !isSpaced(toks, j) {
		j++
	}
	if j < len(toks) && toks[j].Is(token.Para) {
		return len(toks)
	}
	return j
}

// isSpaced reports whether white space stands on both sides of token j.
func isSpaced(toks []token.Token, j int) bool {
	return toks[j].Is(token.Space) && j+1 < len(toks) && toks[j+1].Is(token.Space)
}

func isHyphen(text string, t token.Token) bool {
	if t.Kind != token.Punct {
		return false
	}
	switch t.Text(text) {
	case "-", "‐", "‑", "–", "—", "−":
		return true
	}
	return false
}

// appendItems appends the visible entries of a node reached over [first, last).
func (l *Lexicon) appendItems(dst []Match, t *layer, tr *trie, node uint32, text string, toks []token.Token, first, last int) []Match {
	lo, hi := tr.itemsOf(node)
	for ; lo < hi; lo++ {
		e := Entry{t, ref(tr.items.at(lo))}
		if l.visible(e) && (!mayBeCased(e.Kind()) || !e.Cased() || writtenAs(text[toks[first].Start:toks[last-1].End], e.Form())) {
			dst = append(dst, Match{first, last, e})
		}
	}
	return dst
}

// mayBeCased reports whether the kind's file has a column case.
func mayBeCased(k Kind) bool { return k == Acronym }

// writtenAs reports whether a text is written as a form, letter by letter: white
// space, hyphens, stops and invisible characters do not count.
func writtenAs(text, form string) bool {
	for {
		text, form = fromLetter(text), fromLetter(form)
		a, n := utf8.DecodeRuneInString(text)
		b, m := utf8.DecodeRuneInString(form)
		switch {
		case n == 0 || m == 0:
			return n == m
		case a != b:
			return false
		}
		text, form = text[n:], form[m:]
	}
}

// fromLetter returns s from the first character on that counts.
func fromLetter(s string) string {
	if s != "" && '.' < s[0] && s[0] < utf8.RuneSelf {
		return s
	}
	return strings.TrimLeftFunc(s, func(r rune) bool {
		return r == '.' || unicode.IsSpace(r) || unicode.In(r, unicode.Cf, unicode.Pd)
	})
}

// MatchRegion returns the longest name of a region of the level that begins at
// token i: what may follow a type word. A level 0 stands for all. Only the first
// region with the name is returned; [Lexicon.Resolve] tells which is meant.
func (l *Lexicon) MatchRegion(text string, toks []token.Token, words []WordID, i int, level Level) (Match, bool) {
	return l.longestRegion(text, toks, words, i, func(e Entry) bool { return l.namesLevel(e, level) })
}

// MatchRegionBelow returns the longest name of a district or village that begins
// at token i and lies in one of the regions with the given codes.
func (l *Lexicon) MatchRegionBelow(text string, toks []token.Token, words []WordID, i int, codes []string) (Match, bool) {
	if len(codes) == 0 {
		return Match{}, false
	}
	return l.longestRegion(text, toks, words, i, func(e Entry) bool {
		if k := e.Kind(); k != District && k != Village {
			return false
		}
		code := e.Field("code")
		for _, c := range codes {
			if within(code, c) {
				return true
			}
		}
		return false
	})
}

// within reports whether the region code lies in the region with code outer.
func within(code, outer string) bool {
	return len(code) > len(outer) && code[len(outer)] == '.' && hasPrefix(code, outer)
}

// namesLevel reports whether the entry names a region of the level, 0 for any.
func (l *Lexicon) namesLevel(e Entry, level Level) bool {
	switch e.Kind() {
	case KindRegion, District, Village, Country:
		return level == 0 || level == e.Level()
	case RegionName:
		for code := range e.Fields("codes") {
			if r, ok := l.regionEntry(code); ok && (level == 0 || level == r.Level()) {
				return true
			}
		}
	}
	return false
}

// maxJoined bounds the words that are tried as one.
const maxJoined = 4

// longestRegion returns the longest form at token i with an entry that is wanted.
// Capitalised words of the text may be written together in the form.
func (l *Lexicon) longestRegion(text string, toks []token.Token, words []WordID, i int, wanted func(Entry) bool) (best Match, ok bool) {
	if i < 0 || i >= len(toks) {
		return Match{}, false
	}
	take := func(t *layer, tr *trie, node uint32, last int) {
		if last <= best.Last {
			return
		}
		if e, found := l.firstItem(t, tr, node, wanted); found {
			best, ok = Match{i, last, e}, true
		}
	}
	for _, t := range l.layers() {
		for _, tr := range [...]*trie{&t.main, &t.places} {
			node := tr.start(words[i])
			for j := i + 1; node != 0; j++ {
				take(t, tr, node, j)
				if j = nextWord(text, toks, j); j >= len(toks) {
					break
				}
				node = tr.child(node, words[j])
			}
		}
	}
	var f folded
	f.reset()
	for j := i; j < min(i+maxJoined, len(toks)) && toks[j].Kind == token.Word && toks[j].Capital() && (j == i || !toks[j].Is(token.Para)); j++ {
		if !f.join(toks[j].Text(text)) {
			break
		}
		if w := l.find(&f); w != 0 && j > i {
			for _, t := range l.layers() {
				take(t, &t.places, t.places.start(w), j+1)
			}
		}
	}
	return best, ok
}

// firstItem returns the first visible entry of a node that is wanted. The node 0
// has none.
func (l *Lexicon) firstItem(t *layer, tr *trie, node uint32, wanted func(Entry) bool) (Entry, bool) {
	if node == 0 {
		return Entry{}, false
	}
	lo, hi := tr.itemsOf(node)
	for ; lo < hi; lo++ {
		if e := (Entry{t, ref(tr.items.at(lo))}); l.visible(e) && wanted(e) {
			return e, true
		}
	}
	return Entry{}, false
}
