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
	m, ok := l.longest(i, len(l.toks), lexicon.Cue)
	w := l.word(i)
	its := len(w) > 5 && strings.EqualFold(w[len(w)-3:], "nya")
	if !ok && !its || ok && m.Last > i+1 {
		return cue{}, false // of several words: dalam sambutannya, where it was said
	}
	w = l.lower(w)
	if !ok && !l.isCue(strings.TrimSuffix(w, "nya")) {
		return cue{}, false
	}
	c := cue{first: i, last: i + 1}
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

// notCues are adverbs with -nya that open the part of a sentence behind a
// quotation.
var notCues = []string{
	"akhirnya", "sebelumnya", "selanjutnya", "pokoknya", "khususnya", "biasanya", "artinya", "intinya", "tentunya", "misalnya", "setidaknya", "seharusnya",
	"sebenarnya", "nantinya", "semuanya", "umumnya", "rupanya", "ternyatanya", "satunya", "lainnya", "namanya", "isinya", "bunyinya", "harusnya", "sepertinya",
}

// looseCue reports a word behind a quotation that can only be a reporting verb,
// whether the lexicon has it or not: one in small letters with -nya (`," tuupnya.`)
// or before a name (`," sembur Budi`).
func (l *linker) looseCue(i int) (cue, bool) {
	if i <= 0 || i+1 > len(l.toks) || l.starts(i) || !l.toks[i].Is(token.Lower) || l.toks[i].Kind != token.Word || l.isStop(i) || !l.spokenBefore(i) {
		return cue{}, false
	}
	w := l.low(i)
	if len(w) > 5 && strings.HasSuffix(w, "nya") && !l.oneOf(i, notCues) {
		return cue{i, i + 1, saysIts}, true
	}
	if verbShape(w) || l.namesOffice(i) {
		return cue{}, false
	}
	if k := l.entityPast(i + 1); k >= 0 && l.ents[k].Label == Person && !l.starts(i+1) {
		return cue{i, i + 1, says}, true
	}
	return cue{}, false
}

// namesOffice reports whether an office or a title begins at token i.
func (l *linker) namesOffice(i int) bool { return l.has(i, lexicon.Office, lexicon.PersonTitle) }

// spokenBefore reports whether the mark before token i closes what ends as speech
// does: with a comma, a question or a cry.
func (l *linker) spokenBefore(i int) bool {
	m, ok := l.markAt(i - 1)
	if !ok && i > 1 {
		m, ok = l.markAt(i - 2)
	}
	return ok && (l.is(m.first-1, ",", "?", "!", ".") || l.is(i-1, ","))
}
