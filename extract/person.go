package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// person reads a PERSON: capitals behind a title (H., AKBP, Bapak), behind an
// office, beside a reporting verb, or two and more of which one is a known
// name.
func (p *page) person(i, limit int) int {
	first := p.titleAt(i, limit)
	end := p.nameRun(first, limit)
	if known, n := p.nameTokens(first, end); n == 0 && known == 0 || n == 1 && known == 0 && p.degreeAt(first) || n == 1 && known == 0 && p.acronymLike(first) && p.acronymKnown(first) {
		return 0 // titles and initials only, or an acronym
	}
	if e, _ := p.typedElsewhere(first, limit); e >= end && first == i && !p.afterOffice(first) {
		return 0 // a place by another mention
	}
	conf, rule := p.nameEvidence(i, first, end, limit)
	if rule == "" {
		return 0
	}
	p.addPerson(first, end, conf, rule)
	return p.pair(end, limit, rule)
}

// degreeAt reports whether a degree stands at token i.
func (p *page) degreeAt(i int) bool {
	m, ok := p.longest(i, len(p.toks), lexicon.PersonTitle)
	return ok && m.Entry.Field("side") == "after" && p.isTitle(i)
}

// acronymKnown reports a word in capitals that the lexicon or the text explains,
// or that is too long for the initials of a person.
func (p *page) acronymKnown(i int) bool {
	return p.has(i, lexicon.Acronym) || p.definedAs(i) != "" || p.toks[i].End-p.toks[i].Start > 3
}

func (p *page) addPerson(first, last int, conf Confidence, rule string) {
	p.add(Person, first, last, conf, rule, nil)
	if conf >= High {
		p.remember(first, last)
	}
}

// pair reads the second name of a pair joined by a hyphen or a slash (Andi Rudi
// Latif-Bahsanuddin).
func (p *page) pair(i, limit int, rule string) int {
	if i+1 >= limit || !p.is(i, "-", "–", "/") || !p.glued(i) {
		return i
	}
	first := p.titleAt(i+1, limit)
	end := p.nameRun(first, limit)
	if end == first || !p.personal(first) && !p.glued(i+1) {
		return i
	}
	p.addPerson(first, end, High, rule)
	return end
}

// nameEvidence says how sure the run [first, last), whose titles begin at i, is
// the name of a person, and by what rule; no rule: it is not.
func (p *page) nameEvidence(i, first, last, limit int) (Confidence, string) {
	known, n := p.nameTokens(first, last)
	switch {
	case p.bylined(i):
		return High, "person/byline"
	case p.aged(last, limit) && !p.allOrdinary(first, last), p.is(first-1, "bernama", "berinisial", "dipanggil", "disapa"):
		return High, "person/age"
	case first > i:
		if n == 1 && known == 0 && p.ordinary(first) {
			return 0, ""
		}
		return High, "person/title"
	case p.afterOffice(first) && !p.acronymLike(first) && (known > 0 || !p.allOrdinary(first, last)):
		return High, "person/office"
	case p.degreeFollows(last, limit) && n >= 1 && !p.allOrdinary(first, last):
		return High, "person/degree"
	case p.besideCue(first, last, limit) && (known > 0 || !p.allOrdinary(first, last) && !(n == 1 && p.has(first, lexicon.Acronym))):
		return High, "person/cue"
	case n >= 2 && known == n && !p.allOrdinary(first, last):
		return High, "person/names"
	case n >= 2 && known >= 2 && p.personalOnes(first, last) > 0:
		return Low, "person/names"
	case n >= 2 && known == 1 && !p.anyOrdinary(first, last):
		return Low, "person/names"
	case p.knownName(first, last):
		return High, "person/repeated"
	}
	return 0, ""
}

// aged reports whether an age in brackets follows: Misnan (54).
func (p *page) aged(i, limit int) bool {
	return i+2 < limit && p.is(i, "(") && p.is(i+2, ")") && p.toks[i+1].Kind == token.Number && p.toks[i+1].End-p.toks[i+1].Start == 2
}

// bylined reports whether the words before token i announce who wrote or took
// it: Penulis: NAME, Editor | NAME.
func (p *page) bylined(i int) bool {
	return p.is(i-1, ":", "|", "/") && p.is(i-2, "Penulis", "Editor", "Reporter", "Rep", "Red", "Redaktur", "Pewarta", "Fotografer", "Foto", "Laporan", "Kontributor", "penulis", "editor", "PENULIS", "EDITOR")
}

// nameTokens counts the words of a run and the known names among them.
func (p *page) nameTokens(first, last int) (known, n int) {
	for i := first; i < last; i++ {
		if p.toks[i].Kind != token.Word {
			continue
		}
		n++
		if p.nameWeight(i) > 0 && !p.has(i, knownKinds[:]...) {
			known++
		}
	}
	return known, n
}

// personalOnes counts the words of a run that are names and nothing else.
func (p *page) personalOnes(first, last int) int {
	n := 0
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && p.personal(i) {
			n++
		}
	}
	return n
}

func (p *page) allOrdinary(first, last int) bool {
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && !p.ordinary(i) {
			return false
		}
	}
	return true
}

func (p *page) anyOrdinary(first, last int) bool {
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && p.ordinary(i) {
			return true
		}
	}
	return false
}

// afterOffice reports whether an office has been read right before token i,
// with no more than a comma between them.
func (p *page) afterOffice(i int) bool {
	j := i - 1
	if j >= 0 && p.is(j, ",", ")", ":") {
		j--
	}
	for k := len(p.spans) - 1; k >= 0 && k >= len(p.spans)-8; k-- {
		if s := p.spans[k]; s.label == Position && s.last <= i {
			return s.last == i || s.last == j+1
		}
	}
	return false
}

// degreeFollows reports whether degrees come behind token i: `, S.H.`, ` SE`.
func (p *page) degreeFollows(i, limit int) bool {
	if i < limit && p.is(i, ",", ".") {
		i++
	}
	if i >= limit {
		return false
	}
	m, ok := p.longest(i, limit, lexicon.PersonTitle)
	return ok && m.Entry.Field("side") == "after" && p.toks[i].Any(token.Upper|token.Title|token.Mixed)
}

// besideCue reports whether a reporting verb stands right before or after the
// run.
func (p *page) besideCue(first, last, limit int) bool {
	if first > 0 && p.has(first-1, lexicon.Cue) && p.cueBeforeName(first-1) {
		return true
	}
	for last < limit && p.is(last, "juga", "pun", "kembali", "lalu", "kemudian", "sendiri") {
		last++
	}
	return last < limit && p.has(last, lexicon.Cue) && p.toks[last].Is(token.Lower)
}

// cueBeforeName reports a reporting verb behind which its subject stands: ujar X,
// menurut X, disampaikan X; behind mengatakan stands what was said.
func (p *page) cueBeforeName(i int) bool {
	w := p.word(i)
	if p.is(i, "menurut", "Menurut") {
		return true
	}
	return p.toks[i].Is(token.Lower) && !strings.HasPrefix(w, "me") || len(w) > 5 && w[:2] == "Di"
}
