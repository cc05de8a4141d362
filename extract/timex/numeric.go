package timex

// numericBody reads a date in digits at piece k, alone or as a range: D/M/Y,
// D/M, D-D/M/Y, D/M-D/M/Y, Y-M-D, with / . or - between. In brackets or after a
// weekday (loose) blanks may stand around the marks and the year may be left
// out.
func (p *parser) numericBody(k int, loose bool) (d dates, next int, ok bool) {
	d = dates{form: Single, numeric: true}
	if y, ok := p.number(k, 4, 4); ok {
		return p.isoBody(k, y, d)
	}
	first, next, ok := p.dayMonth(k, loose, &d)
	if !ok {
		return d, k, false
	}
	d.a = first
	if first.month == 0 { // D-D/M
		d.form = Range
		d.b, next, ok = p.dayMonth(next+1, loose, &d)
		if !ok || d.b.month == 0 {
			return d, k, false
		}
	} else if p.is(next, mkDash) && (loose || d.a.year != 0) {
		b, end, ok := p.dayMonth(next+1, loose, &d)
		if ok && b.month != 0 && (b.year != 0 || d.a.year == 0) {
			d.form, d.b, next = Range, b, end
		}
	}
	if d.a.year == 0 && d.b.year == 0 && !loose {
		return d, k, false
	}
	return d, next, !p.goesOn(next)
}

// dayMonth reads D SEP M [SEP Y] at piece k, or D before a dash and another D:
// then month is 0 and next is the dash.
func (p *parser) dayMonth(k int, loose bool, d *dates) (out date, next int, ok bool) {
	out.day, ok = p.number(k, 1, 2)
	if !ok || out.day == 0 || !p.isSep(k+1, loose) {
		return out, k, false
	}
	if m, ok := p.number(k+2, 6, 6); ok && m/10000 <= 12 && p.is(k+1, mkSlash) { // 24/052017
		out.month, out.year = m/10000, m%10000
		d.flags |= Typo
		return out, k + 3, plausibleYear(out.year)
	}
	out.month, ok = p.number(k+2, 1, 2)
	if !ok || out.month == 0 {
		return out, k, false
	}
	if p.is(k+1, mkDash) && p.isSep(k+3, loose) && !p.is(k+3, mkDash) { // 9-10/12
		if _, ok := p.number(k+4, 1, 2); ok {
			out.month = 0
			return out, k + 1, true
		}
	}
	next = k + 3
	if y, ok := p.yearField(next, loose, p.at(k+1).mark, d); ok {
		out.year, next = y, next+2
	}
	return out, next, p.at(k+1).mark != mkDash || next > k+3 // (11-13) is two days
}

// yearField reads SEP Y at piece k: four digits, two after the same mark as
// between day and month, or three of which the last was lost.
func (p *parser) yearField(k int, loose bool, sep mark, d *dates) (int, bool) {
	if !p.isSep(k, loose) {
		return 0, false
	}
	y := p.at(k + 1)
	switch {
	case y.kind != pkNumber:
	case y.digits == 4:
		return int(y.num), plausibleYear(int(y.num))
	case y.digits == 2 && p.at(k).mark == sep:
		if sep == mkDash && p.isSep(k+2, loose) { // 9-10-12/2024 is nothing
			return 0, false
		}
		return p.fullYear(int(y.num)), true
	case y.digits == 3 && p.at(k).mark == sep && loose && (y.num == 199 || y.num/10 == 20):
		d.flags |= TruncatedYear
		return 0, true
	}
	return 0, false
}

// isoBody reads Y-M-D, the year being at piece k.
func (p *parser) isoBody(k, year int, d dates) (dates, int, bool) {
	sep := p.at(k + 1).mark
	if sep != mkDash && sep != mkSlash {
		return d, k, false
	}
	month, ok1 := p.number(k+2, 1, 2)
	day, ok2 := p.number(k+4, 1, 2)
	if p.at(k+3).mark != sep || !ok1 || !ok2 || p.spaced(k+1, k+5) {
		return d, k, false
	}
	d.a, d.numeric = date{year, month, day}, false
	return d, k + 5, d.a.valid() && plausibleYear(year) && !p.goesOn(k+5)
}

