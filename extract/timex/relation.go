package timex

// relation reads what relates a unit to the anchor at piece k: ini, lalu, yang
// lalu, kemarin, depan, mendatang, yang akan datang. shift is -1, 0
// or 1.
func (p *parser) relation(k int) (shift, next int, ok bool) {
	if p.class(k) == clYang {
		k++
		if p.class(k) == clAkan && p.class(k+1) == clDatang {
			return 1, k + 2, true
		}
		if p.class(k) == clThis {
			return 0, k, false
		}
	}
	switch p.class(k) {
	case clThis:
		return 0, k + 1, true
	case clLalu, clKemarin:
		return -1, k + 1, true
	case clDepan:
		return 1, k + 1, true
	}
	return 0, k, false
}

// afterCount reports whether the unit at piece k, first of the expression, is
// counted: puluhan tahun lalu, beberapa tahun ini.
func (p *parser) afterCount(k int) bool {
	if k > 0 {
		return false
	}
	w, _ := left(p.text, p.at(k).start)
	return counts.has(w) || w != "" && isDigit(w[0])
}

// counts are words that count the unit after them.
var counts = wordSet{"beberapa", "belas", "belasan", "berapa", "juta", "jutaan", "puluh", "puluhan", "ratus", "ratusan", "ribu", "ribuan", "sekian"}

// unitOf returns the unit that piece k names, NoUnit if none.
func (p *parser) unitOf(k int) Unit {
	c := p.at(k)
	switch c.class {
	case clUnit:
		return Unit(c.val)
	case clHari:
		return Day
	case clMinggu:
		return Week
	case clTahun, clDiTahun:
		return Year
	case clJam:
		return Hour
	}
	return NoUnit
}

// shifted returns the point n units from the anchor, with unknown fields if
// there is no anchor.
func (p *parser) shifted(u Unit, n int) (pt Point, used bool) {
	pt.Unit = u
	anchor, source := p.anchors.get()
	if source == NoAnchor {
		return pt, false
	}
	at := anchor.date()
	switch u {
	case Day:
		pt = dated((anchor + day(n)).date())
	case Week:
		year, week := (anchor + day(7*n)).week()
		pt.Year, pt.N = int16(year), uint8(week)
	case Month:
		year, month := addMonths(at.year, at.month, n)
		pt.Year, pt.Month = int16(year), uint8(month)
	case Year:
		pt.Year = int16(at.year + n)
	}
	return pt, true
}

// unitKinds are the kinds of expression that name a unit.
var unitKinds = [...]Kind{Day: Date, Week: WeekDate, Weekend: WeekDate, Month: MonthDate, Year: YearDate}

// relativeUnit reads a unit and its relation: hari ini, pekan lalu, tahun
// depan. A year to come without a number is vague.
func (p *parser) relativeUnit(k int) (calendar, bool) {
	u := p.unitOf(k)
	if u < Day || p.at(k+1).line {
		return calendar{}, false
	}
	shift, next, ok := p.relation(k + 1)
	if !ok || u == Day && shift != 0 || p.afterCount(k) {
		return calendar{}, false
	}
	var v Value
	var used bool
	if u == Year && p.at(next-1).class == clDepan && p.at(next-1).val == 1 {
		v = Value{Form: Reference, Amount: 1}
	} else {
		v, used = p.shiftedValue(u, shift)
	}
	c := p.expr(unitKinds[u], v, k, next)
	c.used, c.flags = used, Relative
	if u == Day {
		p.besideDate(&c)
	}
	return c, true
}

func (p *parser) shiftedValue(u Unit, n int) (Value, bool) {
	pt, used := p.shifted(u, n)
	return single(pt), used
}

// dayDeictic reads kemarin, besok, lusa and their combinations.
func (p *parser) dayDeictic(k int) (calendar, bool) {
	shift, next := 0, k+1
	switch p.class(k) {
	case clKemarin:
		if shift = -1; p.isLately(k) {
			return calendar{}, false
		}
		if c := p.class(next); c == clLusa || c == clDulu {
			shift, next = -2, next+1
		}
	case clBesok:
		shift = 1
		if p.class(next) == clLusa {
			shift, next = 2, next+1
		}
	case clLusa:
		shift = 2
	}
	v, used := p.shiftedValue(Day, shift)
	if part, end, ok := p.daypart(next); ok && !p.at(next).line {
		v.Start.Part, next = part, end
	}
	c := p.expr(Date, v, k, next)
	c.used, c.flags = used, Relative
	p.besideDate(&c)
	return c, true
}

