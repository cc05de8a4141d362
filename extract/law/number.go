package law

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
)

// number is the number part of a citation (spec: law, sections 3 and 5): Nomor
// 190/PMK.07/2021, 23/2014, Nomor 23 Tahun 2014.
type number struct {
	start, end int // bytes
	next       int // token after it
	nomor      bool
	num        Span // the number as written, without Nomor and Tahun; empty if missing
	parts      [maxParts]Span
	n          int  // parts between slashes
	series     bool // a ministry's letters stand in front: PM 108
	year       int  // 0 if missing
	flags      Flags
}

const (
	maxParts  = 8  // of a number between slashes
	maxNumber = 80 // bytes of a number
)

// nomor reads the word Nomor in its spellings, with the mark after it; i itself
// is returned if there is none. OCR may have one letter wrong.
func (s *scanner) nomor(i int) (next int, f Flags) {
	w, next := s.word(i)
	switch string(w) {
	case "nomor", "nomer", "no", "bernomor":
	case "no.pol":
	default:
		if !misspelt(w, "nomor") {
			return i, 0
		}
		f = OCR
	}
	if s.same(next, "Pol") { // No. Pol.: Kep/43/IX/2004
		next++
	}
	for range 2 {
		if s.mark(next, ':') || s.mark(next, '.') {
			next++
		}
	}
	return next, f
}

// misspelt reports whether w differs from word in exactly one letter.
func misspelt(w []byte, word string) bool {
	if len(w) != len(word) {
		return false
	}
	diff := 0
	for i := range w {
		if w[i] != word[i] {
			diff++
		}
	}
	return diff == 1
}

// number reads a number part at token i. Without Nomor it must be a number with
// a slash and a year, or a number and Tahun with a year; roman allows a Roman
// numeral in front (TAP MPR XI/1998).
func (s *scanner) number(i int, roman bool) (number, bool) {
	if i >= len(s.toks) {
		return number{}, false
	}
	n := number{start: s.toks[i].Start}
	j, f := s.nomor(i)
	n.nomor, n.flags = j > i, f
	if !n.nomor && !roman && !s.digitAt(i) {
		return n, false
	}
	if j < len(s.toks) {
		s.parts(&n, j)
	}
	if n.n == 0 && f.Has(OCR) {
		return n, false
	}
	j = s.tokenFrom(j, n.end)
	s.readYear(&n, j)
	if n.next == 0 {
		n.next = j
	}
	switch {
	case n.nomor:
		return n, n.n > 0 || n.year > 0
	case n.n == 0:
		return n, false
	}
	return n, n.year > 0
}

// digitAt reports whether token i begins with a digit, or is a number with a
// letter for its first digit (l4).
func (s *scanner) digitAt(i int) bool {
	at := s.at(i)
	return at != "" && (isDigit(at[0]) || len(at) > 1 && isDigit(at[1]) && (at[0] == 'l' || at[0] == 'I' || at[0] == 'P' && len(at) > 2))
}

// parts reads the parts of a number between slashes from token i on. They are
// read from the bytes: a number's stops, slashes and hyphens are no matter of
// tokens.
func (s *scanner) parts(n *number, i int) {
	at := s.toks[i].Start
	limit := min(len(s.text), at+maxNumber)
	begin := at
	if skip := s.seriesPrefix(i); skip > 0 {
		at, n.series = s.toks[i+skip].Start, true
	}
	digits := false
	for pos := at; n.n < maxParts; {
		end, fused := part(s.text[:limit], pos)
		if end == pos || end == limit && limit < len(s.text) {
			break
		}
		if fused {
			n.flags |= Fused
		}
		digits = digits || strings.ContainsAny(s.text[pos:end], "0123456789")
		n.parts[n.n] = Span{pos, end}
		n.n++
		n.end = end
		pos = slash(s.text[:limit], end)
		if pos == 0 || fused {
			break
		}
	}
	first := n.parts[0]
	if n.n == 0 || !digits && parseRoman(s.text[first.Start:first.End]) == 0 {
		n.n, n.end = 0, 0
		return
	}
	n.num = Span{begin, n.end}
	if n.n > 1 {
		s.lastYear(n)
	}
}

