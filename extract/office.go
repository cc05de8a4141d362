package extract

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// position reads a POSITION: an acting prefix, the head of the office, its
// number, its unit and its region, as long as no comma, colon or closing
// bracket stands between them.
func (p *page) position(i, limit int) int {
	value := Office{Former: p.is(i-1, "mantan", "Mantan", "eks", "Eks", "eks-", "Eks-", "MANTAN")}
	j := p.acting(i, limit, &value)
	m, ok := p.head(j, limit)
	if ok && p.is(i, "Humas") && p.is(i-1, "(", "/") {
		return 0 // a byline: (*/Humas Batola)
	}
	if !ok {
		return p.loneActing(i, j, limit, value)
	}
	value.Role = m.Entry.ID()
	end := p.officeBody(m, limit, &value)
	bare := end == m.Last && j == i
	if !p.officeForm(m, end, limit) || bare && !p.bareOffice(m, limit) {
		return 0
	}
	p.add(Position, i, end, High, ruleOf(bare), p.offices.box(value))
	return end
}

func ruleOf(bare bool) string {
	if bare {
		return "office/head"
	}
	return "office/head+unit"
}

// acting reads an acting prefix (Plt., Penjabat (Pj)) and the designation
// `Calon`, and returns the token behind it.
func (p *page) acting(i, limit int, v *Office) int {
	j := i
	if p.is(j, "Calon", "CALON", "calon") && j+1 < limit && p.has(j+1, lexicon.Office) {
		v.Designated = true
		j++
	}
	m, ok := p.longest(j, limit, lexicon.Acting)
	if !ok {
		return j
	}
	v.Acting = m.Entry.ID()
	j = m.Last
	if p.is(j, ".") && p.glued(j) {
		j++
	}
	if j+2 < limit && p.is(j, "(") && p.has(j+1, lexicon.Acting) {
		k, _ := p.longest(j+1, limit, lexicon.Acting)
		if k.Last < limit && p.is(k.Last, ")") {
			j = k.Last + 1
		}
	}
	return j
}

// maxShort is the longest short acting prefix in bytes: Plt., Plh, Pjs.
const maxShort = 4

// loneActing reads a short acting prefix that stands by itself: Plt. NAME,
// ditunjuk sebagai Plh.
func (p *page) loneActing(i, j, limit int, v Office) int {
	if j == i || v.Acting == "" || !p.capital(i) || p.toks[j-1].End-p.toks[i].Start > maxShort {
		return 0
	}
	p.add(Position, i, j, High, "office/acting", p.offices.box(v))
	return j
}

// officeForm reports whether the head is written as an office: with a capital,
// or in lower case with its region, unit or holder right behind it.
func (p *page) officeForm(m lexicon.Match, end, limit int) bool {
	if p.allCapital(m.First, m.Last) {
		return true
	}
	if p.tone[m.First] == shout {
		return false
	}
	if p.holderFollows(end, limit) {
		return true
	}
	return !p.classOfPeople(m) && (p.regionSince(m.First) || end > m.Last && p.unitSince(m.First))
}

// classOfPeople reports an office that in lower case means people in general:
// anggota DPRD, pengurus KONI.
func (p *page) classOfPeople(m lexicon.Match) bool {
	switch m.Entry.ID() {
	case "anggota", "pengurus", "pimpinan", "staf", "pegawai", "pejabat":
		return true
	}
	return false
}

// unitSince reports whether an organisation of its own has been read behind
// token i, not one that stands for all of its kind (OPD).
func (p *page) unitSince(i int) bool {
	for k := len(p.spans) - 1; k >= 0 && p.spans[k].first > i; k-- {
		if s := p.spans[k]; s.label == Org && !p.is(s.first, "OPD", "SKPD", "Puskesmas", "Organisasi") {
			return true
		}
	}
	return false
}

// regionSince reports whether a GPE that begins behind token i has been read.
func (p *page) regionSince(i int) bool {
	for k := len(p.spans) - 1; k >= 0 && p.spans[k].first > i; k-- {
		if p.spans[k].label == GPE {
			return true
		}
	}
	return false
}

// holderFollows reports whether a personal name or a title stands at token i.
func (p *page) holderFollows(i, limit int) bool {
	if i >= limit || !p.capital(i) {
		return false
	}
	return p.personal(i) || p.titleAt(i, limit) > i || p.inName(i)
}

// bareOffice reports whether a head without unit or region counts: not one that
// is an ordinary word opening a sentence, nor one that needs its unit.
func (p *page) bareOffice(m lexicon.Match, limit int) bool {
	return p.allCapital(m.First, m.Last)
}

