package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxJoin bounds how long the parts of a hyphenated or dotted word may be, so
// that no look-ahead is longer than a constant.
const maxJoin = 64

// scanWord reads the token that begins with the letter at i.
func scanWord(s string, i int) (int, Kind) {
	end := letterRun(s, i)
	if isAddressStart(s, i) {
		if e := scanAddress(s, i, end); e > 0 {
			return e, Address
		}
	}
	if end < len(s) {
		switch s[end] {
		case '.':
			if e := scanAbbrev(s, i, end); e > 0 {
				return e, Abbrev
			}
		case '/':
			if e := scanSlash(s, i, end); e > 0 {
				return e, Abbrev
			}
		case '-':
			if e, kind := scanHyphen(s, i, end); e > 0 {
				return e, kind
			}
		}
	}
	if joinsDigits(s[i:end]) {
		return wordTail(s, end), Word
	}
	return end, Word
}

// currency codes stand before their amount without a space: they never join
// the digits after them.
var currencies = [...]string{"Rp", "RP", "rp", "IDR", "USD", "RM", "SGD", "EUR", "JPY"}

// joinsDigits reports whether digits directly after word belong to it: yes
// after capitals and short words (SMPN1, km2, H1), no after a longer word
// (Nomor21, Tahun2024) or a currency (Rp5.000).
func joinsDigits(word string) bool {
	if len(word) <= 3 {
		for _, c := range currencies {
			if word == c {
				return false
			}
		}
		return true
	}
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// scanHyphen reads what a hyphen at end, right after the word s[i:end], makes
// of it: an ordinal (ke-79), a prefix (se-, non-), a reduplication
// (anak-anak), an e-word (e-KTP) or a letter with a number (H-7). It returns 0
// if the word ends before the hyphen.
func scanHyphen(s string, i, end int) (int, Kind) {
	if e := scanOrdinal(s, i, end); e > 0 {
		return e, Ordinal
	}
	if end-i > maxJoin {
		return 0, 0
	}
	if digitAt(s, end+1) {
		if utf8.RuneCountInString(s[i:end]) <= 2 && upperAt(s, i) {
			return digitRun(s, end+1), Word
		}
		return 0, 0
	}
	if !letterAt(s, end+1) {
		return 0, 0
	}
	second := boundedRun(s, end+1)
	switch {
	case isPrefix(s[i:end]):
		return end + 1, Prefix
	case second == 0:
		return 0, 0
	case utf8.RuneCountInString(s[i:end]) == 1, reduplicated(s[i:end], s[end+1:second]):
		return second, Word
	}
	return 0, 0
}

// boundedRun returns the end of the letter run at i, or 0 if it is longer than maxJoin.
func boundedRun(s string, i int) int {
	if end := letterRun(s[:min(len(s), i+maxJoin+1)], i); end-i <= maxJoin {
		return end
	}
	return 0
}

// prefixes are written with a hyphen before a name or an acronym.
var prefixes = [...]string{"se", "non", "pra", "pasca", "eks", "anti", "antar", "sub", "multi", "pro"}

func isPrefix(word string) bool {
	for _, p := range prefixes {
		if len(p) == len(word) && strings.EqualFold(p, word) {
			return true
		}
	}
	return false
}

// reduplicated reports whether a-b is one word of doubled parts: full
// (anak-anak), with affixes (undang-undangnya, berlari-lari, tolong-menolong)
// or with changed sounds (sayur-mayur, bolak-balik).
func reduplicated(a, b string) bool {
	if len(a) < 2 || len(b) < 2 {
		return false
	}
	var bufA, bufB [maxJoin]byte
	x, y := lowerASCII(bufA[:0], a), lowerASCII(bufB[:0], b)
	switch {
	case hasPrefix(y, x):
		return len(y) <= len(x)+4
	case hasSuffix(y, x), len(x) >= 4 && hasSuffix(y, x[1:]): // the prefix may swallow a letter: surat-menyurat
		return len(y) <= len(x)+5
	case len(y) >= 3 && hasSuffix(x, y):
		return true
	case len(x) >= 5 && len(y) >= 4 && containsStem(x, y):
		return true
	}
	return len(x) == len(y) && len(x) >= 4 && isLowerASCII(a) && isLowerASCII(b) &&
		(hasSuffix(x, y[1:]) || sameConsonants(x, y))
}

// containsStem reports x = affix + stem and y = stem + affix (melihat-lihat is
// a suffix; sebesar-besarnya is not): the stem has at least four letters.
func containsStem(x, y []byte) bool {
	for n := len(y) - 1; n >= 4; n-- {
		if hasSuffix(x, y[:n]) {
			return true
		}
	}
	return false
}

func hasPrefix(s, p []byte) bool { return len(s) >= len(p) && string(s[:len(p)]) == string(p) }

func hasSuffix(s, p []byte) bool { return len(s) >= len(p) && string(s[len(s)-len(p):]) == string(p) }

func lowerASCII(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

func isLowerASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if !lowerAt(s, i) {
			return false
		}
	}
	return true
}

// sameConsonants reports whether x and y, of one length, differ in vowels only.
func sameConsonants(x, y []byte) bool {
	for i := range x {
		if x[i] != y[i] && !(isVowel(x[i]) && isVowel(y[i])) {
			return false
		}
	}
	return true
}

func isVowel(c byte) bool { return strings.IndexByte("aiueo", c) >= 0 }
