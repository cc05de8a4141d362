package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lexer walks a text once. Every decision looks at the bytes around the
// position within one run without white space, so that a text may be cut at any
// white space and read piece by piece with the same result ([Scanner] does).
type lexer struct {
	text   string
	pos    int
	gap    Flags // what the gap before the next token is made of
	breaks int   // line breaks in that gap
}

// begin returns a lexer at the beginning of a text.
func begin(text string) lexer { return lexer{text: text, gap: Line | Para} }

// next returns the next token, or false at the end of the text.
func (l *lexer) next() (Token, bool) {
	l.skipGap()
	if l.pos >= len(l.text) {
		return Token{}, false
	}
	start := l.pos
	end, kind := l.scan(start)
	t := Token{Start: start, End: end, Kind: kind, Flags: l.gap | lineFlags(l.breaks) | shape(l.text[start:end])}
	l.pos, l.gap, l.breaks = end, 0, 0
	return t, true
}

// skipGap moves over white space and invisible characters and notes line
// breaks and blank lines.
func (l *lexer) skipGap() {
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		n := 1
		switch {
		case c == '\n':
			l.breaks++
		case c == '\r':
			if l.pos+1 >= len(l.text) || l.text[l.pos+1] != '\n' {
				l.breaks++
			}
		case c < utf8.RuneSelf && asciiClass[c] == clSpace:
		case c < utf8.RuneSelf:
			return
		default:
			r, size := utf8.DecodeRuneInString(l.text[l.pos:])
			if r == '\u2028' || r == '\u2029' || r == '\u0085' {
				l.breaks++
			} else if classOf(r) != clSpace && !invisible(r) {
				return
			}
			n = size
		}
		l.gap |= Space
		l.pos += n
	}
}

func lineFlags(breaks int) Flags {
	switch {
	case breaks >= 2:
		return Line | Para
	case breaks == 1:
		return Line
	}
	return 0
}

// scan returns the end and the kind of the token that begins at i.
func (l *lexer) scan(i int) (int, Kind) {
	s := l.text
	switch cl, size := classAt(s, i); cl {
	case clLetter:
		return scanWord(s, i)
	case clDigit:
		return scanNumber(s, i)
	case clBad:
		return badRun(s, i), Symbol
	case clSymbol:
		if end := scanHandle(s, i); end > 0 {
			return end, Address
		}
		return i + size, Symbol
	default:
		return scanPunct(s, i, size)
	}
}

// scanPunct reads one punctuation mark. Runs of full stops and of hyphens, and
// a doubled straight apostrophe, are one token; a hyphen before an enclitic is
// read with it.
func scanPunct(s string, i, size int) (int, Kind) {
	switch s[i] {
	case '.':
		return i + runOf(s[i:], '.'), Punct
	case '\'', '`':
		if i+1 < len(s) && s[i+1] == s[i] {
			return i + 2, Punct
		}
	case '-':
		if n := runOf(s[i:], '-'); n > 1 {
			return i + n, Punct
		}
		if end := scanClitic(s, i); end > 0 {
			return end, Clitic
		}
	}
	return i + size, Punct
}

// enclitics may follow a word or a number after a hyphen.
var enclitics = [...]string{"nya", "mu", "ku", "lah", "kah", "pun", "an"}

// scanClitic returns the end of an enclitic whose hyphen is at i, or 0.
func scanClitic(s string, i int) int {
	if i == 0 || !wordEndsAt(s, i) {
		return 0
	}
	end := letterRun(s, i+1)
	for _, c := range enclitics {
		if end-i-1 == len(c) && strings.EqualFold(s[i+1:end], c) {
			return end
		}
	}
	return 0
}

func wordEndsAt(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	cl := classOf(r)
	return cl == clLetter || cl == clDigit
}

func runOf(s string, c byte) int {
	n := 0
	for n < len(s) && s[n] == c {
		n++
	}
	return n
}

// badRun returns the end of the run of bytes at i that are not UTF-8.
func badRun(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r != utf8.RuneError || size != 1 {
			break
		}
		i++
	}
	return i
}

// shape classifies the letters of a token.
func shape(s string) Flags {
	var f Flags
	ascii, upper, lower, firstUpper, inner := true, false, false, false, false
	started, after := false, false // after: the rune before was a letter
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z':
				lower, after, started = true, true, true
			case 'A' <= c && c <= 'Z':
				if !started {
					firstUpper = true
				}
				inner = inner || after
				upper, after, started = true, true, true
			default:
				if '0' <= c && c <= '9' {
					f |= Digit
				}
				after = after && c == '\''
			}
			continue
		}
		ascii = false
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case unicode.IsUpper(r):
			if !started {
				firstUpper = true
			}
			inner = inner || after
			upper, after, started = true, true, true
		case unicode.IsLower(r):
			lower, after, started = true, true, true
		case unicode.IsDigit(r):
			f |= Digit
			after = false
		case unicode.IsLetter(r), unicode.Is(unicode.M, r), invisible(r), apostrophe(r) > 0:
		default:
			after = false
		}
	}
	if ascii {
		f |= ASCII
	}
	switch {
	case !upper && !lower:
	case !upper:
		f |= Lower
	case !lower:
		f |= Upper
	case firstUpper && !inner:
		f |= Title
	default:
		f |= Mixed
	}
	return f
}
