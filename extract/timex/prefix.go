package timex

import (
	"strings"
	"unicode/utf8"
)

// prefixes is a set of words by their first three letters: by the first two, a
// bit for each third. Letter 0 is anything but an ASCII letter.
type prefixes [27 * 27]uint32

// has reports whether a word of the set begins with the letters a, b and c, in
// any case.
func (p *prefixes) has(a, b, c byte) bool {
	return p[letter[a]*27+letter[b]]>>letter[c]&1 != 0
}

// letter numbers the ASCII letters of either case from 1.
var letter = [256]uint16{
	'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': 11, 'l': 12, 'm': 13,
	'n': 14, 'o': 15, 'p': 16, 'q': 17, 'r': 18, 's': 19, 't': 20, 'u': 21, 'v': 22, 'w': 23, 'x': 24, 'y': 25, 'z': 26,
	'A': 1, 'B': 2, 'C': 3, 'D': 4, 'E': 5, 'F': 6, 'G': 7, 'H': 8, 'I': 9, 'J': 10, 'K': 11, 'L': 12, 'M': 13,
	'N': 14, 'O': 15, 'P': 16, 'Q': 17, 'R': 18, 'S': 19, 'T': 20, 'U': 21, 'V': 22, 'W': 23, 'X': 24, 'Y': 25, 'Z': 26,
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isHead reports whether an expression may begin with the word or number at i.
// It looks at few words and errs on the side of true. The test of the fourth
// letter (tails) brings BenchmarkArticles from 72 to 76 MB/s.
func isHead(s string, i int) bool {
	if isDigit(s[i]) {
		return isHeadNumber(s, i)
	}
	if letter[s[i]] == 0 {
		return false
	}
	b, c, d := byteAt(s, i+1), byteAt(s, i+2), byteAt(s, i+3)
	if !heads.has(s[i], b, c) {
		return false
	}
	if letter[b] == 0 {
		return s[i] == 'H' && (b == '-' || b == '+') || s[i]|0x20 == 't' && b == '.'
	}
	if letter[c] != 0 && letter[d] != 0 && !tails.has(b, c, d) {
		return false
	}
	return isHeadWord(s[i:])
}

// byteAt returns the byte of s at i, 0 after its end.
func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

// isHeadWord reports whether s begins with a word that an expression may begin
// with, or with a number word.
func isHeadWord(s string) bool {
	var buf [maxWord]byte
	end := 0
	for end < min(len(s), maxWord) && letter[s[end]] != 0 {
		buf[end] = s[end] | 0x20
		end++
	}
	if end < len(s) && (s[end] == '-' || s[end] == '\'' || s[end] == '`' || s[end] >= 0x80) {
		return true // the rest of it is looked at later
	}
	w := buf[:end]
	if c, _ := classify(w); c != clNone {
		return len(readings[c]) > 0 || c == clPukul || c == clJam || c == clSetengah
	}
	return beginsNumber(w) && (end == len(s) || s[end] != ' ' || isAfterNumberWord(s[end+1:]))
}

// isHeadNumber reports whether an expression may begin with the number at i, by
// what follows it. Most numbers of a text are no dates: BenchmarkArticles runs at
// 76 MB/s with this test and at 62 without.
func isHeadNumber(s string, i int) bool {
	end := digitsEnd(s, i)
	if end-i > 4 || end == len(s) {
		return end-i == 4
	}
	next := digitsEnd(s, end+1) // of the digits after a mark
	tail := next - end - 1
	switch c := s[end]; {
	case end-i == 4:
		return c != '/' || next == len(s) || tail > 0 || letter[s[next]] == 0 // 1302/Minahasa
	case c == ' ' || c == '\n':
		return isAfterNumber(s[end+1:])
	case end-i == 3:
		return c >= utf8.RuneSelf || letter[c] != 0
	case c == '.' || c == ',':
		if tail == 0 {
			return c == ',' || isBracketed(s, i)
		}
		return tail <= 2 && (next == len(s) || s[next] != '%' && (s[next] != ' ' || isAfterNumber(s[next+1:])))
	case c == '/':
		return tail != 3 && tail != 4
	}
	return strings.IndexByte(`)%";!?`, s[end]) < 0
}

// isAfterNumberWord reports whether s begins with something that may follow a
// number word of an expression: not with an unknown word that is no number.
func isAfterNumberWord(s string) bool {
	c, end := wordClass(s)
	return c != clNone || isNumberPart(s[:end])
}

// digitsEnd returns the end of the run of digits at i, or of the first five.
func digitsEnd(s string, i int) int {
	end := i
	for end < len(s) && end < i+5 && isDigit(s[end]) {
		end++
	}
	return end
}

// isAfterNumber reports whether s begins with something that may follow a number
// of an expression: not with an unknown word, but for a misspelt month before a
// year, nor with tahun and a year, which are a law's.
func isAfterNumber(s string) bool {
	c, end := wordClass(s)
	switch c {
	case clNone:
		return hasDigit(s[end:min(len(s), end+3)])
	case clTahun:
		return s[end] != ' ' || !isYear(s[end+1:])
	}
	return true
}

// isYear reports whether s begins with a year of four digits.
func isYear(s string) bool {
	if digitsEnd(s, 0) != 4 || len(s) > 4 && (letter[s[4]] != 0 || s[4] >= utf8.RuneSelf) {
		return false
	}
	return s[0] == '1' || s[0] == '2' && s[1] <= '1'
}

// wordClass returns the class of the word that s begins with and where it ends.
// If it is not sure of that it returns the class of no word, classes.
func wordClass(s string) (c class, end int) {
	end = wordEndAt(s[:min(len(s), maxWord+1)], 0)
	if end < 2 || end > maxWord || end == len(s) || strings.IndexByte(" \n,;:)!?\".", s[end]) < 0 {
		return classes, 0
	}
	if s[end] == '.' && (end+1 == len(s) || !isSpace(s[end+1])) { // s.d.
		return classes, 0
	}
	var buf [maxWord]byte
	c, _ = classify(fold(&buf, s[:end]))
	return c, end
}

// isNumberPart reports whether a word may go on a number in words.
func isNumberPart(s string) bool {
	var buf [maxWord]byte
	w := fold(&buf, s)
	switch string(w) {
	case "belas", "puluh", "ratus", "ribu":
		return true
	}
	return beginsNumber(w)
}

// beginsNumber reports whether a number word, a glued one included, begins
// with a folded word.
func beginsNumber(w []byte) bool {
	if !numbers.has(w[0], at(w, 1), at(w, 2)) {
		return false
	}
	for _, n := range numberHeads {
		if len(w) >= len(n) && string(w[:len(n)]) == n {
			return true
		}
	}
	return false
}

// numberHeads are number words that a number may begin with, one for each
// prefix of three letters; glued ones (limabelas) begin alike.
var numberHeads = [...]string{
	"satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "seratus", "seribu",
}
