package render

import (
	"cmp"

	"github.com/warta-nlp/warta/extract"
)

// box is a span of the text that is drawn: an entity or a quotation.
type box struct {
	start, end int
	index      int // of the entity or the quotation
	quote      bool
	height     int // of an entity: the levels of entities inside it
}

// maxLevels is how deep boxes nest. Entities of one label never stand within each
// other, so that no text has more levels than there are labels, and quotations.
var maxLevels = len(extract.Labels()) + 1

// boxes returns what of a document can be drawn, in the order of the text, the
// outer before the inner. A span that lies outside the text, crosses another or
// comes before its turn, as no extractor makes them, is left out.
func boxes(doc *extract.Document) []box {
	s := stacker{list: make([]box, 0, len(doc.Entities)+len(doc.Quotes())), end: len(doc.Text)}
	quotes := doc.Quotes()
	for i, e := range doc.Entities {
		for len(quotes) > 0 && !before(e, quotes[0]) {
			s.addQuote(doc, &quotes)
		}
		s.add(box{start: e.Start, end: e.End, index: i})
	}
	for len(quotes) > 0 {
		s.addQuote(doc, &quotes)
	}
	s.closeBefore(len(doc.Text))
	return s.list
}

// before reports whether an entity opens before a quotation: it begins first, or
// is the longer.
func before(e extract.Entity, q extract.Quote) bool {
	return cmp.Or(cmp.Compare(e.Start, q.Start), cmp.Compare(q.End, e.End)) < 0
}

// stacker collects boxes that stand within each other or apart.
type stacker struct {
	list []box
	open []int // indexes into list: the boxes around the next one
	last int   // where the last box begins
	end  int   // of the text
}

// addQuote adds the first of the quotations that are left.
func (s *stacker) addQuote(doc *extract.Document, left *[]extract.Quote) {
	q := (*left)[0]
	s.add(box{start: q.Start, end: q.End, index: len(doc.Quotes()) - len(*left), quote: true})
	*left = (*left)[1:]
}

// add takes a box if it can be drawn.
func (s *stacker) add(b box) {
	if b.start < s.last || b.start >= b.end {
		return
	}
	s.closeBefore(b.start)
	end := s.end
	if n := len(s.open); n > 0 {
		end = s.list[s.open[n-1]].end
	}
	if b.end > end || len(s.open) == maxLevels {
		return
	}
	s.last = b.start
	s.open = append(s.open, len(s.list))
	s.list = append(s.list, b)
}

// closeBefore ends the boxes that do not reach beyond a place. What stands around
// an entity is higher than that.
func (s *stacker) closeBefore(at int) {
	for n := len(s.open) - 1; n >= 0 && s.list[s.open[n]].end <= at; n-- {
		inner := s.list[s.open[n]]
		s.open = s.open[:n]
		if n == 0 {
			return
		}
		if !inner.quote {
			inner.height++
		}
		outer := &s.list[s.open[n-1]]
		outer.height = max(outer.height, inner.height)
	}
}

// artist draws a text with its boxes.
type artist interface {
	open(b box)
	text(s string)
	close(b box)
}

// draw hands the text and the boxes to an artist, in order and properly nested.
func draw(text string, list []box, a artist) {
	var open []box
	at := 0
	upTo := func(end int) {
		if end > at {
			a.text(text[at:end])
			at = end
		}
	}
	shut := func(start int) {
		for n := len(open); n > 0 && open[n-1].end <= start; n = len(open) {
			upTo(open[n-1].end)
			a.close(open[n-1])
			open = open[:n-1]
		}
	}
	for _, b := range list {
		shut(b.start)
		upTo(b.start)
		a.open(b)
		open = append(open, b)
	}
	shut(len(text))
	upTo(len(text))
}
