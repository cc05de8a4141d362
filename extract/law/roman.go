package law

import "strconv"

// romanDigits are the values of Roman numerals, the greatest first, those that
// subtract included.
var romanDigits = [...]struct {
	form  string
	value int
}{
	{"M", 1000}, {"CM", 900}, {"D", 500}, {"CD", 400}, {"C", 100}, {"XC", 90},
	{"L", 50}, {"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1},
}

// maxRoman is the longest Roman numeral read, in bytes: MMMDCCCLXXXVIII.
const maxRoman = 15

// parseRoman returns the value of a Roman numeral in capitals, in its regular
// form only, or 0.
func parseRoman(s string) int {
	if len(s) == 0 || len(s) > maxRoman {
		return 0
	}
	n, rest := 0, s
	for _, d := range romanDigits {
		for len(rest) >= len(d.form) && rest[:len(d.form)] == d.form {
			n, rest = n+d.value, rest[len(d.form):]
		}
	}
	if rest != "" || !isRoman(s, n) {
		return 0
	}
	return n
}

// isRoman reports whether s is how n is written.
func isRoman(s string, n int) bool {
	var b [maxRoman]byte
	return n < 4000 && string(appendRoman(b[:0], n)) == s
}

func appendRoman(b []byte, n int) []byte {
	for _, d := range romanDigits {
		for n >= d.value {
			b, n = append(b, d.form...), n-d.value
		}
	}
	return b
}

// toRoman writes a decimal number in Roman numerals; anything else stays.
func toRoman(s string) string {
	if n, err := strconv.Atoi(s); err == nil && 0 < n && n < 4000 {
		return string(appendRoman(nil, n))
	}
	return s
}
