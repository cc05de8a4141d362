package timex

// eventDay reads a day counted from an event: H-7 Lebaran, H+2, H-1 pemungutan
// suara. Its value is a date where the table dates the feast. It is no entity.
func (p *parser) eventDay(k int) (calendar, bool) {
	n, next, ok := p.dayCount(k)
	if !ok {
		return calendar{}, false
	}
	f, year, end, used := p.feastAt(next)
	c := calendar{Value: Value{Form: Event, Amount: int32(n)}, kind: EventDay, from: k, to: next, used: used}
	if f != 0 {
		c.to = end
	} else if f, year, c.used = p.sharedFeast(next); f == 0 {
		c.to = p.eventName(next)
		return c, true
	}
	if d := feastIn(f, year); d.ok {
		c.Value = single(dated((d.day + day(n)).date()))
	}
	return c, true
}

// sharedFeast reads the feast of a second day at piece k: H-3 dan H-2 Lebaran.
func (p *parser) sharedFeast(k int) (f feast, year int, used bool) {
	second, _, ok := p.to(k)
	if !ok {
		second, ok = p.and(k)
	}
	if !ok {
		return 0, 0, false
	}
	if _, next, ok := p.dayCount(second); ok {
		f, year, _, used = p.feastAt(next)
	}
	return f, year, used
}

// dayCount reads H-7 or H+2 at piece k.
func (p *parser) dayCount(k int) (n, next int, ok bool) {
	if p.class(k) != clHMark || p.at(k).end-p.at(k).start != 1 || !p.capital(k) {
		return 0, k, false
	}
	minus := p.is(k+1, mkDash)
	if !minus && !p.is(k+1, mkPlus) {
		return 0, k, false
	}
	n, ok = p.number(k+2, 1, 2)
	if p.spaced(k+1, k+2) || p.goesOn(k+3) {
		return 0, k, false
	}
	if minus {
		n = -n
	}
	return n, k + 3, ok
}

// eventName takes the two lower-case words of an event without a date into the
// mention: pemungutan suara.
func (p *parser) eventName(k int) int {
	next := k
	for next < k+2 {
		c := p.at(next)
		if c.kind != pkWord || c.class != clNone || p.capital(next) || c.line || stopWords.has(p.reader.text(c)) {
			break
		}
		next++
	}
	if next == k+2 {
		return next
	}
	return k
}

// stopWords cannot begin or end the name of an event.
var stopWords = wordSet{"bagi", "dari", "di", "ke", "oleh", "pada", "para", "sudah", "telah", "untuk"}

// feastAt reads a feast and its year at piece k. Without a year it is the
// anchor's.
func (p *parser) feastAt(k int) (f feast, year, next int, used bool) {
	if p.class(k) == clHari && p.class(k+1) == clHariRaya {
		k += 2
	}
	f, next = p.feastName(k)
	if f == 0 {
		return 0, 0, k, false
	}
	if second, end := p.feastName(next); second == f { // Lebaran Idul Fitri
		next = end
	}
	if p.class(next) == clTahun {
		next++
	}
	if y, ok := p.yearNumber(next); ok && !p.joined(next) {
		next++
		if p.class(next) == clHMark {
			return f, gregorianYear(f, y), next + 1, false
		}
		return f, y, next, false
	}
	if p.class(next-1) == clTahun {
		next--
	}
	if anchor, source := p.anchors.get(); source != NoAnchor {
		return f, anchor.date().year, next, true
	}
	return f, 0, next, false
}

// feastName reads the name of a feast at piece k.
func (p *parser) feastName(k int) (feast, int) {
	c := p.at(k)
	if c.class != clFeast {
		return 0, k
	}
	if c.val != 0 {
		return feast(c.val), k + 1
	}
	if f := secondFeast(p.reader.text(p.at(k + 1))); f != 0 {
		return f, k + 2
	}
	return 0, k
}

// gregorianYear returns the Gregorian year of a feast in a Hijri year, 0 if
// the table does not date it.
func gregorianYear(f feast, year int) int {
	month := 10
	if f == feastAdha {
		month = 12
	}
	if start := monthStart(year, month); start.ok {
		return start.day.date().year
	}
	return 0
}

// feast reads a feast with its year (Natal 2024, Idulfitri 1445 Hijriah, Imlek
// 2575 Kongzili, Saka 1946) or the anniversary of the Republic (HUT ke-79 RI).
// The year is the entity.
func (p *parser) feast(k int) (calendar, bool) {
	switch p.class(k) {
	case clHUT:
		return p.republicDay(k)
	case clEraMark:
		return p.eraYear(k, k+1, Calendar(p.at(k).val))
	}
	f, next := p.feastName(k)
	if f == 0 {
		return calendar{}, false
	}
	if cal := Calendar(p.at(next + 1).val); p.class(next+1) == clEraMark {
		c, ok := p.eraYear(k, next, cal)
		c.to++
		c.cal = p.span(next, c.to)
		return c, ok
	}
	at := next
	if p.class(at) == clTahun {
		at++
	}
	y, ok := p.yearNumber(at)
	if !ok || p.joined(at) {
		return calendar{}, false
	}
	c := calendar{kind: Holiday, from: k, to: at + 1, cal: p.span(next, at+1)}
	if p.class(c.to) == clHMark && (f == feastFitri || f == feastAdha) {
		c.to++
		c.cal.End = p.endOf(c.to)
		pt := Point{Unit: Day, Calendar: Hijri, Year: int16(y), Month: 10, Day: 1}
		if f == feastAdha {
			pt.Month, pt.Day = 12, 10
		}
		c.Value = single(pt)
		p.otherReckoning(&c)
		return c, true
	}
	d := feastIn(f, y)
	if !d.ok {
		return calendar{}, false
	}
	c.Value = single(dated(d.day.date()))
	return c, true
}

// eraYear reads a year at piece k of an expression that begins at from.
func (p *parser) eraYear(from, k int, cal Calendar) (calendar, bool) {
	y, ok := p.number(k, 3, 4)
	if !ok || p.joined(k) {
		return calendar{}, false
	}
	return p.expr(OtherDate, single(Point{Unit: Year, Calendar: cal, Year: int16(y)}), from, k+1), true
}

// independence is the year from which the anniversaries of the Republic count.
const independence = 1945

// republicDay reads HUT ke-79 RI and HUT RI ke-79, Kemerdekaan and the name in
// full included.
func (p *parser) republicDay(k int) (calendar, bool) {
	i, ri := p.republic(k + 1)
	n, next, ok := int(p.at(i).num), i+1, p.at(i).kind == pkOrdinal
	if !ok {
		return calendar{}, false
	}
	if !ri {
		next, ri = p.republic(next)
	}
	if !ri || n < 1 || n > 200 {
		return calendar{}, false
	}
	v := single(dated(date{independence + n, 8, 17}))
	return calendar{Value: v, kind: Holiday, from: k, to: next}, true
}

// republic reads [Kemerdekaan] RI or [Kemerdekaan] Republik Indonesia at piece k.
func (p *parser) republic(k int) (next int, ok bool) {
	i := k
	if p.class(i) == clMerdeka {
		i++
	}
	switch {
	case p.class(i) == clRI:
		return i + 1, true
	case p.class(i) == clRepublik && p.class(i+1) == clIndonesia:
		return i + 2, true
	}
	return k, false
}
