package timex

// spelledDate reads a date in words, as deeds and agreements have it: [tanggal]
// sembilan [bulan] Desember [tahun dua ribu dua puluh empat].
func (p *parser) spelledDate(k int) (calendar, bool) {
	i := k
	if p.class(i) == clTanggal {
		i++
	}
	if p.at(i).kind != pkWord {
		return calendar{}, false
	}
	n, i, ok := p.count(i)
	if !ok || n < 1 || n > 31 {
		return calendar{}, false
	}
	if p.unitOf(i) == Month {
		i++
	}
	if p.class(i) == clHijri || p.class(i) == clTwoMonth {
		return p.hijriAfterDay(k, i, n)
	}
	if !p.monthFollows(i) {
		return calendar{}, false
	}
	d := dates{form: Single, a: date{month: int(p.at(i).val), day: n}}
	next := i + 1
	if y, end, ok := p.yearAfter(next, &d); ok {
		d.a.year, next = y, end
	} else if y, end, ok := p.spelledYear(next); ok {
		d.a.year, next = y, end
	}
	c := p.dateExpr(&d, k, next)
	if p.class(k) == clTanggal {
		c.cal.Start = p.at(k + 1).start
	}
	return c, true
}

// spelledYear reads a year in words, with or without tahun.
func (p *parser) spelledYear(k int) (year, next int, ok bool) {
	if p.class(k) == clTahun {
		k++
	}
	if p.at(k).kind != pkWord {
		return 0, k, false
	}
	year, next, ok = p.count(k)
	return year, next, ok && plausibleYear(year)
}

// yearWords reads tahun and a year in words.
func (p *parser) yearWords(k int) (calendar, bool) {
	y, next, ok := p.spelledYear(k)
	if !ok || p.at(k+1).kind != pkWord {
		return calendar{}, false
	}
	return p.expr(YearDate, single(Point{Unit: Year, Year: int16(y)}), k, next), true
}

// dayOnly reads tanggal and a day of the anchor's month; tanggal is left out of
// the mention.
func (p *parser) dayOnly(k int) (calendar, bool) {
	k++
	if p.is(k, mkDot) {
		k++
	}
	if _, ok := p.textDate(k); ok {
		return calendar{}, false
	}
	if _, _, ok := p.numericBody(k, false); ok {
		return calendar{}, false
	}
	d, next, ok := p.dayRange(k)
	if !ok {
		day, read := p.dayNumber(k)
		if !read || day > 31 || p.goesOn(k+1) || p.joined(k) {
			return calendar{}, false
		}
		d, next = dates{form: Single, a: date{day: day}}, k+1
	}
	v := p.settle(&d, 0, false, 0)
	if v.Form == Invalid {
		return calendar{}, false
	}
	c := p.expr(Date, v, k, next)
	c.flags, c.used = d.flags|Relative, d.used
	return c, true
}
