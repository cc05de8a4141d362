package extract

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// What follows the head of an office: its number, its portfolio, the office or the
// organisation it serves.

// servedOffice reads the office that this one serves: Staf Ahli [Bupati],
// Sekretaris [Camat Bogor Timur].
func (p *page) servedOffice(m lexicon.Match, i, limit int, v *Office) int {
	if m.Entry.Follows()&(lexicon.FollowsUnit|lexicon.FollowsOrg) == 0 || !p.capital(i) {
		return i
	}
	served, ok := p.longest(i, limit, lexicon.Office)
	if !ok || !p.is(m.First, "Staf", "Stafsus", "Sekretaris", "Ajudan", "Asisten", "Deputi", "Koordinator", "STAF", "SEKRETARIS") || !p.descend() {
		return i
	}
	defer p.ascend()
	return p.officeBody(served, limit, v)
}

// officeNumber reads the number behind a head: Wakil Ketua I, Dandim
// 0824/Jember.
func (p *page) officeNumber(m lexicon.Match, i, limit int) int {
	switch {
	case p.toks[i].Kind == token.Word && roman(p.word(i)) && !p.balinese(i, limit):
		i++
	case m.Entry.Follows()&lexicon.FollowsNumber != 0 && p.toks[i].Kind == token.Number:
		i++
	default:
		return i
	}
	return p.slashRegion(i, limit)
}

// balinese reports the article of a Balinese name, which looks like a number:
// Sekda [I Wayan Mudiyasa].
func (p *page) balinese(i, limit int) bool {
	return p.is(i, "I") && i+1 < limit && p.capital(i+1) && p.personal(i+1)
}

// localName reads the bare name of a district or village behind an office of
// that level (Camat Dendang, Lurah Sukajadi): known, or a short run of capitals.
func (p *page) localName(m lexicon.Match, i, limit int) int {
	level := officeLevel(m.Entry.ID())
	if level == 0 || !p.capital(i) {
		return 0
	}
	if r, ok := p.lex.MatchRegion(p.text, p.toks[:limit], p.words, i, level); ok {
		p.add(GPE, i, r.Last, High, "region/office", p.placeOf(p.resolve(r, level)))
		return r.Last
	}
	end := i
	for end < limit && end-i < 2 && p.unknownName(end, i) && p.nameWeight(end) == 0 {
		end++
	}
	if end == i || !p.is(end, ",", "dan", "(") {
		return 0 // the holder's name, perhaps
	}
	p.add(GPE, i, end, Low, "region/office", nil)
	return end
}

// officeLevel returns the level of the region that an office by itself names.
func officeLevel(id string) lexicon.Level {
	switch id {
	case "camat", "sekcam", "kapolsek", "danramil":
		return lexicon.LevelDistrict
	case "lurah", "kepala_desa", "kades", "keuchik", "wali_nagari", "perbekel", "pambakal", "sekdes":
		return lexicon.LevelVillage
	}
	return 0
}

// portfolio reads `bidang` or `urusan` and its field behind an assistant or
// deputy: it is no organisation there.
func (p *page) portfolio(i, limit int) int {
	if !p.is(i, "bidang", "Bidang", "BIDANG", "urusan", "Urusan") {
		return 0
	}
	if i > 0 && p.is(i-1, "Kepala", "KEPALA", "kepala") {
		return 0
	}
	if e := p.topicRun(i+1, limit); e > i+1 {
		return e
	}
	return 0
}

// unitOf reads the organisation an office belongs to, with `pada` before it.
func (p *page) unitOf(m lexicon.Match, i, limit int, v *Office) int {
	j := i
	if p.is(j, "pada", "Pada") {
		j++
	}
	if j >= limit || !p.capital(j) && !m.Entry.Has("unit_is_org") {
		return i
	}
	mark := len(p.spans)
	end := p.organisation(j, limit)
	if end == 0 {
		p.spans = p.spans[:mark]
		return i
	}
	p.noteUnit(v, j, end)
	return end
}

// noteUnit keeps the first unit read, the region in it, and what kind of unit a
// mere `Kepala` heads: kepala_dinas, kepala_bagian.
func (p *page) noteUnit(v *Office, first, last int) {
	if v.Unit == "" {
		v.Unit = p.text[p.toks[first].Start:p.toks[last-1].End]
		if v.Role == "kepala" && p.has(first, lexicon.OrgHead) && p.ordinary(first) {
			p.buf = appendLower(append(p.buf[:0], "kepala_"...), p.word(first))
			v.Role = p.interned.of(p.buf)
		}
	}
	p.noteRegion(v, first)
}

// unknownUnit reads a unit that the lexicon does not know as an organisation of
// its own: an acronym, or ordinary words in capitals (Kepala UPPKB, Kepala
// Kesatuan Bangsa dan Politik).
func (p *page) unknownUnit(i, limit int, v *Office) int {
	if p.headAt(i) || p.has(i, lexicon.PersonTitle) {
		return i
	}
	end := i
	if p.acronymLike(i) {
		end = i + 1
	} else if !p.personal(i) && p.ordinary(i) {
		end = p.topicRun(i, limit)
	}
	if end == i {
		return i
	}
	end = p.orgTail(end, limit)
	p.add(Org, i, end, Low, "org/unit", nil)
	p.noteUnit(v, i, end)
	return end
}

// acronymLike reports a word of two or more capitals in a sentence that is not
// in capitals throughout.
func (p *page) acronymLike(i int) bool {
	t := p.toks[i]
	return t.Kind == token.Word && p.tone[i] != shout && t.End-t.Start >= 2 && t.Is(token.Upper) && !roman(t.Text(p.text)) && p.nameWeight(i) == 0
}

// headedRegion reads the village or district whose type word ends the head:
// Kepala [Desa Sukamaju]. Wali Kota Bogor names Bogor.
func (p *page) headedRegion(m lexicon.Match, limit int, v *Office) int {
	n := m.Last - 1
	w, ok := p.longest(n, m.Last, lexicon.RegionWord)
	if !ok || n == m.First {
		return 0
	}
	switch lexicon.ParseLevel(w.Entry.Field("level")) {
	case lexicon.LevelVillage, lexicon.LevelDistrict, lexicon.LevelHamlet:
	default:
		return 0
	}
	mark := len(p.spans)
	end := p.typedRegion(n, limit)
	if end > 0 && p.spans[mark].value == nil && p.personal(m.Last) && p.nameWeight(m.Last) >= commonName {
		p.spans = p.spans[:mark]
		return 0 // Kepala Pekon [Sugiyono]
	}
	if end > 0 {
		p.noteRegion(v, n)
	}
	return end
}

// commonName is the weight from which a name is rather a person's than that of a
// village that the lexicon does not know.
const commonName = 5

// noteRegion keeps the code of the region just read behind token from.
func (p *page) noteRegion(v *Office, from int) {
	for k := len(p.spans) - 1; k >= 0 && k >= len(p.spans)-3 && p.spans[k].first >= from; k-- {
		if place, ok := p.spans[k].value.(Place); ok && p.spans[k].label == GPE {
			v.Region = place.Code
			return
		}
	}
}
