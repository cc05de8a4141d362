package extract

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// facility reads a FAC: a head and a proper name (Jalan Dharma Praja, Aula
// Kantor Bupati Tanah Bumbu), regions and organisations inside included.
func (p *page) facility(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.FacHead)
	if !ok {
		if m, ok := p.labelled(i, limit, Fac); ok {
			p.add(Fac, i, m.Last, High, "facility/acronym", nil)
			return m.Last
		}
		return 0
	}
	if p.orgLonger(m, limit) {
		return 0
	}
	if m.Last < limit && p.toks[i].Is(token.Lower) && p.has(m.Last, lexicon.FacHead, lexicon.LocHead, lexicon.Office) {
		return 0 // lapangan Taman Blambangan, ruang Kabid
	}
	if p.tone[i] != shout && p.genericRoad(m, limit) {
		return 0
	}
	if m.Entry.Category() == "road" {
		limit = p.roadLimit(m.Last, limit)
	}
	end := p.placeRun(p.housed(m), limit)
	if end == m.Last {
		if first := p.namedBefore(m); first < i {
			p.add(Fac, first, end, High, "facility/name+head", nil)
			return end
		}
	}
	if !p.placeForm(m, end) {
		return 0
	}
	p.add(Fac, i, end, High, "facility/head", nil)
	return end
}

// roadLimit returns the token at which the name of a road ends at the latest: its
// house number, or the type word of the region that it lies in, in small letters
// (Jalan Cifor [kel Bubulak]).
func (p *page) roadLimit(i, limit int) int {
	for j := i; j < limit && j < i+maxTopic; j++ {
		if p.toks[j].Is(token.Lower) && p.has(j, lexicon.RegionWord) || j > i && p.is(j, "No", "No.", "Nomor", "nomor", "no", "no.") {
			return j
		}
	}
	return limit
}

// maxNamed bounds the words of a name before its head.
const maxNamed = 4

// namedBefore returns the token at which a name that ends in its head begins, as
// those of hotels do (Royal Tulip [Hotel]), or the head's own token.
func (p *page) namedBefore(m lexicon.Match) int {
	i := m.First
	if c := m.Entry.Category(); c != "hotel" && c != "building" || p.tone[i] != plain || !p.toks[i].Is(token.Title) {
		return i
	}
	for first := p.sents[p.sentenceOf(i)].First; i > first && m.First-i < maxNamed && p.nameBefore(i-1); i-- {
	}
	return i
}

// nameBefore reports whether token i may belong to a name whose head follows.
func (p *page) nameBefore(i int) bool {
	t := p.toks[i]
	return t.Kind == token.Word && p.capital(i) && !p.opens(i) && p.owner[i] == 0 && !p.isStop(i) && !p.isVerb(i) && !p.headAt(i) && p.unread(i, i+1)
}

// unread reports whether none of the last spans holds one of the tokens [first,
// last), regions aside.
func (p *page) unread(first, last int) bool {
	for k := len(p.spans) - 1; k >= max(0, len(p.spans)-64); k-- {
		if s := &p.spans[k]; s.first < last && s.last > first && s.label != GPE {
			return false
		}
	}
	return true
}

// housed returns the token where the run behind the head begins: the
// organisation that the head ends in, where it ends in one (Gedung [DPRD Jakarta]).
func (p *page) housed(m lexicon.Match) int {
	for k := m.First + 1; k < m.Last; k++ {
		if p.nests(k, len(p.toks)) {
			return k
		}
	}
	return m.Last
}

// orgLonger reports whether the words are rather the head of an organisation:
// Kantor Wilayah.
func (p *page) orgLonger(m lexicon.Match, limit int) bool {
	o, ok := p.longest(m.First, limit, lexicon.OrgHead, lexicon.Organisation)
	return ok && o.Last > m.Last
}

// genericRoad reports a road by its class only: Jalan Provinsi, Jalan Rusak.
func (p *page) genericRoad(m lexicon.Match, limit int) bool {
	return m.Last < limit && m.Entry.Category() == "road" && (p.has(m.Last, lexicon.RegionWord) || p.is(m.Last, "Nasional", "Rusak", "Tol", "Lintas") || p.tone[m.First] == headline && p.ordinary(m.Last))
}

// placeForm reports whether head and run make a name: a run behind the head, or
// a head that counts by itself, and capitals where the run is an ordinary word.
func (p *page) placeForm(m lexicon.Match, end int) bool {
	if end == m.Last {
		return m.Entry.Has("bare") && p.capital(m.First)
	}
	if p.capital(m.First) {
		return true
	}
	return p.tone[m.First] != shout && p.toks[m.First].Is(token.Lower)
}

// placeRun reads the name behind the head of a place.
func (p *page) placeRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxTopic; {
		next := p.placeStep(j, i, limit)
		if next == j {
			break
		}
		j, end = next, next
	}
	return end
}

