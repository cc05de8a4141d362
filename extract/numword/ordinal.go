package numword

// Ordinal returns the value of an ordinal word (pertama, kedua ... kesepuluh,
// kesebelas), in any case, and whether w is one.
func Ordinal(w string) (int, bool) {
	var buf [maxWord]byte
	f := fold(&buf, w)
	if string(f) == "pertama" || string(f) == "kesatu" {
		return 1, true
	}
	if len(f) < 5 || f[0] != 'k' || f[1] != 'e' {
		return 0, false
	}
	e, ok := lookup(f[2:])
	if !ok || e.role != unit && e.role != whole || e.approx || e.value < 2 {
		return 0, false
	}
	return int(e.value), true
}

// Roman returns the value of a Roman numeral in capitals from I to
// MMMCMXCIX, written in the subtractive way, and whether s is one.
func Roman(s string) (int, bool) {
	n, i := 0, 0
	for _, r := range romans {
		for reps := 0; reps < r.most && len(s)-i >= len(r.text) && s[i:i+len(r.text)] == r.text; reps++ {
			n += r.value
			i += len(r.text)
		}
	}
	return n, n > 0 && i == len(s)
}

var romans = [...]struct {
	text  string
	value int
	most  int
}{
	{"M", 1000, 3}, {"CM", 900, 1}, {"D", 500, 1}, {"CD", 400, 1}, {"C", 100, 3}, {"XC", 90, 1},
	{"L", 50, 1}, {"XL", 40, 1}, {"X", 10, 3}, {"IX", 9, 1}, {"V", 5, 1}, {"IV", 4, 1}, {"I", 1, 3},
}
