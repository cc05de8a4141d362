package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// The open classes. One pass over the tokens: at each token the grammars are
// tried in order, the first that reads something takes it, spans inside
// included, and reading goes on behind it.

// grammar reads one kind of entity at token i, no further than limit, puts it
// and what stands inside it on the page, and returns its end, or 0.
type grammar struct {
	read func(p *page, i, limit int) int
	may  func(p *page, i int) bool // cheap: whether read may find something at token i
}

var grammars = [...]grammar{
	{(*page).position, func(p *page, i int) bool { return p.kinds[i]&positionKinds != 0 || p.is(i, "Calon", "CALON", "calon") }},
	{(*page).event, func(p *page, i int) bool { return p.kinds[i]&eventKinds != 0 }},
	{(*page).facility, func(p *page, i int) bool { return p.kinds[i]&facilityKinds != 0 }},
	{(*page).organisation, func(p *page, i int) bool {
		return p.kinds[i]&organisationKinds != 0 || i <= maxDateline || p.toks[i].Kind == token.Address
	}},
	{(*page).place, func(p *page, i int) bool { return p.kinds[i]&placeKinds != 0 }},
	{(*page).region, func(p *page, i int) bool { return p.kinds[i]&regionKinds != 0 || i <= maxDateline }},
	{(*page).person, func(p *page, i int) bool { return p.kinds[i]&personKinds != 0 || p.capital(i) }},
}

// The kinds of lexicon entries with which the grammars begin. What the text
// defines as an acronym counts as one (see definedForm).
var (
	positionKinds     = kindsOf(lexicon.Office, lexicon.Acting)
	eventKinds        = kindsOf(lexicon.EventHead, lexicon.Observance, definedForm)
	facilityKinds     = kindsOf(lexicon.FacHead, lexicon.Acronym)
	organisationKinds = kindsOf(lexicon.OrgHead, lexicon.Organisation, lexicon.Acronym, definedForm)
	placeKinds        = kindsOf(lexicon.LocHead, lexicon.Place)
	regionKinds       = kindsOf(lexicon.RegionWord, lexicon.Acronym) | kindsOf(knownKinds[:]...)
	personKinds       = kindsOf(lexicon.PersonTitle)
)

// definedForm is the kind, none of the lexicon's, of a token that the text defines
// as an acronym.
const definedForm lexicon.Kind = 0

// readOpen runs the grammars over every sentence.
func (p *page) readOpen() {
	for _, s := range p.sents {
		for i := s.First; i < s.Last; {
			i = max(i+1, p.readAt(i, s.Last))
		}
	}
}

// readAt returns the end of what begins at token i, or 0.
func (p *page) readAt(i, limit int) int {
	if p.closedTo(i) {
		return p.insideLaw(i, limit)
	}
	if p.kinds[i] == 0 && !p.toks[i].Any(token.Title|token.Upper|token.Mixed) && p.toks[i].Kind != token.Address && !p.is(i, "calon") {
		return 0 // all grammars begin with a lexicon entry, a capital, a host name or a candidacy
	}
	for k := range grammars {
		g := &grammars[k]
		if !g.may(p, i) {
			continue
		}
		mark := len(p.spans)
		if end := g.read(p, i, limit); end > i {
			return end
		}
		p.spans = p.spans[:mark]
	}
	return 0
}

// maxDepth bounds how deep names are read inside names, so that a text of
// nothing but heads takes linear time.
const maxDepth = 5

// descend reports whether a further name may be read inside the present one;
// ascend must follow when it is read.
func (p *page) descend() bool {
	if p.depth >= maxDepth {
		return false
	}
	p.depth++
	return true
}

func (p *page) ascend() { p.depth-- }

// closedTo reports whether a closed class holds token i so that no name may
// take it. DATE and QUANTITY stand inside names and around them.
func (p *page) closedTo(i int) bool {
	switch p.owner[i] {
	case Law, Time, Money, Percent:
		return true
	}
	return false
}

// insideLaw reads the regions within a law: Perda [Kabupaten Bungo] Nomor 17.
func (p *page) insideLaw(i, limit int) int {
	if p.owner[i] != Law {
		return 0
	}
	end := i
	for end < min(limit, i+maxInside) && p.owner[end] == Law {
		end++
	}
	return p.region(i, end)
}

// maxInside bounds how far a region within a law is looked for, for a sentence may
// be a list of laws from end to end.
const maxInside = 32

// heads are the lexicon kinds that begin an entity of their own: a run of names
// stops before one.
var heads = [...]lexicon.Kind{
	lexicon.Office, lexicon.OrgHead, lexicon.FacHead, lexicon.LocHead, lexicon.EventHead, lexicon.Acting,
}

// headAt reports whether an entity of another kind may begin at token i.
func (p *page) headAt(i int) bool { return p.has(i, heads[:]...) }

// titleAt returns the end of the titles before a name (H., Drs., AKBP, Bapak)
// that begin at token i, i if there are none.
func (p *page) titleAt(i, limit int) int {
	for n := 0; i < limit && n < maxTitles; n++ {
		m, ok := p.longest(i, limit, lexicon.PersonTitle)
		if !ok || !p.titleBefore(m) || p.is(i, "M.", "A.") || p.nameItself(m, limit) {
			return i
		}
		i = m.Last
		if i < limit && p.is(i, ".", ",") && p.glued(i) && i+1 < limit && p.has(i+1, lexicon.PersonTitle) {
			i++
		}
		if i+3 < limit && p.is(i, "(") && p.is(i+1, "Purn", "Purn.", "PURN") && p.is(i+2, ")") && p.capital(i+3) {
			return i + 3 // Mayjen TNI (Purn) NAME
		}
	}
	return i
}

// rankAt reports whether a military or police rank begins at token i.
func (p *page) rankAt(i int) bool {
	m, ok := p.longest(i, len(p.toks), lexicon.PersonTitle)
	return ok && strings.HasPrefix(m.Entry.Category(), "rank")
}

// maxTitles bounds the titles before a name.
const maxTitles = 10

// nameItself reports a title that is a name here: nobody's name follows (Wali
// Kota Jambi [Maulana] hadir).
func (p *page) nameItself(m lexicon.Match, limit int) bool {
	return m.Last-m.First == 1 && p.nameWeight(m.First) > 0 && p.toks[m.First].Kind == token.Word && !(m.Last < limit && p.capital(m.Last))
}

// titleBefore reports whether a title stands before names and outside them.
func (p *page) titleBefore(m lexicon.Match) bool {
	if !p.isTitle(m.First) {
		return false
	}
	e := m.Entry
	return e.Field("side") != "after" && !e.Has("inside") && (p.toks[m.First].Capital() || p.is(m.First, "dr.", "drg.", "drh.", "almarhum", "almarhumah", "pak", "bu"))
}
