package extract

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// speaker is who says something: as the text writes it, and the entity it means.
type speaker struct {
	as     string
	entity int    // the PERSON or POSITION meant, or -1
	full   string // "" if it is not known
}

// named is the speaker that the entity k names.
func (l *linker) named(k int) speaker {
	if l.demonstrative(k) || l.ents[k].Label == Position && l.office(k).Former && l.bearer(k) < 0 {
		s := l.meant(l.first[k])
		s.as = l.ents[k].Text
		return s
	}
	return speaker{l.ents[k].Text, k, l.fullName(k)}
}

// meant is the speaker that a pronoun at token i means: the one spoken of last,
// or who spoke last if that is nearer.
func (l *linker) meant(i int) speaker {
	k := l.antecedent(i)
	if v := l.voice; v.at > 0 && v.at < i && (k < 0 || l.first[k] < v.at) {
		return speaker{entity: v.entity, full: v.full}
	}
	if k < 0 {
		return speaker{entity: -1}
	}
	return speaker{entity: k, full: l.fullName(k)}
}

// voice is who spoke the last quotation, and the token of its end.
type voice struct {
	speaker
	at int
}

// fullName returns the full name of a person; of an office, the name of the
// person that the text gives it, else the fullest form of the office.
func (l *linker) fullName(k int) string {
	switch v := l.ents[k].Value.(type) {
	case Name:
		return v.Full
	case Office:
		if n := l.bearer(k); n >= 0 {
			return l.fullName(n)
		}
		return l.fullOffice(k)
	}
	return l.ents[k].Text
}

var (
	pronouns = []string{"dia", "ia", "beliau", "dirinya", "mereka"}
	// Words that may stand between the reporting verb and the speaker's name.
	beforeSpeaker = []string{"pula", "lagi", "sang", "sosok", "mantan", "oleh", "seorang", "salah", "satu", "juga", "singkat", "tegas"}
	// Words that describe a person spoken of before, if a demonstrative follows.
	epithets = []string{
		"pria", "wanita", "perempuan", "lelaki", "laki-laki", "bapak", "ibu", "politisi", "politikus", "kader", "mantan", "alumni", "alumnus", "warga", "putra", "putri",
		"orang", "pejabat", "jebolan", "perwira", "jenderal", "dokter", "profesor", "suami", "istri", "legislator", "ulama", "tokoh",
	}
)

// maxSpeaker bounds the tokens from a reporting verb to its speaker.
const maxSpeaker = 20

// speakerAt reads the speaker behind the reporting verb that ends at token i: a
// name, an office with its holder, an office in small letters, a pronoun, or
// words for one spoken of before token at (pria berusia 44 tahun itu).
func (l *linker) speakerAt(i, at int) (speaker, bool) {
	if l.oneOf(i, pronouns) {
		s := l.meant(at)
		s.as = l.word(i)
		return s, true
	}
	if end := l.epithet(i); end > 0 {
		s := l.meant(at)
		if k := l.leader(i); k >= 0 {
			s = l.named(k)
		}
		s.as = l.textOf([2]int{i, end})
		return s, true
	}
	for n := 0; n < 3 && l.oneOf(i, beforeSpeaker); n++ {
		i++
	}
	j := l.pastTitles(i)
	if k := l.entityAt(j); k >= 0 {
		switch e := l.ents[k]; e.Label {
		case Person:
			return l.named(k), true
		case Position:
			if n := l.through(k); n >= 0 {
				return l.named(n), true
			}
			if a := l.personAfter(k); a.person >= 0 && !a.left {
				return l.named(a.person), true
			}
			return l.named(k), true
		}
	}
	if s, ok := l.plainOffice(i, at); ok {
		return s, true
	}
	if s, ok := l.describedName(i); ok {
		return s, true
	}
	if s, ok := l.unknownName(j); ok {
		return s, true
	}
	return l.someone(i)
}