// seriesPrefix returns how many tokens from i are the letters of a ministry's
// series before the number (PM 108, KM 66, PM.26): 0 if none.
func (s *scanner) seriesPrefix(i int) int {
	w := strings.TrimSuffix(s.at(i), ".")
	if len(w) < 1 || len(w) > 3 || !isUpper(w[0]) || !s.any(i, token.Upper) {
		return 0
	}
	switch w {
	case "P", "PM", "KM", "KP", "SK", "PER", "KEP":
	default:
		return 0
	}
	if s.mark(i+1, '.') && s.kind(i+2) == token.Number {
		return 2
	}
	if s.kind(i+1) == token.Number && (s.any(i+1, token.Space) || s.toks[i].Kind == token.Abbrev) {
		return 1
	}
	return 0
}

// part returns the end of the part of a number at byte i: letters and digits
// with stops and hyphens between. Lower-case letters right after digits are
// another word (2001tentang): the part ends before them.
func part(text string, i int) (end int, fused bool) {
	begin := i
	for i < len(text) {
		c := text[i]
		switch {
		case isDigit(c):
			i++
		case isLetter(c):
			j := i
			for j < len(text) && isLetter(text[j]) {
				j++
			}
			if i > begin && isDigit(text[i-1]) && j-i > 2 && text[i]|0x20 == text[i] {
				return i, true
			}
			if i == begin && !isUpper(c) && (j >= len(text) || !isDigit(text[j])) {
				return begin, false // an ordinary word
			}
			i = j
		case c == '.' || c == '-':
			if i == begin || i+1 >= len(text) || !inner(text, i, 1) {
				return i, false
			}
			i++
		case strings.HasPrefix(text[i:], "–"):
			if i == begin || i+3 >= len(text) || !inner(text, i, 3) {
				return i, false
			}
			i += 3
		default:
			return i, false
		}
	}
	return i, false
}

// inner reports whether the stop or hyphen of the given size at byte i of a
// number is followed by more of the number: digits, or capitals after a letter
// or a hyphen (KUM.1, HK.01, PUU-XXII), but no new sentence (Nomor 5.Kegiatan).
func inner(text string, i, size int) bool {
	next := text[i+size]
	if isDigit(next) {
		return true
	}
	if !isUpper(next) {
		return false
	}
	return text[i] != '.' || isLetter(text[i-1])
}

// slash returns the byte after a slash at i, where one space may stand on either
// side, or 0.
func slash(text string, i int) int {
	i = skipSpace(text, i)
	if i >= len(text) || text[i] != '/' {
		return 0
	}
	if i = skipSpace(text, i+1); i < len(text) && (isDigit(text[i]) || isUpper(text[i])) {
		return i
	}
	return 0
}

// skipSpace moves over one space or line break.
func skipSpace(text string, i int) int {
	switch {
	case i >= len(text):
	case text[i] == ' ' || text[i] == '\n' || text[i] == '\t':
		return i + 1
	case strings.HasPrefix(text[i:], "\u00a0"):
		return i + 2
	case strings.HasPrefix(text[i:], "\r\n"):
		return i + 2
	}
	return i
}

// lastYear takes the last part for the year if it can be one: four digits, or
// two after a plain number (83/22).
func (s *scanner) lastYear(n *number) {
	last := n.parts[n.n-1]
	y, ocr := readDigits(s.text[last.Start:last.End])
	switch {
	case last.End-last.Start == 4 && y >= firstYear && y <= 2100:
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

// firstYear is the first year that a citation may have; the one law of 1847 is
// cited by Staatsblad.
const firstYear = 1815

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
	case y < firstYear || y > 2100:
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
