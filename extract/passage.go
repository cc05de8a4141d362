package extract

import (
	"github.com/warta-nlp/warta/extract/token"
)

// passage is a stretch between quotation marks: the tokens [first, last) inside
// them, and those [open, end) with the marks. One that was never opened or closed
// begins or ends without a mark.
type passage struct {
	first, last int
	open, end   int
	words       int
	closed      bool
}

// passages pairs the quotation marks of the text. Marks are taken by where they
// stand rather than by their glyph, for many are set the wrong way round: one
// with white space before it only opens, one with white space behind it only
// closes.
func (l *linker) passages() []passage {
	l.markBuf = l.appendMarks(l.markBuf[:0])
	marks, out := l.markBuf, l.speech[:0]
	done := 0 // tokens before this one are dealt with
	for n := 0; n < len(marks); n++ {
		m := marks[n]
		if m.first < done {
			continue
		}
		var p passage
		var ok bool
		if l.opens(m) {
			p, ok = l.opened(marks, n)
		} else if !m.single {
			p, ok = l.unopened(m, done)
		}
		if ok && p.last > p.first {
			p.words = l.countWords(p.first, p.last)
			out = append(out, p)
			done = p.end
		}
	}
	return out
}

// opens reports whether a mark outside of a quotation opens one.
func (l *linker) opens(m mark) bool {
	if m.last >= len(l.toks) || l.starts(m.last) {
		return false
	}
	switch {
	case m.before && !m.after:
		return !l.endsSpeech(m)
	case m.before && m.after:
		return m.side == opening || !m.single && !l.cueBehind(m.last)
	case !m.before && !m.after:
		return !m.single && (m.side == opening || l.toks[m.last].Capital() && l.is(m.first-1, ".", "?", "!", ":", ","))
	}
	return false
}

// endsSpeech reports a mark that stands apart from what it closes, a reporting
// word glued behind it: `ini, "ujar Andi`.
func (l *linker) endsSpeech(m mark) bool {
	if m.first == 0 || l.starts(m.first) || !l.is(m.first-1, ",", ".", "!", "?") || !l.toks[m.last].Is(token.Lower) {
		return false
	}
	_, ok := l.cueAt(m.last)
	return ok
}

// maxQuote bounds a quotation in tokens, maxMarks the marks inside it; beyond
// them it was never closed.
const (
	maxQuote = 1500
	maxMarks = 32
)

// opened reads the quotation that mark n opens. A mark inside it that opens
// another one is nested, if that one is closed as well.
func (l *linker) opened(marks []mark, n int) (passage, bool) {
	m := marks[n]
	p := passage{first: m.last, open: m.first}
	limit := l.paragraphEnd(m.last, maxQuote)
	nested, inner := -1, -1 // the first mark that opens a nested one; a single one
	depth := 1
	for k := n + 1; k < len(marks) && k-n <= maxMarks && marks[k].first < limit; k++ {
		c := marks[k]
		switch {
		case c.single != m.single:
			if c.before && !c.after {
				inner = c.first
			} else if c.after {
				inner = -1
			}
		case c.before && !c.after && !l.endsSpeech(c) && c.side != closing:
			depth++
			if nested < 0 {
				nested = c.first
			}
		case inner >= 0 && c.first-inner <= maxInner && !l.is(c.first-1, ",", ".", "!", "?"):
			inner = -1 // 'Visit 2020" closes what a single mark opened
		case depth > 1:
			depth--
		default:
			p.last, p.end, p.closed = c.first, c.last, true
			return p, true
		}
	}
	if m.single {
		return passage{}, false
	}
	if nested >= 0 {
		limit = nested
	}
	return l.unclosed(p, marks, n, limit)
}

// maxInner bounds the tokens of a name in single marks that a double one closes.
const maxInner = 8

// paragraphEnd returns the token at which the paragraph of token i ends, at most
// reach tokens on.
func (l *linker) paragraphEnd(i, reach int) int {
	for j := i + 1; j < len(l.toks) && j-i < reach; j++ {
		if l.toks[j].Any(token.Para) {
			return j
		}
	}
	return min(len(l.toks), i+reach)
}

// maxParagraphs bounds the paragraphs of one quotation.
const maxParagraphs = 5

// unclosed ends the quotation p, opened at mark n and not closed before limit:
// at the reporting verb behind a comma, at a closing mark some paragraphs on, or
// with its paragraph.
func (l *linker) unclosed(p passage, marks []mark, n, limit int) (passage, bool) {
	for i := p.first + 1; i < limit; i++ {
		if c, ok := l.cueAt(i); ok && l.is(i-1, ",") && (c.form == says || c.form == saysIts) && l.toks[i].Is(token.Lower) {
			p.last, p.end = i-1, i
			return p, true
		}
	}
	if n+1 < len(marks) && limit == l.paragraphEnd(p.first, maxQuote) {
		if c := marks[n+1]; !c.before && !c.single && l.paragraphs(p.first, c.first) <= maxParagraphs && l.cueBehind(c.last) {
			p.last, p.end, p.closed = c.first, c.last, true
			return p, true
		}
	}
	if !l.starts(p.open) {
		return passage{}, false
	}
	p.last, p.end = limit, limit
	return p, true
}

// paragraphs counts the paragraphs of the tokens [first, last), up to one more
// than a quotation may have.
func (l *linker) paragraphs(first, last int) int {
	n := 1
	for i := first + 1; i < last && n <= maxParagraphs; i++ {
		if i-first > maxQuote {
			return maxParagraphs + 1
		}
		if l.toks[i].Any(token.Para) {
			n++
		}
	}
	return n
}

// unopened reads the quotation that mark m closes and none opened: the part of
// its paragraph from token done on, if a reporting verb says that it is speech.
func (l *linker) unopened(m mark, done int) (passage, bool) {
	if m.before && !(m.last < len(l.toks) && l.endsSpeech(m)) || !l.is(m.first-1, ",", ".", "!", "?") || !l.cueBehind(m.last) {
		return passage{}, false
	}
	first := m.first
	for first > done && first > m.first-maxQuote && !l.starts(first) {
		first--
	}
	if !l.starts(first) || first < done {
		return passage{}, false
	}
	return passage{first: first, last: m.first, open: first, end: m.last, closed: true}, true
}

// cueBehind reports whether a reporting verb of speech stands at token i.
func (l *linker) cueBehind(i int) bool {
	if l.is(i, ",", ".") && !l.starts(i) {
		i++
	}
	if l.starts(i) {
		return false
	}
	if c, ok := l.cueAt(i); ok {
		return c.form == says || c.form == saysIts
	}
	c, ok := l.looseCue(i)
	return ok && c.form == saysIts
}
