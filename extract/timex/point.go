package timex

// Unit is a unit of the calendar or the clock: the precision of a [Point] or
// what a duration counts.
type Unit uint8

// The units, from the finest.
const (
	NoUnit  Unit = iota // a Point without a calendar part: a time of day
	Minute              // durations only
	Hour                // durations only
	Day                 // a calendar date
	Weekday             // a day of the week that is not dated, 1 (Monday) to 7
	Week                // an ISO 8601 week
	Weekend             // Saturday and Sunday of an ISO 8601 week
	Month
	Quarter
	Half // half-year
	Year
	Decade
	Century
)

var unitNames = [...]string{"", "minute", "hour", "day", "weekday", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"}

// String returns the unit's English name in lower case, "" for NoUnit.
func (u Unit) String() string { return name(unitNames[:], int(u)) }

// Calendar says what the year of a [Point] counts.
type Calendar uint8

// The calendars. Fiscal years are calendar years since 2001 (UU 17/2003 art. 4);
// school years begin in July.
const (
	Gregorian Calendar = iota
	Fiscal             // tahun anggaran
	School             // tahun ajaran, by its first year
	Hijri
	Saka
	Kongzili
	Buddhist
)

var calendarNames = [...]string{"gregorian", "fiscal", "school", "hijri", "saka", "kongzili", "buddhist"}

// String returns the calendar's English name in lower case.
func (c Calendar) String() string { return name(calendarNames[:], int(c)) }

// calendarMarks stand before the year in a value.
var calendarMarks = [...]string{"", "FY", "AY", "AH", "SAKA", "KONGZILI", "BE"}

// Daypart is a part of the day. Its hours overlap as they do in speech.
type Daypart uint8

// The parts of the day.
const (
	NoDaypart    Daypart = iota
	EarlyMorning         // dini hari, subuh: 0 to 5 o'clock
	Morning              // pagi: 5 to 11
	Midday               // siang: 11 to 15
	Afternoon            // sore: 15 to 18
	Evening              // petang: 17 to 19
	Night                // malam: 18 to 24
)

// daypartCodes are those of TIMEX3; EM is an extension.
var daypartCodes = [...]string{"", "EM", "MO", "MI", "AF", "EV", "NI"}

// String returns the code of TIMEX3 without its T: MO, MI, AF, EV, NI, and EM
// for the early morning.
func (d Daypart) String() string { return name(daypartCodes[:], int(d)) }

// Clock is a time of day. Hour 24 is the end of the day.
type Clock struct {
	Hour, Minute uint8
	Zone         int8 // hours east of UTC, if Zoned
	Zoned        bool
	Set          bool // whether there is a time at all
}

// Point is a position in a calendar, a time of day, or both. Fields that the
// Unit does not use, and those the text leaves open, are zero.
type Point struct {
	Year     int16
	Month    uint8
	Day      uint8
	N        uint8 // week, weekday, quarter, half or century
	Unit     Unit
	Calendar Calendar
	Part     Daypart
	Clock    Clock
}

// dated returns the Point of a Gregorian date.
func dated(d date) Point {
	return Point{Unit: Day, Year: int16(d.year), Month: uint8(d.month), Day: uint8(d.day)}
}

// date returns the Gregorian date of a Point that is a full one.
func (p Point) date() (date, bool) {
	d := date{int(p.Year), int(p.Month), int(p.Day)}
	return d, p.Unit == Day && p.Calendar == Gregorian && d.year != 0 && d.valid()
}

// calendar returns p without its time of day.
func (p Point) calendar() Point { p.Clock = Clock{}; return p }

// clock returns p without its calendar part.
func (p Point) clock() Point { return Point{Clock: p.Clock} }

func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "invalid"
}
