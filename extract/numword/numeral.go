package numword

// ParseNumeral reads a number in digits. A full stop before groups of three
// digits groups thousands and a comma begins the decimals; a single full stop
// before another number of digits begins the decimals (1.5), and two or more
// commas group thousands (1,500,000). Anything else, signs and more than 18
// digits included, is refused.
func ParseNumeral(s string) (Value, bool) {
	group, point := separators(s)
	var v Value
	run, grouped, decimals := 0, false, false // digits since the last separator
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			if v.Coef >= powers[maxDigits-1] {
				return Value{}, false
			}
			v.Coef = v.Coef*10 + int64(c-'0')
			run++
			if decimals {
				v.Places++
			}
		case run == 0 || decimals || grouped && run != 3:
			return Value{}, false
		case c == group && run <= 3:
			grouped, run = true, 0
		case c == point:
			decimals, run = true, 0
		default:
			return Value{}, false
		}
	}
	return v, run > 0 && (decimals || !grouped || run == 3)
}

// separators tells which mark groups the thousands of s and which begins its
// decimals.
func separators(s string) (group, point byte) {
	stops, commas, lastStop, lastComma := 0, 0, -1, -1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.':
			stops++
			lastStop = i
		case ',':
			commas++
			lastComma = i
		}
	}
	switch {
	case commas > 1, commas == 1 && stops == 1 && lastComma < lastStop:
		return ',', '.'
	case stops == 1 && commas == 0 && len(s)-lastStop != 4:
		return 0, '.'
	}
	return '.', ','
}
