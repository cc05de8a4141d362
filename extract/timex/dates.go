package timex

// dates is what the digits and names of a date say, before missing fields are
// filled in. A year, month or day of 0 is missing.
type dates struct {
	form    Form // Single, Range or List
	a, b    date
	steps   uint64 // of a List: bit i is the day i days after a
	numeric bool   // written in digits: day and month may be swapped
	flags   Flags
	used    bool // the anchor was used
}

// settle fills in missing fields, checks the dates against the weekday written
// beside them (0: none) and returns their value. eve says that the weekday is
// that of the day after (malam Minggu). cue is where the text looks: -1 to the
// past, 1 to the future.
func (p *parser) settle(d *dates, weekday int, eve bool, cue int) Value {
	if eve && weekday > 0 {
		weekday = (weekday+5)%7 + 1
	}
	d.inherit()
	d.swapMonth()
	p.inferYear(d, weekday, cue)
	if !d.exists() {
		d.flags |= Impossible
		return Value{}
	}
	d.check(weekday)
	v := Value{Form: d.form, Start: dated(d.a), steps: d.steps}
	if d.form == Range {
		v.End = dated(d.b)
	}
	return v
}

// inherit gives the left end of a range what only the right end says. A start
// after the end belongs to the year before: 18 Desember hingga 5 Januari 2025.
func (d *dates) inherit() {
	if d.form != Range {
		return
	}
	if d.a.month == 0 {
		d.a.month = d.b.month
	}
	if d.a.year != 0 || d.b.year == 0 {
		return
	}
	d.a.year = d.b.year
	if d.a.month > d.b.month || d.a.month == d.b.month && d.a.day > d.b.day {
		d.a.year--
	}
}

// swapMonth reads a second field that cannot be a month as the day: 12/25/2024.
func (d *dates) swapMonth() {
	if d.numeric && d.form == Single && d.a.month > 12 && d.a.day <= 12 && d.a.month <= 31 {
		d.a.month, d.a.day = d.a.day, d.a.month
		d.flags |= MDY
	}
}

// exists reports whether the dates can exist, in some year if that is missing.
func (d *dates) exists() bool {
	return d.a.possible() && (d.form != Range || d.b.possible())
}

func (d date) possible() bool {
	if d.year == 0 {
		d.year = 2000
	}
	if d.month == 0 {
		d.month = 1
	}
	return d.valid()
}

// check compares the first date with the weekday. The other order of day and
// month is taken if that alone fits; else the date stands as written.
func (d *dates) check(weekday int) {
	if weekday == 0 || d.a.year == 0 || !d.a.valid() || d.a.number().weekday() == weekday {
		return
	}
	swapped := date{d.a.year, d.a.day, d.a.month}
	if d.numeric && d.form == Single && d.flags&(MDY|YearInferred) == 0 && swapped.valid() && swapped.number().weekday() == weekday {
		d.a = swapped
		d.flags |= MDYInferred
		return
	}
	d.flags |= WeekdayMismatch
}

// inferYear fills in the year, and a missing month, from the anchor.
func (p *parser) inferYear(d *dates, weekday, cue int) {
	if d.a.year != 0 {
		return
	}
	anchor, source := p.anchors.get()
	if source == NoAnchor {
		return
	}
	d.used = true
	if d.a.month == 0 {
		at := anchor.date()
		d.a.year, d.a.month = at.year, at.month
		d.b.year, d.b.month = at.year, at.month
		return
	}
	d.flags |= YearInferred
	d.a.year = nearestYear(d.a, anchor, weekday, cue)
	if d.form != Range {
		return
	}
	d.b.year = d.a.year
	if d.b.month < d.a.month {
		d.b.year++
	}
}

// nearestYear returns the year, within one of the anchor's, in which the month
// and day of d fall on the weekday if they do in any, and then on the side of
// the cue and nearest to the anchor.
func nearestYear(d date, anchor day, weekday, cue int) int {
	best, bestRank := 0, 0
	for year := anchor.date().year - 1; year <= anchor.date().year+1; year++ {
		d.year = year
		if !d.valid() {
			continue
		}
		n := d.number()
		rank := n.distance(anchor)
		if cue > 0 && n < anchor || cue < 0 && n > anchor {
			rank += 100
			if cue >= surely || cue <= -surely {
				rank += 1000
			}
		}
		if weekday > 0 && n.weekday() != weekday {
			rank += 10_000
		}
		if best == 0 || rank < bestRank {
			best, bestRank = year, rank
		}
	}
	if best == 0 {
		return anchor.date().year
	}
	return best
}

// fullYear returns the year that two digits mean: up to the year after the
// anchor's in this century, else in the last (spec: §3).
func (p *parser) fullYear(yy int) int {
	limit := 49 // without an anchor
	if anchor, source := p.anchors.get(); source != NoAnchor {
		limit = anchor.date().year%100 + 1
	}
	if yy <= limit {
		return 2000 + yy
	}
	return 1900 + yy
}
