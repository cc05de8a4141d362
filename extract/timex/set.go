package timex

// set reads what recurs: setiap Senin, tiap Jumat pagi, setiap tanggal 1,
// setiap 1 Mei. setiap is not part of the entity.
func (p *parser) set(k int) (calendar, bool) {
	c, ok := p.recurring(k + 1)
	if !ok {
		return calendar{}, false
	}
	c.kind, c.from = Set, k
	return c, true
}

func (p *parser) recurring(k int) (calendar, bool) {
	if w, ok := p.readWeekdays(k); ok && !w.abbr && (p.class(k) != clMinggu || p.capital(k)) {
		c := p.expr(Set, Value{}, k, w.next)
		c.Value = p.undated(w)
		if w.form == List {
			p.listParts(&c, k, w.next)
		}
		return c, true
	}
	if p.class(k) == clTanggal {
		if n, ok := p.dayNumber(k + 1); ok && n <= 31 && !p.monthFollows(k+2) && !p.goesOn(k+2) {
			return p.expr(Set, single(Point{Unit: Day, Day: uint8(n)}), k+1, k+2), true
		}
		k++
	}
	n, ok := p.dayNumber(k)
	if !ok || !p.monthFollows(k+1) || p.at(k+2).digits == 4 {
		return calendar{}, false
	}
	return p.expr(Set, single(Point{Unit: Day, Month: p.at(k + 1).val, Day: uint8(n)}), k, k+2), true
}

// undated returns the value of weekdays that recur.
func (p *parser) undated(w weekdayList) Value {
	v, _ := p.weekdayValue(w, found{})
	switch w.form {
	case Range:
		return between(v.Start, Point{Unit: Weekday, N: uint8(w.last)})
	case List:
		v.Form, v.steps = List, w.steps
	}
	return v
}
