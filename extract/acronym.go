package extract

import (
	"strings"
	"unicode"

	"github.com/warta-nlp/warta/extract/token"
)

// definition is an acronym defined by the text: the tokens of its short and of
// its long form.
type definition struct {
	short, long [2]int // tokens [first, last)
}

// maxLong bounds the words of an expansion.
const maxLong = 14

// defineAcronyms finds the short forms that the text explains in brackets, in
// either order: Tim Koordinasi Kerja Sama Daerah (TKKSD), TKKSD (Tim ...).
func (p *page) defineAcronyms() {
	for i := 1; i+2 < len(p.toks); i++ {
		if !p.is(i, "(") {
			continue
		}
		last := p.closing(i)
		if last == 0 {
			continue
		}
		if d, ok := p.shortInside(i, last); ok {
			p.define(d)
		} else if d, ok := p.longInside(i, last); ok {
			p.define(d)
		}
	}
}

// define keeps a definition; the first one of a short form explains its mentions.
func (p *page) define(d definition) {
	if p.defined == nil {
		p.defined = map[string]int{}
	}
	if short := p.textOf(d.short); d.short[1]-d.short[0] == 1 {
		if _, ok := p.defined[short]; !ok {
			p.defined[short] = len(p.defs)
		}
	}
	p.defs = append(p.defs, d)
}

// closing returns the token of the bracket that closes the one at i, within the
// reach of an expansion and of the sentence, or 0.
func (p *page) closing(i int) int {
	for j := i + 1; j < len(p.toks) && j <= i+maxLong+2; j++ {
		switch {
		case p.is(j, ")"):
			return j
		case p.is(j, "("), p.toks[j].Any(token.Para):
			return 0
		}
	}
	return 0
}

// shortInside reads `Long Form (SHORT)`: the bracket at i, closed at last.
func (p *page) shortInside(i, last int) (definition, bool) {
	if n := last - i - 1; n < 1 || n > 3 {
		return definition{}, false
	}
	short := p.letters(i+1, last)
	if !p.acronymShape(i+1, last) {
		return definition{}, false
	}
	first := p.expansion(short, p.sents[p.sentenceOf(i)].First, i)
	if first < 0 {
		return definition{}, false
	}
	return definition{short: [2]int{i + 1, last}, long: [2]int{first, i}}, true
}

// longInside reads `SHORT (Long Form)`.
func (p *page) longInside(i, last int) (definition, bool) {
	if last-i-1 < 2 || !p.acronymShape(i-1, i) || p.toks[i].Any(token.Para) {
		return definition{}, false
	}
	if cost, ok := p.spells(p.letters(i-1, i), i+1, last); !ok || cost > 0 {
		return definition{}, false
	}
	return definition{short: [2]int{i - 1, i}, long: [2]int{i + 1, last}}, true
}

// letters returns the letters of the tokens [first, last) in lower case.
func (p *page) letters(first, last int) []rune {
	var out []rune
	for i := first; i < last; i++ {
		for _, r := range p.word(i) {
			if unicode.IsLetter(r) {
				out = append(out, unicode.ToLower(r))
			}
		}
		if len(out) > 20 {
			break
		}
	}
	return out
}

// acronymShape reports whether the tokens can be a short form: words, the first
// with a capital, of two to twenty letters in all.
func (p *page) acronymShape(first, last int) bool {
	for i := first; i < last; i++ {
		t := p.toks[i]
		if t.Kind != token.Word && !(p.is(i, "-", "/", "&") && i > first) {
			return false
		}
	}
	n := len(p.letters(first, last))
	return p.toks[first].Any(token.Upper|token.Title|token.Mixed) && n >= 2 && n <= 20
}

// expansion returns the token at which the long form of a short one that ends
// before token end begins, no earlier than from; or -1. Of the starts from which
// the words spell the short form, the one whose words all take part wins, then
// the nearest.
func (p *page) expansion(short []rune, from, end int) int {
	best, bestCost := -1, 1<<30
	for first := end - 1; first >= from && end-first <= maxLong; first-- {
		if p.breaksName(first) {
			break
		}
		if p.toks[first].Kind != token.Word {
			continue
		}
		if cost, ok := p.spells(short, first, end); ok && cost < bestCost {
			best, bestCost = first, cost
		}
	}
	if best >= 0 && end-best < 2 && end-best == 1 && len(short) < 4 {
		return -1
	}
	return best
}