// placeStep reads one further part of a place's name at token j.
func (p *page) placeStep(j, first, limit int) int {
	if p.toks[j].Any(token.Para) || p.closedTo(j) {
		return j
	}
	if p.is(j, "lantai", "Lantai", "Lt.", "lt.") && j+1 < limit && p.number(j+1) {
		return j + 2
	}
	if j > first && p.number(j) && p.owner[j] == 0 && !p.toks[j].Any(token.Para) {
		return j + 1
	}
	if e := p.bracketed(j, limit); e > 0 && j > first {
		return e
	}
	if p.joins(j, limit) && j > first && p.capital(j+1) {
		return j + 1
	}
	if p.is(j, "dan", "&") && j > first && j+1 < limit && p.capital(j+1) && p.glueWords(j+1) {
		return j + 1
	}
	if !p.capital(j) || p.isVerb(j) || p.isStop(j) {
		if p.has(j, lexicon.RegionWord) {
			if e := p.typedRegion(j, limit); e > 0 {
				return e
			}
		}
		return j
	}
	if e := p.inner(j, limit); e > 0 {
		return e
	}
	if m, ok := p.longest(j, limit, lexicon.Place); ok && j > first {
		p.add(Loc, j, m.Last, High, "place/name", nil)
		return m.Last
	}
	if p.nests(j, limit) {
		if e := p.organisation(j, limit); e > j {
			return e
		}
	}
	return j + 1
}

// glueWords reports whether the word behind `dan` goes on with the same name:
// an ordinary noun, not the beginning of another entity.
func (p *page) glueWords(i int) bool { return p.ordinary(i) && !p.headAt(i) }

// place reads a LOC: a head with a proper name (Sungai Barito), or a name of the
// lexicon (Kalimantan, Asia Tenggara).
func (p *page) place(i, limit int) int {
	if m, ok := p.longest(i, limit, lexicon.LocHead); ok && !p.initialHere(i) && !p.regionAt(m, limit) && !p.has(m.Last, lexicon.EventHead, lexicon.Observance, lexicon.OrgHead) {
		if p.toks[i].Is(token.Lower) && areaWord(p.word(i)) {
			return p.area(i+1, limit)
		}
		end := p.locRun(m.Last, limit)
		if end > m.Last && (p.capital(i) || p.tone[i] == plain) {
			p.add(Loc, i, end, High, "place/head", nil)
			return end
		}
	}
	m, ok := p.longest(i, limit, lexicon.Place)
	if !ok || !p.capital(i) || p.partOfName(m.First, m.Last, limit) {
		return 0
	}
	if r, ok := p.longest(i, limit, knownKinds[:]...); ok && r.Last >= m.Last {
		return 0
	}
	p.add(Loc, i, m.Last, High, "place/name", nil)
	return m.Last
}

// initialHere reports whether token i is a letter without a stop behind a capital:
// an initial (Rina P Wibawa), not the P. of an island.
func (p *page) initialHere(i int) bool {
	t := p.toks[i]
	return t.Kind == token.Word && t.End-t.Start == 1 && i > 0 && p.capital(i-1) && !p.opens(i)
}

// regionAt reports whether a region's name begins where the head m does and
// goes on behind it: Tanjung Jabung Timur.
func (p *page) regionAt(m lexicon.Match, limit int) bool {
	if r, ok := p.longest(m.First, limit, knownKinds[:]...); ok && r.Last > m.Last {
		return true
	}
	if r, ok := p.lex.MatchRegionBelow(p.text, p.toks[:limit], p.words, m.First, p.codes); ok && r.Entry.Kind() == lexicon.District && r.Last > m.Last && p.capital(m.First) {
		return true // Pantai Labu in Deli Serdang is a district
	}
	if p.has(m.First, lexicon.RegionWord) {
		if _, ok := p.lex.MatchRegionBelow(p.text, p.toks[:limit], p.words, m.Last, p.codes); ok {
			return true // Kampung Nawaripi in Papua is a village
		}
	}
	if !p.is(m.First, "Muara", "Tanjung", "MUARA", "TANJUNG", "Padang", "PADANG") {
		return false
	}
	_, ok := p.lex.MatchRegion(p.text, p.toks[:limit], p.words, m.First, lexicon.LevelDistrict)
	return ok
}

// areaWord reports a word in lower case that stands before a place's name and
// outside it: kawasan Ciwastra.
func areaWord(w string) bool {
	switch w {
	case "kawasan", "pesisir", "bantaran", "muara", "lingkungan", "situs", "padang", "blok", "pantai", "puncak", "lembah", "hulu", "hilir", "perairan":
		return true
	}
	return false
}

// ruleArea is the rule of a name behind a word for an area.
const ruleArea = "place/area"

// area reads the name behind such a word if nothing else explains it.
func (p *page) area(i, limit int) int {
	if i >= limit || !p.capital(i) || p.headAt(i) || p.has(i, knownKinds[:]...) || p.has(i, lexicon.Acronym) {
		return 0
	}
	if _, ok := p.lex.MatchRegionBelow(p.text, p.toks[:limit], p.words, i, p.codes); ok {
		return 0
	}
	end := i
	for end < limit && end-i < maxUnknown && p.unknownName(end, i) {
		end++
	}
	if end > i {
		p.add(Loc, i, end, Low, ruleArea, nil)
	}
	return end
}

// locRun reads the proper name behind the head of a natural place.
func (p *page) locRun(i, limit int) int {
	end := i
	for end < limit && end-i < 4 && p.capital(end) && !p.toks[end].Any(token.Para) && !p.isVerb(end) && !p.isStop(end) &&
		p.owner[end] == 0 && !(end > i && p.headAt(end) && !p.has(end, lexicon.LocHead)) {
		end++
	}
	return end
}
