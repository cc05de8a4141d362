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
	case p.afterOffice(first) && (known > 0 || !p.allOrdinary(first, last)):
		return High, "person/office"
	case p.degreeFollows(last, limit) && n >= 1 && !p.allOrdinary(first, last):
		return High, "person/degree"
	case p.besideCue(first, last, limit) && (known > 0 || !p.allOrdinary(first, last)):
		return High, "person/cue"
	case n >= 2 && known == n && !p.allOrdinary(first, last):
		return High, "person/names"
	case n >= 2 && known >= 2 && p.personalOnes(first, last) > 0:
		return Low, "person/names"
	case n >= 2 && known == 1 && !p.anyOrdinary(first, last):
		return Low, "person/names"
	case p.known(first, last):
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

// maxName bounds the tokens of a name.
const maxName = 8

// nameRun reads the words of a name from token i: capitals, initials, noble and
// ethnic elements, `bin` and `al-`.
func (p *page) nameRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxName; {
		switch {
		case p.nameWord(j, i, limit):
			j++
			end = j
		case j+2 < limit && p.is(j+1, ".") && p.glued(j+1) && p.toks[j].Is(token.Upper) && p.toks[j].End-p.toks[j].Start <= 3 && p.nameWord(j+2, i, limit):
			j += 2 // MZ. Arifin
		case j > i && j+1 < limit && p.is(j, "bin", "binti", "al", "el", "van", "de", "Bin", "Binti") && p.nameWord(j+1, i, limit):
			j++
		case j > i && j+1 < limit && p.is(j, "-") && p.glued(j) && p.glued(j+1) && p.is(j-1, "Al", "El", "An", "Ar", "As", "At", "Ad", "Az", "Asy") && p.nameWord(j+1, i, limit):
			j++
		default:
			return end
		}
	}
	return end
}

// nameWord reports whether token j may belong to the name that begins at token
// first.
func (p *page) nameWord(j, first, limit int) bool {
	t := p.toks[j]
	if !p.capital(j) || p.owner[j] != 0 && p.owner[j] != Date || j > first && t.Any(token.Para) {
		return false
	}
	if t.Kind == token.Abbrev {
		return p.initial(j, first, limit)
	}
	m, ok := p.longest(j, limit, lexicon.PersonTitle)
	if ok && m.Entry.Has("inside") && j == first && m.Last < limit && p.capital(m.Last) && !p.opens(j) {
		return true // Lalu Wirajaya
	}
	if ok && !m.Entry.Has("inside") {
		if m.Entry.Field("side") == "after" && j > first && t.Is(token.Upper) {
			return false
		}
		if m.Entry.Field("side") != "after" && p.nameWeight(j) == 0 {
			return false
		}
	}
	if j == first && p.is(j, "I", "Ni") && j+1 < limit && p.capital(j+1) && p.nameWeight(j+1) > 0 {
		return true // I Made Suarta
	}
	if j > first && p.is(j, "Editor", "Penulis", "Reporter", "Foto") {
		return false
	}
	if p.isStop(j) || p.isVerb(j) || p.has(j, lexicon.Calendar, lexicon.Observance) && !p.personal(j) && j == first || p.owner[j] == Date || roman(t.Text(p.text)) && j == first {
		return false
	}
	if p.has(j, lexicon.Office, lexicon.Acting, lexicon.OrgHead, lexicon.RegionWord, lexicon.EventHead, lexicon.FacHead, lexicon.LocHead) && !p.personal(j) {
		return false
	}
	return !t.Is(token.Upper) || p.tone[j] != plain || j == first || p.toks[first].Is(token.Upper) || p.initials(j)
}

// initials reports whether token j, in capitals behind a name, may be its
// initials (Hasan HS): two or three letters that are no acronym and no degree.
func (p *page) initials(j int) bool {
	n := p.toks[j].End - p.toks[j].Start
	return n == 1 || n <= 3 && !p.has(j, lexicon.Acronym, lexicon.PersonTitle, lexicon.RegionName, lexicon.OrgHead, lexicon.Office) && p.definedAs(j) == ""
}

