package timex

import "time"

// Interval is a half-open interval [Start, End) of time and how precisely the
// text gives it: by [Minute], [Hour] (a part of the day), [Day] and so on. End is
// zero where the text leaves it open.
type Interval struct {
	Start, End time.Time
	Precision  Unit
}

// Interval returns the time that a mention covers, false if its value is not
// tied to the calendar. Where the text gives no zone, times are in loc, or in UTC
// if that is nil.
func (m Mention) Interval(loc *time.Location) (Interval, bool) { return m.Value.Interval(loc) }

// Interval returns the time that a value covers, as [Mention.Interval] does; of a
// list that from the first item to the last.
func (v Value) Interval(loc *time.Location) (Interval, bool) {
	if loc == nil {
		loc = time.UTC
	}
	switch v.Form {
	case Single:
		return v.Start.interval(loc)
	case Range:
		a, ok := v.Start.interval(loc)
		if v.Open {
			a.End = time.Time{}
			return a, ok
		}
		b, okEnd := v.End.interval(loc)
		a.End = b.End
		return a, ok && okEnd
	case Dual:
		if a, ok := v.Start.interval(loc); ok {
			return a, true
		}
		return v.End.interval(loc)
	case List:
		points := v.Points()
		a, ok := points[0].interval(loc)
		b, okEnd := points[len(points)-1].interval(loc)
		a.End = b.End
		return a, ok && okEnd
	}
	return Interval{}, false
}

// hours are the first and the last hour of the parts of the day.
var hours = [...][2]int{EarlyMorning: {0, 5}, Morning: {5, 11}, Midday: {11, 15}, Afternoon: {15, 18}, Evening: {17, 19}, Night: {18, 24}}

// interval returns the time that a point covers.
func (p Point) interval(loc *time.Location) (Interval, bool) {
	first, last, ok := p.days()
	if !ok {
		return Interval{}, false
	}
	if p.Clock.Zoned {
		loc = time.FixedZone("", int(p.Clock.Zone)*3600)
	}
	at := func(n day, hour, minute int) time.Time {
		d := n.date()
		return time.Date(d.year, time.Month(d.month), d.day, hour, minute, 0, 0, loc)
	}
	switch {
	case p.Clock.Set:
		t := at(first, int(p.Clock.Hour), int(p.Clock.Minute))
		return Interval{t, t.Add(time.Minute), Minute}, true
	case p.Part != NoDaypart:
		h := hours[p.Part]
		return Interval{at(first, h[0], 0), at(first, h[1], 0), Hour}, true
	}
	return Interval{at(first, 0, 0), at(last, 0, 0), p.Unit}, true
}

// days returns the days [first, last) that a point covers.
func (p Point) days() (first, last day, ok bool) {
	switch p.Calendar {
	case Hijri:
		return p.hijriDays()
	case Saka, Kongzili, Buddhist:
		return 0, 0, false
	case School:
		return monthDay(int(p.Year), 7), monthDay(int(p.Year)+1, 7), p.Year != 0
	}
	if p.Year == 0 && p.Unit != Century {
		return 0, 0, false
	}
	y := int(p.Year)
	switch p.Unit {
	case Day:
		d, ok := p.date()
		return d.number(), d.number() + 1, ok
	case Week, Weekend:
		monday := date{y, 1, 4}.number()
		monday += day(7*(int(p.N)-1) + 1 - monday.weekday())
		if p.Unit == Weekend {
			return monday + 5, monday + 7, p.N > 0
		}
		return monday, monday + 7, p.N > 0
	case Month:
		return monthSpan(y, int(p.Month), 1, p.Month)
	case Quarter:
		return monthSpan(y, 3*int(p.N)-2, 3, p.N)
	case Half:
		return monthSpan(y, 6*int(p.N)-5, 6, p.N)
	case Year:
		return monthSpan(y, 1, 12, 1)
	case Decade:
		return monthDay(y, 1), monthDay(y+10, 1), true
	case Century: // the 19th is 1801 to 1900
		y = 100*int(p.N) - 99
		return monthDay(y, 1), monthDay(y+100, 1), true
	}
	return 0, 0, false
}

// monthSpan returns the days of n months from month on, unknown if field is 0.
func monthSpan(year, month, n int, field uint8) (first, last day, ok bool) {
	endYear, endMonth := addMonths(year, month, n)
	return monthDay(year, month), monthDay(endYear, endMonth), field > 0
}

// monthDay returns the first day of a month.
func monthDay(year, month int) day { return date{year, month, 1}.number() }

// hijriDays returns the days of an Islamic date or month that the table dates.
func (p Point) hijriDays() (first, last day, ok bool) {
	switch p.Unit {
	case Day:
		f := p.gregorian()
		return f.day, f.day + 1, f.ok
	case Month:
		next := p
		if next.Month++; next.Month > 12 {
			next.Month, next.Year = 1, p.Year+1
		}
		a, b := monthStart(int(p.Year), int(p.Month)), monthStart(int(next.Year), int(next.Month))
		return a.day, b.day, a.ok && b.ok
	}
	return 0, 0, false
}

// Gregorian returns the Gregorian date (2024-09-16) of a date in another
// calendar, of the first day of a year of one, or "" where the table of decreed
// dates has none.
func (p Point) Gregorian() string {
	f := p.gregorian()
	if !f.ok {
		f = p.eraDay()
	}
	if !f.ok {
		return ""
	}
	return single(dated(f.day.date())).String()
}
