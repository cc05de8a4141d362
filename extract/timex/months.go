package timex

// months are the names of the Gregorian months: those of KBBI, the older
// spellings (Nopember, Pebruari, and before 1947 Djanuari, Agoestoes), the
// abbreviations in use and three English ones of publishing systems.
var months = [...]entry{
	{"agoestoes", clMonth, 8},
	{"ags", clMonthAbbr, 8},
	{"agst", clMonthAbbr, 8},
	{"agt", clMonthAbbr, 8},
	{"agu", clMonthAbbr, 8},
	{"agust", clMonthAbbr, 8},
	{"agustus", clMonth, 8},
	{"apr", clMonthAbbr, 4},
	{"april", clMonth, 4},
	{"aug", clMonthAbbr, 8},
	{"dec", clMonthAbbr, 12},
	{"des", clMonthAbbr, 12},
	{"desember", clMonth, 12},
	{"djanuari", clMonth, 1},
	{"djoeli", clMonth, 7},
	{"djoeni", clMonth, 6},
	{"djuli", clMonth, 7},
	{"djuni", clMonth, 6},
	{"feb", clMonthAbbr, 2},
	{"februari", clMonth, 2},
	{"jan", clMonthAbbr, 1},
	{"januari", clMonth, 1},
	{"jul", clMonthAbbr, 7},
	{"juli", clMonth, 7},
	{"jun", clMonthAbbr, 6},
	{"juni", clMonth, 6},
	{"mar", clMonthAbbr, 3},
	{"maret", clMonth, 3},
	{"mei", clMonth, 5},
	{"nop", clMonthAbbr, 11},
	{"nopember", clMonth, 11},
	{"nov", clMonthAbbr, 11},
	{"november", clMonth, 11},
	{"oct", clMonthAbbr, 10},
	{"okt", clMonthAbbr, 10},
	{"oktober", clMonth, 10},
	{"peb", clMonthAbbr, 2},
	{"pebruari", clMonth, 2},
	{"sep", clMonthAbbr, 9},
	{"sept", clMonthAbbr, 9},
	{"september", clMonth, 9},
}

// isName reports whether a month's name is also a person's: Ibu Juli.
func isName(month uint8) bool { return 3 <= month && month <= 8 }
