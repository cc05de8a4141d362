package extract

import "github.com/warta-nlp/warta/lexicon"

// Lists of regions: Kecamatan Kusan Hilir, Kusan Hulu dan Satui; tiga desa yakni
// A, B dan C.

// introduced reads the list that a type word without a name announces: tiga
// kecamatan yakni Bintang, Ketol dan Celala. It returns the end of the list.
func (p *page) introduced(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.RegionWord)
	if !ok {
		return 0
	}
	level := lexicon.ParseLevel(m.Entry.Field("level"))
	for j := m.Last; j+1 < limit && j < m.Last+8; j++ {
		if p.is(j, "yakni", "yaitu", "meliputi", "adalah", ":", "lain", "seperti") && p.capital(j+1) {
			first, ok := p.lex.MatchRegion(p.text, p.toks[:limit], p.words, j+1, level)
			if !ok {
				return 0
			}
			p.add(GPE, j+1, first.Last, High, "region/list", p.placeOf(p.resolve(first, level)))
			return p.regionList(first.Last, limit, level)
		}
		if p.capital(j) {
			return 0
		}
	}
	return 0
}

// regionList reads the further names of a list whose first member had a type
// word, each a known region of the same level, and returns the end of the list.
func (p *page) regionList(i, limit int, level lexicon.Level) int {
	for i < limit {
		j := i
		if p.is(j, ",", ";") {
			j++
		}
		if j < limit && p.is(j, "dan", "serta", "dan/atau", "&", "atau", "maupun") {
			j++
		}
		if j == i || j >= limit || !p.capital(j) {
			break
		}
		m, ok := p.lex.MatchRegion(p.text, p.toks[:limit], p.words, j, level)
		if !ok || m.Last < limit && p.unknownName(m.Last, j) && !p.isVerb(m.Last) {
			break
		}
		p.add(GPE, j, m.Last, High, "region/list", p.placeOf(p.resolve(m, level)))
		i = m.Last
	}
	return i
}
