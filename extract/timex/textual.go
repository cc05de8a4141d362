package timex

// textBody reads a date with the month's name at piece k: D Month [Y], several
// days (D-D, D, D dan D) with one month, or a range of two such dates.
func (p *parser) textBody(k int) (d dates, next int, ok bool) {
	day, ok := p.dayNumber(k)
	if !ok {
		return d, k, false
	}
	d = dates{form: Single, a: date{day: day}}
	next = p.moreDays(k+1, &d)
	month, next, ok := p.monthOfDay(next, &d)
	if !ok {
		return d, k, false
	}
	last := &d.a
	if d.form == Range {
		last = &d.b
	}
	d.a.month, last.month = month, month
	if y, end, ok := p.yearAfter(next, &d); ok {
		next, last.year = end, y
		if d.form == List {
			d.a.year = y
		}
	}
	if d.form == Single {
		next = p.rangeEnd(next, &d)
	}
	return d, next, true
}

// dayNumber reads the day of a month at piece k; days up to 39 are read, so
// that a 32 can be told.
func (p *parser) dayNumber(k int) (int, bool) {
	n, ok := p.number(k, 1, 2)
	return n, ok && n >= 1 && n < 40
}

// moreDays reads further days before the month: a range or a list.
func (p *parser) moreDays(k int, d *dates) (next int) {
	if end, typo, ok := p.to(k); ok {
		if b, ok := p.dayNumber(end); ok && b <= 31 && p.monthFollows(end+1) {
			d.form, d.b = Range, date{day: b}
			if typo {
				d.flags |= Typo
			}
			return end + 1
		}
		return k
	}
	steps, last := uint64(1), d.a.day
	for {
		end, ok := p.and(k)
		if !ok {
			break
		}
		n, ok := p.dayNumber(end)
		if !ok || n <= last || n > 31 {
			break
		}
		steps |= 1 << (n - d.a.day)
		last, k = n, end+1
	}
	if steps > 1 && p.monthFollows(k) {
		d.form, d.steps = List, steps
	}
	return k
}

func (p *parser) monthFollows(k int) bool {
	c := p.class(k)
	return c == clMonth || c == clMonthAbbr
}

// monthOfDay reads the month after a day, with the hyphens of 09-Des-2024. A
// word that is a month but for a typing error counts between a day and a year.
func (p *parser) monthOfDay(k int, d *dates) (month, next int, ok bool) {
	if (p.is(k, mkDash) || p.is(k, mkSlash)) && !p.spaced(k, k+2) && p.monthFollows(k+1) {
		k++
	}
	if p.class(k) == clUnit && Unit(p.at(k).val) == Month && p.monthFollows(k+1) { // 9 bulan Desember
		k++
	}
	c := p.at(k)
	if p.monthFollows(k) {
		return int(c.val), k + 1, true
	}
	if y, isYear := p.number(k+1, 4, 4); d.form == Single && isYear && plausibleYear(y) && c.kind == pkWord && c.class == clNone {
		if m, ok := misspeltMonth(p.reader.text(c)); ok {
			d.flags |= MonthTypo
			return m, k + 1, true
		}
	}
	return 0, k, false
}

// yearAfter reads the year after a month: 2024, tahun 2024, '98, -2024, tahun
// lalu.
func (p *parser) yearAfter(k int, d *dates) (year, next int, ok bool) {
	if (p.is(k, mkDash) || p.is(k, mkSlash)) && !p.spaced(k, k+2) && p.at(k+1).digits == 4 {
		k++
	}
	if p.is(k, mkQuote) && !p.at(k+1).space {
		if yy, ok := p.number(k+1, 2, 2); ok {
			return p.fullYear(yy), k + 2, true
		}
	}
	word := p.class(k) == clTahun
	if word {
		k++
	}
	if y, ok := p.number(k, 4, 4); ok && plausibleYear(y) && !p.joined(k) {
		return y, k + 1, true
	}
	if word {
		if shift, next, ok := p.relation(k); ok {
			if anchor, source := p.anchors.get(); source != NoAnchor {
				d.used = true
				return anchor.date().year + shift, next, true
			}
		}
	}
	return 0, k, false
}

// rangeEnd reads the second of two dates that make a range.
func (p *parser) rangeEnd(k int, d *dates) (next int) {
	end, typo, ok := p.to(k)
	if !ok {
		return k
	}
	if p.class(end) == clTanggal {
		end++
	}
	day, ok := p.dayNumber(end)
	if !ok {
		return k
	}
	month, after, ok := p.monthOfDay(end+1, d)
	if !ok {
		return k
	}
	d.form, d.b = Range, date{month: month, day: day}
	if typo {
		d.flags |= Typo
	}
	if y, end, ok := p.yearAfter(after, d); ok {
		d.b.year, after = y, end
	}
	return after
}

// textDate reads a date with the month's name that stands alone.
func (p *parser) textDate(k int) (calendar, bool) {
	d, next, ok := p.textBody(k)
	if !ok {
		return calendar{}, false
	}
	c := p.dateExpr(&d, k, next)
	p.afterDate(&c)
	return c, true
}

// dateExpr settles the dates of the pieces [from, to), with a weekday in
// brackets after them if there is one.
func (p *parser) dateExpr(d *dates, from, to int) calendar {
	weekday := 0
	if p.is(to, mkOpen) && p.isWeekday(to+1) && p.is(to+2, mkClose) {
		weekday = int(p.at(to + 1).val)
		to += 3
	}
	v := p.settle(d, weekday, false, p.yearCue(d, from, to))
	c := p.expr(Date, v, from, to)
	c.flags, c.used, c.weekday = d.flags, d.used, uint8(weekday)
	return c
}

// afterDate reads the part of the day after a date, and its tadi or ini, which
// is not part of the entity.
func (p *parser) afterDate(c *calendar) {
	part, next, ok := p.daypart(c.to)
	if !ok || p.at(c.to).line {
		return
	}
	c.to = next
	c.cal = p.span(c.from, next)
	c.setPart(part)
	switch p.class(next) {
	case clTadi, clThis, clNanti:
		c.to++
	}
}

// setPart gives the last date of the value a part of the day.
func (c *calendar) setPart(part Daypart) {
	switch c.Form {
	case Single:
		c.Start.Part = part
	case Range:
		c.End.Part = part
	}
}
