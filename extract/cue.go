package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// cueForm is how a reporting word names the speaker.
type cueForm uint8

const (
	says      cueForm = iota + 1 // kata, ujar: the speaker stands behind it
	saysIts                      // katanya: the one spoken of before
	tells                        // mengatakan, berharap: the subject before it
	told                         // dikatakan (oleh): the agent behind it
	toldIts                      // dikatakannya, menurutnya: the one spoken of before
	according                    // menurut: behind it
)

// cue is a reporting word over the tokens [first, last).
type cue struct {
	first, last int
	form        cueForm
}

// cueAt reads the reporting word at token i: an entry of the lexicon, with -nya
// glued to it or behind a hyphen.
func (l *linker) cueAt(i int) (cue, bool) {
	if i < 0 || i >= len(l.toks) || l.toks[i].Kind != token.Word {
		return cue{}, false
	}
	w := l.low(i)
	c := cue{first: i, last: i + 1}
	m, ok := l.longest(i, len(l.toks), lexicon.Cue)
	its := len(w) > 5 && strings.HasSuffix(w, "nya")
	switch {
	case ok && m.Last > i+1:
		return cue{}, false // dalam sambutannya: where it was said
	case ok:
	case its && l.isCue(strings.TrimSuffix(w, "nya")):
	default:
		return cue{}, false
	}
	if c.last < len(l.toks) && l.toks[c.last].Kind == token.Clitic && l.is(c.last, "-nya") {
		its = true
		c.last++
	}
	c.form = formOf(w, its)
	return c, true
}

// formOf tells the form of a reporting word by its prefix.
func formOf(w string, its bool) cueForm {
	passive := strings.HasPrefix(w, "di") && len(w) > 5
	switch {
	case strings.HasPrefix(w, "menurut"):
		if its {
			return toldIts
		}
		return according
	case passive && its:
		return toldIts
	case passive:
		return told
	case strings.HasPrefix(w, "me") && len(w) > 5, strings.HasPrefix(w, "ber") && len(w) > 5:
		return tells // bertanya too
	case its:
		return saysIts
	}
	return says
}

// isCue reports whether a word is a reporting word of the lexicon.
func (l *linker) isCue(stem string) bool {
	if len(stem) < 3 {
		return false
	}
	l.entries = l.lex.AppendLookup(l.entries[:0], stem)
	for _, e := range l.entries {
		if e.Kind() == lexicon.Cue {
			return true
		}
	}
	return false
}

// looseCue reports a word behind a quotation that can only be a reporting verb,
// whatever it is: it carries -nya and the sentence ends with it or goes on behind
// a comma (`," tuupnya.`).
func (l *linker) looseCue(i int) bool {
	if i >= len(l.toks) || !l.toks[i].Is(token.Lower) || l.starts(i) || !l.glued(i) && !l.toks[i].Any(token.Space) {
		return false
	}
	w := l.low(i)
	return len(w) > 5 && strings.HasSuffix(w, "nya") && (l.starts(i+1) || l.is(i+1, ".", ",", "("))
}
