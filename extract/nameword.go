package extract

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// The words of a person's name.

// maxName bounds the tokens of a name.
const maxName = 8

// nameRun reads the words of a name from token i: capitals, initials, noble and
// ethnic elements, `bin` and `al-`.
func (p *page) nameRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxName; {
		switch {
		case p.nameWord(j, i, limit):
			j++
			end = j
		case j+2 < limit && p.is(j+1, ".") && p.glued(j+1) && p.toks[j].Is(token.Upper) && p.toks[j].End-p.toks[j].Start <= 3 && p.nameWord(j+2, i, limit):
			j += 2 // MZ. Arifin
		case j > i && j+1 < limit && p.is(j, "bin", "binti", "al", "el", "van", "de", "Bin", "Binti") && p.nameWord(j+1, i, limit):
			j++
		case j > i && j+1 < limit && p.is(j, "-") && p.glued(j) && p.glued(j+1) && p.is(j-1, "Al", "El", "An", "Ar", "As", "At", "Ad", "Az", "Asy") && p.nameWord(j+1, i, limit):
			j++
		default:
			return end
		}
	}
	return end
}

// nameWord reports whether token j may belong to the name that begins at token
// first.
func (p *page) nameWord(j, first, limit int) bool {
	t := p.toks[j]
	if !p.capital(j) || p.owner[j] != 0 && p.owner[j] != Date || j > first && t.Any(token.Para) {
		return false
	}
	if t.Kind == token.Abbrev {
		return p.initial(j, first, limit)
	}
	m, ok := p.longest(j, limit, lexicon.PersonTitle)
	if ok && m.Entry.Has("inside") && j == first && m.Last < limit && p.capital(m.Last) && !p.opens(j) {
		return true // Lalu Wirajaya
	}
	if ok && !m.Entry.Has("inside") {
		if m.Entry.Field("side") == "after" && j > first && t.Any(token.Upper|token.Mixed) {
			return false
		}
		if m.Entry.Field("side") != "after" && p.nameWeight(j) == 0 {
			return false
		}
	}
	if j == first && p.is(j, "I", "Ni") && j+1 < limit && p.capital(j+1) && p.nameWeight(j+1) > 0 {
		return true // I Made Suarta
	}
	if j > first && p.is(j, "Editor", "Penulis", "Reporter", "Foto") {
		return false
	}
	if p.nameWeight(j) == 0 && (p.has(j, lexicon.RegionName) || j > first && p.tone[j] == headline && p.ordinary(j)) {
		return false // Sumsel; Bupati NAME Apresiasi
	}
	if p.isStop(j) || p.isVerb(j) || p.has(j, lexicon.Calendar, lexicon.Observance) && !p.personal(j) && j == first || p.owner[j] == Date || roman(t.Text(p.text)) && j == first {
		return false
	}
	if p.has(j, lexicon.Office, lexicon.Acting, lexicon.OrgHead, lexicon.RegionWord, lexicon.EventHead, lexicon.FacHead, lexicon.LocHead) && !p.personal(j) {
		return false
	}
	return !t.Is(token.Upper) || p.tone[j] != plain || j == first || p.toks[first].Is(token.Upper) || p.initials(j)
}

// initial reports whether an abbreviation is an initial of a name: a capital
// with its stop, or a noble element such as `R.`
func (p *page) initial(j, first, limit int) bool {
	t := p.toks[j]
	if m, ok := p.longest(j, limit, lexicon.PersonTitle); ok && m.Last-m.First == 1 && !m.Entry.Has("inside") {
		return t.End-t.Start == 2 && j > first
	}
	return t.End-t.Start <= 5 && !p.has(j, lexicon.RegionWord, lexicon.FacHead, lexicon.OrgHead, lexicon.Acting)
}

// initials reports whether token j, in capitals behind a name, may be its
// initials (Hasan HS): two or three letters that are no acronym and no degree.
func (p *page) initials(j int) bool {
	n := p.toks[j].End - p.toks[j].Start
	return n == 1 || n <= 3 && !p.has(j, lexicon.Acronym, lexicon.PersonTitle, lexicon.RegionName, lexicon.OrgHead, lexicon.Office) && p.definedAs(j) == ""
}
