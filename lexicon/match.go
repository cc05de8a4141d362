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
		at := l.start(words[i])
		for j := i + 1; at != (nodes{}); j++ {
			if at.user != 0 {
				dst = l.appendMatches(dst, l.user, at.user, text, toks, i, j)
			}
			if at.base != 0 {
				dst = l.appendMatches(dst, l.base, at.base, text, toks, i, j)
			}
			if j = nextWord(text, toks, j); j >= len(toks) {
				break
			}
			at = l.step(at, words[j])
		}
	}
	return dst
}

// nodes is a place in the tries of both layers, 0 where no form goes on.
type nodes struct{ user, base uint32 }

// start returns the place of the forms that begin with word w.
func (l *Lexicon) start(w WordID) nodes {
	at := nodes{base: l.base.main.start(w)}
	if l.user != nil {
		at.user = l.user.main.start(w)
	}
	return at
}

// step returns the place that word w leads to.
func (l *Lexicon) step(at nodes, w WordID) nodes {
	if at.base != 0 {
		at.base = l.base.main.child(at.base, w)
	}
	if at.user != 0 {
		at.user = l.user.main.child(at.user, w)
	}
	return at
}

// appendMatches appends the entries of a layer's node reached over the tokens
// [first, last).
func (l *Lexicon) appendMatches(dst []Match, t *layer, node uint32, text string, toks []token.Token, first, last int) []Match {
	for i, end := t.main.itemsOf(node); i < end; i++ {
		e := Entry{t, ref(t.main.items.at(i))}
		if l.visible(e) && counts(e, text[toks[first].Start:toks[last-1].End]) {
			dst = append(dst, Match{first, last, e})
		}
	}
	return dst
}

// nextWord returns the token at which a form may go on after the word before
// token j: j itself, or the one after hyphens or dashes that touch a word (one
// with white space on both sides is a word itself). It returns len(toks) where a
// form ends.
func nextWord(text string, toks []token.Token, j int) int {
	if j < len(toks) && toks[j].Kind == token.Punct {
		j = afterHyphens(text, toks, j)
	}
	if j < len(toks) && toks[j].Is(token.Para) {
		return len(toks)
	}
	return j
}

// afterHyphens returns the first token from j on that is a word of a form.
func afterHyphens(text string, toks []token.Token, j int) int {
	for j < len(toks) && isHyphen(text, toks[j]) && !isSpaced(toks, j) {
		j++
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

// counts reports whether an entry counts where it is written as surface.
func counts(e Entry, surface string) bool {
	return e.Kind() != Acronym || !e.Cased() || writtenAs(surface, e.Form())
}

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
