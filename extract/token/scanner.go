package token

import (
	"bytes"
	"errors"
	"io"
)

// MaxRun is the longest run of bytes without white space, in bytes, that a
// [Scanner] keeps whole. A longer one is cut there; reading a text at once with
// [Append] knows no such limit.
const MaxRun = 1 << 20

const readSize = 64 << 10

// Scanner reads tokens from an [io.Reader] in bounded memory. The tokens are
// those that [Append] finds in the whole text, as long as no run without white
// space is longer than [MaxRun].
type Scanner struct {
	r     io.Reader
	buf   []byte // read, not yet lexed
	cut   int    // where buf may be cut, 0 if nowhere
	lex   lexer  // over the piece being lexed
	base  int    // offset of that piece in the input
	token Token
	err   error
}

// NewScanner returns a Scanner that reads from r.
func NewScanner(r io.Reader) *Scanner { return &Scanner{r: r, lex: begin("")} }

// Scan advances to the next token. It returns false at the end of the input or
// at a read error, which [Scanner.Err] tells.
func (s *Scanner) Scan() bool {
	for {
		t, ok := s.lex.next()
		if ok {
			s.token = t
			return true
		}
		if !s.fill() {
			return false
		}
	}
}

// Token returns the current token. Its offsets count from the beginning of the
// input.
func (s *Scanner) Token() Token {
	t := s.token
	t.Start += s.base
	t.End += s.base
	return t
}

// Text returns the bytes of the current token.
func (s *Scanner) Text() string { return s.token.Text(s.lex.text) }

// Err returns the first read error other than [io.EOF].
func (s *Scanner) Err() error {
	if errors.Is(s.err, io.EOF) {
		return nil
	}
	return s.err
}

// fill gives the lexer the next piece of the input, cut after white space.
func (s *Scanner) fill() bool {
	for s.cut == 0 && s.err == nil && len(s.buf) <= MaxRun {
		s.read()
	}
	cut := s.cut
	if cut == 0 || s.err != nil {
		cut = len(s.buf)
	}
	if cut == 0 {
		return false
	}
	s.base += len(s.lex.text)
	s.lex = lexer{text: string(s.buf[:cut]), gap: s.lex.gap, breaks: s.lex.breaks}
	s.buf = append(s.buf[:0], s.buf[cut:]...)
	s.cut = 0
	return true
}

// read appends what one call of the reader gives to the buffer and notes the
// last white space in it at which the buffer may be cut (not between \r and \n).
func (s *Scanner) read() {
	n := len(s.buf)
	if cap(s.buf)-n < readSize {
		s.buf = append(make([]byte, 0, 2*cap(s.buf)+readSize), s.buf...)
	}
	for empty := 0; s.err == nil && len(s.buf) == n; empty++ {
		if empty == 100 {
			s.err = io.ErrNoProgress
			return
		}
		var k int
		k, s.err = s.r.Read(s.buf[n : n+readSize])
		s.buf = s.buf[:n+k]
	}
	if i := bytes.LastIndexAny(s.buf[n:], " \t\n"); i >= 0 {
		s.cut = n + i + 1
	}
}
