package extract

import (
	"strings"
	"unicode"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
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
	for i := 1; i+1 < len(p.toks); i++ {
		if !p.is(i, "(") {
			if d, ok := p.joined(i); ok {
				p.define(d)
			}
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

// joined reads `SHORT atau Long Form`, `Long Form atau SHORT` and `Long Form
// disingkat SHORT`: the joining word at i.
func (p *page) joined(i int) (definition, bool) {
	if !p.is(i, "atau", "disingkat") || !p.toks[i+1].Any(token.Space) {
		return definition{}, false
	}
	s := p.sents[p.sentenceOf(i)]
	before := i
	for before > s.First && p.is(before-1, ",", "yang", "atau") {
		before--
	}
	if i+1 < s.Last && p.toks[i+1].Any(token.Upper|token.Mixed) && p.acronymShape(i+1, i+2) {
		if first, _ := p.expansion(p.letters(i+1, i+2), s.First, before); first >= 0 && before-first > 1 {
			return definition{short: [2]int{i + 1, i + 2}, long: [2]int{first, before}}, true
		}
	}
	if before == i && i > s.First && p.toks[i-1].Any(token.Upper|token.Mixed) && p.acronymShape(i-1, i) {
		short := p.letters(i-1, i)
		for last := i + 3; last <= min(s.Last, i+1+maxLong) && !p.breaksName(last-1); last++ {
			if cost, ok := p.spells(short, i+1, last); ok && cost <= 3 {
				return definition{short: [2]int{i - 1, i}, long: [2]int{i + 1, last}}, true
			}
		}
	}
	return definition{}, false
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
	if !p.acronymShape(i+1, last) || p.has(i+1, lexicon.PersonTitle) && !p.has(i+1, lexicon.Acronym) {
		return definition{}, false
	}
	from, short := p.sents[p.sentenceOf(i)].First, p.letters(i+1, last)
	end := i
	first := p.listed(i+1, last, from, i)
	if first < 0 {
		var cost, trimmedCost int
		first, cost = p.expansion(short, from, end)
		if trimmed := p.beforeRegion(from, i); trimmed < i {
			var f int
			if f, trimmedCost = p.expansion(short, from, trimmed); f >= 0 && (first < 0 || trimmedCost < cost) {
				first, end = f, trimmed
			}
		}
	}
	if first < 0 || p.personal(first) {
		return definition{}, false
	}
	if n := first - 1; n >= from && p.capital(n) && p.capital(first) {
		if m, ok := p.longest(n, first, lexicon.OrgHead); ok && m.Last == first && m.Entry.Category() == "company" {
			first = n // PT Pembangunan Jaya Ancol (PJA)
		}
	}
	return definition{short: [2]int{i + 1, last}, long: [2]int{first, end}}, true
}

// listed returns the token at which an expansion that the lexicon lists for the
// short form [i, last) begins, if it ends right before token end; or -1.
func (p *page) listed(i, last, from, end int) int {
	if last-i > 1 {
		return -1
	}
	for _, a := range p.lex.Acronym(p.word(i)) {
		n := strings.Count(a.Long, " ") + 1
		if end-n < from || n < 2 {
			continue
		}
		if strings.EqualFold(strings.Join(strings.Fields(p.textOf([2]int{end - n, end})), " "), a.Long) {
			return end - n
		}
	}
	return -1
}

// beforeRegion returns the token before the region that ends right before token
// end, or end: Tim Pengendali Inflasi Daerah [Kota Bogor] (TPID).
func (p *page) beforeRegion(from, end int) int {
	for i := max(from, end-5); i < end; i++ {
		if !p.capital(i) {
			continue
		}
		if m, ok := p.longest(i, end, knownKinds[:]...); ok && m.Last == end {
			if i > from && p.has(i-1, lexicon.RegionWord) && p.capital(i-1) {
				i--
			}
			return i
		}
	}
	return end
}

// longInside reads `SHORT (Long Form)`.
func (p *page) longInside(i, last int) (definition, bool) {
	if last-i-1 < 2 || !p.acronymShape(i-1, i) || p.toks[i].Any(token.Para) {
		return definition{}, false
	}
	if cost, ok := p.spells(p.letters(i-1, i), i+1, last); !ok || cost > 3 {
		return definition{}, false
	}
	return definition{short: [2]int{i - 1, i}, long: [2]int{i + 1, last}}, true
}

// letters returns the letters of the tokens [first, last) in lower case. A
// digit repeats the letter before it: KP2S is K P P S.
func (p *page) letters(first, last int) []rune {
	var out []rune
	for i := first; i < last; i++ {
		for _, r := range p.word(i) {
			switch {
			case unicode.IsLetter(r):
				out = append(out, unicode.ToLower(r))
			case '2' <= r && r <= '5' && len(out) > 0:
				for range r - '1' {
					out = append(out, out[len(out)-1])
				}
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
	if p.toks[first].Is(token.Lower) {
		return last-first == 1 && n >= 4 && n <= 12 && !p.isStop(first)
	}
	return n >= 2 && n <= 20
}

// expansion returns the token at which the long form of a short one that ends
// before token end begins, no earlier than from; or -1. Of the starts from which
// the words spell the short form, the one whose words all take part wins, then
// the nearest.
func (p *page) expansion(short []rune, from, end int) (best, bestCost int) {
	best, bestCost = -1, 1<<30
	for first := end - 1; first >= from && end-first <= maxLong; first-- {
		if p.breaksName(first) {
			break
		}
		if p.toks[first].Kind != token.Word || p.small(first) || p.isVerb(first) && p.toks[first].Is(token.Lower) {
			continue
		}
		if p.toks[first].Is(token.Lower) && p.anyCapital(first+1, end) {
			break // a name does not begin in lower case
		}
		if cost, ok := p.spells(short, first, end); ok && cost < bestCost {
			best, bestCost = first, cost
		}
	}
	if best >= 0 && p.toks[best].Is(token.Lower) && bestCost > 6*(end-best) {
		return -1, 0
	}
	return best, bestCost
}

// anyCapital reports whether a word of [first, last) is capitalised.
func (p *page) anyCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && p.toks[i].Any(token.Title|token.Upper|token.Mixed) {
			return true
		}
	}
	return false
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
		case i == first && (n == 0 || !head && n < 3):
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