func plausibleYear(y int) bool { return 1000 <= y && y < 2200 }

// isSep reports whether piece k separates the fields of a date.
func (p *parser) isSep(k int, loose bool) bool {
	switch p.at(k).mark {
	case mkSlash, mkDot, mkDash:
		return loose || !p.spaced(k, k+2)
	}
	return false
}

// spaced reports whether white space stands before one of the pieces [from, to).
func (p *parser) spaced(from, to int) bool {
	for ; from < to; from++ {
		if p.at(from).space {
			return true
		}
	}
	return false
}

// goesOn reports whether the number that ends before piece k goes on there:
// with a mark and another digit, or with a capital after a slash.
func (p *parser) goesOn(k int) bool {
	m := p.at(k)
	if m.space {
		return false
	}
	n := p.at(k + 1)
	switch {
	case n.space:
		return false
	case m.mark == mkSlash:
		return n.kind != pkEnd
	case m.mark == mkDot, m.mark == mkDash:
		return n.kind == pkNumber
	}
	return m.kind == pkNumber
}

// numericDate reads a date in digits that stands alone: with a year, or in
// brackets without one.
func (p *parser) numericDate(k int) (calendar, bool) {
	bracket := p.inBrackets(k)
	d, next, ok := p.numericBody(k, bracket)
	if !ok {
		if d, next, ok = p.dayRange(k); !ok || !bracket || !p.afterDays() {
			return calendar{}, false
		}
	}
	if bracket && !p.is(next, mkClose) || bracket && d.a.year == 0 && d.b.year == 0 && isFraction(d) {
		return calendar{}, false
	}
	if d.a.year == 0 && d.b.year == 0 && d.flags.Has(TruncatedYear) {
		return calendar{}, false // only a weekday can mend it
	}
	v := p.settle(&d, 0, false, 0)
	if d.flags.Has(Impossible) && !bracket {
		return calendar{}, false
	}
	c := p.expr(Date, v, k, next)
	c.flags, c.used = d.flags, d.used
	if !bracket {
		p.afterDate(&c)
	}
	return c, true
}

// isFraction reports the small fractions of speech: (1/2), (2/3), (3/4).
func isFraction(d dates) bool {
	return d.form == Single && d.a.day < d.a.month && d.a.month <= 4
}

// dayRange reads D-D, two days of the anchor's month.
func (p *parser) dayRange(k int) (d dates, next int, ok bool) {
	if !p.is(k+1, mkDash) {
		return d, k, false
	}
	a, ok1 := p.number(k, 1, 2)
	b, ok2 := p.number(k+2, 1, 2)
	if !ok1 || !ok2 || a == 0 || a >= b || b > 31 {
		return d, k, false
	}
	return dates{form: Range, a: date{0, 0, a}, b: date{0, 0, b}}, k + 3, true
}

// afterDays reports whether the brackets follow a word for days: tiga hari
// (11-13).
func (p *parser) afterDays() bool {
	_, bracket := left(p.text, p.at(0).start)
	w, _ := left(p.text, bracket)
	return w == "hari" || w == "tanggal"
}

// inBrackets reports whether piece k stands right after an opening bracket.
func (p *parser) inBrackets(k int) bool {
	if k > 0 {
		return p.is(k-1, mkOpen)
	}
	return isBracketed(p.text, p.at(k).start)
}

// isBracketed reports whether an opening bracket stands before byte pos, blanks
// skipped.
func isBracketed(text string, pos int) bool {
	w, _ := left(text, pos)
	return w == "("
}

// takeBrackets takes the brackets around a date that stands alone in them into
// the mention.
func (p *parser) takeBrackets() {
	w, start := left(p.text, p.m.Start)
	if w != "(" || start < p.floor {
		return
	}
	for k := 0; ; k++ {
		c := p.at(k)
		if c.kind == pkEnd || c.start > p.m.End+2 {
			return
		}
		if c.mark == mkClose && c.start >= p.m.End {
			p.m.Start, p.m.End = start, c.end
			return
		}
	}
}
