package timex

import "github.com/warta-nlp/warta/extract/token"

// windowTokens is the room for the tokens that are read ahead without
// allocating.
const windowTokens = 160

// source gives the tokens of a text from some token on: all at once, or read
// as they are asked for.
type source struct {
	text   string
	window [windowTokens]token.Token
	n      int           // tokens in the window
	big    []token.Token // instead of the window, if set
	end    int           // bytes of text that are read
	lazy   bool          // whether text after end is still to be read
}

// readAhead is how many bytes are read at a time, up to the next white space:
// BenchmarkArticles runs at 76 MB/s with 8 and at 74 with 16.
const readAhead = 8

// tokens returns the tokens read so far.
func (s *source) tokens() []token.Token {
	if s.big != nil {
		return s.big
	}
	return s.window[:s.n]
}

// at returns the token with index i.
func (s *source) at(i int) (token.Token, bool) {
	for {
		if toks := s.tokens(); i < len(toks) {
			return toks[i], true
		}
		if !s.lazy || !s.read() {
			return token.Token{}, false
		}
	}
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
	s.end = to
	if s.big == nil && to-from <= windowTokens-s.n { // a token has a byte at least
		added := token.Append(s.window[s.n:s.n], s.text[from:to])
		move(added, from)
		s.n += len(added)
		return true
	}
	if s.big == nil {
		s.big = append(make([]token.Token, 0, 2*windowTokens), s.window[:s.n]...)
	}
	n := len(s.big)
	s.big = token.Append(s.big, s.text[from:to])
	move(s.big[n:], from)
	return true
}

// move shifts tokens by a number of bytes.
func move(toks []token.Token, by int) {
	for i := range toks {
		toks[i].Start += by
		toks[i].End += by
	}
}

// moveTo returns the index of the first token from index i on that begins at or
// after floor in the run without white space around the byte pos. It may drop
// the tokens before that one.
func (s *source) moveTo(i, pos, floor int) int {
	if pos >= s.end {
		s.restart(chunkStart(s.text, pos, s.end))
		i = 0
	} else {
		i = s.drop(i)
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

// restart drops all tokens and reads on from byte pos.
func (s *source) restart(pos int) { s.n, s.big, s.end = 0, nil, pos }

// drop drops the tokens before index i if they are many, and returns the index
// that token i then has.
func (s *source) drop(i int) int {
	switch {
	case s.big == nil && i > windowTokens/4:
		s.n = copy(s.window[:], s.window[i:s.n])
	case s.big != nil && i > len(s.big)/2:
		s.big = s.big[:copy(s.big, s.big[i:])]
	default:
		return i
	}
	return 0
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
