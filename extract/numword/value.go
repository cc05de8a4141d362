package numword

import "strconv"

// maxDigits is how many decimal digits every int64 holds.
const maxDigits = 18

var powers = [maxDigits + 1]int64{
	1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
	10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
	1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
}

// Value is the exact decimal Coef / 10^Places, Places from 0 to 18. As written
// `2,50` has Coef 250 and Places 2. Approx marks an order of magnitude
// (`ratusan`: Coef 100).
type Value struct {
	Coef   int64
	Places int
	Approx bool
}

// Int returns the value as an integer, and whether it is one.
func (v Value) Int() (int64, bool) {
	p := powers[v.Places]
	return v.Coef / p, v.Coef%p == 0
}

// String returns the shortest decimal with a full stop: 1500.75, 2.5, 12.
func (v Value) String() string { return string(v.Append(nil)) }

// Append appends the form of [Value.String] to dst and returns it.
func (v Value) Append(dst []byte) []byte {
	for v.Places > 0 && v.Coef%10 == 0 {
		v.Coef /= 10
		v.Places--
	}
	if v.Coef < 0 {
		dst = append(dst, '-')
		v.Coef = -v.Coef
	}
	p := powers[v.Places]
	dst = strconv.AppendInt(dst, v.Coef/p, 10)
	if v.Places == 0 {
		return dst
	}
	dst = append(dst, '.')
	frac := v.Coef % p
	for d := p / 10; d > 0; d /= 10 {
		dst = append(dst, '0'+byte(frac/d%10))
	}
	return dst
}

// shift returns v times 10^exp, or false if it does not fit.
func (v Value) shift(exp int) (Value, bool) {
	cut := min(exp, v.Places)
	v.Places -= cut
	exp -= cut
	if exp > maxDigits || v.Coef > powers[maxDigits]/powers[exp] {
		return Value{}, false
	}
	v.Coef *= powers[exp]
	return v, true
}

// add returns v + w, or false if the sum does not fit.
func (v Value) add(w Value) (Value, bool) {
	for v.Places != w.Places {
		low := &v
		if w.Places < v.Places {
			low = &w
		}
		if low.Coef > powers[maxDigits]/10 {
			return Value{}, false
		}
		low.Coef *= 10
		low.Places++
	}
	if v.Coef > powers[maxDigits]-w.Coef {
		return Value{}, false
	}
	return Value{v.Coef + w.Coef, v.Places, v.Approx || w.Approx}, true
}
