package token

import "unicode/utf8"

// scanNumber reads digits with the separators . , : / between digits
// (5.066,96 09.00 16:30 9/12/2024). Letters directly after it stay outside
// (2001tentang, 50kg, 2,5M), but capitals after plain digits make it a word
// (3T, 5G, 2O08).
func scanNumber(s string, i int) (int, Kind) {
	end := digitRun(s, i)
	plain := true
	for end+1 < len(s) && isNumberSep(s[end]) && digitAt(s, end+1) {
		end = digitRun(s, end+1)
		plain = false
	}
	if plain && end < len(s) && upperAt(s, end) && !lowerAt(s, end+1) {
		return wordTail(s, end), Word
	}
	return end, Number
}

func isNumberSep(c byte) bool { return c == '.' || c == ',' || c == ':' || c == '/' }

func upperAt(s string, i int) bool { return i < len(s) && 'A' <= s[i] && s[i] <= 'Z' }

func lowerAt(s string, i int) bool { return i < len(s) && 'a' <= s[i] && s[i] <= 'z' }

// wordTail returns the end of the run of letters and digits at i.
func wordTail(s string, i int) int {
	for i < len(s) {
		j := digitRun(s, letterRun(s, i))
		if j == i {
			if r, size := utf8.DecodeRuneInString(s[i:]); isSuperscript(r) {
				i += size
				continue
			}
			return i
		}
		i = j
	}
	return i
}

// isSuperscript reports a raised digit, as in km² and m³.
func isSuperscript(r rune) bool { return r == '²' || r == '³' || r == '¹' }

// scanOrdinal returns the end of the ordinal whose `ke` ends at end and whose
// hyphen stands there (ke-79, Ke-XVIII), or 0.
func scanOrdinal(s string, start, end int) int {
	if end-start != 2 || end+1 >= len(s) || s[end] != '-' || s[start]|0x20 != 'k' || s[start+1]|0x20 != 'e' {
		return 0
	}
	if digitAt(s, end+1) {
		return digitRun(s, end+1)
	}
	i := end + 1
	for i < len(s) && isRoman(s[i]) {
		i++
	}
	if i > end+1 && !letterAt(s, i) {
		return i
	}
	return 0
}

func isRoman(c byte) bool {
	switch c {
	case 'I', 'V', 'X', 'L', 'C', 'D', 'M':
		return true
	}
	return false
}