// initial reports whether an abbreviation is an initial of a name: a capital
// with its stop, or a noble element such as `R.`
func (p *page) initial(j, first, limit int) bool {
	t := p.toks[j]
	if m, ok := p.longest(j, limit, lexicon.PersonTitle); ok && m.Last-m.First == 1 && !m.Entry.Has("inside") {
		return t.End-t.Start == 2 && j > first
	}
	return t.End-t.Start <= 5 && !p.has(j, lexicon.RegionWord, lexicon.FacHead, lexicon.OrgHead, lexicon.Acting)
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

// remember keeps the words of a name for the rest of the document.
func (p *page) remember(first, last int) {
	if p.people == nil {
		p.people = map[string]string{}
	}
	full := p.text[p.toks[first].Start:p.toks[last-1].End]
	p.people[fold(full)] = full
	for i := first; i < last; i++ {
		if p.toks[i].Kind != token.Word || p.toks[i].End-p.toks[i].Start < 3 {
			continue
		}
		key := fold(p.word(i))
		if len(p.people[key]) < len(full) {
			p.people[key] = full
		}
	}
}

// known reports whether every word of the run is part of a name seen before.
func (p *page) known(first, last int) bool {
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && p.people[fold(p.word(i))] == "" {
			return false
		}
	}
	return last > first
}

func fold(w string) string { return strings.ToLower(w) }

// spreadNames reads the mentions of names known from elsewhere in the document:
// tokens that no span holds and that are part of a known name.
func (p *page) spreadNames() {
	free := p.freeTokens(Person)
	p.signatures(free)
	if len(p.people) == 0 {
		return
	}
	for i := 0; i < len(p.toks); {
		end := i
		for end < len(p.toks) && end-i < maxName && free[end] && p.repeats(end, i) {
			end++
		}
		for end > i && end < len(p.toks) && end-i < maxName && free[end] && !p.toks[end].Any(token.Para) && p.nameWord(end, i, len(p.toks)) && !p.ordinary(end) && p.toks[end].Kind == token.Word && !p.has(end, knownKinds[:]...) {
			end++ // a name with an unknown word: Andi Paturusi
		}
		if end > i && p.repeatsName(i, end) {
			p.add(Person, i, end, Low, "person/repeated", nil)
		}
		i = max(end, i+1)
	}
}

// repeatsName reports whether the run [first, last) of words of known names is
// one: it has a word that is a name and nothing else, or it is a known name as a
// whole. An acronym is none.
func (p *page) repeatsName(first, last int) bool {
	if last-first == 1 && p.acronymLike(first) && p.acronymKnown(first) {
		return false
	}
	if !p.allOrdinary(first, last) {
		return true
	}
	return last-first > 1 && p.people[fold(p.text[p.toks[first].Start:p.toks[last-1].End])] != ""
}

// signatures reads the names in lower case in the bracket that ends a text:
// (rahmat/yusuf).
func (p *page) signatures(free []bool) {
	last := len(p.toks) - 1
	for last >= 0 && p.is(last, ".") {
		last--
	}
	if last < 2 || !p.is(last, ")") {
		return
	}
	first := last - 1
	for first > 0 && last-first < 10 && !p.is(first, "(") {
		first--
	}
	if !p.is(first, "(") {
		return
	}
	for i := first + 1; i < last; i++ {
		t := p.toks[i]
		apart := (p.is(i-1, "(", "/", ",", "-")) && (p.is(i+1, ")", "/", ",", "-"))
		if apart && free[i] && t.Kind == token.Word && t.Is(token.Lower) && t.End-t.Start > 3 && !p.isStop(i) && (p.nameWeight(i) > 0 || !p.ordinary(i)) {
			p.add(Person, i, i+1, Low, "person/signature", nil)
		}
	}
}

// repeats reports whether token i is a word of a known name, in the sentence
// of token first.
func (p *page) repeats(i, first int) bool {
	return p.toks[i].Kind == token.Word && p.capital(i) && !p.isFunction(i) && p.people[fold(p.word(i))] != "" && p.owner[i] == 0 &&
		(i == first || !p.toks[i].Any(token.Para))
}

// freeTokens marks the tokens that hold no span which could not hold label.
func (p *page) freeTokens(label Label) []bool {
	free := make([]bool, len(p.toks))
	for i := range free {
		free[i] = true
	}
	for _, s := range p.spans {
		if s.label.MayContain(label) {
			continue
		}
		for i := s.first; i < s.last; i++ {
			free[i] = false
		}
	}
	return free
}
