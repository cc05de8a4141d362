package timex

// weekdays are the days of the week, Monday being 1.
var weekdays = [...]entry{
	{"ahad", clWeekday, 7},
	{"jum", clDayAbbr, 5},
	{"jumat", clWeekday, 5},
	{"kam", clDayAbbr, 4},
	{"kamis", clWeekday, 4},
	{"min", clDayAbbr, 7},
	{"minggu", clMinggu, 7},
	{"rab", clDayAbbr, 3},
	{"rabu", clWeekday, 3},
	{"sab", clDayAbbr, 6},
	{"sabtu", clWeekday, 6},
	{"sel", clDayAbbr, 2},
	{"selasa", clWeekday, 2},
	{"sen", clDayAbbr, 1},
	{"senin", clWeekday, 1},
}

// pasaran are the days of the Javanese week of five, which may follow a weekday.
var pasaran = [...]entry{
	{"kliwon", clPasaran, 0},
	{"legi", clPasaran, 0},
	{"pahing", clPasaran, 0},
	{"paing", clPasaran, 0},
	{"pon", clPasaran, 0},
	{"wage", clPasaran, 0},
}