// someone takes words for a person without a name, as written: ujar salah satu
// warga.
func (l *linker) someone(i int) (speaker, bool) {
	if !l.oneOf(i-1, []string{"seorang", "satu"}) {
		return speaker{}, false
	}
	for l.oneOf(i-1, beforeSpeaker) {
		i--
	}
	end := i
	for end < len(l.toks) && end < i+8 && !l.starts(end) && l.toks[end].Is(token.Lower) && !l.oneOf(end, breaksSpeaker) {
		end++
	}
	if end == i {
		return speaker{}, false
	}
	as := l.textOf([2]int{i, end})
	return speaker{as: as, entity: -1, full: as}, true
}

// through returns the person who speaks for the office k (Bupati melalui Kabag
// Humas, NAME), or -1.
func (l *linker) through(k int) int {
	i := l.last[k]
	if l.is(i, ",") {
		i++
	}
	if l.is(i, "yang") {
		i++
	}
	if !l.oneOf(i, spokenFor) {
		return -1
	}
	if l.is(i+1, "oleh") {
		i++
	}
	n := l.entityPast(i + 1)
	switch {
	case n < 0:
	case l.ents[n].Label == Person:
		return n
	case l.ents[n].Label == Position:
		return l.personAfter(n).person
	}
	return -1
}

// spokenFor are the words before the one who speaks for somebody else.
var spokenFor = []string{"melalui", "lewat", "diwakili"}

// epithet returns the end of words at token i that stand for a person spoken of
// before, or 0.
func (l *linker) epithet(i int) int {
	if !l.oneOf(i, epithets) {
		return 0
	}
	if l.leader(i) >= 0 {
		return i + 3
	}
	for j := i + 1; j < len(l.toks) && j < i+10 && !l.starts(j) && !l.is(j, ",", ".", ";"); j++ {
		if l.oneOf(j, []string{"ini", "itu", "tersebut"}) {
			return j + 1
		}
		if k := l.entityAt(j); k >= 0 && l.ents[k].Label == Person {
			return 0
		}
	}
	return 0
}

// plainOffice reads an office in small letters by itself: kata bupati.
func (l *linker) plainOffice(i, at int) (speaker, bool) {
	m, ok := l.longest(i, len(l.toks), lexicon.Office)
	if !ok || !l.toks[i].Is(token.Lower) {
		return speaker{}, false
	}
	s := speaker{as: l.textOf([2]int{m.First, m.Last}), entity: -1}
	want := Office{Role: m.Entry.ID()}
	for _, n := range l.byHead.get(family(want.Role)) {
		h := l.held[n]
		if !h.former && sameOffice(want, l.office(h.position)) && sameRole(want.Role, l.office(h.position).Role, nil, l.tails[h.position]) && (s.entity < 0 || l.first[h.position] < at) {
			s.entity, s.full = h.person, l.fullName(h.person)
		}
	}
	if s.entity < 0 {
		s.full = s.as
	}
	return s, true
}

// describedName reads a name behind words that say who it is: `ujar salah seorang
// warga Desa X, NAME`.
func (l *linker) describedName(i int) (speaker, bool) {
	for j := i; j < len(l.toks) && j < i+maxSpeaker && !l.starts(j); j++ {
		if k := l.entityPast(j); k >= 0 && l.ents[k].Label == Person {
			return l.named(k), true
		}
		if l.is(j, ".", ";", "(", ":") || l.oneOf(j, breaksSpeaker) || l.acts(j) {
			break
		}
	}
	return speaker{}, false
}

// breaksSpeaker are words that end the part of a sentence that names the speaker.
var breaksSpeaker = []string{
	"kepada", "saat", "usai", "seusai", "ketika", "sambil", "sembari", "dalam", "pada", "di", "melalui", "lewat", "setelah", "sebelum", "untuk", "dengan", "terkait", "soal", "mengenai",
}

// unknownName takes a run of capitals that no recogniser named, as written.
func (l *linker) unknownName(i int) (speaker, bool) {
	end := i
	for end < len(l.toks) && end < i+5 && l.capital(end) && !l.starts(end) && (end == i || l.toks[end].Any(token.Space)) && l.entityAt(end) < 0 {
		end++
	}
	if end == i {
		return speaker{}, false
	}
	as := l.textOf([2]int{i, end})
	return speaker{as: as, entity: -1, full: as}, true
}
