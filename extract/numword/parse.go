package numword

import "github.com/warta-nlp/warta/extract/token"

// maxTokens bounds how many tokens one number may take.
const maxTokens = 24

// Parse reads the longest number that begins with token i of text's tokens, in
// digits, in words or both (`1 juta 250 ribu`). It returns its value and the
// number of tokens it takes; ok is false if no number begins there. It never
// allocates and looks at no more than 24 tokens.
func Parse(text string, toks []token.Token, i int) (v Value, n int, ok bool) {
	p := parser{text: text, toks: toks[:min(len(toks), i+maxTokens)]}
	return p.number(i)
}

// Word returns the value of a single number word from nol to sebelas, in any
// case, and whether w is one.
func Word(w string) (int, bool) {
	var buf [maxWord]byte
	e, ok := lookup(fold(&buf, w))
	if !ok || e.role != unit && e.role != whole || e.approx {
		return 0, false
	}
	return int(e.value), true
}

type parser struct {
	text string
	toks []token.Token
}

// number reads groups, each with a smaller scale than the one before it.
func (p parser) number(start int) (total Value, n int, ok bool) {
	i, limit := start, maxDigits
	for i < len(p.toks) {
		g, exp, next := p.scaled(i, i > start)
		if next == i || exp >= limit {
			break
		}
		v, fits := g.shift(exp)
		if fits {
			v, fits = total.add(v)
		}
		if !fits {
			break
		}
		total, limit, i = v, exp, next
		if exp == 0 {
			break
		}
	}
	return total, i - start, i > start
}

// scaled reads one group and the scale words after it. A group in digits that
// continues a number must have a scale of its own.
func (p parser) scaled(i int, continues bool) (v Value, exp, next int) {
	v, exp, next = p.group(i)
	digits := p.toks[i].Kind == token.Number
	if next == i {
		e, ok := p.word(i)
		if !ok || e.role != scale || !e.one && !e.approx {
			return v, 0, i
		}
		return Value{Coef: 1, Approx: e.approx}, int(e.value), i + 1
	}
	if exp > 0 { // the scale was glued to its unit: limaribu
		return v, exp, next
	}
	if e, ok := p.word(next); ok && e.role == scale && !e.one {
		v.Approx = v.Approx || e.approx
		return v, int(e.value), next + 1
	}
	if continues && (digits || v.Places > 0) {
		return v, 0, i
	}
	return v, 0, next
}

// group reads a number below a thousand in words, with its decimals, or any
// number in digits. exp is the power of a scale glued to its last unit.
func (p parser) group(i int) (v Value, exp, next int) {
	if p.toks[i].Kind == token.Number {
		return p.digits(i)
	}
	start := i
	below := int64(1000) // what comes next must be smaller
	for i < len(p.toks) {
		part, power, end := p.part(i)
		if end == i || part >= below {
			break
		}
		var approx bool
		v.Coef, below, i, approx = v.Coef+part, floor(part), end, p.approxAt(end-1)
		v.Approx = v.Approx || approx
		if power > 0 {
			return v, power, i
		}
	}
	return p.fraction(v, start, i)
}

// digits reads a number in digits, with an `-an` after it (200-an).
func (p parser) digits(i int) (v Value, exp, next int) {
	v, ok := ParseNumeral(p.toks[i].Text(p.text))
	if !ok {
		return v, 0, i
	}
	if i+1 < len(p.toks) && p.toks[i+1].Kind == token.Clitic && p.toks[i+1].Text(p.text) == "-an" {
		v.Approx = true
		return v, 0, i + 2
	}
	return v, 0, i + 1
}

// floor returns what the part after p must be below: 100 after hundreds, 10
// after tens, nothing after units.
func floor(p int64) int64 {
	switch {
	case p >= 100:
		return 100
	case p >= 20 && p%10 == 0:
		return 10
	}
	return 0
}

// part reads one of units, teens, tens and hundreds.
func (p parser) part(i int) (v int64, exp, next int) {
	e, tail, glued, ok := p.parts(i)
	switch {
	case !ok:
		return 0, 0, i
	case e.role == whole:
		return e.value, 0, i + 1
	case (e.role == hundred || e.role == tens) && (e.one || e.approx):
		return powers[e.value], 0, i + 1
	case e.role != unit:
		return 0, 0, i
	}
	next = i + 1
	if !glued {
		if tail, ok = p.word(next); !ok || tail.one {
			return e.value, 0, next
		}
	}
	switch tail.role {
	case teen:
		v = e.value + 10
	case tens, hundred:
		v = e.value * powers[tail.value]
	case scale:
		if glued {
			return e.value, int(tail.value), next
		}
		return e.value, 0, next
	default:
		return e.value, 0, next
	}
	if !glued {
		next++
	}
	return v, 0, next
}

// fraction reads what makes a decimal of the integer v that ends before i:
// `setengah`, or `koma` and up to four digits.
func (p parser) fraction(v Value, start, i int) (Value, int, int) {
	e, ok := p.word(i)
	switch {
	case ok && e.role == half:
		return Value{Coef: v.Coef*10 + 5, Places: 1, Approx: v.Approx}, 0, i + 1
	case !ok || e.role != point || i == start:
		return v, 0, i
	}
	end := i + 1
	for ; end <= i+4; end++ {
		d, ok := p.word(end)
		if !ok || d.role != unit {
			break
		}
		v.Coef, v.Places = v.Coef*10+d.value, v.Places+1
	}
	if end == i+1 {
		return v, 0, i
	}
	return v, 0, end
}

// word looks token i up as a number word.
func (p parser) word(i int) (word, bool) {
	if i >= len(p.toks) || p.toks[i].Kind != token.Word {
		return word{}, false
	}
	var buf [maxWord]byte
	return lookup(fold(&buf, p.toks[i].Text(p.text)))
}

// parts looks token i up as a number word or as a unit glued to another one.
func (p parser) parts(i int) (head, tail word, glued, ok bool) {
	if p.toks[i].Kind != token.Word {
		return word{}, word{}, false, false
	}
	var buf [maxWord]byte
	w := fold(&buf, p.toks[i].Text(p.text))
	if head, ok = lookup(w); ok {
		return head, word{}, false, true
	}
	head, tail, ok = split(w)
	return head, tail, ok, ok
}

// approxAt reports whether token i is a word of an order of magnitude.
func (p parser) approxAt(i int) bool {
	e, ok := p.word(i)
	return ok && e.approx
}
