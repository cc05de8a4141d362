package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// region reads a GPE: a type word with a name (Kabupaten Tanah Bumbu, kota
// Purwokerto), a known name (Kalsel, Indonesia), or a list begun by a type word
// (Kecamatan Kusan Hilir, Kusan Hulu dan Satui). It returns the end of the
// first one; the others of a list are read as well.
func (p *page) region(i, limit int) int {
	if end := p.typedRegion(i, limit); end > 0 {
		return end
	}
	if end := p.knownRegion(i, limit); end > 0 {
		return end
	}
	if end := p.introduced(i, limit); end > 0 {
		return end
	}
	return p.datelinePlace(i, limit)
}

// typedRegion reads a type word and the name after it.
func (p *page) typedRegion(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.RegionWord)
	if !ok {
		return 0
	}
	j := m.Last
	if j < limit && p.is(j, ".") && p.glued(j) {
		j++
	}
	level := lexicon.ParseLevel(m.Entry.Field("level"))
	label, err := ParseLabel(m.Entry.Label())
	if err != nil || p.is(i-1, "Wali", "wali", "WALI") && p.is(i, "Kota", "kota", "KOTA") || p.is(i-1, "Dana", "dana", "DANA") {
		return 0 // Wali Kota X, Dana Desa X
	}
	end, code := p.regionName(j, limit, level)
	if end > 0 && len(code) == 0 && !p.takesUnknown(m.First) {
		return 0
	}
	if end == 0 {
		return 0
	}
	conf := High
	if label == GPE && len(code) > 0 {
		conf = Exact // a type word and the name of a region of that type
	}
	p.add(label, i, end, conf, "region/type+name", p.placeOf(code))
	if label == GPE {
		p.regionList(end, limit, level, code)
	}
	return end
}

// takesUnknown reports a type word that a name the lexicon does not know may
// follow. `kota`, `negeri` and `kampung` stand before ordinary words as often.
func (p *page) takesUnknown(i int) bool {
	switch p.lower(strings.TrimSuffix(p.word(i), ".")) {
	case "kota", "negeri", "negara", "kampung", "provinsi", "wilayah", "daerah":
		return false
	}
	return true
}

// placeOf returns the value of a region with the codes that its name may mean, nil
// for none. The codes are copied.
func (p *page) placeOf(codes []string) Value {
	switch len(codes) {
	case 0:
		return nil
	case 1:
		return p.places.box(Place{Code: codes[0]})
	}
	if len(p.codeRow) < len(codes) {
		p.codeRow = make([]string, max(shelfRow, len(codes)))
	}
	n := copy(p.codeRow, codes)
	own := p.codeRow[:n:n]
	p.codeRow = p.codeRow[n:]
	return p.places.box(Place{Code: own[0], Candidates: own})
}

// maxUnknown bounds how many tokens the name of an unknown region may have.
const maxUnknown = 3

// regionName reads the name of a region of the level at token j: the longest
// known one, else a short run of capitals that nothing else explains.
func (p *page) regionName(j, limit int, level lexicon.Level) (end int, codes []string) {
	if j >= limit || !p.capital(j) || p.toks[j].Any(token.Para) || p.has(j, lexicon.RegionWord) && p.has(j+1, knownKinds[:]...) {
		return 0, nil
	}
	if m, ok := p.lex.MatchRegion(p.text, p.toks[:limit], p.words, j, level); ok {
		if end := p.longerName(m.Last, j, limit); end > m.Last {
			return end, nil
		}
		return m.Last, p.resolve(m, level)
	}
	for end = j; end < limit && end-j < maxUnknown && p.unknownName(end, j); end++ {
	}
	if end == j || p.allOrdinary(j, end) && !p.ordinaryPlace(level) {
		return 0, nil
	}
	return end, nil
}

// longerName reads on behind a known name whose next word can only belong to it:
// a capital with no other reading before a mark (Desa Sukamaju [Wetan],).
func (p *page) longerName(i, first, limit int) int {
	end := i
	for end < limit && end-first < maxUnknown && p.tone[end] == plain && p.unknownName(end, first) && !p.personal(end) && !p.has(end, lexicon.Acronym) && p.toks[end].Is(token.Title) {
		end++
	}
	if end > i && (end == limit || p.toks[end].Kind == token.Punct) && !p.degreeFollows(end, limit) {
		return end
	}
	return i
}

