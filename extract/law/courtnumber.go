package law

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
)

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
