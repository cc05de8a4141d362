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
