package timex

// hijriMonths are the months of the Islamic calendar in the spellings of the
// press; the words of two months stand under their first word.
var hijriMonths = [...]entry{
	{"dzulhijah", clHijri, 12},
	{"dzulhijjah", clHijri, 12},
	{"dzulkaidah", clHijri, 11},
	{"dzulqadah", clHijri, 11},
	{"dzulqaidah", clHijri, 11},
	{"jumadil", clTwoMonth, 5},
	{"muharam", clHijri, 1},
	{"muharram", clHijri, 1},
	{"rabiul", clTwoMonth, 3},
	{"rajab", clHijri, 7},
	{"ramadan", clHijri, 9},
	{"ramadhan", clHijri, 9},
	{"ramadlan", clHijri, 9},
	{"romadhon", clHijri, 9},
	{"safar", clHijri, 2},
	{"shafar", clHijri, 2},
	{"syaban", clHijri, 8},
	{"syakban", clHijri, 8},
	{"syawal", clHijri, 10},
	{"syawwal", clHijri, 10},
	{"syhawal", clHijri, 10},
	{"zulhijah", clHijri, 12},
	{"zulhijjah", clHijri, 12},
	{"zulkaedah", clHijri, 11},
	{"zulkaidah", clHijri, 11},
	{"zulqaidah", clHijri, 11},
}

// secondMonth says which of two months its second word names: 0 the first
// (Rabiul Awal), 1 the second (Rabiul Akhir, Rabiul Tsani).
func secondMonth(w string) (int, bool) {
	var buf [maxWord]byte
	switch string(fold(&buf, w)) {
	case "awal", "awwal", "ula":
		return 0, true
	case "akhir", "tsani", "tsaniyah", "tsaniah":
		return 1, true
	}
	return 0, false
}
