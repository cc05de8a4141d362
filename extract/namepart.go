package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// Parts that names of organisations, offices, places and events share: the region
// they end in, a bracketed acronym in mid-run, a further organisation.

// inner reads the region a name ends in, if one stands at token i.
func (p *page) inner(i, limit int) int {
	if !p.capital(i) && !p.has(i, lexicon.RegionWord) {
		return 0
	}
	if e := p.typedRegion(i, limit); e > 0 {
		return e
	}
	m, ok := p.longest(i, limit, knownKinds[:]...)
	if !ok {
		return p.innerBelow(i, limit)
	}
	end := m.Last
	if p.is(end, "Kota", "KOTA") && end < limit && !(end+1 < limit && p.capital(end+1) && p.has(end+1, knownKinds[:]...)) {
		end++ // Polresta Bogor Kota: the city's, not the regency's
	}
	p.add(GPE, i, end, High, "region/name", p.placeOf(p.resolve(m, 0)))
	return end
}

// innerBelow reads the bare name of a district or village of a region named before
// at the end of a name (Ketua BPD [Juntikebon] H. Karnadi): no person's name, which
// goes on with another capital.
func (p *page) innerBelow(i, limit int) int {
	if p.tone[i] != plain || p.personal(i) || p.ordinary(i) || p.headAt(i) || p.has(i, lexicon.Acronym, lexicon.PersonTitle) {
		return 0
	}
	m, ok := p.lex.MatchRegionBelow(p.text, p.toks[:limit], p.words, i, p.codes)
	if !ok || m.Last < limit && p.capital(m.Last) && p.titleAt(m.Last, limit) == m.Last {
		return 0
	}
	p.add(GPE, i, m.Last, High, "region/below", p.placeOf(p.only(m.Entry.ID())))
	return m.Last
}

// orgTail reads the region behind a name, with a bracket or a hyphen between.
func (p *page) orgTail(i, limit int) int {
	for range 3 {
		j := i
		if j+1 < limit && p.is(j, "-") && p.glued(j) && p.glued(j+1) {
			j++
		}
		if e := p.bracketed(i, limit); e > 0 {
			i = e
			continue
		}
		if j >= limit || p.toks[j].Any(token.Para) {
			return i
		}
		if p.is(j, "Pusat", "PUSAT") && j > 0 && p.capital(j-1) {
			return j + 1 // TP PKK Pusat
		}
		if p.is(j, "pada") && j+1 < limit && p.courtAt(j+1, limit) {
			return p.parent(j+1, limit) // Pengadilan Tipikor pada Pengadilan Negeri X
		}
		branch := p.is(j, "Perwakilan", "Cabang", "Wilayah", "Regional", "PERWAKILAN", "CABANG") && j+1 < limit
		if p.secondRegion(0, i) && !branch {
			return i
		}
		if branch {
			j++ // BPK RI Perwakilan Jambi, Bulog Cabang Bone
		}
		e := p.inner(j, limit)
		if e == 0 {
			return i
		}
		i = e
	}
	return i
}

// courtAt reports whether the name of a court begins at token i.
func (p *page) courtAt(i, limit int) bool {
	m, ok := p.longest(i, limit, lexicon.OrgHead)
	return ok && m.Entry.Category() == "justice" && p.capital(i)
}

// bracketed reads an acronym in brackets in mid-run, `(Pemkab)` in Pemerintah
// Kabupaten (Pemkab) Muara Enim: the name must run on behind it.
func (p *page) bracketed(i, limit int) int {
	if i+3 >= limit || !p.is(i, "(") {
		return 0
	}
	j := p.closing(i) + 1
	if j == 1 || j >= limit || j-i > 6 || !p.acronymShape(i+1, j-1) && p.toks[i+1].Kind != token.Abbrev {
		return 0
	}
	if !p.capital(j) || p.owner[j] == Date || p.toks[j].Any(token.Para) || p.personal(j) && !p.has(j, knownKinds[:]...) || p.has(j, lexicon.PersonTitle) || p.isVerb(j) {
		return 0
	}
	return j
}

// nests reports whether a further organisation begins at token i within a name:
// Bagian Hukum [Sekretariat Daerah], Sekretariat [DPRD].
func (p *page) nests(i, limit int) bool {
	if !p.capital(i) {
		return false
	}
	if m, ok := p.longest(i, limit, lexicon.OrgHead); ok && !m.Entry.Has("generic") {
		return true
	}
	m, ok := p.longest(i, limit, lexicon.Acronym, lexicon.Organisation)
	return ok && (m.Entry.Kind() == lexicon.Organisation || m.Entry.Label() == "ORG")
}

// parent reads the organisation at token i as part of the one before it: its
// regions count, it does not.
func (p *page) parent(i, limit int) int {
	if !p.descend() {
		return i
	}
	defer p.ascend()
	mark := len(p.spans)
	end := p.organisation(i, limit)
	if end == 0 {
		return i
	}
	p.drop(mark, Org)
	return end
}

// drop takes the spans of a label that were added since mark off the page.
func (p *page) drop(mark int, label Label) {
	kept := p.spans[:mark]
	for _, s := range p.spans[mark:] {
		if s.label != label {
			kept = append(kept, s)
		}
	}
	p.spans = kept
}

// slashRegion reads the seat behind the number of an army unit: 1022/Tanah Bumbu,
// 031/Wira Bima, 08/Perbaungan, 1702-03/Kurulu.
func (p *page) slashRegion(i, limit int) int {
	if i+2 < limit && p.is(i, "-") && p.glued(i) && p.number(i+1) && p.is(i+2, "/") {
		i += 2
	}
	if i+1 >= limit || !p.is(i, "/") || !p.capital(i+1) {
		return i
	}
	if m, ok := p.longest(i+1, limit, lexicon.KindRegion, lexicon.RegionName); ok {
		return p.inner(m.First, limit)
	}
	if m, ok := p.lex.MatchRegionBelow(p.text, p.toks[:limit], p.words, i+1, p.codes); ok {
		p.add(GPE, i+1, m.Last, High, "region/below", p.placeOf(p.only(m.Entry.ID())))
		return m.Last
	}
	end := i + 2
	for end < limit && end-i < 4 && p.unknownName(end, i+1) && !p.personal(end) {
		end++
	}
	return end
}

// secondRegion reports whether a bare name at token i would be a second region
// right behind one already read: Bupati Serang [Bima] Pratama.
func (p *page) secondRegion(from, i int) bool {
	if p.has(i, lexicon.RegionWord) {
		return false
	}
	for k := len(p.spans) - 1; k >= max(0, len(p.spans)-8) && p.spans[k].first >= from; k-- {
		if p.spans[k].label == GPE && p.spans[k].last == i {
			return !p.surrounds(i, p.spans[k].value)
		}
	}
	return false
}

// surrounds reports whether the region at token i is the one in which the village
// or district right before it lies: Kades Jatisari [Garut].
func (p *page) surrounds(i int, inside Value) bool {
	v, ok := inside.(Place)
	m, known := p.longest(i, len(p.toks), lexicon.KindRegion, lexicon.RegionName)
	if !ok || !known || len(v.Code) <= regencyCode || p.partOfName(m.First, m.Last, len(p.toks)) {
		return false
	}
	for _, outer := range p.resolve(m, 0) {
		if strings.HasPrefix(v.Code, outer+".") {
			return true
		}
		for _, c := range v.Candidates {
			if strings.HasPrefix(c, outer+".") {
				return true
			}
		}
	}
	return false
}

// regencyCode is the length of a regency's code: 32.05.
const regencyCode = 5
