package timex

import "time"

// day counts days of the proleptic Gregorian calendar, 1970-01-01 being 0.
type day int32

// date is a Gregorian year, month and day.
type date struct{ year, month, day int }

// number returns the day of a date (days from civil, H. Hinnant).
func (d date) number() day {
	y := d.year
	if d.month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((d.month+9)%12)+2)/5 + d.day - 1
	return day(era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468)
}

// date returns the date of a day.
func (n day) date() date {
	z := int(n) + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d := date{yoe + era*400, (mp+2)%12 + 1, doy - (153*mp+2)/5 + 1}
	if d.month <= 2 {
		d.year++
	}
	return d
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// weekday returns 1 for Monday to 7 for Sunday (ISO 8601).
func (n day) weekday() int { return ((int(n)+3)%7+7)%7 + 1 }

// week returns the ISO 8601 year and week of a day.
func (n day) week() (year, week int) {
	thursday := n + day(4-n.weekday())
	year = thursday.date().year
	return year, int(thursday-date{year, 1, 1}.number())/7 + 1
}

// valid reports whether the date exists.
func (d date) valid() bool {
	return d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= monthDays(d.year, d.month)
}

func monthDays(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// addMonths returns the month n months after (or before) a month.
func addMonths(year, month, n int) (int, int) {
	k := year*12 + month - 1 + n
	return floorDiv(k, 12), k - floorDiv(k, 12)*12 + 1
}

// dayOf returns the day of t in t's own location.
func dayOf(t time.Time) day {
	y, m, d := t.Date()
	return date{y, int(m), d}.number()
}

// abs returns the distance of two days.
func (n day) distance(m day) int {
	if n < m {
		return int(m - n)
	}
	return int(n - m)
}
