package extract

import (
	"slices"
	"strings"

	"github.com/warta-nlp/warta/lexicon"
)

// What a region's name means: the code, from the words next to the name and from
// the regions that the rest of the document names.

// sureLead is by how much the best meaning of a name must lead for it to help
// with other names: more than what the larger region has over the smaller.
const sureLead = 20

// resolve returns the codes that a matched name may mean, best first.
func (p *page) resolve(m lexicon.Match, level lexicon.Level) []string {
	e := m.Entry
	switch e.Kind() {
	case lexicon.Country:
		return []string{e.ID()}
	case lexicon.City:
		return nil
	}
	name := e.Form()
	if code := p.places[name]; code != "" && level == 0 {
		return []string{code}
	}
	found := p.lex.Resolve(name, p.regionContext(m, level))
	var codes []string
	for _, c := range found {
		codes = append(codes, c.Region.Code)
	}
	switch {
	case len(found) > 1 && found[0].Score-found[1].Score >= sureLead:
		p.witness(codes[0])
	case len(codes) == 1 && level == 0:
		if p.places == nil {
			p.places = map[string]string{}
		}
		p.places[name] = codes[0]
	}
	return codes
}

// regionContext gathers what speaks for one or the other meaning of a name.
func (p *page) regionContext(m lexicon.Match, level lexicon.Level) lexicon.Context {
	ctx := lexicon.Context{
		Type: level, Region: p.src.Region, Date: p.src.Date, Mentioned: p.codes,
		Office: p.officeBefore(m.First), Parent: p.regionAfter(m.Last),
	}
	if level == 0 {
		ctx.Type = p.governmentBefore(m.First)
	}
	return ctx
}

// witness notes a region that the document surely names.
func (p *page) witness(code string) {
	if len(p.codes) < maxCodes && !slices.Contains(p.codes, code) {
		p.codes = append(p.codes, code)
	}
}

// maxOffice bounds the words of an office before a region.
const maxOffice = 4

// officeBefore returns the id of the office whose head ends before token i: bupati
// for Bupati [Malang], "" if there is none.
func (p *page) officeBefore(i int) string {
	for first := max(0, i-maxOffice); first < i; first++ {
		if m, ok := p.longest(first, i, lexicon.Office); ok && m.Last == i {
			return m.Entry.ID()
		}
	}
	return ""
}

// governmentBefore returns the level of the region that the acronym before token i
// governs, 0 if none: a regency for Pemkab [Malang], by the last word of what the
// acronym stands for.
func (p *page) governmentBefore(i int) lexicon.Level {
	m, ok := p.longest(i-1, i, lexicon.Acronym)
	if !ok || m.Entry.Variant() {
		return 0
	}
	long := m.Entry.Field("long")
	for _, e := range p.lex.Lookup(long[strings.LastIndexByte(long, ' ')+1:]) {
		if e.Kind() == lexicon.RegionWord {
			return e.Level()
		}
	}
	return 0
}

// regionAfter returns the code of the region that stands right behind a name, after
// a comma or its type word, if it is in no doubt: [Kecamatan Pacet], Kabupaten
// Cianjur. Otherwise it returns "".
func (p *page) regionAfter(i int) string {
	comma := p.is(i, ",", "(")
	if comma {
		i++
	}
	limit, level := len(p.toks), lexicon.Level(0)
	if m, ok := p.longest(i, limit, lexicon.RegionWord); ok {
		level, i = m.Entry.Level(), m.Last
	} else if !comma {
		return ""
	}
	if i >= limit || !p.capital(i) {
		return ""
	}
	m, ok := p.lex.MatchRegion(p.text, p.toks, p.words, i, level)
	if !ok || level == 0 && !p.has(i, knownKinds[:]...) {
		return ""
	}
	found := p.lex.Resolve(m.Entry.Form(), lexicon.Context{Type: level, Region: p.src.Region, Mentioned: p.codes})
	if r, ok := lexicon.Best(found); ok {
		return r.Code
	}
	return ""
}

// relinkRegions resolves the names that were in doubt once more, now that all
// regions of the document are known. The spans around them follow.
func (p *page) relinkRegions() {
	moved := map[int]move{}
	for k := range p.spans {
		s := &p.spans[k]
		old, ok := s.value.(Place)
		if !ok || len(old.Candidates) == 0 {
			continue
		}
		if now, ok := p.regionValue(s.first, s.last).(Place); ok && now.Code != old.Code {
			s.value = now
			moved[s.first] = move{old.Code, now.Code}
		}
	}
	if len(moved) == 0 {
		return
	}
	for k := range p.spans {
		s := &p.spans[k]
		for i := s.first; i < s.last; i++ {
			if m, ok := moved[i]; ok {
				s.value = m.apply(s.value)
			}
		}
	}
}

// move is a change of what a region's name means.
type move struct{ from, to string }

// apply returns the value of a span around the name: an organisation or office of
// the one region becomes one of the other.
func (m move) apply(v Value) Value {
	switch v := v.(type) {
	case Agency:
		if v.Region == m.from {
			v.Region = m.to
			return v
		}
	case Office:
		if v.Region == m.from {
			v.Region = m.to
			return v
		}
	}
	return v
}
