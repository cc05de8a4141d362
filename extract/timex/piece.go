package timex

import (
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract/numword"
	"github.com/warta-nlp/warta/extract/token"
)

// maxPieces bounds how far the grammar looks ahead.
const maxPieces = 64

// kinds of piece
type pieceKind uint8

const (
	pkEnd     pieceKind = iota // nothing more: the end of the text or of what may be read
	pkNumber                   // a run of digits
	pkOrdinal                  // ke-79
	pkWord
	pkMark // one mark of punctuation
	pkOther
)

// piece is what the grammar reads: a token, or a part of one. Numbers with
// inner marks are taken apart (9/12/2024 is five pieces), as are words with a
// number at their end (TA2024, H-7).
type piece struct {
	start, end int // bytes
	tok        int // index of its token in the source
	kind       pieceKind
	digits     uint8 // of a number: how many, at most 255
	class      class
	val        uint8
	mark       mark
	num        int32 // of a number: its value if it has at most 9 digits, else -1
	space      bool  // white space stands before it
	line       bool  // a line break stands before it
}

// mark is the class of a punctuation mark.
type mark uint8

const (
	mkNone mark = iota
	mkSlash
	mkDot
	mkDash
	mkComma
	mkColon
	mkOpen
	mkClose
	mkPipe
	mkQuote // apostrophes and quotation marks
	mkPlus
	mkTimes
	mkAnd
)

// marks are the marks by their text.
func markOf(s string) mark {
	switch s {
	case "/":
		return mkSlash
	case ".":
		return mkDot
	case "-", "–", "—", "−", "‐", "‑":
		return mkDash
	case ",":
		return mkComma
	case ":":
		return mkColon
	case "(":
		return mkOpen
	case ")":
		return mkClose
	case "|":
		return mkPipe
	case "'", "’", "‘", "`", "”", "“", `"`:
		return mkQuote
	case "+":
		return mkPlus
	case "&":
		return mkAnd
	case "×":
		return mkTimes
	}
	return mkNone
}

// reader gives the pieces from one token on, at most maxPieces of them, none
// after a blank line or beyond limit.
type reader struct {
	src   source
	limit int // bytes; nothing that ends after it is read
	buf   [maxPieces]piece
	n     int  // pieces read
	tok   int  // token being taken apart
	off   int  // bytes of the text up to which it was
	done  bool // no more pieces
}

// reset makes the token with index i the first.
func (r *reader) reset(i int) { r.n, r.tok, r.off, r.done = 0, i, -1, false }

// at returns piece k, or one of kind pkEnd.
func (r *reader) at(k int) *piece {
	for k >= r.n && !r.done {
		r.read()
	}
	if k >= r.n {
		return &endPiece
	}
	return &r.buf[k]
}

var endPiece piece

// text returns the bytes of a piece.
func (r *reader) text(p *piece) string { return r.src.text[p.start:p.end] }

// read appends the next piece.
func (r *reader) read() {
	t, ok := r.src.at(r.tok)
	if !ok || r.n == maxPieces {
		r.done = true
		return
	}
	p := &r.buf[r.n]
	*p = piece{start: t.Start, tok: r.tok}
	if r.off > t.Start {
		p.start = r.off
	} else if r.n > 0 && !r.gap(p, r.buf[r.n-1].end) || t.End > r.limit {
		r.done = true
		return
	}
	r.classify(p, t)
	r.off = p.end
	if p.end >= t.End {
		r.tok++
	}
	r.n++
}

// gap notes what stands between byte end and the piece. It returns false if
// that is a blank line, or too much to look at.
func (r *reader) gap(p *piece, end int) bool {
	if p.start-end > 64 {
		return false
	}
	n := lineBreaks(r.src.text[end:p.start])
	p.space, p.line = p.start > end, n > 0
	return n < 2
}

// lineBreaks counts the line breaks of a gap (\n, \r\n, \r).
func lineBreaks(gap string) int {
	n := 0
	for i := 0; i < len(gap); i++ {
		if gap[i] == '\n' || gap[i] == '\r' && (i+1 == len(gap) || gap[i+1] != '\n') {
			n++
		}
	}
	return n
}

// maxToken is the longest token that is looked into, in bytes.
const maxToken = 64

// classify sets what the piece at p.start is and where it ends.
func (r *reader) classify(p *piece, t token.Token) {
	text := r.src.text
	p.end, p.kind = t.End, pkOther
	if t.End-t.Start > maxToken {
		return
	}
	switch t.Kind {
	case token.Number:
		r.number(p, t.End)
	case token.Ordinal:
		p.kind, p.num = pkOrdinal, ordinalValue(text[t.Start+3:t.End])
	case token.Word, token.Abbrev, token.Clitic, token.Prefix:
		r.word(p, t)
	case token.Punct, token.Symbol:
		p.kind, p.mark = pkMark, markOf(text[t.Start:t.End])
	}
}

func ordinalValue(s string) int32 {
	if n, ok := numword.Roman(s); ok {
		return int32(n)
	}
	p := piece{}
	readDigits(&p, s, len(s))
	return p.num
}

// number reads a run of digits or one mark of a number.
func (r *reader) number(p *piece, end int) {
	s := r.src.text
	if !isDigit(s[p.start]) {
		_, size := utf8.DecodeRuneInString(s[p.start:])
		p.end, p.kind = min(p.start+size, end), pkMark
		p.mark = markOf(s[p.start:p.end])
		if p.mark == mkNone {
			p.kind = pkOther // digits of another script
		}
		return
	}
	readDigits(p, s, end)
}

// readDigits reads the digits at p.start.
func readDigits(p *piece, s string, end int) {
	p.kind, p.end = pkNumber, p.start
	for p.end < end && isDigit(s[p.end]) {
		if p.digits < 9 && p.num >= 0 {
			p.num = p.num*10 + int32(s[p.end]-'0')
		} else {
			p.num = -1
		}
		if p.digits < 255 {
			p.digits++
		}
		p.end++
	}
}

// word reads a word, or a part of one that ends in digits.
func (r *reader) word(p *piece, t token.Token) {
	s := r.src.text
	switch {
	case p.start > t.Start && letter[s[p.start]] == 0:
		r.number(p, t.End)
		return
	case isDigit(s[p.start]): // 1446H, but not 3T, 5A
		if tail := s[t.End-1]; tail == 'H' || tail == 'M' {
			r.number(p, t.End)
		}
		return
	case t.Is(token.Digit):
		p.end = wordEnd(s, t)
	}
	p.kind = pkWord
	if p.end-p.start == 1 && s[p.start]|0x20 == 'x' {
		p.mark = mkTimes
	}
	var buf [maxWord]byte
	p.class, p.val = classify(fold(&buf, s[p.start:p.end]))
}

// wordEnd returns the end of the letters that t begins with, if digits, or a
// hyphen and digits, follow to its end, else the end of t.
func wordEnd(s string, t token.Token) int {
	i := t.Start
	for i < t.End && letter[s[i]] != 0 {
		i++
	}
	if i == t.Start || i == t.End {
		return t.End
	}
	j := i
	if s[j] == '-' {
		j++
	}
	for ; j < t.End; j++ {
		if !isDigit(s[j]) {
			return t.End
		}
	}
	return i
}
