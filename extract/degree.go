package extract

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// maxDegrees bounds the tokens of the degrees behind a name.
const maxDegrees = 16

// pastDegrees returns the token behind the degrees, with their commas, that begin
// at token i.
func (l *linker) pastDegrees(i int) int {
	for n := 0; n < maxDegrees && !l.starts(i); n++ {
		end := l.degreeEnd(i)
		if end == i {
			break
		}
		i = end
	}
	return i
}

// degreeEnd returns the token behind the degree at token i, with the comma or
// stop before it; or i. A degree may be written apart: S. STP.
func (l *linker) degreeEnd(i int) int {
	j := i
	if l.is(i, ",", ".") {
		j++
	}
	if l.starts(j) {
		return i
	}
	if m, ok := l.longest(j, len(l.toks), lexicon.PersonTitle); ok && m.Entry.Field("side") == "after" && l.toks[j].Any(token.Upper|token.Title|token.Mixed) {
		return m.Last
	}
	if j > i && l.is(j, "S.", "M.", "A.") && !l.starts(j+1) && l.toks[j+1].Kind == token.Word && l.toks[j+1].Any(token.Upper|token.Mixed) {
		return j + 2
	}
	return i
}

// degreeStart returns the first token of the degree, with its comma, that ends
// with token i, or -1.
func (l *linker) degreeStart(i int) int {
	for j := i - 3; j < i; j++ {
		if j >= 0 && l.degreeEnd(j) == i+1 {
			return j
		}
	}
	if l.degreeEnd(i) == i+1 {
		return i
	}
	return -1
}
