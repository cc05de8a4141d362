package timex

import (
	"math"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract/token"
)

// scanner goes through a text once, from mention to mention.
type scanner struct {
	p       parser
	i       int // index of the next token to look at
	stop    int // bytes; read lazily, tokens from here on are not looked at yet
	head    int // bytes; where an expression may begin, as nextHead has found
	claimed []TextSpan
	noting  bool // until the anchor is asked for, it is told what is found
}

// init makes s read the tokens of text around the words that an expression may
// begin with.
func (s *scanner) init(text string, a anchors, opts Options) {
	s.claimed = opts.Claimed
	s.p.init(text, a, opts.Region)
	s.p.src.lazy = true
	s.head = -1
	s.noting = len(opts.Claimed) == 0
}

// next moves to the next mention, s.p.m, or returns false.
func (s *scanner) next() bool {
	for {
		t, ok := s.token()
		if !ok {
			return false
		}
		if s.skip(t) {
			s.i++
			continue
		}
		found := s.p.parse(s.i)
		s.i++
		s.leave(s.p.m.End)
		if found {
			if s.noting && !s.p.anchors.known {
				s.p.anchors.note(&s.p.m)
			}
			return true
		}
	}
}

// skipTo goes on at byte pos, the beginning of a line.
func (s *scanner) skipTo(pos int) {
	s.p.src.restart(pos)
	s.i, s.stop = 0, pos
}

// leave makes the first token that begins at or after byte end the next one.
func (s *scanner) leave(end int) {
	for {
		t, ok := s.p.src.at(s.i)
		if !ok || t.Start >= end {
			break
		}
		s.i++
	}
	s.stop = max(s.stop, end)
}

// skip reports whether no expression begins with t: by its form or because it
// is claimed. It sets how far an expression may reach.
func (s *scanner) skip(t token.Token) bool {
	if t.Kind != token.Word && t.Kind != token.Number && t.Kind != token.Abbrev || t.Start != s.head && !isHead(s.p.text, t.Start) {
		return true
	}
	for len(s.claimed) > 0 && s.claimed[0].End <= t.Start {
		s.p.floor = s.claimed[0].End
		s.claimed = s.claimed[1:]
	}
	s.p.limit = math.MaxInt
	if len(s.claimed) > 0 {
		s.p.limit = s.claimed[0].Start
	}
	return s.p.limit < t.End
}

// token returns the next token to look at.
func (s *scanner) token() (token.Token, bool) {
	if !s.p.src.lazy {
		return s.p.src.at(s.i)
	}
	for {
		if t, ok := s.window(); ok {
			return t, true
		}
		at := nextHead(s.p.text, s.stop)
		if at < 0 {
			return token.Token{}, false
		}
		s.i, s.head = s.p.src.moveTo(s.i, at, s.stop), at
		for at++; at < len(s.p.text) && !isSpace(s.p.text[at]); at++ {
		}
		s.stop = at
	}
}

// window returns the next token if it begins before stop.
func (s *scanner) window() (token.Token, bool) {
	if s.i >= len(s.p.src.tokens()) && s.p.src.end >= s.stop {
		return token.Token{}, false
	}
	t, ok := s.p.src.at(s.i)
	return t, ok && t.Start < s.stop
}

// nextHead returns the first byte from pos on with which an expression may
// begin, or -1.
func nextHead(s string, pos int) int {
	i := pos
	if i > 0 && i < len(s) && letter[s[i-1]] != 0 {
		i = wordEndAt(s, i)
	}
	for i < len(s) {
		c := s[i]
		switch {
		case letter[c] != 0:
			if isHead(s, i) {
				return i
			}
			i = wordEndAt(s, i+1)
		case isDigit(c):
			if isHead(s, i) {
				return i
			}
			i = digitsEnd(s, i)
		default:
			i++
		}
	}
	return -1
}

// wordEndAt returns the end of the run of ASCII letters at i.
func wordEndAt(s string, i int) int {
	for i < len(s) && letter[s[i]] != 0 {
		i++
	}
	return i
}

// decodeMark returns the first character of s and its size in bytes.
func decodeMark(s string) (rune, int) { return utf8.DecodeRuneInString(s) }