// isLately reports a kemarin that is no day: yang kemarin, kemarin itu, kemarin
// tahun 2022.
func (p *parser) isLately(k int) bool {
	if p.class(k+1) == clTahun {
		return true
	}
	w, _ := left(p.text, p.at(k).start)
	next := p.reader.text(p.at(k + 1))
	return w == "yang" || next == "itu"
}

// besideDate gives a day such as hari ini the date written beside it: directly
// after it the two are one expression, after a comma or in brackets the date is
// the next one and tells only the value.
func (p *parser) besideDate(c *calendar) {
	k := c.to
	if p.at(k).line {
		return
	}
	bracket, apart := p.is(k, mkOpen), p.is(k, mkComma)
	if bracket || apart {
		k++
	}
	d, ok := p.neighbour(k)
	if !ok {
		return
	}
	part := c.Start.Part
	if day, full := d.Start.date(); full {
		c.Start = dated(day)
		c.Start.Part = max(part, d.Start.Part)
		c.used = c.used && d.used
	} else if d.Start.Unit == Weekday && c.Start.Year == 0 {
		c.Start = d.Start
	}
	switch {
	case !bracket && !apart:
		c.to, c.weekday = d.to, d.weekday
		c.cal.End = d.cal.End
		c.flags |= d.flags
	case bracket && d.Start.Unit != NoUnit && p.is(d.to, mkClose) && d.weekday == 0 && d.flags.Has(Relative): // kemarin (Jumat)
		c.to = d.to + 1
		c.cal.End = p.at(d.to).end
	}
}

// neighbour reads a date of one day at piece k.
func (p *parser) neighbour(k int) (calendar, bool) {
	var c calendar
	ok := false
	switch first := p.at(k); {
	case first.class == clWeekday, first.class == clMinggu && p.capital(k), first.class == clHari && p.isWeekday(k+1):
		if c, ok = p.datedWeekday(k); !ok {
			if w, read := p.readWeekdays(k); read && w.form == Single {
				c = p.expr(Date, Value{}, k, w.next)
				c.Value, _ = p.weekdayValue(w, p.nearestWeekday(w.first))
				c.flags, ok = Relative, true
			}
		}
	case first.class == clMinggu:
		c = p.expr(Date, Value{}, k, k+1)
		c.Value, _ = p.weekdayValue(weekdayList{first: 7}, p.nearestWeekday(7))
		c.flags, ok = Relative, true
	case first.kind == pkNumber:
		if c, ok = p.textDate(k); !ok {
			c, ok = p.numericDate(k)
		}
	}
	return c, ok && c.Form == Single
}

// nearestWeekday returns the weekday nearest to the anchor.
func (p *parser) nearestWeekday(weekday int) found {
	anchor, source := p.anchors.get()
	shift := (weekday - anchor.weekday() + 10) % 7 // 0 to 6, 3 being the anchor's
	return found{anchor + day(shift-3), source != NoAnchor}
}

// partDeictic reads a part of the day and its relation to today: tadi malam,
// malam tadi, siang ini, nanti sore, sore kemarin, semalam. The night that is
// past is that of the day before.
func (p *parser) partDeictic(k int) (calendar, bool) {
	part, shift, next, ok := p.partAndDay(k)
	if w, _ := left(p.text, p.at(k).start); !ok || w == "jam" { // jam malam is a curfew
		return calendar{}, false
	}
	v, used := p.shiftedValue(Day, shift)
	v.Start.Part = part
	c := p.expr(Date, v, k, next)
	c.used, c.flags = used, Relative
	if p.class(k) == clDaypart || p.class(k) == clDini {
		p.besideDate(&c)
	}
	return c, true
}

func (p *parser) partAndDay(k int) (part Daypart, shift, next int, ok bool) {
	switch p.class(k) {
	case clSemalam:
		return Night, -1, k + 1, true
	case clTadi:
		if part, next, ok = p.daypart(k + 1); ok && part == Night {
			shift = -1
		}
		return part, shift, next, ok
	case clNanti:
		part, next, ok = p.daypart(k + 1)
		return part, 0, next, ok
	}
	if part, next, ok = p.daypart(k); !ok || p.at(next).line {
		return part, 0, k, false
	}
	switch p.class(next) {
	case clThis, clNanti:
	case clTadi:
		if part == Night {
			shift = -1
		}
	case clKemarin:
		shift = -1
	case clBesok:
		shift = 1
	default:
		return part, 0, k, false
	}
	return part, shift, next + 1, true
}
