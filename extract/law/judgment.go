package law

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
)

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
	if g, ok := s.bareCourtNumber(k); ok && k > j {
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
	for k := j - 1; k >= j-3 && k >= 0; k = k - 1 {
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
		after, next := s.court(g.next)
		if after != "" && g.court == "" || after == g.court && after != "" {
			g.next, g.end = next, s.toks[next-1].End
		} else {
			after = ""
		}
		if g.court == "" {
			g.court = court
		}
		if g.court == "" {
			g.court = after
		}
		s.emitJudgment(first, g)
		if after != "" {
			s.fillCourt(begin, after)
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

// courtNumber reads a court's number at token i, whose parts tell the court.
func (s *scanner) courtNumber(i int) (judgment, bool) {
	if s.kind(i) != token.Number && !(s.kind(i) == token.Word && isDigit(s.at(i)[0])) {
		return judgment{}, false
	}
	begin := s.toks[i].Start
	var parts [maxParts]Span
	n, pos := 0, begin
	limit := min(len(s.text), begin+maxNumber)
	for n < maxParts {
		end, _ := part(s.text[:limit], pos)
		if n == 0 {
			end = s.cassation(end, limit)
		}
		if end == pos || end == limit && limit < len(s.text) {
			break
		}
		parts[n] = Span{pos, end}
		n++
		if pos = slash(s.text[:limit], end); pos == 0 {
			break
		}
	}
	if n < 2 {
		return judgment{}, false
	}
	g := judgment{start: begin, end: parts[n-1].End}
	if !s.classify(&g, parts[:n]) {
		return judgment{}, false
	}
	g.next = s.tokenFrom(i, g.end)
	return g, true
}

// cassation moves over the letters that the Supreme Court puts after the serial
// number: 813 K/Pid/2023, 23 P/HUM/2024.
func (s *scanner) cassation(end, limit int) int {
	i := skipSpace(s.text[:limit], end)
	switch w := lettersAt(s.text[:limit], i); w {
	case "K", "PK", "P":
		if slash(s.text[:limit], i+len(w)) > 0 {
			return i + len(w)
		}
	}
	return end
}

// classify tells the court by the parts of its number.
func (s *scanner) classify(g *judgment, parts []Span) bool {
	n := len(parts)
	at := func(i int) string { return s.text[parts[i].Start:parts[i].End] }
	last := at(n - 1)
	switch code := lettersAt(at(1), 0); {
	case n == 3 && isYear(last) && (code == "PUU" || code == "SKLN" || code == "PHPU" || code == "PHP"):
		g.court = "mk"
		if v := volume(at(1)); v > 0 && 2002+v != yearOf(last) {
			g.flags |= BadVolume
		}
	case n == 3 && isYear(last) && len(lettersAtEnd(at(0))) > 0:
		g.court = "ma"
	case n == 3 && isYear(last) && strings.Contains(at(0), "-DKPP"):
		g.court = "dkpp"
	case n >= 4 && isYear(at(n-2)) && isCourt(lettersAt(last, 0)):
		g.end = s.courtName(parts[n-1])
		g.court = courtToken(s.text[parts[n-1].Start:g.end])
		n--
	default:
		return false
	}
	g.year = yearOf(at(n - 1))
	b := make([]byte, 0, 32)
	for i := range n - 1 {
		if i > 0 {
			b = append(b, '-')
		}
		b = appendCode(b, at(i))
	}
	g.number = string(b)
	return true
}

func yearOf(part string) int {
	y, _ := readDigits(part)
	return y
}

func isYear(part string) bool { return len(part) == 4 && yearOf(part) >= 1945 }

// volume returns the Roman volume after the hyphen of a Constitutional Court
// code: PUU-XXII.
func volume(code string) int {
	return parseRoman(code[strings.LastIndexByte(code, '-')+1:])
}

// lettersAtEnd returns the letters after the digits of a serial number: 813 K.
func lettersAtEnd(part string) string {
	i := len(part)
	for i > 0 && isUpper(part[i-1]) {
		i--
	}
	if rest := strings.TrimRight(part[:i], " \n"); !isDigits(rest) {
		return ""
	}
	return part[i:]
}

// appendCode appends a part of a court's number as in identifiers.
func appendCode(b []byte, part string) []byte {
	for i := 0; i < len(part); i++ {
		switch c := part[i]; {
		case isUpper(c):
			b = append(b, c|0x20)
		case isLetter(c), isDigit(c), c == '.', c == '-':
			b = append(b, c)
		case len(b) > 0 && b[len(b)-1] != '-':
			b = append(b, '-')
		}
	}
	return b
}

// isCourt reports the letters of a court that judges for a district.
func isCourt(letters string) bool {
	switch letters {
	case "PN", "PT", "PA", "PTA", "PTUN", "PTTUN", "MS":
		return true
	}
	return false
}

// courtName returns the end of a court's name in a number: PN Jkt.Sel, PTUN.
// Mdo, PTUN-SMD, PN Niaga Jkt.Pst.
func (s *scanner) courtName(p Span) int {
	end := p.End
	for range 2 {
		name := s.text[p.Start:end]
		if len(lettersAt(name, 0)) < len(name) && !strings.HasSuffix(name, "Niaga") {
			return end
		}
		i := end
		if i < len(s.text) && (s.text[i] == '.' || s.text[i] == '-') {
			i++
		}
		i = skipSpace(s.text, i)
		if i == end || i >= len(s.text) || !isUpper(s.text[i]) {
			return end
		}
		next, _ := part(s.text[:min(len(s.text), i+maxWord)], i)
		if next == i {
			return end
		}
		end = next
	}
	return end
}

// courtToken returns a court's name as in identifiers: pn-jkt.sel, ptun-mdo.
func courtToken(name string) string {
	letters := lettersAt(name, 0)
	rest := strings.TrimLeft(name[len(letters):], ". -\n\t")
	if rest == "" {
		return strings.ToLower(letters)
	}
	b := appendCode(nil, letters)
	return string(appendCode(append(b, '-'), rest))
}
