package main

import (
	"cmp"
	"html/template"
	"slices"

	"github.com/warta-nlp/warta/extract/render"
)

// piece is a part of an article: plain text, or text of one citation. The pieces
// of an article make up its text.
type piece struct {
	text string
	Mark *mark // nil for plain text
	Rest bool  // an earlier piece begins the citation
}

// HTML returns the text as it stands in a page.
func (p piece) HTML() template.HTML { return template.HTML(render.AppendText(nil, p.text)) }

// pieces cuts a text at the citations. Within another citation the inner one
// counts, since links do not nest: the outer one is cut in two.
func pieces(text string, marks []mark) []piece {
	slices.SortStableFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	c := cutter{text: text}
	for i := range marks {
		c.open(&marks[i])
	}
	c.closeBefore(len(text))
	c.cut(len(text))
	return c.pieces
}

// cutter is at a place of the text, within the citations of its stack.
type cutter struct {
	text   string
	at     int
	stack  []level
	pieces []piece
}

// level is a citation that is not at its end.
type level struct {
	mark  *mark
	end   int
	begun bool // a piece of it is cut
}

func (c *cutter) open(m *mark) {
	c.closeBefore(m.Start)
	c.cut(m.Start)
	end := m.End
	if n := len(c.stack); n > 0 {
		end = min(end, c.stack[n-1].end) // it stays within the outer one
	}
	c.stack = append(c.stack, level{mark: m, end: end})
}

// closeBefore ends the citations that do not reach beyond a place.
func (c *cutter) closeBefore(at int) {
	for n := len(c.stack); n > 0 && c.stack[n-1].end <= at; n = len(c.stack) {
		c.cut(c.stack[n-1].end)
		c.stack = c.stack[:n-1]
	}
}

// cut ends a piece at a place.
func (c *cutter) cut(at int) {
	if at <= c.at {
		return
	}
	p := piece{text: c.text[c.at:at]}
	if n := len(c.stack); n > 0 {
		top := &c.stack[n-1]
		p.Mark, p.Rest = top.mark, top.begun
		top.begun = true
	}
	c.pieces = append(c.pieces, p)
	c.at = at
}
