package amount

import (
	"github.com/warta-nlp/warta/extract/numword"
	"github.com/warta-nlp/warta/extract/token"
)

// signed reads an amount of money that begins with its currency: Rp5,1 triliun,
// Rp. 4.200, USD 3 juta, Rp 3 hingga 6 juta.
func (s *scanner) signed(i, last int) (m Mention, next int, ok bool) {
	code, k := s.sign(i, last)
	if k == i || k >= last {
		return m, i, false
	}
	n, ok := s.sum(k, last)
	if !ok {
		return m, i, false
	}
	next = s.tail(n.next, last)
	if c, end := s.name(next, last); c == code {
		next = end
	}
	return money(n, code), next, true
}

// sum reads the number of an amount of money at token i, with the scales that
// only money has.
func (s *scanner) sum(i, last int) (n numeral, ok bool) {
	if s.toks[i].Kind == token.Number {
		if n, ok = s.apart(i, s.reach(i)); ok {
			return n, true
		}
	}
	if n, ok = s.glued(i); ok {
		return n, true
	}
	n, ok = s.numeral(i, last)
	switch {
	case !ok, n.by:
		if n, ok = s.single(i, last); !ok { // Rp 5.000-3.000: not a range
			return n, false
		}
	case n.ranged && s.another(n.next, last):
		n, _ = s.single(i, last)
	}
	if sc, found := s.scale(n.next, last); found && sc.money && n.exp == 0 {
		ok = s.multiply(&n, sc)
	}
	return s.full(n, i), ok
}

// another reports whether the upper end of a range before token i is an amount
// of its own: naik Rp 500 hingga 10 persen.
func (s *scanner) another(i, last int) bool {
	if i >= last {
		return false
	}
	if s.percentMark(i, last) > i {
		return true
	}
	c, ok := s.noun(i, last)
	return ok && c.known
}

// full reads `1,500` without a scale as 1500: no price has thousandths.
func (s *scanner) full(n numeral, i int) numeral {
	if n.exp == 0 && s.toks[i].Kind == token.Number {
		n.low = ungroup(n.low, s.word(i))
	}
	return n
}

// glued reads a number with its scale in one token: 10M, 5T.
func (s *scanner) glued(i int) (n numeral, ok bool) {
	w := s.word(i)
	d := 0
	for d < len(w) && '0' <= w[d] && w[d] <= '9' {
		d++
	}
	if s.toks[i].Kind != token.Word || d == 0 {
		return n, false
	}
	f := fold(w[d:])
	sc, ok := lookup(scales, &f)
	if !ok {
		return n, false
	}
	if n.low, ok = numword.ParseNumeral(w[:d]); !ok {
		return n, false
	}
	n.next = i
	return n, s.multiply(&n, sc)
}

// named reads an amount of money whose currency stands after it: 69 ribu
// rupiah, 29,4 M US Dollar.
func (s *scanner) named(i int, n numeral, last int) (m Mention, next int, ok bool) {
	if sc, found := s.scale(n.next, last); found && sc.money {
		if n, ok = s.scaledBy(n, sc); !ok {
			return m, i, false
		}
	}
	code, next := s.name(n.next, last)
	if code == "" {
		return m, i, false
	}
	return money(s.full(n, i), code), next, true
}

func (s *scanner) scaledBy(n numeral, sc scale) (numeral, bool) {
	ok := s.multiply(&n, sc)
	return n, ok
}

// bare reads an amount of money that no currency stands beside: 425 miliar,
// harga 25 ribu per kilogram, dari 2,5 juta sampai 25 juta. What counts nothing
// and has a scale of billions is money; lesser ones want a word of money before
// them, a price after them or an amount with a currency in the sentence.
func (s *scanner) bare(i int, n numeral, last int) (m Mention, next int, ok bool) {
	if n.each { // dari 2,5 juta sampai 25 juta: two amounts
		n, _ = s.single(i, last)
	}
	sc, short := s.scale(n.next, last)
	short = short && sc.form == "m" && s.toks[i].Kind == token.Number
	switch {
	case s.identifies(i, false), s.before(i) && s.is(i-1, "ke"), n.vague && !s.moneyed(i):
		return m, i, false
	case short && s.moneyed(i):
		n, ok = s.scaledBy(n, sc)
	case n.exp >= 9, n.exp >= 3 && (s.moneyed(i) || s.priced(n.next, last)):
		ok = true
	}
	if !ok {
		return m, i, false
	}
	s.money = n.next
	return money(n, "IDR"), n.next, true
}

// moneyWindow is how many tokens before a number say that it is money.
const moneyWindow = 6

// moneyed reports whether a word of money or an amount with a currency stands
// before token i in its sentence.
func (s *scanner) moneyed(i int) bool {
	if s.money > s.first() {
		return true
	}
	for k := i - 1; k >= s.first() && i-k <= moneyWindow; k-- {
		f := fold(s.word(k))
		if in(moneyed, &f) {
			return true
		}
	}
	return false
}

// priced reports whether a price goes on at token i: per kilogram, /kg,
// perkilogram.
func (s *scanner) priced(i, last int) bool {
	if i >= last {
		return false
	}
	f := fold(s.word(i))
	if string(f.bytes()) == "per" || string(f.bytes()) == "/" {
		return true
	}
	if !f.hasPrefix("per") {
		return false
	}
	g := fold(s.word(i)[len("per"):])
	_, ok := lookup(measures, &g)
	return ok
}

func money(n numeral, code string) Mention {
	m := n.mention(Money)
	m.Currency = code
	return m
}
