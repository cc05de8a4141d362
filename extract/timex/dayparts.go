package timex

// dayparts are the parts of the day; dini stands only before hari.
var dayparts = [...]entry{
	{"dini", clDini, uint8(EarlyMorning)},
	{"dinihari", clDaypart, uint8(EarlyMorning)},
	{"malam", clDaypart, uint8(Night)},
	{"pagi", clDaypart, uint8(Morning)},
	{"petang", clDaypart, uint8(Evening)},
	{"siang", clDaypart, uint8(Midday)},
	{"sore", clDaypart, uint8(Afternoon)},
	{"subuh", clDaypart, uint8(EarlyMorning)},
}

// hour24 returns the hour of the day of h o'clock in a part of the day, spoken
// on a clock of twelve hours: jam 2 siang is 14, jam 12 malam 24.
func (d Daypart) hour24(h int) int {
	switch {
	case d == Midday && h <= 3, (d == Afternoon || d == Evening) && h <= 7, d == Night && h >= 6 && h <= 12:
		return h + 12
	}
	return h
}
