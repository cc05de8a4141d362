package timex

// hijriDate reads a date or month of the Islamic calendar at piece k: 1 Ramadan
// 1446 H, 17 Rabiul Awal 1446 Hijriah, Ramadan. Without a year it is that of the
// month nearest to the anchor, from the table, or else the last year that the text gives.
func (p *parser) hijriDate(k int) (calendar, bool) {
	i := k
	if p.class(i) == clDaypart && Daypart(p.at(i).val) == Night { // malam 21 Ramadan
		i++
		if p.at(i).kind != pkNumber && p.at(i).kind != pkWord {
			return calendar{}, false
		}
		n, next, ok := p.count(i)
		if !ok || n < 1 || n > 30 {
			return calendar{}, false
		}
		if p.unitOf(next) == Month {
			next++
		}
		return p.hijriAfterDay(k, next, n)
	}
	if p.at(i).kind == pkNumber {
		n, ok := p.dayNumber(i)
		if !ok || n > 30 {
			return calendar{}, false
		}
		i++
		if p.unitOf(i) == Month {
			i++
		}
		return p.hijriAfterDay(k, i, n)
	}
	return p.hijriMonth(k, i)
}

// hijriAfterDay reads the month and year after day n, at piece i.
func (p *parser) hijriAfterDay(k, i, n int) (calendar, bool) {
	month, next, ok := p.hijriName(i)
	if !ok {
		return calendar{}, false
	}
	c, ok := p.hijriExpr(k, next, Point{Unit: Day, Calendar: Hijri, Month: uint8(month), Day: uint8(n)})
	if p.class(k) == clTanggal {
		c.cal.Start = p.at(k + 1).start
	}
	return c, ok
}

// hijriMonth reads a month at piece i of an expression that begins at k, the
// fasting month by its other names too: bulan puasa, bulan suci Ramadan.
func (p *parser) hijriMonth(k, i int) (calendar, bool) {
	pt := Point{Unit: Month, Calendar: Hijri, Month: ramadan}
	switch p.class(i) {
	case clPuasa:
		return p.hijriExpr(k, i+1, pt)
	case clSuci:
		if p.class(i+1) != clHijri {
			return p.hijriExpr(k, i+1, pt)
		}
		i++
	}
	month, next, ok := p.hijriName(i)
	if !ok || i == 0 && p.inHijriName() {
		return calendar{}, false
	}
	pt.Month = uint8(month)
	return p.hijriExpr(k, next, pt)
}

// inHijriName reports a month in a name: Safari Ramadan, Festival Tabot Muharam.
func (p *parser) inHijriName() bool {
	w, _ := left(p.text, p.at(0).start)
	return w != "" && 'A' <= w[0] && w[0] <= 'Z' && !beforeRamadan.has(w)
}

// beforeRamadan are the words before a month that make it no name.
var beforeRamadan = wordSet{"akhir", "awal", "bulan", "di", "hadapi", "jelang", "memasuki", "menghadapi", "menjelang", "menyambut", "pada", "pasca", "pertengahan", "saat", "sambut", "selama", "suci"}

const ramadan = 9

// hijriName reads the name of a month at piece k.
func (p *parser) hijriName(k int) (month, next int, ok bool) {
	c := p.at(k)
	switch c.class {
	case clHijri:
		return int(c.val), k + 1, true
	case clTwoMonth:
		n, ok := secondMonth(p.reader.text(p.at(k + 1)))
		return int(c.val) + n, k + 2, ok
	}
	return 0, k, false
}

// hijriExpr reads the year after a month, at piece next: 1446 H, 1446, the
// Gregorian year (Ramadan 2021), or a relation (Ramadan tahun lalu).
func (p *parser) hijriExpr(k, next int, pt Point) (calendar, bool) {
	used := false
	at := next
	if p.class(at) == clTahun {
		at++
	}
	y, isYear := p.yearNumber(at)
	switch {
	case isYear && !p.joined(at) && y < 1700:
		pt.Year, next = int16(y), at+1
		if p.class(next) == clHMark {
			next++
		}
	case isYear && !p.joined(at):
		pt.Year, next = int16(hijriYearIn(y, int(pt.Month))), at+1
	default:
		anchor, source := p.anchors.get()
		shift := 0
		if at > next {
			if s, end, ok := p.relation(at); ok {
				shift, next = s, end
			}
		}
		if y := hijriYearAt(anchor, int(pt.Month)); source != NoAnchor && y != 0 {
			pt.Year, used = int16(y+shift), true
		} else if shift == 0 {
			pt.Year = p.hijri
		}
	}
	c := p.expr(HijriDate, single(pt), k, next)
	c.used = used
	p.otherReckoning(&c)
	return c, true
}

// otherReckoning reads the same date in the Gregorian calendar after a slash:
// 1446 H/2025 M, 1 Muharam 1446 H / 7 Juli 2024.
func (p *parser) otherReckoning(c *calendar) {
	if !p.is(c.to, mkSlash) || c.Form != Single {
		return
	}
	k := c.to + 1
	var pt Point
	next := k + 1
	if y, ok := p.yearNumber(k); ok && !p.joined(k) && y >= 1700 {
		pt = Point{Unit: Year, Year: int16(y)}
	} else if d, end, ok := p.textBody(k); ok && d.form == Single && d.a.valid() && d.a.year != 0 {
		pt, next = dated(d.a), end
	} else {
		return
	}
	if p.class(next) == clMMark {
		next++
	}
	c.Form, c.End, c.to = Dual, pt, next
	c.cal.End = p.endOf(next)
}

// hijriYear reads 1446 H.
func (p *parser) hijriYear(k int) (calendar, bool) {
	y, ok := p.yearNumber(k)
	if !ok || y >= 1700 || p.class(k+1) != clHMark || p.at(k+1).line {
		return calendar{}, false
	}
	c := p.expr(HijriDate, single(Point{Unit: Year, Calendar: Hijri, Year: int16(y)}), k, k+2)
	p.otherReckoning(&c)
	return c, true
}

// hijriDayOf reads hari kedua Ramadan, hari ke-3 bulan Ramadan 1440 H.
func (p *parser) hijriDayOf(k int) (calendar, bool) {
	n, next, ok := p.ordinal(k + 1)
	if !ok || n > 30 {
		return calendar{}, false
	}
	if p.unitOf(next) == Month {
		next++
	}
	return p.hijriAfterDay(k, next, n)
}

// dualYear reads a Gregorian year and its Islamic one: 2018/1439 H.
func (p *parser) dualYear(k int, y years) (calendar, bool) {
	if y.form != Single || !p.is(y.next, mkSlash) || !p.isDual(y.next) {
		return calendar{}, false
	}
	h, _ := p.yearNumber(y.next + 1)
	v := Value{Form: Dual, Start: Point{Unit: Year, Year: int16(y.first)}, End: Point{Unit: Year, Calendar: Hijri, Year: int16(h)}}
	return p.expr(YearDate, v, k, y.next+3), true
}