// allCapital reports whether every word of [first, last) is capitalised: `Kepala
// desa` at the beginning of a sentence is no office by itself.
func (p *page) allCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && !p.capital(i) && !p.isStop(i) {
			return false
		}
	}
	return true
}

// officeBody reads what follows the head and returns the end of the office.
func (p *page) officeBody(m lexicon.Match, limit int, v *Office) int {
	end := m.Last
	p.regionsWithin(m.First, m.Last) // Presiden [Republik Indonesia]
	if e := p.headedRegion(m, limit, v); e > 0 {
		end = e
	}
	if e := p.headedUnit(m, limit, v); e > 0 {
		end = e
	}
	for steps := 0; steps < 6; steps++ {
		next := p.officeStep(m, end, limit, v)
		if next == end {
			break
		}
		end = next
	}
	return end
}

// headedUnit reads the organisation that a known office ends in, where the office
// before it takes one: Panglima [TNI], Kepala [Bappenas].
func (p *page) headedUnit(m lexicon.Match, limit int, v *Office) int {
	short, ok := p.longest(m.First, m.Last-1, lexicon.Office)
	if !ok || !short.Entry.Has("unit_is_org") || !p.nests(short.Last, m.Last) || !p.descend() {
		return 0
	}
	defer p.ascend()
	return p.unitOf(short, short.Last, limit, v)
}

// baseName reads the name of the base or unit that an officer commands: one or
// two words, behind which the holder's titles or name come (Danlanud Sultan
// Hasanuddin Marsma TNI NAME).
func (p *page) baseName(i, limit int) int {
	end := i
	for end < limit && end-i < 2 && p.properWord(end, i) && p.titleAt(end, limit) == end {
		end++
	}
	if end < limit && p.capital(end) && p.titleAt(end, limit) == end {
		return i // a longer run of names is the holder's
	}
	return end
}

// head returns the head of the office at token i: the longest, unless a shorter
// one leaves the beginning of a longer organisation (Sekretaris [Dewan Pendidikan
// Lebak], not Sekretaris Dewan).
func (p *page) head(i, limit int) (lexicon.Match, bool) {
	long, ok := p.longest(i, limit, lexicon.Office)
	if !ok || long.Last-i < 2 {
		return long, ok
	}
	short, ok := p.longest(i, long.Last-1, lexicon.Office)
	if !ok || !short.Entry.Has("unit_is_org") || !p.capital(short.Last) {
		return long, true
	}
	o, ok := p.longest(short.Last, limit, lexicon.OrgHead, lexicon.Organisation)
	if ok && o.Entry.Category() == "media" {
		return long, true // Ketua Harian [KONI], no newspaper
	}
	if ok && (o.Last > long.Last || o.Last == long.Last && o.Last < limit && (p.ordinal(o.Last) || p.nests(o.Last, limit))) {
		return short, true // Ketua [Komisi D DPRD X]
	}
	return long, true
}

// officeStep reads one further part of an office at token i, or returns i.
func (p *page) officeStep(m lexicon.Match, i, limit int, v *Office) int {
	if i >= limit || p.toks[i].Any(token.Para) {
		return i
	}
	first := i == m.Last
	if e := p.officeNumber(m, i, limit); e > i && first {
		return e
	}
	if first || p.is(i, "(") {
		if e := p.bracketed(i, limit); e > 0 {
			return e
		}
	}
	if e := p.portfolio(i, limit); e > 0 {
		return e
	}
	if e := p.servedOffice(m, i, limit, v); e > i && first {
		return e
	}
	if e := p.unitOf(m, i, limit, v); e > i {
		return e
	}
	if first {
		if e := p.localName(m, i, limit); e > 0 {
			p.noteRegion(v, i)
			return e
		}
	}
	if (p.officeRegion(m, first) || p.has(i, lexicon.Country)) && !p.secondRegion(m.Last, i) {
		if e := p.inner(i, limit); e > 0 {
			p.noteRegion(v, i)
			return e
		}
	}
	switch {
	case !first || p.follows(m)&^lexicon.FollowsRegion == 0:
		return i
	case m.Entry.Follows()&lexicon.FollowsName != 0:
		return p.baseName(i, limit)
	case !m.Entry.Has("unit_is_org"):
		return p.fieldRun(m, i, limit)
	}
	return p.unknownUnit(i, limit, v)
}

// officeRegion reports whether a region may stand here: behind a unit always,
// right behind the head unless the head takes none.
func (p *page) officeRegion(m lexicon.Match, first bool) bool {
	return !first || m.Entry.Follows()&(lexicon.FollowsRegion|lexicon.FollowsUnit|lexicon.FollowsOrg) != 0
}
