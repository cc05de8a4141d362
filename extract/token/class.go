package token

import (
	"unicode"
	"unicode/utf8"
)

// class is the coarse class of a character, all that the lexer asks.
type class uint8

const (
	clPunct  class = iota // punctuation: every ASCII mark that is not below
	clSpace               // white space, control characters, NUL
	clLetter              // letters and combining marks
	clDigit               // decimal digits
	clSymbol              // % & + @ # and the like
	clBad                 // a byte that is not UTF-8
)

// asciiClass holds the class of every ASCII character.
var asciiClass = [utf8.RuneSelf]class{
	0: clSpace, 1: clSpace, 2: clSpace, 3: clSpace, 4: clSpace, 5: clSpace, 6: clSpace, 7: clSpace,
	8: clSpace, '\t': clSpace, '\n': clSpace, '\v': clSpace, '\f': clSpace, '\r': clSpace, 14: clSpace, 15: clSpace,
	16: clSpace, 17: clSpace, 18: clSpace, 19: clSpace, 20: clSpace, 21: clSpace, 22: clSpace, 23: clSpace,
	24: clSpace, 25: clSpace, 26: clSpace, 27: clSpace, 28: clSpace, 29: clSpace, 30: clSpace, 31: clSpace,
	' ': clSpace, 127: clSpace,
	'#': clSymbol, '$': clSymbol, '%': clSymbol, '&': clSymbol, '+': clSymbol, '<': clSymbol, '=': clSymbol,
	'>': clSymbol, '@': clSymbol, '^': clSymbol, '|': clSymbol, '~': clSymbol, '*': clSymbol, '\\': clSymbol,
	'0': clDigit, '1': clDigit, '2': clDigit, '3': clDigit, '4': clDigit,
	'5': clDigit, '6': clDigit, '7': clDigit, '8': clDigit, '9': clDigit,
	'A': clLetter, 'B': clLetter, 'C': clLetter, 'D': clLetter, 'E': clLetter, 'F': clLetter, 'G': clLetter,
	'H': clLetter, 'I': clLetter, 'J': clLetter, 'K': clLetter, 'L': clLetter, 'M': clLetter, 'N': clLetter,
	'O': clLetter, 'P': clLetter, 'Q': clLetter, 'R': clLetter, 'S': clLetter, 'T': clLetter, 'U': clLetter,
	'V': clLetter, 'W': clLetter, 'X': clLetter, 'Y': clLetter, 'Z': clLetter,
	'a': clLetter, 'b': clLetter, 'c': clLetter, 'd': clLetter, 'e': clLetter, 'f': clLetter, 'g': clLetter,
	'h': clLetter, 'i': clLetter, 'j': clLetter, 'k': clLetter, 'l': clLetter, 'm': clLetter, 'n': clLetter,
	'o': clLetter, 'p': clLetter, 'q': clLetter, 'r': clLetter, 's': clLetter, 't': clLetter, 'u': clLetter,
	'v': clLetter, 'w': clLetter, 'x': clLetter, 'y': clLetter, 'z': clLetter,
}

// classAt returns the class and the size in bytes of the character at i.
func classAt(s string, i int) (class, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return asciiClass[c], 1
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if r == utf8.RuneError && size == 1 {
		return clBad, 1
	}
	return classOf(r), size
}

func classOf(r rune) class {
	switch {
	case r < utf8.RuneSelf:
		return asciiClass[r]
	case unicode.IsLetter(r), unicode.Is(unicode.M, r):
		return clLetter
	case unicode.IsDigit(r):
		return clDigit
	case unicode.IsSpace(r), r == '\u0085', unicode.IsControl(r):
		return clSpace
	case unicode.IsPunct(r), r == '\u2212': // the minus sign is used as a dash
		return clPunct
	}
	return clSymbol
}

// invisible reports whether r is a format character (soft hyphen, zero-width
// space and joiner, byte order mark, directional mark): part of a word inside
// one, else part of the gap.
func invisible(r rune) bool {
	return r >= 0xAD && (unicode.Is(unicode.Cf, r) || r == '\u200b')
}

// apostrophe returns the size in bytes of r if it is written for the
// apostrophe inside a word (Jum'at, Ma’ruf, Qurʼan), else 0.
func apostrophe(r rune) int {
	switch r {
	case '\'', '`':
		return 1
	case '’', '‘', '´', 'ʼ', 'ʻ', '′':
		return utf8.RuneLen(r)
	}
	return 0
}

// letterRun returns the end of the run of letters at i: combining marks,
// invisible characters and single apostrophes between letters belong to it.
func letterRun(s string, i int) int {
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if asciiClass[c] == clLetter {
				i++
				continue
			}
			if (c == '\'' || c == '`') && letterAt(s, i+1) && i > 0 && letterBefore(s, i) {
				i++
				continue
			}
			return i
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			return i
		case classOf(r) == clLetter:
		case apostrophe(r) > 0 && letterAt(s, i+size) && letterBefore(s, i):
		case invisible(r) && letterBefore(s, i) && letterAt(s, i+size):
		default:
			return i
		}
		i += size
	}
	return i
}

func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	cl, _ := classAt(s, i)
	return cl == clLetter
}

func letterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return classOf(r) == clLetter
}

func digitAt(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

func digitRun(s string, i int) int {
	for i < len(s) {
		cl, size := classAt(s, i)
		if cl != clDigit {
			break
		}
		i += size
	}
	return i
}
