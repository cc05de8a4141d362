package token

import "io"

// SentenceScanner reads sentences from an [io.Reader], the same that
// [AppendSentences] finds in the whole text. It holds the current sentence and
// one piece of the input read ahead.
type SentenceScanner struct {
	in   *Scanner
	text string  // the window on the input, from base on
	base int     // offset of the window in the input
	toks []Token // the window's tokens, offsets relative to it

	dropped  int // tokens of the input before the window's first
	first, k int // first token of the sentence being read, token to judge next
	current  Sentence
	eof      bool
}

// NewSentenceScanner returns a SentenceScanner that reads from r.
func NewSentenceScanner(r io.Reader) *SentenceScanner {
	return &SentenceScanner{in: NewScanner(r)}
}

// What the decision at a token may look at: tokens ahead of it and behind it.
const lookAhead, lookBehind = 4, 8

// Scan advances to the next sentence. It returns false at the end of the input
// or at a read error, which [SentenceScanner.Err] tells.
func (s *SentenceScanner) Scan() bool {
	for {
		for s.k+lookAhead >= len(s.toks) && !s.eof {
			s.refill()
		}
		if s.k >= len(s.toks) {
			return false
		}
		k := s.k
		s.k++
		if k+1 == len(s.toks) || endsSentence(s.text, s.toks, k) {
			s.current = Sentence{Start: s.toks[s.first].Start, End: s.toks[k].End, First: s.first, Last: k + 1}
			s.first = k + 1
			return true
		}
	}
}

// refill drops what no decision needs any more and reads the next piece.
func (s *SentenceScanner) refill() {
	keep := max(0, min(s.first, s.current.First)-lookBehind)
	from := 0
	if keep > 0 {
		from = max(0, s.toks[keep].Start-longLine-1)
	}
	if !s.in.fill() {
		s.eof = true
		return
	}
	shift := len(s.text) - from
	s.text = s.text[from:] + s.in.lex.text
	s.base += from
	s.toks = append(s.toks[:0], s.toks[keep:]...)
	for i := range s.toks {
		s.toks[i].Start -= from
		s.toks[i].End -= from
	}
	s.current = Sentence{Start: s.current.Start - from, End: s.current.End - from, First: s.current.First - keep, Last: s.current.Last - keep}
	s.first, s.k, s.dropped = s.first-keep, s.k-keep, s.dropped+keep
	for {
		t, ok := s.in.lex.next()
		if !ok {
			return
		}
		t.Start += shift
		t.End += shift
		s.toks = append(s.toks, t)
	}
}

// Sentence returns the current sentence. Its offsets and token indexes count
// from the beginning of the input.
func (s *SentenceScanner) Sentence() Sentence {
	c := s.current
	return Sentence{Start: c.Start + s.base, End: c.End + s.base, First: c.First + s.dropped, Last: c.Last + s.dropped}
}

// Text returns the bytes of the current sentence.
func (s *SentenceScanner) Text() string { return s.text[s.current.Start:s.current.End] }

// Tokens returns the tokens of the current sentence, with offsets relative to
// its text. They are valid until the next call of Scan.
func (s *SentenceScanner) Tokens() []Token {
	out := make([]Token, 0, s.current.Last-s.current.First)
	for _, t := range s.toks[s.current.First:s.current.Last] {
		t.Start -= s.current.Start
		t.End -= s.current.Start
		out = append(out, t)
	}
	return out
}

// Err returns the first read error other than [io.EOF].
func (s *SentenceScanner) Err() error { return s.in.Err() }