// ordinaryPlace reports whether regions of the level often bear ordinary words
// as names, so that an unknown one may: villages do, cities do not.
func (p *page) ordinaryPlace(level lexicon.Level) bool {
	return level == lexicon.LevelDistrict || level == lexicon.LevelHamlet
}

// unknownName reports whether token i may be part of an unknown region's name
// that begins at token first.
func (p *page) unknownName(i, first int) bool {
	if i > first && (p.number(i) && roman(p.word(i))) {
		return true
	}
	if i == first && (p.rankAt(i) || p.personal(i) && i+1 < len(p.toks) && p.capital(i+1) && p.personal(i+1)) {
		return false // Kapolsek Iptu NAME, Kepala Desa NAME NAME
	}
	if !p.capital(i) || p.toks[i].Kind != token.Word || p.headAt(i) || p.isStop(i) || p.isVerb(i) || p.has(i, lexicon.RegionWord) {
		return false
	}
	return i == first || p.tone[i] == plain && !p.has(i, lexicon.PersonTitle)
}

// knownKinds are the lexicon kinds whose names are regions by themselves.
var knownKinds = [...]lexicon.Kind{lexicon.KindRegion, lexicon.RegionName, lexicon.Country, lexicon.City}

// knownRegion reads a name that the lexicon knows as a province, a regency, a
// city, a country or a short form of one.
func (p *page) knownRegion(i, limit int) int {
	if !p.capital(i) {
		return 0
	}
	m, ok := p.longest(i, limit, knownKinds[:]...)
	if !ok {
		return p.regionAcronym(i, limit)
	}
	if p.doubtful(m) && !p.localContext(m.First) {
		return 0
	}
	if p.partOfName(m.First, m.Last, limit) {
		return 0
	}
	p.add(GPE, i, m.Last, High, "region/name", p.placeOf(p.resolve(m, 0)))
	return m.Last
}

// regionAcronym reads an acronym that stands for a region: AS, NKRI.
func (p *page) regionAcronym(i, limit int) int {
	m, ok := p.labelled(i, limit, GPE)
	if !ok {
		return 0
	}
	p.add(GPE, i, m.Last, High, "region/acronym", nil)
	return m.Last
}

// labelled returns the longest acronym at token i that the lexicon gives the
// label, written as an acronym.
func (p *page) labelled(i, limit int, label Label) (lexicon.Match, bool) {
	m, ok := p.longest(i, limit, lexicon.Acronym)
	if !ok || m.Entry.Label() != label.String() || !p.capital(i) || p.definedAs(i) != "" {
		return m, false
	}
	return m, p.toks[i].Is(token.Upper) && p.tone[i] != shout || !p.ordinary(i)
}

// doubtful reports a name that is an ordinary word as well and of a region that
// the document has not named otherwise: Palu, Batang, Negara.
func (p *page) doubtful(m lexicon.Match) bool {
	if m.Entry.Has("context") {
		return true
	}
	if m.Last-m.First > 1 || !p.ordinary(m.First) || m.Entry.Kind() == lexicon.Country {
		return false
	}
	code := m.Entry.ID()
	for _, c := range p.codes {
		if c == code {
			return false
		}
	}
	return code != p.src.Region
}

// localContext reports whether the words before token i call for a place.
func (p *page) localContext(i int) bool {
	return p.is(i-1, "di", "ke", "dari", "se-", "asal", "wilayah", "daerah", "masyarakat", "warga", "Di", "DI", "kabupaten", "kota") ||
		i+1 < len(p.toks) && p.toks[i].Is(token.Para) && (p.isDash(i+1) || p.is(i+1, ",", "(")) ||
		i > 0 && p.has(i-1, lexicon.OrgHead, lexicon.Office)
}

// partOfName reports whether the tokens [first, last) look like part of a
// person's name: a personal name is written right next to them.
func (p *page) partOfName(first, last, limit int) bool {
	if p.tone[first] != plain || last-first > 1 {
		return false
	}
	after := last < limit && p.toks[last].Kind == token.Word && p.capital(last) && p.personal(last) && !p.headAt(last)
	before := first > 0 && p.toks[first-1].Kind == token.Word && p.capital(first-1) && p.personal(first-1) && !p.headAt(first-1) && p.sentenceOf(first-1) == p.sentenceOf(first)
	return (before || after && !p.localContext(first)) && p.nameWeight(first) > 0
}
