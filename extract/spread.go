package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// The document helps the sentence: places and names known from one mention are
// found where the sentence alone would not tell.

// spreadPlaces reads the districts and villages that stand without a type word:
// below a regency that the document names.
func (p *page) spreadPlaces() {
	parents := p.parents()
	if len(parents) == 0 && p.typed.len() == 0 {
		return
	}
	p.inside, p.inPlace = p.insideNames(p.inside, Org, Fac, Position), p.insideNames(p.inPlace, Loc)
	free, inside, inPlace := p.freeTokens(GPE), p.inside, p.inPlace
	sent := 0
	for i := 0; i < len(p.toks); i++ {
		if !free[i] || !p.capital(i) || p.owner[i] != 0 {
			continue
		}
		for p.sents[sent].Last <= i {
			sent++
		}
		limit := p.sents[sent].Last
		if end, value := p.typedElsewhere(i, limit); end > i && !p.has(i-1, lexicon.RegionWord, lexicon.LocHead) && !inPlace[i] {
			p.add(GPE, i, end, Low, "region/typed elsewhere", value)
			i = end - 1
			continue
		}
		if !p.placeContext(i) && !inside[i] || p.isFunction(i) {
			continue
		}
		m, ok := p.lex.MatchRegionBelow(p.text, p.toks[:limit], p.words, i, parents)
		if !ok || inside[i] && !p.placeContext(i) && (m.Last < limit && inside[m.Last] || p.ordinary(i) && m.Last-i == 1) || m.Last < limit && p.capital(m.Last) && p.toks[m.Last].Kind == token.Word && free[m.Last] {
			continue
		}
		p.add(GPE, i, m.Last, Low, "region/below", p.placeOf(p.only(m.Entry.ID())))
		i = m.Last - 1
	}
}

// nameTyped notes the names that a type word marks as regions somewhere in the
// text (Distrik Ibele), before any other grammar reads: elsewhere they stand
// without it.
func (p *page) nameTyped() {
	for _, s := range p.sents {
		for i := s.First; i < s.Last; i++ {
			m, ok := p.longest(i, s.Last, lexicon.RegionWord)
			if !ok {
				continue
			}
			mark, codes := len(p.spans), len(p.codes)
			if end := p.typedRegion(i, s.Last); end > m.Last && p.spans[mark].label == GPE {
				p.noteTyped(m.Last, end, p.spans[mark].value)
			}
			p.spans, p.codes = p.spans[:mark], p.codes[:codes]
		}
	}
}

func (p *page) noteTyped(first, last int, value Value) {
	if value == nil || last-first == 1 && p.ordinary(first) {
		return // unknown names and ordinary words mean too much else
	}
	p.typed.set(p.textBetween(first, last), value)
}

// typedElsewhere returns the end of the name at token i that stands behind a type
// word elsewhere in the text, and its value; or i.
func (p *page) typedElsewhere(i, limit int) (int, Value) {
	if p.typed.len() == 0 {
		return i, nil
	}
	for end := min(limit, i+maxUnknown); end > i; end-- {
		if v, ok := p.typed.get(p.textBetween(i, end)); ok {
			return end, v
		}
	}
	return i, nil
}

// insideNames marks the tokens behind the first one of the spans with one of the
// labels: the last word of an organisation may be a place (RSUD Tongas).
func (p *page) insideNames(in []bool, labels ...Label) []bool {
	in = zeroed(in, len(p.toks))
	set := setOf(labels...)
	for _, s := range p.spans {
		if set.has(s.label) {
			for i := s.first + 1; i < s.last; i++ {
				in[i] = true
			}
		}
	}
	return in
}

