package extract

import (
	"slices"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// definition is an acronym defined by the text: the tokens of its short and of
// its long form.
type definition struct {
	short, long [2]int       // tokens [first, last)
	kind        lexicon.Kind // what the head of the long form is: an event's, an organisation's, or 0
}

// defineAcronyms finds the short forms that the text explains, in either order:
// in brackets, Tim Koordinasi Kerja Sama Daerah (TKKSD), TKKSD (Tim ...), or
// joined by a word, Gabungan Kelompok Tani atau Gapoktan.
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
	p.markDefined()
}

// markDefined marks the tokens that are written as a short form of the text.
func (p *page) markDefined() {
	if len(p.defined) == 0 {
		return
	}
	for i, t := range p.toks {
		if t.Kind != token.Word || !t.Any(token.Upper|token.Mixed|token.Title) {
			continue
		}
		if _, ok := p.defined[p.word(i)]; ok {
			p.kinds[i] |= 1 << definedForm
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
	d.kind = p.headKind(d.long)
	p.defs = append(p.defs, d)
}

// headKind returns what the head of a long form is: an event's or an
// organisation's, or 0.
func (p *page) headKind(long [2]int) lexicon.Kind {
	for _, m := range p.matches[p.at[long[0]]:p.at[long[0]+1]] {
		if m.Last > long[1] {
			break
		}
		switch k := m.Entry.Kind(); {
		case k == lexicon.EventHead, k == lexicon.OrgHead:
			return k
		case k == lexicon.Organisation, k == lexicon.Acronym && m.Entry.Label() == "ORG":
			return lexicon.OrgHead
		}
	}
	return 0
}

// definedBody reports whether the text defines token i as a body by a name that
// begins with its head in words: TNI Manunggal Membangun Desa does not.
func (p *page) definedBody(i int) bool {
	return p.definedKind(i) == lexicon.OrgHead && p.toks[p.defs[p.defined[p.word(i)]].long[0]].Is(token.Title)
}

// definedKind returns the headKind of what the text defines token i as, or 0.
func (p *page) definedKind(i int) lexicon.Kind {
	if p.kinds[i]>>definedForm&1 == 0 {
		return 0
	}
	return p.defs[p.defined[p.word(i)]].kind
}

// closing returns the token of the bracket that closes the one at i, within the
// reach of an expansion and of the paragraph, or 0.
func (p *page) closing(i int) int {
	for j := i + 1; j < len(p.toks) && j <= i+maxLong+6; j++ {
		switch {
		case p.is(j, ")"):
			return j
		case p.is(j, "("), p.toks[j].Any(token.Para):
			return 0
		}
	}
	return 0
}

// shortening are the words that introduce a short form: yang selanjutnya disebut
// TKKSD, biasa disingkat, atau.
func shortening(w string) bool {
	switch w {
	case "yang", "atau", "selanjutnya", "disebut", "disingkat", "biasa", "lazim", "sering", "dengan", "sebagai", "singkatan":
		return true
	}
	return false
}

// shortInside reads `Long Form (SHORT)`: the bracket at i, closed at last.
func (p *page) shortInside(i, last int) (definition, bool) {
	begin := i + 1
	for begin < last && shortening(p.word(begin)) {
		begin++
	}
	if n := last - begin; n < 1 || n > 3 {
		return definition{}, false
	}
	if d, ok := p.unitInside(i, begin, last); ok {
		return d, true
	}
	if !p.acronymShape(begin, last) {
		return definition{}, false
	}
	first, end := p.expanded(begin, last, i)
	if first < 0 && last-begin > 1 && p.is(last-1, "RI") {
		first, end = p.expanded(begin, last-1, i) // Dewan Perwakilan Rakyat (DPR RI)
	}
	if first < 0 || p.namesPerson(first, end) || p.repeated(begin, last, first, end) {
		return definition{}, false
	}
	return definition{short: [2]int{begin, last}, long: [2]int{p.companyHead(first), end}}, true
}

// repeated reports whether all words of the tokens [first, last) occur in the
// tokens [from, to): what only repeats words is no acronym.
func (p *page) repeated(first, last, from, to int) bool {
	for i := first; i < last; i++ {
		found := false
		for j := from; j < to && !found; j++ {
			found = strings.EqualFold(p.word(i), p.word(j))
		}
		if !found {
			return false
		}
	}
	return true
}

// unitInside reads a unit of measure and its symbol, hektare (ha): both are one
// unit of the lexicon.
func (p *page) unitInside(i, begin, last int) (definition, bool) {
	symbol, ok := p.longest(begin, last, lexicon.Unit)
	if !ok || last-begin != 1 || p.toks[begin].End-p.toks[begin].Start > 3 {
		return definition{}, false
	}
	if unit, ok := p.longest(i-1, i, lexicon.Unit); ok && unit.Entry.ID() != "" && unit.Entry.ID() == symbol.Entry.ID() {
		return definition{short: [2]int{begin, last}, long: [2]int{i - 1, i}}, true
	}
	return definition{}, false
}

// maxShortWords is the number of words of a short form: Hiswana Migas, Si Linda Jabar.
const maxShortWords = 3

// longInside reads `SHORT (Long Form)`: the bracket says where the long form
// begins and ends, so that its words may be written small and spell loosely.
func (p *page) longInside(i, last int) (definition, bool) {
	first := i + 1
	for first < last && (p.is(first, "baca", ":", "kepanjangan", "dari") || shortening(p.word(first))) {
		first++
	}
	for last-2 > first && p.is(last-1, "red", "red.", "-red") && p.is(last-2, ",", "-", ";") {
		last -= 2
	}
	if last-first < 2 || p.toks[i].Any(token.Para) {
		return definition{}, false
	}
	s := p.sents[p.sentenceOf(i)]
	var room [maxLetters]rune
	for n := maxShortWords; n > 0; n-- {
		if i-n < s.First || !p.acronymShape(i-n, i) {
			continue
		}
		short := p.appendLetters(room[:0], i-n, i)
		if n > 1 && !p.beginsAll(i-n, i, first, last) || p.repeated(i-n, i, first, last) {
			continue
		}
		if cost, ok := p.spells(short, first, last); ok && cost <= p.loose(short, first, last) {
			return definition{short: [2]int{i - n, i}, long: [2]int{first, last}}, true
		}
	}
	return definition{}, false
}

// loose returns the greatest cost at which the words [first, last) spell a short
// form that they stand beside.
func (p *page) loose(short []rune, first, last int) int {
	if len(short) < 3 {
		return 3
	}
	return 3 * p.wordsLeft(first, last)
}

// beginsAll reports whether each word of a short form of several begins like a
// word of the long one, in order: amdal lalin, of analisis ... lalu lintas.
func (p *page) beginsAll(first, last, from, to int) bool {
	for i := first; i < last; i++ {
		for from < to && !sameStart(p.word(i), p.word(from)) {
			from++
		}
		if from == to {
			return false
		}
		from++
	}
	return true
}

// joined reads `SHORT atau Long Form`, `Long Form atau SHORT` and `Long Form
// yang selanjutnya disingkat SHORT`: the joining word at i.
func (p *page) joined(i int) (definition, bool) {
	if !p.is(i, "atau", "disingkat", "disebut") || !p.toks[i+1].Any(token.Space) || !p.toks[i].Any(token.Space) {
		return definition{}, false
	}
	s := p.sents[p.sentenceOf(i)]
	before, after := i, i+1
	for before > s.First && (p.is(before-1, ",") || shortening(p.word(before-1))) {
		before--
	}
	for after < s.Last && shortening(p.word(after)) {
		after++
	}
	if p.is(i, "disebut") && !p.is(i-1, "selanjutnya", "biasa", "lazim", "sering", "atau") {
		return definition{}, false
	}
	var room [maxLetters]rune
	if after < s.Last && p.standsForWords(after) {
		if first, cost := p.expansion(p.appendLetters(room[:0], after, after+1), s.First, before); first >= 0 && before-first > 1 && cost <= 4*(before-first) {
			return definition{short: [2]int{after, after + 1}, long: [2]int{first, before}}, true
		}
	}
	if before == i && i > s.First && p.acronymShape(i-1, i) {
		short, most := p.appendLetters(room[:0], i-1, i), 3
		if p.toks[i-1].Any(token.Title | token.Lower) {
			most = 0 // balita atau bayi lima tahun: each word gives a syllable
		}
		for last := after + 2; last <= min(s.Last, after+maxLong) && !p.breaksName(last-1); last++ {
			if most == 0 && (last-after < 3 || len(short) < 2*(last-after)) {
				continue
			}
			if cost, ok := p.spells(short, after, last); ok && cost <= most {
				return definition{short: [2]int{i - 1, i}, long: [2]int{after, last}}, true
			}
		}
	}
	return definition{}, false
}

// standsForWords reports whether token i is written as an acronym is: capitals,
// or a capital and letters that are no ordinary word.
func (p *page) standsForWords(i int) bool {
	t := p.toks[i]
	return p.acronymShape(i, i+1) && (t.Any(token.Upper|token.Mixed) || t.Is(token.Title) && t.End-t.Start > 3 && !p.ordinary(i) && !p.personal(i))
}

// acronymShape reports whether the tokens can be a short form: words, the first
// with a capital, of two to twenty letters in all, or one or more longer words in
// small letters.
func (p *page) acronymShape(first, last int) bool {
	for i := first; i < last; i++ {
		t := p.toks[i]
		if t.Kind != token.Word && t.Kind != token.Abbrev && !(p.is(i, "-", "/", "&") && i > first) && !p.countedLetter(i, last) {
			return false
		}
	}
	var room [maxLetters]rune
	n := len(p.appendLetters(room[:0], first, last))
	if p.toks[first].Is(token.Lower) {
		return n >= 4 && n <= 16 && !p.isStop(first) && p.toks[first].Kind == token.Word
	}
	return n >= 2 && n <= 20
}

// countedLetter reports a digit before the letter it repeats: 3A.
func (p *page) countedLetter(i, last int) bool {
	t := p.toks[i]
	return t.Kind == token.Number && t.End-t.Start == 1 && i+1 < last && p.glued(i+1)
}

// definedAs returns the expansion of the short form at token i that the text
// defines, or "".
func (p *page) definedAs(i int) string {
	if p.kinds[i]>>definedForm&1 == 0 {
		return ""
	}
	return p.textOf(p.defs[p.defined[p.word(i)]].long)
}

// textOf returns the text of the tokens [r[0], r[1]).
func (p *page) textOf(r [2]int) string { return p.textBetween(r[0], r[1]) }

// acronyms returns the definitions in their exported form, each pair once.
func (p *page) acronyms() []Acronym {
	var out []Acronym
	seen := map[[2]string]bool{}
	for _, d := range p.wholeNames() {
		a := Acronym{Short: p.textOf(d.short), Long: p.textOf(d.long), Start: p.toks[d.short[0]].Start, End: p.toks[d.short[1]-1].End, FromText: true}
		if pair := [2]string{a.Short, strings.ToLower(a.Long)}; !seen[pair] {
			seen[pair] = true
			out = append(out, a)
		}
	}
	return out
}

// usedAcronyms returns the acronyms that the text uses without explaining them,
// each at its first mention, where the lexicon knows one expansion and no more.
func (p *page) usedAcronyms() []Acronym {
	var out []Acronym
	seen := map[string]bool{}
	for _, d := range p.defs {
		seen[strings.ToLower(p.textOf(d.short))] = true
	}
	for _, m := range p.matches {
		if m.Entry.Kind() != lexicon.Acronym || m.Entry.Variant() || p.owner[m.First] != 0 || !p.capital(m.First) || p.toks[m.First].Is(token.Title) && p.ordinary(m.First) {
			continue
		}
		short := m.Entry.Field("short")
		if key := strings.ToLower(short); seen[key] {
			continue
		} else {
			seen[key] = true
		}
		if all := p.lex.Acronym(short); len(all) == 1 {
			out = append(out, Acronym{Short: short, Long: all[0].Long, Start: p.toks[m.First].Start, End: p.toks[m.Last-1].End})
		}
	}
	return out
}

// wholeNames returns the definitions, their long forms led back to the head of
// the organisation whose name they end: the letters alone leave open whether
// PPSU is Pasukan Penanganan ... or Penanganan ... .
func (p *page) wholeNames() []definition {
	if len(p.defs) == 0 {
		return nil
	}
	starts := map[int]int{} // end of an organisation's name -> its first token
	for _, s := range p.spans {
		if s.label != Org {
			continue
		}
		if first, seen := starts[s.last]; !seen || s.first < first {
			starts[s.last] = s.first
		}
	}
	defs := slices.Clone(p.defs)
	for i := range defs {
		d := &defs[i]
		if first, ok := starts[d.long[1]]; ok && first < d.long[0] && sameStart(p.word(first), p.word(d.short[0])) && !sameSyllable(p.word(d.long[0]), p.word(d.short[0])) {
			d.long[0] = first
		}
	}
	return defs
}
