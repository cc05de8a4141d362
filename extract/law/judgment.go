package law

import "github.com/warta-nlp/warta/extract/token"

// judgment is a court's number (spec: law, section 5.4).
type judgment struct {
	start, end int // bytes
	next       int // token after it
	court      string
	number     string
	year       int
	flags      Flags
}

// readJudgment reads a judgment at token i: after its head, or by a court's code
// in its number.
func (s *scanner) readJudgment(i int) int {
	if s.same(i, "putusan") {
		return s.judgmentHead(i, i+1)
	}
	if s.same(i, "perkara") {
		if n := s.nomorEnd(i + 1); n > i+1 {
			return s.judgmentHead(i, i+1)
		}
		return s.judgmentByNumber(i, i+1)
	}
	return s.judgmentByCode(i)
}

func (s *scanner) nomorEnd(i int) int { next, _ := s.nomor(i); return next }

// judgmentHead reads Putusan, the court, the number, and the court after it.
func (s *scanner) judgmentHead(first, i int) int {
	court, j := s.court(i)
	if court == "" {
		j = s.namedCourt(i)
	}
	if s.is(j, "atas", "dalam") && s.same(j+1, "perkara") {
		j += 2
	} else if s.same(j, "perkara") {
		j++
	}
	k := s.nomorEnd(j)
	if g, ok := s.courtNumber(k); ok {
		return s.judgments(first, court, g)
	}
	if g, ok := s.bareCourtNumber(k); ok && k > j && (court != "" || s.capital(first)) {
		return s.judgments(first, court, g)
	}
	switch {
	case s.is(j, "tersebut", "itu", "ini", "dimaksud"):
		m := Mention{Span: Span{s.toks[first].Start, s.toks[j].End}, Kind: Anaphor, Type: court}
		return s.emitAnaphor(m, &core{first: first, next: j + 1, head: head{token: "putusan"}})
	case court != "":
		m := Mention{Span: Span{s.toks[first].Start, s.toks[j-1].End}, Kind: Generic, Type: court, ID: ID{Doc: Judgment, Type: court}}
		s.emit(m, first, j, j)
		return j
	}
	return first + 1
}

// courtWords bounds the name of a court of a district.
const courtWords = 8

// namedCourt returns the token after the name of a court that stands between
// Putusan and its number, or i: Pengadilan Negeri Banjarmasin.
func (s *scanner) namedCourt(i int) int {
	j := s.names(i, courtWords)
	if _, ok := s.courtNumber(s.nomorEnd(j)); ok {
		return j
	}
	return i
}

// judgmentByNumber reads a number right after perkara.
func (s *scanner) judgmentByNumber(first, i int) int {
	if g, ok := s.courtNumber(i); ok {
		return s.judgments(first, "", g)
	}
	return first + 1
}

// codeReach bounds how far before a court's code its number begins, in tokens.
const codeReach = 12

// judgmentByCode reads a number that is known by a code in it: PUU, Pid, PTUN.
// It begins at the first number before the code that the slashes lead back to.
func (s *scanner) judgmentByCode(i int) int {
	if !s.capital(i) || !s.mark(i-1, '/') {
		return i + 1
	}
	for j := i - 1; j >= 0 && j >= i-codeReach && j >= s.done(); j-- {
		if s.kind(j) != token.Number || s.mark(j-1, '/') {
			continue
		}
		if g, ok := s.courtNumber(j); ok && g.next > i {
			return s.judgments(s.nomorStart(j), "", g)
		}
		break
	}
	return i + 1
}

// nomorStart returns the token of the word Nomor before token j, if it stands by
// itself; bernomor does not belong to a citation.
func (s *scanner) nomorStart(j int) int {
	for k := j - 1; k >= j-3 && k >= 0; k-- {
		if s.nomorEnd(k) == j && !s.same(k, "bernomor") {
			return k
		}
	}
	return j
}

// done returns the first token after what is claimed already.
func (s *scanner) done() int {
	if m := s.previous(); m != nil {
		return s.tokenBefore(m.End) + 1
	}
	return 0
}

// judgments emits a judgment and those listed after it.
func (s *scanner) judgments(first int, court string, g judgment) int {
	begin := len(s.out)
	for {
		if g.court == "" {
			g.court = court
		}
		told := s.courtAfter(&g)
		s.emitJudgment(first, g)
		if told {
			s.fillCourt(begin, g.court)
			begin = len(s.out)
		}
		j := s.separator(g.next)
		if j == g.next {
			return g.next
		}
		k := s.nomorEnd(j)
		more, ok := s.courtNumber(k)
		if !ok && k > j && g.year == 0 {
			more, ok = s.bareCourtNumber(k)
		}
		if !ok {
			return g.next
		}
		if court == "" && more.court == "" {
			court = g.court
		}
		first, g = j, more
		g.flags |= InheritedHead
	}
}

// courtAfter reads the court after a number that does not tell another one:
// Putusan Nomor 70 Mahkamah Konstitusi.
func (s *scanner) courtAfter(g *judgment) bool {
	name, next := s.court(g.next)
	if name == "" || g.court != "" && g.court != name {
		return false
	}
	g.court, g.next, g.end = name, next, s.toks[next-1].End
	return true
}

// fillCourt completes the judgments of a list whose court is told at its end.
func (s *scanner) fillCourt(begin int, court string) {
	for k := begin; k < len(s.out); k++ {
		if m := &s.out[k]; m.Kind == Court && m.Type == "" {
			m.Type, m.ID.Type = court, court
		}
	}
}

func (s *scanner) emitJudgment(first int, g judgment) {
	m := Mention{
		Span: Span{s.toks[first].Start, g.end}, Kind: Court, Type: g.court, Number: g.number, NumberRaw: s.text[g.start:g.end], Year: g.year,
		ID: ID{Doc: Judgment, Type: g.court, Year: g.year, Number: g.number}, Flags: g.flags,
	}
	if g.year == 0 {
		m.Flags |= Partial
	}
	if g.year > s.latest() {
		m.ID, m.Flags = ID{}, m.Flags|BadYear
	}
	s.emit(m, first, g.next, g.next)
}

// courtForms are the courts that judge for the whole country, sorted.
var courtForms = [...]form{
	{"dkpp", 0, "dkpp"},
	{"ma", 1, "ma"},
	{"mahkamah agung", 0, "ma"},
	{"mahkamah konstitusi", 0, "mk"},
	{"mk", 1, "mk"},
}

// court reads the name of a court at token i, with its abbreviation in brackets;
// i itself is returned if there is none.
func (s *scanner) court(i int) (name string, next int) {
	k, next := s.find(courtForms[:], i)
	if k < 0 || courtForms[k].entry == 1 && !s.capital(i) {
		return "", i
	}
	return courtForms[k].token, s.bracket(s.state(s.bracket(next)))
}

// courtAt reports whether a court with one of its numbers stands at token i.
func (s *scanner) courtAt(i int) bool {
	name, next := s.court(i)
	if name == "" {
		return false
	}
	_, ok := s.courtNumber(s.nomorEnd(next))
	return ok
}

// bareCourtNumber reads a number without code and year after Putusan Nomor.
func (s *scanner) bareCourtNumber(i int) (judgment, bool) {
	n, ok := s.plainNumber(i)
	if !ok || s.same(i+1, "tahun") {
		return judgment{}, false
	}
	return judgment{start: n.start, end: n.end, next: n.next, number: integer(s.at(i))}, true
}
