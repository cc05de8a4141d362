package amount

import (
	"github.com/warta-nlp/warta/extract/numword"
	"github.com/warta-nlp/warta/extract/token"
)

// quantity reads the number n at token i with the noun it counts or measures.
func (s *scanner) quantity(i int, n numeral, last int) (f finding, next int, ok bool) {
	k := s.slip(i, s.spelled(n, last), last)
	c, ok := s.noun(k, last)
	if !ok && k < last && s.is(k, "lebih") { // 300 lebih programmer
		c, ok = s.noun(k+1, last)
		n.approx = true
	}
	if !ok || s.identifies(i, c.known) || s.ranks(i, c) || s.names(i, n, c) || !c.measured && (n.by || s.halved(i)) {
		return f, i, false
	}
	if !c.measured && n.exp == 0 {
		n.low, n.high = s.counted(n.low, i), s.counted(n.high, n.next-1)
	}
	f.Mention = n.mention(Quantity)
	f.unit, f.noun = c.unit, c.noun
	return f, c.next, true
}

// counted reads `1,920` at token i as 1920: what is counted has no decimals.
func (s *scanner) counted(v numword.Value, i int) numword.Value {
	if s.toks[i].Kind != token.Number {
		return v
	}
	return ungroup(v, s.word(i))
}

// halved reports whether token i is `setengah`: a half of something counted
// (setengah penganggur) is not a number of them.
func (s *scanner) halved(i int) bool { return s.is(i, "setengah") }

// spelled returns the token after the number in words that repeats n in
// brackets, as deeds have it: 12 (dua belas) kecamatan.
func (s *scanner) spelled(n numeral, last int) int {
	k := n.next
	if k+2 >= last || !s.is(k, "(") {
		return k
	}
	r, ok := s.single(k+1, last)
	if !ok || !r.words || less(r.low, n.low) || less(n.low, r.low) || r.next >= last || !s.is(r.next, ")") {
		return k
	}
	return r.next + 1
}

// slip returns the token after a full stop that slipped in between a grouped
// number and its noun (1.283.556. kendaraan), or k.
func (s *scanner) slip(i, k, last int) int {
	if k != i+1 || k+1 >= last || !s.is(k, ".") || s.toks[k].Any(token.Space) || !s.grouped(i) {
		return k
	}
	if t := s.toks[k+1]; t.Kind == token.Word && t.Is(token.Lower|token.Space) && !t.Any(token.Line) {
		return k + 1
	}
	return k
}
