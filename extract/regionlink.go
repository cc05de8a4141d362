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

// resolve returns the codes that a matched name may mean, best first. They are
// valid until the next call.
func (p *page) resolve(m lexicon.Match, level lexicon.Level) []string {
	e := m.Entry
	switch e.Kind() {
	case lexicon.Country:
		return p.only(e.ID())
	case lexicon.City:
		return nil
	}
	name := e.Form()
	if code := p.known[name]; code != "" && level == 0 {
		return p.only(code)
	}
	p.meanings = p.lex.AppendMeanings(p.meanings[:0], name, p.regionContext(m, level))
	p.found = p.found[:0]
	for _, c := range p.meanings {
		p.found = append(p.found, c.Code)
	}
	switch {
	case len(p.found) > 1 && p.meanings[0].Score-p.meanings[1].Score >= sureLead:
		p.witness(p.found[0])
	case len(p.found) == 1 && level == 0:
		if p.known == nil {
			p.known = map[string]string{}
		}
		p.known[name] = p.found[0]
	}
	return p.found
}

// only returns the one code that there is. It is valid until the next call.
func (p *page) only(code string) []string {
	p.found = append(p.found[:0], code)
	return p.found
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
	p.entries = p.lex.AppendLookup(p.entries[:0], long[strings.LastIndexByte(long, ' ')+1:])
	for _, e := range p.entries {
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
	p.meanings = p.lex.AppendMeanings(p.meanings[:0], m.Entry.Form(), lexicon.Context{Type: level, Region: p.src.Region, Mentioned: p.codes})
	if found := p.meanings; len(found) == 0 || len(found) > 1 && found[0].Score == found[1].Score {
		return ""
	}
	return p.meanings[0].Code
}

// relinkRegions resolves the names that were in doubt once more, now that all
// regions of the document are known. The spans around them follow.
func (p *page) relinkRegions() {
	var moved map[int]move // by first token
	for k := range p.spans {
		s := &p.spans[k]
		old, ok := s.value.(Place)
		if !ok || len(old.Candidates) == 0 {
			continue
		}
		v := p.regionValue(s.first, s.last)
		if now, ok := v.(Place); ok && now.Code != old.Code {
			s.value = v
			if moved == nil {
				moved = map[int]move{}
			}
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
				s.value = p.move(s.value, m)
			}
		}
	}
}

// move is a change of what a region's name means.
type move struct{ from, to string }

// move returns the value of a span around the name: an organisation or office of
// the one region becomes one of the other.
func (p *page) move(v Value, m move) Value {
	switch v := v.(type) {
	case Agency:
		if v.Region == m.from {
			v.Region = m.to
			return p.agencies.box(v)
		}
	case Office:
		if v.Region == m.from {
			v.Region = m.to
			return p.offices.box(v)
		}
	}
	return v
}
