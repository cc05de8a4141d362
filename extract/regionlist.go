package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

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
			codes := p.resolve(first, level)
			p.add(GPE, j+1, first.Last, High, "region/list", p.placeOf(codes))
			return p.regionList(first.Last, limit, level, codes)
		}
		if p.capital(j) {
			return 0
		}
	}
	return 0
}

// regionList reads the further names of a list whose first member had a type
// word, each a known region of the same level, and returns the end of the list.
// The codes are those of the first member.
func (p *page) regionList(i, limit int, level lexicon.Level, codes []string) int {
	for i < limit {
		next := p.afterNote(i, limit)
		j := next
		if p.is(j, ",", ";") {
			j++
		}
		if j < limit && p.is(j, "dan", "serta", "dan/atau", "&", "atau", "maupun") {
			j++
		}
		if j == next || j >= limit || !p.capital(j) {
			break
		}
		m, ok := p.lex.MatchRegion(p.text, p.toks[:limit], p.words, j, level)
		if !ok || m.Last < limit && p.unknownName(m.Last, j) && !p.isVerb(m.Last) || p.is(j-1, ",") && p.liesIn(codes, m, limit, level) {
			break
		}
		codes = p.resolve(m, level)
		p.add(GPE, j, m.Last, High, "region/list", p.placeOf(codes))
		i = m.Last
	}
	return i
}

// maxNote bounds the tokens of a figure in brackets behind a name.
const maxNote = 8

// afterNote returns the token behind a figure in brackets: Ukui (612 ha).
func (p *page) afterNote(i, limit int) int {
	if i+1 >= limit || !p.is(i, "(") || p.toks[i+1].Kind != token.Number {
		return i
	}
	for j := i + 2; j < min(limit, i+maxNote); j++ {
		if p.is(j, ")") {
			return j + 1
		}
	}
	return i
}

// liesIn reports whether a name behind a comma is that of a region in which one of
// the codes lies, and no list goes on behind it: Kecamatan Pacet, Cianjur.
func (p *page) liesIn(codes []string, m lexicon.Match, limit int, level lexicon.Level) bool {
	name := p.text[p.toks[m.First].Start:p.toks[m.Last-1].End]
	for _, code := range codes {
		for code = p.lex.Parent(code); code != ""; code = p.lex.Parent(code) {
			if r, ok := p.lex.Region(code); ok && strings.EqualFold(r.Name, name) {
				return !p.goesOn(m.Last, limit, level)
			}
		}
	}
	return false
}

// goesOn reports whether a further name of a list stands at token i.
func (p *page) goesOn(i, limit int, level lexicon.Level) bool {
	for i < limit && p.is(i, ",", "dan", "serta") {
		if _, ok := p.lex.MatchRegion(p.text, p.toks[:limit], p.words, i+1, level); ok {
			return true
		}
		i++
	}
	return false
}
