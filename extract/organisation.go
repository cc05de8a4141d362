package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// organisation reads an ORG: a head with what its name may hold (Dinas
// Kesehatan Kota Bogor, SMPN 1 Simpang Empat, PT Arutmin Indonesia), a whole
// name or an acronym of the lexicon or of the text (KPU, DPRD Jember), a host
// name (Obsesinews.com).
func (p *page) organisation(i, limit int) int {
	if p.toks[i].Kind == token.Address {
		return p.medium(i)
	}
	if end := p.dateline(i, limit); end > 0 {
		return end
	}
	mark := len(p.spans)
	end := p.headedOrg(i, limit)
	if m, ok := p.longest(i, limit, lexicon.Organisation, lexicon.Acronym); end == 0 || ok && m.Last > end {
		p.spans = p.spans[:mark]
		return p.namedOrg(i, limit)
	}
	return end
}

// namedOrg reads a name that stands for an organisation by itself.
func (p *page) namedOrg(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.Organisation, lexicon.Acronym)
	long := p.definedAs(i)
	switch {
	case ok && m.Entry.Kind() == lexicon.Organisation:
		if !p.capital(i) {
			return 0
		}
	case long != "":
		if p.definedKind(i) != lexicon.OrgHead {
			return 0
		}
		if !ok || m.Last == i {
			m.First, m.Last = i, i+1
		}
	case !ok || m.Entry.Label() != "ORG" || !p.acronymForm(m):
		return 0
	}
	p.regionsWithin(i, m.Last)
	end := p.orgTail(m.Last, limit)
	p.add(Org, i, end, High, "org/name", p.agency(i, end))
	return end
}

// regionsWithin reads the regions inside a name known whole: Bank [Indonesia].
func (p *page) regionsWithin(first, last int) {
	for i := first + 1; i < last; i++ {
		if m, ok := p.longest(i, last, knownKinds[:]...); ok && p.capital(i) && !m.Entry.Has("context") {
			p.add(GPE, i, m.Last, High, "region/name", p.placeOf(p.resolve(m, 0)))
			i = m.Last - 1
		}
	}
}

// acronymForm reports whether a matched acronym is written as one: with a
// capital, or in lower case where it can mean nothing else.
func (p *page) acronymForm(m lexicon.Match) bool {
	if p.otherCase(m) {
		return false
	}
	return p.capital(m.First) || m.Last-m.First == 1 && !p.ordinary(m.First) && properBody(m.Entry.Category()) && p.toks[m.First].End-p.toks[m.First].Start >= 5
}

// otherCase reports an abbreviation in title case that only looks like an acronym
// in capitals: Bpk. for Bapak is not the BPK.
func (p *page) otherCase(m lexicon.Match) bool {
	t := p.toks[m.First]
	return m.Last-m.First == 1 && t.Kind == token.Abbrev && t.Is(token.Title) && shouted(m.Entry.Form())
}

// properBody reports a category of bodies of which there is one each, so that
// their acronym is a name even in lower case (kemendagri, polri).
func properBody(category string) bool {
	switch category {
	case "ministry", "state_body", "police", "military", "court":
		return true
	}
	return false
}

// agency returns what an organisation is: its acronym with the expansion that
// the text or else the lexicon gives, and the region it serves; nil if neither is
// known.
func (p *page) agency(first, last int) Value {
	var a Agency
	if long := p.definedAs(first); long != "" {
		a.Short, a.Long = p.word(first), long
	} else if m, ok := p.bodyAcronym(first, last); ok {
		a.Short, a.Long = m.Entry.Field("short"), m.Entry.Field("long")
	}
	for k := len(p.spans) - 1; k >= 0 && p.spans[k].first >= first; k-- {
		if place, ok := p.spans[k].value.(Place); ok {
			a.Region = place.Code
			break
		}
	}
	if a == (Agency{}) {
		return nil
	}
	return p.agencies.box(a)
}

// bodyAcronym returns the longest acronym that begins at token i and ends by limit;
// of those written alike the first that a body has: SKPD is the unit of government
// rather than the tax assessment.
func (p *page) bodyAcronym(i, limit int) (lexicon.Match, bool) {
	m, ok := p.longest(i, limit, lexicon.Acronym)
	if !ok {
		return m, false
	}
	for k := p.at[i]; k < p.at[i+1]; k++ {
		if o := p.matches[k]; o.Last == m.Last && o.Entry.Kind() == lexicon.Acronym && o.Entry.Label() == Org.String() {
			return o, true
		}
	}
	return m, true
}