// breaksName reports a mark that no name runs over.
func (p *page) breaksName(i int) bool {
	switch p.word(i) {
	case ".", ";", ":", "(", ")", "“", "”", "\"", "?", "!", "–", "—":
		return true
	}
	return p.toks[i].Kind == token.Number
}

// spells reports whether the words [first, last) spell the short form: its
// letters in order, each word beginning with the next one or giving it from
// within, no word but a connective left out. The cost counts what is odd about
// it: words that give nothing, letters taken from within, small letters.
func (p *page) spells(short []rune, first, last int) (cost int, ok bool) {
	rest := short
	for i := first; i < last; i++ {
		t := p.toks[i]
		if t.Kind != token.Word && t.Kind != token.Prefix {
			if t.Kind == token.Punct && i > first {
				continue
			}
			if t.Kind == token.Symbol {
				continue
			}
			return 0, false
		}
		n, head := p.take(rest, i, last)
		switch {
		case i == first && (n == 0 || !head):
			return 0, false
		case n == 0 && p.small(i):
			cost++
		case n == 0:
			cost += 8
		case !head:
			cost += 4
		}
		if t.Is(token.Lower) && !p.small(i) {
			cost += 2
		}
		rest = rest[n:]
	}
	if len(rest) > 0 {
		return 0, false
	}
	return cost, true
}

// take returns how many of the next letters of a short form word i gives, and
// whether its first letter is the first of them. A word gives letters in its own
// order; it keeps back those that the words after it need to begin.
func (p *page) take(rest []rune, i, last int) (n int, head bool) {
	need := p.wordsLeft(i+1, last)
	word := p.word(i)
	if p.small(i) && (len(rest) <= need || rest[0] != unicode.ToLower(firstRune(word))) {
		return 0, false
	}
	for k, r := range word {
		if n == len(rest) || len(rest)-n <= need && n > 0 {
			break
		}
		if unicode.ToLower(r) == rest[n] {
			if n == 0 {
				head = k == 0
			}
			n++
		}
	}
	return n, head
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// wordsLeft counts the words of [first, last) that are no connectives.
func (p *page) wordsLeft(first, last int) int {
	n := 0
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && !p.small(i) {
			n++
		}
	}
	return n
}

// small reports a connective, which an acronym may leave out.
func (p *page) small(i int) bool {
	switch strings.ToLower(p.word(i)) {
	case "dan", "di", "ke", "dari", "untuk", "atas", "dengan", "pada", "oleh", "bagi", "dalam", "serta", "atau", "yang", "of", "and", "the", "for":
		return true
	}
	return false
}

// definedAs returns the expansion of the short form at token i that the text
// defines, or "".
func (p *page) definedAs(i int) string {
	t := p.toks[i]
	if t.Kind != token.Word || !t.Any(token.Upper|token.Mixed|token.Title) {
		return ""
	}
	if k, ok := p.defined[p.word(i)]; ok {
		return p.textOf(p.defs[k].long)
	}
	return ""
}

// textOf returns the text of the tokens [r[0], r[1]).
func (p *page) textOf(r [2]int) string { return p.text[p.toks[r[0]].Start:p.toks[r[1]-1].End] }

// acronyms returns the definitions in their exported form, each pair once.
func (p *page) acronyms() []Acronym {
	var out []Acronym
	seen := map[[2]string]bool{}
	for _, d := range p.defs {
		a := Acronym{Short: p.textOf(d.short), Long: p.textOf(d.long), Start: p.toks[d.short[0]].Start, End: p.toks[d.short[1]-1].End, FromText: true}
		if pair := [2]string{a.Short, strings.ToLower(a.Long)}; !seen[pair] {
			seen[pair] = true
			out = append(out, a)
		}
	}
	return out
}
