package timex

// weekdayDate reads an expression that begins with a day of the week: with a
// date (Senin, 9 Desember 2024), a part of the day (Selasa pagi), a relation
// (Jumat pekan depan) or alone.
func (p *parser) weekdayDate(k int) (calendar, bool) {
	c, ok := p.datedWeekday(k)
	if !ok {
		return p.looseWeekday(k)
	}
	return p.weekdayRange(c), true
}

// weekdayList is one day of the week or several.
type weekdayList struct {
	first, last int
	form        Form
	steps       uint64
	eve         bool    // malam Minggu: the evening before
	part        Daypart // Minggu pagi
	hari        bool    // hari Minggu
	abbr        bool    // Sen, Sab.
	next        int
}

// readWeekdays reads [hari] [malam] weekday [to weekday] [part of the day].
func (p *parser) readWeekdays(k int) (w weekdayList, ok bool) {
	i := k
	if p.class(i) == clDaypart && Daypart(p.at(i).val) == Night {
		w.eve = true
		i++
	}
	if p.class(i) == clHari {
		w.hari = true
		i++
	}
	if !p.isWeekday(i) && !(p.class(i) == clDayAbbr && p.capital(i)) {
		return w, false
	}
	w.first, w.form, w.next = int(p.at(i).val), Single, i+1
	switch {
	case p.isQuotedJumat(i):
		w.next += 2
	case p.class(i) == clDayAbbr:
		w.abbr = true
	default:
		p.moreWeekdays(&w)
	}
	if p.class(w.next) == clPasaran {
		w.next++
	}
	if part, next, ok := p.daypart(w.next); ok && !w.eve && !p.at(w.next).line {
		w.part, w.next = part, next
	}
	return w, true
}

// isQuotedJumat reports a Jum'at at piece k whose apostrophe became a quotation
// mark.
func (p *parser) isQuotedJumat(k int) bool {
	return p.at(k).val == 5 && p.is(k+1, mkQuote) && !p.spaced(k+1, k+3) && p.reader.text(p.at(k+2)) == "at"
}

// moreWeekdays reads the further days of a range or a list.
func (p *parser) moreWeekdays(w *weekdayList) {
	if end, _, ok := p.to(w.next); ok && p.isWeekday(end) {
		w.form, w.last, w.next = Range, int(p.at(end).val), end+1
		return
	}
	last, steps := w.first, uint64(1)
	for {
		end, ok := p.and(w.next)
		if !ok || !p.isWeekday(end) || int(p.at(end).val) <= last {
			break
		}
		last = int(p.at(end).val)
		steps |= 1 << (last - w.first)
		w.next = end + 1
	}
	if steps > 1 {
		w.form, w.steps, w.last = List, steps, last
	}
}

// datedWeekday reads weekdays and their date.
func (p *parser) datedWeekday(k int) (calendar, bool) {
	w, ok := p.readWeekdays(k)
	if !ok {
		return calendar{}, false
	}
	i := w.next
	if p.is(i, mkComma) || p.is(i, mkDot) && p.at(i-1).class == clDayAbbr {
		i++
	}
	if p.class(i) == clTanggal {
		i++
		if p.is(i, mkDot) {
			i++
		}
	}
	d, next, bracket, ok := p.dateBody(i)
	if !ok {
		return calendar{}, false
	}
	if w.form == List {
		w.first = 0
	}
	c := calendar{kind: Date, from: k, to: next, cal: p.span(k, next), weekday: uint8(w.first)}
	c.Value = p.settle(&d, w.first, w.eve, p.yearCue(&d, k, next))
	c.flags, c.used = d.flags, d.used
	switch {
	case w.eve:
		c.setPart(Night)
	case w.part != NoDaypart:
		c.setPart(w.part)
	default:
		p.afterDate(&c)
	}
	if bracket {
		switch p.class(c.to) {
		case clLalu, clKemarin:
			c.to++
		}
	}
	return c, true
}