// headedOrg reads a name that begins with the head of an organisation.
func (p *page) headedOrg(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.OrgHead)
	if !ok || p.otherCase(m) {
		return 0
	}
	if !p.capital(i) && !p.lowerHead(m, limit) {
		return 0
	}
	end := p.orgBody(m, limit)
	if end == m.Last {
		if !m.Entry.Has("bare") || !p.capital(i) || p.toks[i].Is(token.Title) && p.opens(i) && p.lowerAfter(m.Last) && m.Last-i == 1 && !p.acronymHead(m) {
			return 0
		}
	}
	p.add(Org, i, end, High, "org/head", p.agency(i, end))
	return end
}

// acronymHead reports whether the head is a short form (Pemkab, Polres), no
// ordinary word.
func (p *page) acronymHead(m lexicon.Match) bool { return !p.ordinary(m.First) }

// lowerHead reports whether a head in lower case begins a name: a proper name
// follows directly (pemkab Jember, dinas Kesehatan).
func (p *page) lowerHead(m lexicon.Match, limit int) bool {
	j := m.Last
	if j >= limit || !p.capital(j) || m.Entry.Has("generic") {
		return false
	}
	return p.acronymHead(m) || p.has(j, lexicon.RegionWord) || p.has(j, knownKinds[:]...)
}

// lowerAfter reports whether a word in lower case follows directly.
func (p *page) lowerAfter(i int) bool {
	return i < len(p.toks) && p.toks[i].Kind == token.Word && p.toks[i].Is(token.Lower)
}

// orgBody reads what follows the head m and returns the end of the name.
func (p *page) orgBody(m lexicon.Match, limit int) int {
	end := m.Last
	p.regionsWithin(m.First, m.Last)
	// The head's last word may be the type word of the region: Pemerintah Kabupaten X.
	if n := m.Last - 1; n > m.First && p.has(n, lexicon.RegionWord) && (!p.is(n, "Negeri", "NEGERI") || m.Entry.Category() == "government") {
		if e := p.region(n, limit); e > 0 {
			return p.orgTail(e, limit)
		}
	}
	for steps := 0; steps < 6; steps++ {
		next, whole := p.orgStep(m, end, limit)
		if whole || next == end {
			return p.orgTail(next, limit)
		}
		end = next
	}
	return end
}

// orgStep reads one further part of a name: a bracketed acronym in mid-run, a
// region, a number, a run of topic or proper words, a parent organisation. Behind
// a region or a parent the name is whole: what follows is somebody's.
func (p *page) orgStep(m lexicon.Match, i, limit int) (end int, whole bool) {
	if i >= limit || p.toks[i].Any(token.Para) {
		return i, true
	}
	if e := p.bracketed(i, limit); e > 0 {
		return e, false
	}
	if e := p.inner(i, limit); e > 0 {
		return e, !p.nests(e, limit)
	}
	if p.nests(i, limit) {
		e := p.parent(i, limit)
		named := e == i+1 && m.Entry.Category() == "education" && p.follows(m)&lexicon.FollowsName != 0
		return e, e > i && !named // SMK Telkom Sekar Kemuning
	}
	return p.orgWords(m, i, limit), false
}

// orgWords reads the own words of a name at token i, of the sort that its head
// takes.
func (p *page) orgWords(m lexicon.Match, i, limit int) int {
	follows := p.follows(m)
	if follows&lexicon.FollowsNumber != 0 || i > m.Last {
		if p.ordinal(i) && follows&lexicon.FollowsNumber != 0 && i == m.Last {
			return i + 1
		}
		if p.number(i) && i > m.First && (p.toks[i].Kind == token.Number && !strings.ContainsAny(p.word(i), ".,:") && p.owner[i] == 0 || roman(p.word(i))) {
			return p.slashRegion(i+1, limit)
		}
	}
	switch {
	case follows&lexicon.FollowsName != 0 && i > m.Last && p.titleAt(i, limit) > i:
		return i // Lanud Abdulrachman Saleh [Kolonel NAME]
	case follows&lexicon.FollowsName != 0:
		return p.properRun(i, limit)
	case follows&lexicon.FollowsTopic != 0:
		return p.fieldRun(m, i, limit)
	}
	return i
}
