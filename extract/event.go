package extract

import (
	"unicode"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// event reads an EVENT: a head and its capitalised name, edition, place and
// year included (Musrenbang RKPD 2026, HUT ke-21 Kabupaten Tanah Bumbu), or an
// observance of the lexicon.
func (p *page) event(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.EventHead, lexicon.Observance)
	if ok && m.Last-i == 1 && (p.isVerb(i) || p.definedBody(i)) {
		return 0 // Gelar Apel, Sambut Ramadan; FASI, the federation
	}
	if !ok {
		if p.definedKind(i) == lexicon.EventHead && upperFirst(p.definedAs(i)) {
			end := p.eventRun(i+1, limit)
			p.add(Event, i, end, High, "event/acronym", nil)
			return end
		}
		return 0
	}
	end := p.eventRun(m.Last, limit)
	if !p.eventForm(m, end) {
		return 0
	}
	p.add(Event, i, end, High, "event/head", nil)
	return end
}

// upperFirst reports whether a name begins with a capital.
func upperFirst(s string) bool { return unicode.IsUpper(firstRune(s)) }

// eventForm reports whether head and run make a name. A head alone counts only
// where the lexicon says so; a head that opens a sentence needs a run.
func (p *page) eventForm(m lexicon.Match, end int) bool {
	i := m.First
	if p.tone[i] == shout && m.Entry.Kind() == lexicon.EventHead && end == m.Last {
		return m.Entry.Has("bare")
	}
	if !p.allCapital(i, m.Last) && !p.lowerEvent(m, end) {
		return false
	}
	if end == m.Last {
		if p.is(end, "ini", "itu", "tersebut") && m.Entry.Kind() == lexicon.EventHead {
			return false
		}
		bare := m.Entry.Kind() == lexicon.Observance || m.Entry.Has("bare")
		return bare && p.capital(i) && !(p.opens(i) && p.lowerAfter(end) && p.ordinary(i) && m.Last-i == 1)
	}
	return true
}

// lowerEvent reports whether a head in lower case begins a name all the same:
// an observance, a festival or an election with a capitalised name behind it.
func (p *page) lowerEvent(m lexicon.Match, end int) bool {
	for k := m.First + 1; k <= m.Last; k++ {
		if p.has(k, lexicon.Observance, lexicon.EventHead) {
			return false // peringatan Hari Bhayangkara: the day is the name
		}
	}
	if p.tone[m.First] != plain || end == m.Last || !p.capital(m.Last) && p.toks[m.Last].Kind != token.Ordinal && p.owner[m.Last] != Date {
		return false
	}
	switch m.Entry.Category() {
	case "festival", "competition", "commemoration", "election":
		return true
	}
	return m.Entry.Kind() == lexicon.Observance
}

// maxEvent bounds the tokens of an event's name.
const maxEvent = 24

// eventRun reads the name behind an event's head.
func (p *page) eventRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxEvent; {
		next := p.eventStep(j, i, limit)
		if next == j {
			break
		}
		j = next
		if !p.is(j-1, "dan", "serta", "-", "/", "&", "tingkat", "Dan", "Di", "Dalam", "Untuk", "Pada", "Ke", "Oleh") {
			end = j
		}
	}
	return end
}

// eventStep reads one further part of an event's name at token j.
func (p *page) eventStep(j, first, limit int) int {
	t := p.toks[j]
	if t.Any(token.Para) {
		return j
	}
	if p.owner[j] == Date {
		return p.eventYear(j, limit)
	}
	if p.closedTo(j) {
		return j
	}
	if t.Kind == token.Ordinal || p.number(j) && p.owner[j] != Quantity {
		return j + 1
	}
	if e := p.eventBracket(j, limit); e > 0 {
		return e
	}
	if e := p.eventEdition(j, limit); e > 0 {
		return e
	}
	if j+1 < limit && p.is(j, "dan", "&", "-", "/", "serta") && p.capital(j+1) && !p.isVerb(j+1) && (j == first || !p.has(j+1, lexicon.EventHead, lexicon.Observance, lexicon.Office)) {
		return j + 1
	}
	if p.is(j, "tingkat", "Tingkat") && j+1 < limit && p.capital(j+1) {
		return j + 1
	}
	if !p.capital(j) || p.isVerb(j) {
		return j
	}
	if p.has(j, lexicon.Office) && !p.ordinaryOffice(j) {
		return p.installed(j, first, limit)
	}
	if e := p.inner(j, limit); e > 0 {
		return e
	}
	if p.has(j, lexicon.LocHead) && j > first-1 {
		if e := p.place(j, limit); e > j {
			return e // Festival Danau Sentani
		}
	}
	if p.isStop(j) && p.tone[j] != plain && !(j+1 < limit && p.capital(j+1)) {
		return j
	}
	if p.nests(j, limit) {
		if e := p.organisation(j, limit); e > j {
			return e
		}
	}
	return j + 1
}

// eventEdition reads an edition written apart (ke - 73), or who takes part
// (Se-Kabupaten Jember).
func (p *page) eventEdition(j, limit int) int {
	if p.is(j, "ke", "Ke", "KE") && p.is(j+1, "-") && j+2 < limit && p.toks[j+2].Kind == token.Number {
		return j + 3
	}
	if p.toks[j].Kind == token.Prefix && p.is(j, "se-", "Se-", "SE-") && j+1 < limit {
		return p.inner(j+1, limit)
	}
	return 0
}

// eventBracket reads an acronym in brackets in mid-run: the name goes on with a
// capital, an edition or a year (Musyawarah ... (Musrenbang) Tahun 2026).
func (p *page) eventBracket(j, limit int) int {
	if e := p.bracketed(j, limit); e > 0 {
		return e
	}
	if !p.is(j, "(") {
		return 0
	}
	e := p.closing(j) + 1
	if e == 1 || e >= limit || !p.acronymShape(j+1, e-1) {
		return 0
	}
	if p.toks[e].Kind == token.Ordinal || p.owner[e] == Date && p.eventYear(e, limit) > e || roman(p.word(e)) {
		return e
	}
	return 0
}

// ordinaryOffice reports an office whose name is an ordinary word in an event's
// name: Rapat [Pimpinan], Lomba [Ketua] ...
func (p *page) ordinaryOffice(j int) bool {
	return p.is(j, "Pimpinan", "Anggota", "Pengurus", "Pejabat", "Pembina", "PIMPINAN", "ANGGOTA", "PENGURUS")
}

// installed reads the office that an event installs (Sertijab Camat Dendang,
// Pelantikan Bupati X); before any other one the name of the event ends.
func (p *page) installed(j, first, limit int) int {
	if j != first {
		return j
	}
	return max(j, p.position(j, limit))
}

// eventYear takes the DATE at token j into the event if it is a year, with or
// without its year word, alone.
func (p *page) eventYear(j, limit int) int {
	end := j
	for end < limit && p.owner[end] == Date {
		end++
	}
	if end-j > 8 || !p.is(j, "Tahun", "tahun", "TAHUN", "TA", "T.A.") && !(p.toks[j].Kind == token.Number && p.toks[j].End-p.toks[j].Start == 4) {
		return j
	}
	last := p.toks[end-1]
	if last.Kind == token.Number && last.End-last.Start == 4 || p.is(end-1, "H", "Hijriah", "Hijriyah", "M") {
		return end
	}
	return j
}
