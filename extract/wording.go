package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// The words inside the names of organisations and offices: the field of a unit
// (Perdagangan, Industri dan KUKM) and proper names (Arutmin Indonesia).

// fieldRun reads the field of a unit behind its head; behind a head that names a
// field already (Dinas Pendidikan) it may go on with a connective.
func (p *page) fieldRun(m lexicon.Match, i, limit int) int {
	own := m.Entry.Follows() & (lexicon.FollowsTopic | lexicon.FollowsUnit | lexicon.FollowsOrg)
	if own != 0 || i > m.Last {
		if e := p.topicRun(i, limit); e > i {
			return e
		}
	}
	if i > m.Last || m.Last-m.First < 2 {
		return i
	}
	next := p.connective(i, limit)
	if next == 0 || p.orgHeadOrName(next, limit) {
		return i
	}
	if e := p.topicRun(next, limit); e > next {
		return e
	}
	return i
}

// maxTopic bounds the words of a unit's name after its head.
const maxTopic = 12

// joinedLetters reports two capitals that stand for a field: Dinas [P&K].
func (p *page) joinedLetters(i, limit int) bool {
	return i+2 < limit && p.is(i+1, "&") && p.glued(i+1) && p.glued(i+2) && p.ordinal(i) && p.ordinal(i+2)
}

// topicRun reads the field of a unit: capitalised words that are not names, with
// the connectives between them (Perdagangan, Industri dan KUKM).
func (p *page) topicRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxTopic; {
		if j > i && p.orgHeadOrName(j, limit) {
			break
		}
		if p.topicWord(j, limit, j == i) {
			j++
			end = j
			continue
		}
		if p.joinedLetters(j, limit) {
			j += 3
			end = j
			continue
		}
		if end == i || end != j {
			break
		}
		next := p.connective(j, limit)
		if next == 0 || !p.topicWord(next, limit, false) || p.orgHeadOrName(next, limit) {
			break
		}
		j = next
	}
	return end
}

// orgHeadOrName reports whether another organisation begins at token i.
func (p *page) orgHeadOrName(i, limit int) bool {
	if m, ok := p.longest(i, limit, lexicon.OrgHead); ok && !m.Entry.Has("generic") {
		return true
	}
	m, ok := p.longest(i, limit, lexicon.Acronym)
	return ok && m.Entry.Label() == "ORG" && !m.Entry.Variant()
}

// topicWord reports whether token i may be a word of a unit's field.
func (p *page) topicWord(i, limit int, first bool) bool {
	if !p.capital(i) || p.toks[i].Any(token.Para) || p.toks[i].Kind == token.Abbrev || p.isVerb(i) || p.isFunction(i) || p.isStop(i) && first && p.tone[i] != plain {
		return false
	}
	if (p.has(i, lexicon.Office, lexicon.Acting) || p.isTitle(i)) && !p.ordinaryTopic(i) {
		return false
	}
	if p.tone[i] == plain && !p.ordinary(i) && !p.acronymLike(i) && !p.has(i, lexicon.Acronym) && !p.nounShape(i) || p.nameStarts(i, limit) {
		return false
	}
	return !p.has(i, knownKinds[:]...) && !p.has(i, lexicon.RegionWord) && !p.is(i, "Nomor", "Tahun", "NOMOR", "TAHUN")
}

// nounShape reports an affix that makes an abstract noun: pendidikan, keuangan,
// digitalisasi.
func (p *page) nounShape(i int) bool {
	w := p.lower(p.word(i))
	return len(w) > 6 && (strings.HasSuffix(w, "asi") || strings.HasSuffix(w, "an") && (strings.HasPrefix(w, "pe") || strings.HasPrefix(w, "ke") || strings.HasPrefix(w, "per")))
}

// nameStarts reports whether a person's name of two words or more begins at
// token i, the first of which may be an ordinary word (Budi Karya Sumadi).
func (p *page) nameStarts(i, limit int) bool {
	if p.nameWeight(i) == 0 {
		return false
	}
	if p.personal(i) {
		return true
	}
	for j := i + 1; j < limit && j < i+3; j++ {
		if !p.capital(j) || p.toks[j].Kind != token.Word || p.headAt(j) {
			return false
		}
		if p.personal(j) {
			return true
		}
	}
	return false
}

// ordinaryTopic reports a title or office that is also the word of a field.
func (p *page) ordinaryTopic(i int) bool {
	return p.ordinary(i) && !p.has(i, lexicon.Office, lexicon.Acting)
}

// connective reads what may join two words of a field and returns the token
// behind it, or 0: `dan`, `&`, a slash, a hyphen, or a comma in a list that ends
// in `dan`.
func (p *page) connective(i, limit int) int {
	switch {
	case i+1 >= limit:
		return 0
	case p.is(i, "dan", "Dan", "DAN", "&", "serta"):
		return i + 1
	case p.is(i, "-", "/", "–"):
		return i + 1
	case p.is(i, ",") && p.is(i+1, "dan", "&", "serta") && i+2 < limit && !p.headAt(i+2):
		return i + 2
	case p.is(i, ",") && p.listCloses(i+1, limit):
		return i + 1
	}
	return 0
}

// listCloses reports whether the words from token i end in `dan` or `&` and a
// capital within a few words, with no lower-case word before.
func (p *page) listCloses(i, limit int) bool {
	for j := i; j < limit && j < i+6; j++ {
		switch {
		case p.is(j, "dan", "&", "serta"):
			return j+1 < limit && p.capital(j+1) && !p.orgHeadOrName(j+1, limit)
		case p.is(j, ","):
		case !p.topicWord(j, limit, false) || p.orgHeadOrName(j, limit):
			return false
		}
	}
	return false
}

// maxProper bounds the words of a proper name after its head.
const maxProper = 8

// properRun reads a proper name: capitals and numbers, with connectives.
func (p *page) properRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxProper; {
		if end == j && j > i && p.properEnds(j, limit) {
			return end
		}
		switch {
		case p.properWord(j, i):
			j++
			end = j
		case end == j && j > i && p.number(j) && p.owner[j] == 0:
			j++
			end = j
		case end == j && j > i && p.joins(j, limit) && p.properWord(j+1, i):
			j++
		default:
			return end
		}
	}
	return end
}

// properEnds reports whether a proper name ends before token j: a region, a
// title or a person's name of two known words follows.
func (p *page) properEnds(j, limit int) bool {
	if p.has(j, knownKinds[:]...) && p.capital(j) {
		return true
	}
	if p.titleAt(j, limit) > j {
		return true // Lanud Abdulrachman Saleh [Kolonel]
	}
	return p.tone[j] == plain && p.personal(j) && j+1 < limit && p.capital(j+1) && p.personal(j+1)
}

// properWord reports whether token i may be a word of a proper name that
// begins at token first.
func (p *page) properWord(i, first int) bool {
	if i >= len(p.toks) || !p.capital(i) || i > first && p.toks[i].Any(token.Para) || p.isVerb(i) || p.isStop(i) {
		return false
	}
	return i == first || !p.has(i, lexicon.Office, lexicon.Acting, lexicon.OrgHead) && !(p.toks[i].Kind == token.Abbrev && p.has(i, lexicon.PersonTitle))
}

// joins reports a hyphen, an ampersand or an apostrophe within a name.
func (p *page) joins(i, limit int) bool {
	return i+1 < limit && (p.is(i, "-", "/") && p.glued(i) && p.glued(i+1) && !p.orgHeadOrName(i+1, limit) && !p.has(i+1, lexicon.Organisation) || p.is(i, "&"))
}
