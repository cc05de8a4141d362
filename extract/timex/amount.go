package timex

import "github.com/warta-nlp/warta/extract/numword"

// maxNumber is how many tokens a number in words may take here.
const maxNumber = 12

// count reads an integer in digits or in words at piece k.
func (p *parser) count(k int) (n, next int, ok bool) {
	c := p.at(k)
	if c.kind == pkNumber {
		return int(c.num), k + 1, c.digits <= 4 && !p.joined(k)
	}
	if c.kind != pkWord || c.class != clNone && c.class != clSetengah {
		return 0, k, false
	}
	w := &p.words
	if !w.known || w.at != k {
		w.known, w.at = true, k
		w.n, w.next, w.ok = p.countWords(k, c)
	}
	return w.n, w.next, w.ok
}

// wordCount is an integer in words, kept for the next rule that asks for it: a
// date in words and an amount do, and BenchmarkArticles gains 1 %.
type wordCount struct {
	known       bool
	at, n, next int // next and at are pieces
	ok          bool
}

// countWords reads an integer in words at piece k.
func (p *parser) countWords(k int, c *piece) (n, next int, ok bool) {
	v, tokens, ok := p.numeral(c.tok)
	whole, isWhole := v.Int()
	if !ok || !isWhole || v.Approx || whole > 9999 {
		return 0, k, false
	}
	for next = k; p.at(next).kind != pkEnd && p.at(next).tok < c.tok+tokens; next++ {
	}
	return int(whole), next, p.at(next-1).tok == c.tok+tokens-1
}

// numeral reads a number in words at token i. No number depends on more than two
// tokens after it, so that few are read ahead.
func (p *parser) numeral(i int) (v numword.Value, n int, ok bool) {
	for room := 4; ; room += 4 {
		p.src.at(i + room - 1) // so that its tokens are read
		toks := p.src.tokens()
		v, n, ok = numword.Parse(p.text, toks[:min(len(toks), i+room)], i)
		if n+2 < room || room >= maxNumber {
			return v, n, ok
		}
	}
}

// amount reads a number of units: with a relation a point (3 hari yang lalu,
// empat bulan lalu) or a range up to the anchor (sepekan terakhir), else a
// duration.
func (p *parser) amount(k int) (calendar, bool) {
	n, i, ok := 1, k, p.class(k) == clOneUnit
	if !ok {
		if n, i, ok = p.count(k); !ok || n == 0 {
			return calendar{}, false
		}
		if c, ok := p.timesHours(k, n, i); ok {
			return c, true
		}
	}
	u := p.unitOf(i)
	if p.class(i) == clOneUnit {
		u = Unit(p.at(i).val)
	}
	if u == NoUnit || p.at(i).line || p.counted(i) || p.class(i) == clMinggu && p.capital(i) {
		return calendar{}, false
	}
	i++
	if p.class(i) == clYang {
		i++
	}
	switch p.class(i) {
	case clLalu:
		return p.fromAnchor(k, i+1, u, -n)
	case clLagi:
		return p.fromAnchor(k, i+1, u, n)
	case clTerakhir:
		return p.upToAnchor(k, i+1, u, n)
	}
	if p.class(i-1) == clYang {
		i--
	}
	return p.duration(k, i, u, n), true
}

// counted reports whether the unit at piece k belongs to what follows and not
// to the number before it: angkatan 18 tahun 2019, 3 bulan Mei, 2 hari Senin.
func (p *parser) counted(k int) bool {
	_, year := p.yearNumber(k + 1)
	return year || p.monthFollows(k+1) || p.isWeekday(k+1) || p.class(k+1) == clYearOf
}

// duration returns the mention of a duration; it is no entity.
func (p *parser) duration(from, to int, u Unit, n int) calendar {
	return calendar{Value: Value{Form: Span, Unit: u, Amount: int32(n)}, kind: Duration, from: from, to: to}
}

// timesHours reads N x 24 jam.
func (p *parser) timesHours(k, n, i int) (calendar, bool) {
	if !p.is(i, mkTimes) {
		return calendar{}, false
	}
	h, ok := p.number(i+1, 1, 2)
	if !ok || p.unitOf(i+2) != Hour {
		return calendar{}, false
	}
	return p.duration(k, i+3, Hour, n*h), true
}

// fromAnchor returns the point n units from the anchor; its precision is the
// unit. Hours and minutes count to no day.
func (p *parser) fromAnchor(from, to int, u Unit, n int) (calendar, bool) {
	if u < Day {
		return p.duration(from, to, u, max(n, -n)), true
	}
	v, used := p.shiftedValue(u, n)
	c := p.expr(unitKinds[u], v, from, to)
	c.used, c.flags = used, Relative
	if n > 0 {
		c.cal = TextSpan{} // satu bulan lagi is a duration yet to pass
	}
	return c, true
}

// upToAnchor returns the n units that end with the anchor.
func (p *parser) upToAnchor(from, to int, u Unit, n int) (calendar, bool) {
	anchor, source := p.anchors.get()
	if u < Day || source == NoAnchor {
		return p.duration(from, to, u, n), true
	}
	start := anchor
	switch u {
	case Day:
		start -= day(n)
	case Week:
		start -= day(7 * n)
	default:
		pt, _ := p.shifted(u, -n)
		now, _ := p.shifted(u, 0)
		return p.rangeUp(from, to, between(pt, now)), true
	}
	return p.rangeUp(from, to, between(dated(start.date()), dated(anchor.date()))), true
}

// rangeUp returns the mention of a period up to the anchor; like a duration it
// is no entity.
func (p *parser) rangeUp(from, to int, v Value) calendar {
	return calendar{Value: v, kind: unitKinds[v.Start.Unit], flags: Relative, from: from, to: to, used: true}
}