// placeContext reports whether a place is expected at token i: behind a
// preposition, at the head of a dateline, or in a list of places.
func (p *page) placeContext(i int) bool {
	if p.is(i-1, "di", "ke", "dari", "Di", "se-", "hingga", "antara", "kawasan", "wilayah", "daerah", "warga", "arah", "jalan", "Jalan", "Pasar", "Stasiun", "Terminal") {
		return true
	}
	if p.opens(i) && i+1 < len(p.toks) && p.is(i+1, ",", "–", "-", "—", "(") {
		return true
	}
	if p.listItem(i) || p.is(i+1, ":") && p.is(i-1, "-", "–", "•", "*", ".") {
		return true // - Tambusai : 38 orang
	}
	if p.is(i-1, ",", "dan", "(", "/", "-", "–") && i >= 2 && p.inGPE(i-2) {
		return true
	}
	return p.is(i+1, ",") && i+2 < len(p.toks) && (p.has(i+2, knownKinds[:]...) || p.has(i+2, lexicon.RegionWord) && p.capital(i+2)) // Jatinangor, Kabupaten Sumedang
}

// listItem reports whether token i begins an item of a list: it stands behind a
// bullet, a letter or a number at the beginning of a line (b. Pinang Kencana).
func (p *page) listItem(i int) bool {
	k := i - 1
	if p.is(k, ".", ")") && p.glued(k) {
		k--
	}
	if k < 0 || !p.toks[k].Any(token.Line|token.Para) {
		return false
	}
	t := p.toks[k]
	return p.is(k, "-", "–", "•", "*", "·", "▪") || t.Kind == token.Number || t.Is(token.Lower) && (t.End-t.Start == 1 || t.Kind == token.Abbrev && t.End-t.Start == 2)
}

// inGPE reports whether a GPE among the last spans ends with token i.
func (p *page) inGPE(i int) bool {
	for k := len(p.spans) - 1; k >= 0; k-- {
		if s := p.spans[k]; s.label == GPE && s.last == i+1 {
			return true
		}
		if k < len(p.spans)-64 {
			break
		}
	}
	return false
}

// parents returns the regencies and cities that the document names or belongs
// to, a few, and the provinces of which it names none.
func (p *page) parents() []string {
	p.parentCodes, p.provinces = p.parentCodes[:0], p.provinces[:0]
	p.noteParent(p.src.Region)
	for k := range p.spans {
		s := &p.spans[k]
		if s.label != GPE || len(p.parentCodes) >= maxParents || len(p.provinces) >= maxParents {
			continue
		}
		if v, ok := s.value.(Place); ok {
			p.noteParent(v.Code)
			for _, c := range v.Candidates {
				p.noteParent(c)
			}
		}
	}
	for _, c := range p.provinces {
		p.keepParent(c)
	}
	return p.parentCodes
}

// noteParent keeps the regency or city of a code, and of a province the code for
// later.
func (p *page) noteParent(code string) {
	if len(code) == 2 {
		p.provinces = append(p.provinces, code)
		return
	}
	p.keepParent(code)
}

// keepParent keeps a code unless one inside it is kept.
func (p *page) keepParent(code string) {
	if len(code) < 2 || len(p.parentCodes) >= maxParents {
		return
	}
	code = code[:min(len(code), 5)]
	for _, c := range p.parentCodes {
		if strings.HasPrefix(c, code) {
			return
		}
	}
	p.parentCodes = append(p.parentCodes, code)
}

// maxParents bounds the regions below which bare names are looked for.
const maxParents = 12

// remember keeps the words of a name for the rest of the document.
func (p *page) remember(first, last int) {
	if p.signs == nil {
		p.signs = map[string]string{}
	}
	full := p.textBetween(first, last)
	p.people.set(full, full)
	if initials := p.initialsOf(first, last); len(initials) > 1 {
		p.signs[initials] = full
	}
	for i := first; i < last; i++ {
		if p.toks[i].Kind != token.Word || p.toks[i].End-p.toks[i].Start < 3 {
			continue
		}
		if known, _ := p.people.get(p.word(i)); len(known) < len(full) {
			p.people.set(p.word(i), full)
		}
	}
}

// inName reports whether the word of token i is part of a name seen before.
func (p *page) inName(i int) bool {
	full, _ := p.people.get(p.word(i))
	return full != ""
}

// knownName reports whether every word of the run is part of a name seen before.
func (p *page) knownName(first, last int) bool {
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && !p.inName(i) {
			return false
		}
	}
	return last > first
}

