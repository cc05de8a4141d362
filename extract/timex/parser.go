package timex

// parser reads one expression from the pieces that begin with a token.
type parser struct {
	reader
	text    string
	anchors anchors
	zone    int8 // of the document's region, hours east of UTC
	zoned   bool
	floor   int       // bytes; nothing before it may be taken
	hijri   int16     // the last Islamic year that the text gives, 0: none
	m       Mention   // the last expression read
	words   wordCount // the last one read, of the expression at hand
}

func (p *parser) init(text string, a anchors, region string) {
	p.text, p.src.text, p.anchors = text, text, a
	p.zone, p.zoned = regionZone(region)
}

// calendar is an expression of the calendar, not yet resolved as a mention.
type calendar struct {
	Value
	kind     Kind
	mod      Mod
	flags    Flags
	from, to int // pieces [from, to) of the mention
	cal      TextSpan
	parts    [maxParts]TextSpan
	nparts   uint8
	weekday  uint8
	used     bool // the anchor was used
}

// parse reads the longest expression that begins with token i into p.m. If what
// it reads is something else, a street or a law's number, found is false and
// p.m.End tells where that ends.
func (p *parser) parse(i int) (found bool) {
	p.reset(i)
	p.words.known = false
	c, ok := p.calendar(0)
	if !ok {
		p.m.End = 0
		return p.clockMention(0)
	}
	p.take(&c)
	if p.vetoed(&c) {
		return false
	}
	if p.m.Anchor == Lead {
		p.relabel()
	}
	p.addRedundant(&c)
	p.addClock(c.to)
	return true
}

// take makes c the mention.
func (p *parser) take(c *calendar) {
	p.m = Mention{
		Start: p.at(c.from).start, End: p.endOf(c.to), Kind: c.kind, Mod: c.mod, Flags: c.flags, Value: c.Value,
		cal: c.cal, parts: c.parts, nparts: c.nparts, weekday: c.weekday,
	}
	if c.used {
		p.useAnchor()
	} else if c.Start.Calendar == Hijri && c.Start.Year != 0 {
		p.hijri = c.Start.Year
	}
	if p.at(c.from).kind == pkNumber && c.kind == Date {
		p.takeBrackets()
	}
}

// relabel sets the value that the expression has without an anchor; the year of
// an Islamic date is read off any date.
func (p *parser) relabel() {
	p.m.label = p.m.Value
	if p.m.Kind == HijriDate {
		return
	}
	p.anchors.source = NoAnchor
	if c, ok := p.calendar(0); ok {
		p.m.label = c.Value
	}
	p.anchors.source = Lead
}

// addRedundant takes the kemarin right after a day, a month or a year that is
// named already into the mention.
func (p *parser) addRedundant(c *calendar) {
	k := c.to
	if p.class(k) != clKemarin || p.at(k).line {
		return
	}
	switch c.kind {
	case Date, MonthDate, HijriDate:
	case YearDate:
		if k < c.from+2 || p.at(k-1).kind != pkNumber || p.class(k-2) != clTahun {
			return
		}
	default:
		return
	}
	c.to++
	p.m.End = p.endOf(c.to)
}

// useAnchor notes what the mention was resolved against.
func (p *parser) useAnchor() {
	p.m.anchor, p.m.Anchor = p.anchors.get()
	if p.anchors.conflict {
		p.m.Flags |= AnchorConflict
	}
}

// endOf returns the end of the pieces before piece k. The full stop of an
// abbreviation at the end is left to the sentence.
func (p *parser) endOf(k int) int {
	last := p.at(k - 1)
	if last.kind == pkWord && p.text[last.end-1] == '.' {
		return last.end - 1
	}
	return last.end
}

// span returns the bytes of the pieces [from, to).
func (p *parser) span(from, to int) TextSpan {
	return TextSpan{p.at(from).start, p.endOf(to)}
}

// expr returns an expression of the pieces [from, to) that is an entity as a
// whole.
func (p *parser) expr(kind Kind, v Value, from, to int) calendar {
	return calendar{Value: v, kind: kind, from: from, to: to, cal: p.span(from, to)}
}

// class returns the class of piece k.
func (p *parser) class(k int) class { return p.at(k).class }

// is reports whether piece k is the mark m.
func (p *parser) is(k int, m mark) bool { return p.at(k).mark == m }

// capital reports whether piece k begins with a capital letter.
func (p *parser) capital(k int) bool {
	c := p.at(k)
	return c.kind == pkWord && 'A' <= p.text[c.start] && p.text[c.start] <= 'Z'
}

// number returns the value of piece k if it is a number of lo to hi digits.
func (p *parser) number(k int, lo, hi uint8) (int, bool) {
	c := p.at(k)
	if c.kind != pkNumber || c.digits < lo || c.digits > hi {
		return 0, false
	}
	return int(c.num), true
}

// joined reports whether the number at piece k goes on after a mark without a
// space, as 2 does in 2,5 and 2.000.
func (p *parser) joined(k int) bool {
	switch m := p.at(k + 1); m.mark {
	case mkDot, mkComma, mkColon, mkSlash:
		n := p.at(k + 2)
		return !m.space && n.kind == pkNumber && !n.space
	}
	return false
}

// to reads what joins the ends of a range at piece k. A doubled dengan is a
// typing error.
func (p *parser) to(k int) (next int, typo, ok bool) {
	switch {
	case p.is(k, mkDash):
		return k + 1, false, true
	case p.class(k) != clTo:
		return k, false, false
	}
	for next = k + 1; p.class(next) == clDengan && next <= k+2; next++ {
	}
	return next, next == k+3, true
}

// and reads what joins the items of a list at piece k: a comma, dan, or both.
func (p *parser) and(k int) (next int, ok bool) {
	comma := p.is(k, mkComma)
	if comma {
		k++
	}
	if p.class(k) == clAnd || p.is(k, mkAnd) {
		return k + 1, true
	}
	return k, comma
}

// daypart reads a part of the day at piece k, its hari included (pagi hari).
func (p *parser) daypart(k int) (Daypart, int, bool) {
	c := p.at(k)
	switch {
	case c.class == clDini && p.class(k+1) == clHari:
		return EarlyMorning, k + 2, true
	case c.class != clDaypart:
		return 0, k, false
	case p.class(k+1) == clHari && !p.at(k+1).line && p.class(k+2) != clThis && !p.isWeekday(k+2):
		return Daypart(c.val), k + 2, true
	}
	return Daypart(c.val), k + 1, true
}

// isWeekday reports whether piece k names a day of the week in full.
func (p *parser) isWeekday(k int) bool {
	return p.class(k) == clWeekday || p.class(k) == clMinggu
}
