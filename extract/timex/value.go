package timex

import "strconv"

// Form says how the parts of a [Value] belong together.
type Form uint8

// The forms of a value.
const (
	Invalid   Form = iota // a date that does not exist: 31 Februari
	Single                // Start
	Range                 // Start to End, both inclusive, or from Start on if Open
	List                  // Start and further ones after it in steps of its unit
	Dual                  // the same in two calendars, Start and End: 1444 H / 2023 M
	Span                  // a duration: Amount times Unit
	Reference             // PAST_REF, PRESENT_REF, FUTURE_REF
	Event                 // Amount days after an event whose date is not known
)

var formNames = [...]string{"invalid", "single", "range", "list", "dual", "span", "reference", "event"}

// String returns the form's name in lower case.
func (f Form) String() string { return name(formNames[:], int(f)) }

// Value is what an expression means. Its text form ([Value.String]) is that of
// TIMEX3 and ISO 8601-2: 2024-12-09, 2024-12-09T09:00+08:00, 2024-12-09TMO,
// 2024-W49, 2024-Q3, FY2024, AH1446-09, P3D, ranges A/B, lists A B C.
type Value struct {
	Form       Form
	Open       bool // of a Range: no end
	Unit       Unit // of a Span
	Start, End Point
	Amount     int32  // of a Span or an Event; of a Reference -1, 0 or 1
	steps      uint64 // of a List: bit i is the point i units after Start
}

// single returns the value of one point.
func single(p Point) Value { return Value{Form: Single, Start: p} }

// between returns the value of a range.
func between(a, b Point) Value { return Value{Form: Range, Start: a, End: b} }

// Points returns the points of a value: one, the two ends of a range, or the
// items of a list. A duration and a reference have none.
func (v Value) Points() []Point {
	switch v.Form {
	case Single:
		return []Point{v.Start}
	case Range, Dual:
		if v.Open {
			return []Point{v.Start}
		}
		return []Point{v.Start, v.End}
	case List:
		var out []Point
		for i := 0; i < 64; i++ {
			if v.steps>>i&1 != 0 {
				out = append(out, v.Start.step(i))
			}
		}
		return out
	}
	return nil
}

// step returns the point n units after p.
func (p Point) step(n int) Point {
	switch p.Unit {
	case Day:
		if d, ok := p.date(); ok {
			next := (d.number() + day(n)).date()
			p.Year, p.Month, p.Day = int16(next.year), uint8(next.month), uint8(next.day)
		} else {
			p.Day += uint8(n)
		}
	case Month:
		if p.Year == 0 {
			p.Month = uint8((int(p.Month)-1+n)%12 + 1)
			break
		}
		y, m := addMonths(int(p.Year), int(p.Month), n)
		p.Year, p.Month = int16(y), uint8(m)
	case Weekday:
		p.N = uint8((int(p.N)-1+n)%7 + 1)
	case Year:
		p.Year += int16(n)
	}
	return p
}

// String returns the text form, "" for an invalid date.
func (v Value) String() string {
	var buf [64]byte
	return string(v.Append(buf[:0]))
}

// references are the values of TIMEX3 for the past, the present and the future.
var references = [...]string{"PAST_REF", "PRESENT_REF", "FUTURE_REF"}

// Append appends the text form to dst and returns it.
func (v Value) Append(dst []byte) []byte {
	switch v.Form {
	case Single:
		return v.Start.append(dst)
	case Range:
		dst = append(v.Start.append(dst), '/')
		if v.Open {
			return append(dst, ".."...)
		}
		return v.End.append(dst)
	case Dual:
		return v.End.append(append(v.Start.append(dst), ' '))
	case List:
		for i := 0; i < 64; i++ {
			if v.steps>>i&1 != 0 {
				if i > 0 {
					dst = append(dst, ' ')
				}
				dst = v.Start.step(i).append(dst)
			}
		}
		return dst
	case Span:
		return appendSpan(append(dst, 'P'), v.Unit, v.Amount)
	case Reference:
		return append(dst, references[v.Amount+1]...)
	case Event:
		return appendEvent(append(dst, "EVENT"...), v.Amount)
	}
	return dst
}

// spanLetters are the designators of ISO 8601 durations.
var spanLetters = [...]string{Minute: "M", Hour: "H", Day: "D", Week: "W", Month: "M", Year: "Y"}

func appendSpan(dst []byte, u Unit, n int32) []byte {
	if u == Minute || u == Hour {
		dst = append(dst, 'T')
	}
	return append(strconv.AppendInt(dst, int64(n), 10), spanLetters[u]...)
}

func appendEvent(dst []byte, days int32) []byte {
	switch {
	case days < 0:
		dst, days = append(dst, '-'), -days
	case days > 0:
		dst = append(dst, '+')
	default:
		return dst
	}
	return appendSpan(append(dst, 'P'), Day, days)
}

// append appends the text form of a point.
func (p Point) append(dst []byte) []byte {
	dst = append(dst, calendarMarks[p.Calendar]...)
	dst = p.appendCalendar(dst)
	if p.Part != NoDaypart && !p.Clock.Set {
		dst = append(append(dst, 'T'), daypartCodes[p.Part]...)
	}
	if p.Clock.Set {
		dst = p.Clock.append(append(dst, 'T'))
	}
	return dst
}

func (p Point) appendCalendar(dst []byte) []byte {
	switch p.Unit {
	case NoUnit:
		return dst
	case Decade:
		return append(appendDigits(dst, int(p.Year)/10, 3), 'X')
	case Century:
		return append(appendDigits(dst, int(p.N)-1, 2), "XX"...)
	case Weekday:
		return appendKnown(append(appendKnown(dst, int(p.Year), 4), "-WXX-"...), int(p.N), 1)
	}
	dst = appendKnown(dst, int(p.Year), 4)
	switch p.Unit {
	case Day:
		dst = appendKnown(append(dst, '-'), int(p.Month), 2)
		dst = appendKnown(append(dst, '-'), int(p.Day), 2)
	case Month:
		dst = appendKnown(append(dst, '-'), int(p.Month), 2)
	case Quarter:
		dst = appendKnown(append(dst, "-Q"...), int(p.N), 1)
	case Half:
		dst = appendKnown(append(dst, "-H"...), int(p.N), 1)
	case Week, Weekend:
		dst = appendKnown(append(dst, "-W"...), int(p.N), 2)
		if p.Unit == Weekend {
			dst = append(dst, "-WE"...)
		}
	case Year:
		if p.Calendar == School && p.Year != 0 {
			dst = appendDigits(append(dst, '/'), int(p.Year)+1, 4)
		}
	}
	return dst
}

func (c Clock) append(dst []byte) []byte {
	dst = appendDigits(dst, int(c.Hour), 2)
	dst = appendDigits(append(dst, ':'), int(c.Minute), 2)
	if c.Zoned {
		sign, h := byte('+'), int(c.Zone)
		if h < 0 {
			sign, h = '-', -h
		}
		dst = append(appendDigits(append(dst, sign), h, 2), ":00"...)
	}
	return dst
}

// appendKnown appends n in width digits, or that many X for 0, the unknown.
func appendKnown(dst []byte, n, width int) []byte {
	if n == 0 {
		return append(dst, "XXXX"[:width]...)
	}
	return appendDigits(dst, n, width)
}

func appendDigits(dst []byte, n, width int) []byte {
	for p := pow10(width - 1); p > 1 && n < p; p /= 10 {
		dst = append(dst, '0')
	}
	return strconv.AppendInt(dst, int64(n), 10)
}

func pow10(n int) int {
	p := 1
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}