// spreadNames reads the mentions of names known from elsewhere in the document:
// tokens that no span holds and that are part of a known name.
func (p *page) spreadNames() {
	free := p.freeTokens(Person)
	p.signatures(free)
	if p.people.len() == 0 {
		return
	}
	for i := 0; i < len(p.toks); {
		end := i
		if free[i] && p.abbreviatesName(i) {
			p.add(Person, i, i+1, Low, "person/initials", nil)
		}
		for end < len(p.toks) && end-i < maxName && free[end] && p.repeats(end, i) {
			end++
		}
		for end > i && end < len(p.toks) && end-i < maxName && free[end] && !p.toks[end].Any(token.Para) && p.nameWord(end, i, len(p.toks)) && !p.ordinary(end) && p.toks[end].Kind == token.Word && !p.has(end, knownKinds[:]...) {
			end++ // a name with an unknown word: Andi Paturusi
		}
		if end > i && p.repeatsName(i, end) {
			p.add(Person, i, end, Low, "person/repeated", nil)
		}
		i = max(end, i+1)
	}
}

// initialsOf returns the initials of a name in capitals.
func (p *page) initialsOf(first, last int) string {
	b := p.buf[:0]
	for i := first; i < last; i++ {
		if c := p.text[p.toks[i].Start]; 'A' <= c && c <= 'Z' {
			b = append(b, c)
		}
	}
	return p.interned.of(b)
}

// abbreviatesName reports whether token i is the initials of a name known from
// elsewhere in the document and nothing else: HD for Herman Deru.
func (p *page) abbreviatesName(i int) bool {
	return p.acronymLike(i) && p.owner[i] == 0 && p.signs[p.word(i)] != "" && !p.has(i, lexicon.Acronym, lexicon.OrgHead, lexicon.RegionName) && p.definedAs(i) == ""
}

// repeatsName reports whether the run [first, last) of words of known names is
// one: it has a word that is a name and nothing else, or it is a known name as a
// whole. An acronym is none.
func (p *page) repeatsName(first, last int) bool {
	if last-first == 1 && p.acronymLike(first) && p.acronymKnown(first) {
		return false
	}
	if !p.allOrdinary(first, last) {
		return true
	}
	if last-first < 2 {
		return false
	}
	full, _ := p.people.get(p.textBetween(first, last))
	return full != ""
}

// signatures reads the names in lower case in the bracket that ends a text:
// (rahmat/yusuf).
func (p *page) signatures(free []bool) {
	last := len(p.toks) - 1
	for last >= 0 && p.is(last, ".") {
		last--
	}
	if last < 2 || !p.is(last, ")") {
		return
	}
	first := last - 1
	for first > 0 && last-first < 10 && !p.is(first, "(") {
		first--
	}
	if !p.is(first, "(") {
		return
	}
	for i := first + 1; i < last; i++ {
		t := p.toks[i]
		apart := (p.is(i-1, "(", "/", ",", "-")) && (p.is(i+1, ")", "/", ",", "-"))
		if apart && free[i] && t.Kind == token.Word && t.Is(token.Lower) && t.End-t.Start > 3 && !p.isStop(i) && (p.nameWeight(i) > 0 || !p.ordinary(i)) {
			p.add(Person, i, i+1, Low, "person/signature", nil)
		}
	}
	p.signedBy(first+1, last)
}

// signedBy reads the office or medium among the parts [first, last) of the bracket
// that ends a text: (am/Serambi Pase), (tar/Dermayu Update).
func (p *page) signedBy(first, last int) {
	bare := p.bareTokens()
	for i := first; i < last; i++ {
		end := i
		for end < last && p.mediumWord(end) && p.owner[end] == 0 {
			end++
		}
		known, n := p.nameTokens(i, end)
		if n >= 2 && known == 0 && (i == first || p.is(i-1, "/", ",")) && (end == last || p.is(end, "/", ",")) && all(bare[i:end]) {
			p.regionsWithin(i-1, end)
			p.add(Org, i, end, Low, "org/signature", nil)
		}
		i = max(i, end)
	}
}

