package amount

import "github.com/warta-nlp/warta/extract/numword"

// maxDigits is how many decimal digits a value may have.
const maxDigits = 18

var pow10 = [maxDigits + 1]int64{
	1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
	10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
	1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
}

// shift returns v times 10^exp, or false if it has too many digits.
func shift(v numword.Value, exp int) (numword.Value, bool) {
	cut := min(exp, v.Places)
	v.Places -= cut
	exp -= cut
	if v.Coef > pow10[maxDigits]/pow10[exp] {
		return numword.Value{}, false
	}
	v.Coef *= pow10[exp]
	return v, true
}

// less reports whether a is smaller than b, both not negative.
func less(a, b numword.Value) bool {
	pa, pb := pow10[a.Places], pow10[b.Places]
	if a.Coef/pa != b.Coef/pb {
		return a.Coef/pa < b.Coef/pb
	}
	p := pow10[max(a.Places, b.Places)]
	return a.Coef%pa*(p/pa) < b.Coef%pb*(p/pb)
}

// ungroup reads `1,920`, one comma before three digits, as thousands in the
// English way: what is counted has no decimals.
func ungroup(v numword.Value, s string) numword.Value {
	if n := len(s); v.Places == 3 && n >= 5 && s[n-4] == ',' && s[0] != '0' {
		v.Places = 0
	}
	return v
}