// dateBody reads a date at piece k, in brackets or not.
func (p *parser) dateBody(k int) (d dates, next int, bracket, ok bool) {
	if !p.is(k, mkOpen) {
		if d, next, ok = p.textBody(k); !ok {
			d, next, ok = p.numericBody(k, true)
			ok = ok && !(p.spaced(k+1, next) && d.a.year == 0 && d.b.year == 0) && !d.numericList(p, k)
		}
		return d, next, false, ok
	}
	if d, next, ok = p.numericBody(k+1, true); !ok {
		if d, next, ok = p.textBody(k + 1); !ok {
			if d, next, ok = p.dayRange(k + 1); !ok {
				return d, k, true, false
			}
		}
	}
	if p.is(next, mkClose) {
		next++
	}
	return d, next, true, true
}

// numericList reports digits after a weekday that are a time and not a date:
// Senin 09.00.
func (d dates) numericList(p *parser, k int) bool {
	return d.a.year == 0 && d.b.year == 0 && !p.is(k+1, mkSlash)
}

// weekdayRange reads a second dated weekday that makes a range with c: Jumat
// (28/7) hingga Minggu (30/7).
func (p *parser) weekdayRange(c calendar) calendar {
	end, typo, ok := p.to(c.to)
	if !ok || c.Form != Single || !p.isWeekday(end) && p.class(end) != clHari {
		return c
	}
	b, ok := p.datedWeekday(end)
	if !ok || b.Form != Single {
		return c
	}
	if c.Start.Year != b.Start.Year && c.flags.Has(YearInferred) && !b.flags.Has(YearInferred) {
		c.Start.Year = b.Start.Year
	}
	c.Form, c.End, c.to = Range, b.Start, b.to
	c.flags |= b.flags
	if typo {
		c.flags |= Typo
	}
	c.used = c.used || b.used
	c.cal = TextSpan{c.cal.Start, b.cal.End}
	return c
}

// looseWeekday reads weekdays without a date.
func (p *parser) looseWeekday(k int) (calendar, bool) {
	w, ok := p.readWeekdays(k)
	if !ok || w.abbr {
		return calendar{}, false
	}
	if w.form == Single {
		if c, ok := p.relatedWeekday(k, w); ok {
			return c, true
		}
	}
	if !p.isLooseWeekday(k, w) {
		return calendar{}, false
	}
	c := p.expr(Date, Value{}, k, w.next)
	switch w.form {
	case Range:
		c.Value = between(Point{Unit: Weekday, N: uint8(w.first)}, Point{Unit: Weekday, N: uint8(w.last)})
		c.kind = Set
	case List:
		c.Value = Value{Form: List, Start: Point{Unit: Weekday, N: uint8(w.first)}, steps: w.steps}
		c.kind = Set
		p.listParts(&c, k, w.next)
	default:
		c.Value, c.used = p.weekdayValue(w, p.latest(w.first, p.cue(k, w.next)))
		c.flags |= Relative
		p.trailingDeictic(&c)
	}
	return c, true
}

// trailingDeictic reads the tadi or ini of a part of the day: Senin pagi tadi.
func (p *parser) trailingDeictic(c *calendar) {
	if c.Start.Part == NoDaypart {
		return
	}
	switch p.class(c.to) {
	case clTadi, clThis, clNanti:
		c.to++
	}
}

// weekdayValue returns the value of one weekday that falls on day n, or that is
// not dated if n is not ok.
func (p *parser) weekdayValue(w weekdayList, n found) (Value, bool) {
	pt := Point{Unit: Weekday, N: uint8(w.first)}
	if n.ok {
		if w.eve {
			n.day--
		}
		pt = dated(n.day.date())
	} else if w.eve {
		pt.N = uint8((w.first+5)%7 + 1)
	}
	pt.Part = w.part
	if w.eve {
		pt.Part = Night
	}
	return single(pt), n.ok
}

