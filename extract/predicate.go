package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// What the words behind a name say: whether it tells something, acts, or something
// is done to it.

// passiveLike reports a word that may be a verb in the passive voice, its agent
// behind it without `oleh`: disanggah X.
func (l *linker) passiveLike(i int) bool {
	return i >= 0 && l.toks[i].Is(token.Lower) && l.toks[i].Kind == token.Word && strings.HasPrefix(l.word(i), "di") && len(l.word(i)) > 6 && !l.has(i, lexicon.OrgHead, lexicon.Office)
}

// passive reports whether token i is a verb in the passive voice: dinilai.
func (l *linker) passive(i int) bool {
	return i < len(l.toks) && l.toks[i].Is(token.Lower) && strings.HasPrefix(l.word(i), "di") && verbShape(l.word(i))
}

// modals say what anyone in the office before them should do: Camat harus mampu.
var modals = []string{"harus", "wajib", "perlu", "dapat", "bisa", "mampu", "diminta", "diharapkan", "sebagai"}

// maxTellsLater bounds the tokens between a name and the verb behind a clause.
const maxTellsLater = 20

// tellsLater reports whether the name that ends at token i has a reporting verb
// behind a phrase or clause of its own: X ketika ditemui di kantornya mengatakan.
func (l *linker) tellsLater(i int) bool {
	i = l.pastDegrees(i)
	if l.is(i, "(") {
		if _, end := l.inBrackets(i); end > 0 {
			i = end
		}
	}
	if l.is(i, ",") {
		if l.describedThenTells(i + 1) {
			return true
		}
		i++
	}
	if !l.oneOf(i, []string{"saat", "ketika", "usai", "seusai", "setelah", "yang", "di", "dalam", "kepada", "melalui", "didampingi", "bersama", "mewakili", "pada", "sebagai", "selaku", "sambil"}) {
		return false
	}
	for j := i; j < len(l.toks) && j < i+maxTellsLater && !l.starts(j) && !l.is(j, ".", ";"); j++ {
		if c, ok := l.cueAt(j); ok && c.form == tells {
			return true
		}
	}
	return false
}

// describedThenTells reports a description of a person at token i that ends with
// a comma and a reporting verb: NAME (45), petani asal Sambas, mengaku.
func (l *linker) describedThenTells(i int) bool {
	for j := i; j < len(l.toks) && j < i+maxToVerb && !l.starts(j) && !l.is(j, ".", ";", ":"); j++ {
		if l.is(j, ",") {
			c, ok := l.cueAt(j + 1)
			return ok && c.form == tells
		}
	}
	return false
}

// maxToVerb bounds the tokens between a name and its verb.
const maxToVerb = 12

// toVerb skips degrees, commas and adverbs behind a name.
func (l *linker) toVerb(i int) int {
	for n := 0; n < maxToVerb && i < len(l.toks) && !l.starts(i); n++ {
		if l.is(i, "(") {
			if _, end := l.inBrackets(i); end > 0 {
				i = end
				continue
			}
		}
		if c, ok := l.cueAt(i + 1); l.is(i, "yang") && ok && c.form == tells {
			return i + 1
		}
		if end := l.degreeEnd(i); end > i {
			i = end
			continue
		}
		if !l.oneOf(i, besideVerb) {
			break
		}
		i++
	}
	return i
}

// acts reports whether token i is a verb in the active voice.
func (l *linker) acts(i int) bool {
	if i >= len(l.toks) || !l.toks[i].Is(token.Lower) {
		return false
	}
	w := l.word(i)
	if _, ok := l.cueAt(i); ok {
		return true
	}
	return verbShape(w) && w[0] == 'm' || strings.HasPrefix(w, "ber") && len(w) > 6
}