// repeats reports whether token i is a word of a known name, in the sentence
// of token first.
func (p *page) repeats(i, first int) bool {
	return p.toks[i].Kind == token.Word && p.capital(i) && !p.isFunction(i) && p.inName(i) && p.owner[i] == 0 &&
		(i == first || !p.toks[i].Any(token.Para))
}

// spreadLocs reads the places that are named behind a word for an area somewhere
// (kawasan Ciwastra) and stand alone elsewhere.
func (p *page) spreadLocs() {
	for k := range p.spans {
		if s := &p.spans[k]; s.label == Loc && s.rule == ruleArea && !p.allOrdinary(s.first, s.last) && p.nameWeight(s.first) == 0 {
			p.areas.set(p.textBetween(s.first, s.last), struct{}{})
		}
	}
	if p.areas.len() == 0 {
		return
	}
	free := p.bareTokens()
	for i := 0; i < len(p.toks); i++ {
		if !free[i] || !p.capital(i) || p.owner[i] != 0 {
			continue
		}
		for end := min(len(p.toks), i+maxUnknown); end > i; end-- {
			if _, ok := p.areas.get(p.textBetween(i, end)); ok && all(free[i:end]) && !p.nameContinues(end) {
				p.add(Loc, i, end, Low, "place/repeated", nil)
				i = end - 1
				break
			}
		}
	}
}

// nameContinues reports whether a name may go on at token i with a capital.
func (p *page) nameContinues(i int) bool {
	return i < len(p.toks) && p.toks[i].Kind == token.Word && p.capital(i) && !p.toks[i].Any(token.Para) && !p.opens(i) && p.tone[i] == plain
}

// spreadAcronyms reads the mentions of the short forms of several words that the
// text defines for an organisation: (BB TNBTS). Those of one word are read by the
// grammar of organisations.
func (p *page) spreadAcronyms() {
	known := 0
	var free []bool
	for k := range p.defs {
		d := &p.defs[k]
		if d.short[1]-d.short[0] < 2 || d.kind != lexicon.OrgHead || p.toks[d.short[0]].Is(token.Lower) {
			continue
		}
		if known++; known > maxLongShorts {
			return
		}
		if free == nil {
			free = p.bareTokens()
		}
		for i := range p.toks {
			if n := d.short[1] - d.short[0]; i+n <= len(p.toks) && p.sameText(i, d.short[0], n) && all(free[i:i+n]) {
				p.add(Org, i, i+n, High, "org/name", p.agencies.box(Agency{Short: p.textOf(d.short), Long: p.textOf(d.long)}))
			}
		}
	}
}

// maxLongShorts bounds the short forms of several words whose mentions are looked
// for.
const maxLongShorts = 8

// sameText reports whether the n tokens from i on are written as those from j on.
func (p *page) sameText(i, j, n int) bool {
	for k := range n {
		if p.word(i+k) != p.word(j+k) {
			return false
		}
	}
	return true
}

// bareTokens marks the tokens that no span holds, regions aside. They are valid
// until the next call.
func (p *page) bareTokens() []bool {
	p.inside = zeroed(p.inside, len(p.toks))
	free := p.inside
	for i := range free {
		free[i] = true
	}
	for k := range p.spans {
		if s := &p.spans[k]; s.label != GPE {
			clear(free[s.first:s.last])
		}
	}
	return free
}

// all reports whether all are true.
func all(set []bool) bool {
	for _, b := range set {
		if !b {
			return false
		}
	}
	return true
}

// freeTokens marks the tokens that hold no span which could not hold label.
func (p *page) freeTokens(label Label) []bool {
	free := zeroed(p.free, len(p.toks))
	p.free = free
	for i := range free {
		free[i] = true
	}
	for k := range p.spans {
		s := &p.spans[k]
		if s.label.MayContain(label) {
			continue
		}
		for i := s.first; i < s.last; i++ {
			free[i] = false
		}
	}
	return free
}