// latest returns the last such weekday up to the anchor, or with a cue to the
// future the first from the anchor on (spec: §4).
func (p *parser) latest(weekday, cue int) found {
	anchor, source := p.anchors.get()
	if source == NoAnchor {
		return found{}
	}
	back := (anchor.weekday() - weekday + 7) % 7
	if cue > 0 && back > 0 {
		back -= 7
	}
	return found{anchor - day(back), true}
}

// relatedWeekday reads a weekday with a relation: Senin lalu, Jumat mendatang,
// Jumat ini, Kamis pekan lalu, Rabu besok.
func (p *parser) relatedWeekday(k int, w weekdayList) (calendar, bool) {
	anchor, source := p.anchors.get()
	n := found{anchor, source != NoAnchor}
	toDay := day(w.first - anchor.weekday()) // in the anchor's week
	shift, next, ok := p.relation(w.next)
	week := p.unitOf(w.next) == Week
	switch {
	case week:
		if shift, next, ok = p.relation(w.next + 1); !ok {
			return calendar{}, false
		}
		n.day += toDay + day(7*shift)
	case p.class(w.next) == clBesok: // the day nearest to tomorrow
		shift, next, ok = 1, w.next+1, true
		n.day += (toDay+9)%7 - 2
	case p.class(w.next) == clNanti && w.part == NoDaypart:
		shift, next, ok = 1, w.next+1, true
		n.day += (toDay+6)%7 + 1
	case !ok || p.at(w.next).line || w.part != NoDaypart && shift == 0:
		return calendar{}, false
	case shift < 0:
		n.day -= (6-toDay)%7 + 1
	case shift > 0:
		n.day += (toDay+6)%7 + 1
	default:
		n.day += toDay
	}
	if p.class(k) == clMinggu && !week && !p.isSunday(k) {
		return calendar{}, false
	}
	c := p.expr(Date, Value{}, k, next)
	c.Value, c.used = p.weekdayValue(w, n)
	c.flags |= Relative
	return c, true
}

// isSunday reports whether the Minggu at piece k, before lalu or depan, is the
// day: capitalised in the middle of a sentence.
func (p *parser) isSunday(k int) bool {
	if k > 0 {
		return true // hari Minggu
	}
	w, _ := left(p.text, p.at(k).start)
	return p.capital(k) && w != "" && (letter[w[0]] != 0 && w[0]|0x20 == w[0] || w == ",")
}

// isLooseWeekday reports whether weekdays without a date name days and not the
// name of something (Jumat Berkah, Rabu Abu) or a week.
func (p *parser) isLooseWeekday(k int, w weekdayList) bool {
	if w.hari || w.eve || w.part != NoDaypart {
		return true
	}
	if !p.capital(k) {
		return false
	}
	if p.class(k) == clMinggu && p.isWeek(w.next) {
		return false
	}
	if next := p.at(w.next); next.class == clNone && p.capital(w.next) && !next.line {
		return false
	}
	word, _ := left(p.text, p.at(k).start)
	return !notBeforeWeekday.has(word)
}

// isWeek reports whether what follows a Minggu at piece k makes it a week: Minggu
// lalu, Minggu kedua, Minggu ke-2.
func (p *parser) isWeek(k int) bool {
	if _, _, ok := p.relation(k); ok {
		return true
	}
	_, _, ok := p.ordinal(k)
	return ok && !p.is(k, mkDash)
}

// notBeforeWeekday are the words of names that end in a weekday, and the
// numbers before weeks.
var notBeforeWeekday = wordSet{"beberapa", "berkah", "edisi", "gerakan", "ibu", "koran", "pak", "pasar", "per", "program", "salat", "shalat", "sholat", "solat", "tabloid"}

// listParts makes each item of a list an entity of its own; the items are the
// pieces between the commas and the joining words.
func (p *parser) listParts(c *calendar, from, to int) {
	start := from
	for i := from; i <= to && int(c.nparts) < maxParts; i++ {
		if i < to && !p.is(i, mkComma) && p.class(i) != clAnd && p.class(i) != clOr {
			continue
		}
		if i > start {
			c.parts[c.nparts] = p.span(start, i)
			c.nparts++
		}
		start = i + 1
	}
}
