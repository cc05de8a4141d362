package extract

import "github.com/warta-nlp/warta/extract/token"

// mark is a quotation mark over the tokens [first, last): two single marks in a
// row are one double mark.
type mark struct {
	first, last int
	side        side // what its glyph says
	single      bool
	before      bool // white space, a line's start or an opening bracket stands before it
	after       bool // white space or a line's end stands behind it
}

// side is the side of a quotation that a mark stands on.
type side uint8

const (
	either side = iota
	opening
	closing
)

// glyphs are the quotation marks (Unicode 16, Quotation_Mark) that the press
// sets, and the prime that stands in for one.
var glyphs = [...]struct {
	text   string
	side   side
	single bool
}{
	{"“", opening, false}, {"”", closing, false}, {"„", opening, false}, {"‟", opening, false}, {"«", opening, false}, {"»", closing, false},
	{`"`, either, false}, {"''", either, false}, {"″", either, false}, {"＂", either, false}, {"‘", opening, true}, {"’", closing, true}, {"'", either, true},
}

// markAt reads the quotation mark at token i.
func (p *page) markAt(i int) (mark, bool) {
	t := p.toks[i]
	if t.Kind != token.Punct && t.Kind != token.Symbol {
		return mark{}, false
	}
	for _, g := range &glyphs {
		if t.Text(p.text) != g.text {
			continue
		}
		m := mark{first: i, last: i + 1, side: g.side, single: g.single}
		if g.single && i+1 < len(p.toks) && p.glued(i+1) && p.is(i+1, "‘", "’", "'") {
			m.last, m.single = i+2, false
			if !p.is(i+1, p.word(i)) {
				m.side = either // ‘’ is set on both sides
			}
		}
		m.before = i == 0 || t.Any(token.Space|token.Line) || p.is(i-1, "(", "[", "–", "—")
		m.after = m.last == len(p.toks) || p.toks[m.last].Any(token.Space|token.Line)
		return m, true
	}
	return mark{}, false
}

// appendMarks appends the quotation marks of the text in order to out.
func (p *page) appendMarks(out []mark) []mark {
	for i := 0; i < len(p.toks); {
		m, ok := p.markAt(i)
		if !ok {
			i++
			continue
		}
		out = append(out, m)
		i = m.last
	}
	return out
}
