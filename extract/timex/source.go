package timex

import "github.com/warta-nlp/warta/extract/token"

// source gives the tokens of a text from some token on: all at once, or read
// as they are asked for.
type source struct {
	text string
	toks []token.Token
	end  int  // bytes of text that are in toks
	lazy bool // whether text after end is still to be read
}

// readAhead is how many bytes are read at a time, up to the next white space.
const readAhead = 64

// at returns the token with index i.
func (s *source) at(i int) (token.Token, bool) {
	for i >= len(s.toks) {
		if !s.lazy || !s.read() {
			return token.Token{}, false
		}
	}
	return s.toks[i], true
}

// read appends the tokens of the next piece of text, cut before white space,
// where a cut never changes a token.
func (s *source) read() bool {
	if s.end >= len(s.text) {
		return false
	}
	from, to := s.end, min(s.end+readAhead, len(s.text))
	for to < len(s.text) && !isSpace(s.text[to]) {
		to++
	}
	n := len(s.toks)
	s.toks = token.Append(s.toks, s.text[from:to])
	for i := n; i < len(s.toks); i++ {
		s.toks[i].Start += from
		s.toks[i].End += from
	}
	s.end = to
	return true
}

// moveTo returns the index of the first token from index i on that begins at or
// after floor in the run without white space around the byte pos. It may drop
// the tokens before that one.
func (s *source) moveTo(i, pos, floor int) int {
	if pos >= s.end {
		s.toks, s.end, i = s.toks[:0], chunkStart(s.text, pos, s.end), 0
	} else if i > windowTokens && i > len(s.toks)/2 {
		s.toks = append(s.toks[:0], s.toks[i:]...)
		i = 0
	}
	start := chunkStart(s.text, pos, floor)
	for {
		t, ok := s.at(i)
		if !ok || t.Start >= start {
			return i
		}
		i++
	}
}

// chunkStart returns the beginning of the run without white space around pos,
// not before floor.
func chunkStart(text string, pos, floor int) int {
	for pos > floor && !isSpace(text[pos-1]) {
		pos--
	}
	return pos
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' }
