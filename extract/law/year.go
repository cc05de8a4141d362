package law

import "strings"

// lastYear takes the last part for the year if it can be one: four digits, or
// two after a plain number (83/22).
func (s *scanner) lastYear(n *number) {
	last := n.parts[n.n-1]
	y, ocr := readDigits(s.text[last.Start:last.End])
	switch {
	case last.End-last.Start == 4 && firstYear <= y && y <= farYear:
		n.year = y
	case last.End-last.Start == 2 && n.n == 2 && y > 0 && isPlain(s.text[n.parts[0].Start:n.parts[0].End]):
		n.year = s.century(y)
		n.flags |= Year2
	default:
		return
	}
	if ocr {
		n.flags |= OCR
	}
	n.n--
}

// isPlain reports whether a part is digits alone or a Roman numeral.
func isPlain(part string) bool {
	for i := 0; i < len(part); i++ {
		if !isDigit(part[i]) {
			return parseRoman(part) > 0
		}
	}
	return true
}

// century completes a year of two digits: none lies more than a year after the
// text (spec: law, section 4).
func (s *scanner) century(y int) int {
	if y > s.latest()%100+1 {
		return 1900 + y
	}
	return 2000 + y
}

// firstYear and farYear bound what is read as a year at all: the Staatsblad of
// 1847 is the oldest law cited, and a number may look like a year.
const (
	firstYear = 1847
	farYear   = 2100
)

// latest returns the last year that a law cited in the text can have.
func (s *scanner) latest() int {
	if s.Date.IsZero() {
		return lastYear
	}
	return s.Date.Year()
}

// lastYear is the last year believed in a text without a date.
const lastYear = 2030

// readYear reads Tahun and a year at token i.
func (s *scanner) readYear(n *number, i int) {
	j := i
	if s.mark(j, ',') {
		j++
	}
	w, next := s.word(j)
	f := Flags(0)
	switch string(w) {
	case "tahun", "thn", "th":
	default:
		if !misspelt(w, "tahun") || !s.yearAt(next) {
			s.shortYear(n, i)
			return
		}
		f = OCR
	}
	if s.mark(next, '.') {
		next++
	}
	end, after, y, yf := s.year(next)
	if y == 0 {
		return
	}
	if n.year > 0 && n.n < maxParts { // Nomor 190/PMK.07/2021 Tahun 2021: the same year twice
		if y != n.year {
			n.n++
			n.flags &^= Year2
		}
	}
	n.year, n.end, n.next = y, end, after
	n.flags |= f | yf
}

// yearAt reports whether a year of four digits stands at token i.
func (s *scanner) yearAt(i int) bool { _, _, y, _ := s.year(i); return y > 0 }

// shortYear reads a year of two digits after an apostrophe ('14).
func (s *scanner) shortYear(n *number, i int) {
	if n.year == 0 && s.mark(i, '\'') {
		if end, next, y, f := s.year(i); y > 0 {
			n.year, n.end, n.next = y, end, next
			n.flags |= f
		}
	}
}

// year reads a year at token i: four digits, where OCR may have put letters, or
// an apostrophe and two.
func (s *scanner) year(i int) (end, next, y int, f Flags) {
	if i >= len(s.toks) {
		return 0, i, 0, 0
	}
	begin := s.toks[i].Start
	size := 4
	if c := s.text[begin]; c == '\'' {
		begin, size, f = begin+1, 2, Year2
	} else if strings.HasPrefix(s.text[begin:], "’") {
		begin, size, f = begin+len("’"), 2, Year2
	}
	end = begin + size
	if end > len(s.text) {
		return 0, i, 0, 0
	}
	y, ocr := readDigits(s.text[begin:end])
	switch {
	case y < 0 || end < len(s.text) && isDigit(s.text[end]):
		return 0, i, 0, 0
	case size == 2:
		y = s.century(y)
	case y < firstYear || y > farYear:
		return 0, i, 0, 0
	}
	if ocr {
		f |= OCR
	}
	if end < len(s.text) && isLetter(s.text[end]) {
		f |= Fused
	}
	return end, s.tokenFrom(i, end), y, f
}

// readDigits reads a decimal number in which OCR may have put letters for some
// digits (spec: law, section 4); -1 if it is none.
func readDigits(w string) (n int, ocr bool) {
	digits := 0
	for i := 0; i < len(w); i++ {
		d, ok := digitOf(w[i])
		if !ok {
			return -1, false
		}
		if isDigit(w[i]) {
			digits++
		} else {
			ocr = true
		}
		if n = 10*n + d; n > 1e8 {
			return -1, false
		}
	}
	if digits == 0 {
		return -1, false
	}
	return n, ocr
}

// digitOf returns the digit that c is, or looks like.
func digitOf(c byte) (int, bool) {
	switch c {
	case 'O', 'o':
		return 0, true
	case 'l', 'I':
		return 1, true
	case 'g':
		return 9, true
	}
	return int(c - '0'), isDigit(c)
}
