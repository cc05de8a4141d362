package amount

import (
	"strings"

	"github.com/warta-nlp/warta/extract/numword"
	"github.com/warta-nlp/warta/extract/token"
)

// numeral is a number or a range of numbers as it stands in the text, up to the
// token before next.
type numeral struct {
	low, high numword.Value
	ranged    bool // low to high
	by        bool // low by high
	each      bool // both ends have their own scale: 1 juta hingga 2 juta
	exp       int  // power of ten of the last scale word: 6 in 3 hingga 6 juta
	words     bool // begins with a number word
	approx    bool
	vague     bool // an order of magnitude only: puluhan, ratusan ribu
	next      int
}

// mention returns an amount of the number.
func (n numeral) mention(l Label) Mention {
	return Mention{Label: l, Value: n.low, ValueTo: n.high, Range: n.ranged, By: n.by, Approx: n.approx, Vague: n.vague}
}

// numeral reads the number at token i, before token last. If ok is false, the
// tokens before next are no number that an amount could have.
func (s *scanner) numeral(i, last int) (n numeral, ok bool) {
	n, ok = s.single(i, last)
	if !ok || n.vague {
		return n, ok
	}
	if s.times(&n, last) {
		return n, true
	}
	k, dash := s.rangeMark(n.next, last)
	if k == n.next {
		return n, true
	}
	h, ok := s.single(k, last)
	switch {
	case ok && s.joins(&n, h):
		return n, !dash || !s.dashed(n.next)
	case dash && ok: // 3-1, 0812-3456-7890
		n.next = h.next
		return n, false
	}
	return n, true
}

// times makes n a width by a length if they stand there: 4 x 6, 14x20.
func (s *scanner) times(n *numeral, last int) bool {
	k := n.next
	if k >= last || n.exp > 0 || s.toks[k].Kind != token.Word && s.toks[k].Kind != token.Symbol {
		return false
	}
	w := s.word(k)
	if w == "x" || w == "X" || w == "×" {
		if k+1 >= last || s.toks[k+1].Kind != token.Number {
			return false
		}
		k, w = k+1, s.word(k+1)
	} else if w[0] == 'x' || w[0] == 'X' {
		w = w[1:]
	} else {
		return false
	}
	v, ok := numword.ParseNumeral(w)
	if ok {
		n.high, n.by, n.next = v, true, k+1
	}
	return ok
}

// joins makes n the range from n to h if they are its ends: the scale of h is
// that of both, unless n has its own.
func (s *scanner) joins(n *numeral, h numeral) bool {
	if h.vague || n.exp > 0 && h.exp == 0 {
		return false
	}
	low, each, fits := n.low, n.exp > 0, true
	if !each {
		low, fits = shift(n.low, h.exp)
		if fits && h.exp > 0 && !less(low, h.low) { // Rp500-1 juta: the lower end has the scale below
			low, fits = shift(n.low, h.exp-3)
		}
	}
	if !fits || !less(low, h.low) {
		return false
	}
	n.low, n.high, n.ranged, n.each = low, h.low, true, each
	n.exp, n.approx, n.next = h.exp, n.approx || h.approx, h.next
	return true
}

// single reads one number with its scale words.
func (s *scanner) single(i, last int) (n numeral, ok bool) {
	n.next = i + 1
	v, used, ok := numword.Parse(s.text, s.toks[:last], i)
	if !ok {
		return n, false
	}
	n.low, n.next = v, i+used
	n.words = s.toks[i].Kind == token.Word
	n.vague = v.Approx && s.magnitude(i)
	if sc, ok := s.scale(n.next-1, last); ok {
		n.exp = sc.exp
	}
	s.affix(&n, last)
	if sc, ok := s.scale(n.next, last); ok && !sc.money {
		if !s.multiply(&n, sc) {
			return n, false
		}
		s.affix(&n, last)
	}
	n.approx = n.approx || n.low.Approx
	n.low.Approx = false
	return n, true
}

// multiply applies the scale word at n.next.
func (s *scanner) multiply(n *numeral, sc scale) (ok bool) {
	if n.low, ok = shift(n.low, sc.exp); !ok {
		return false
	}
	if n.ranged {
		n.high, ok = shift(n.high, sc.exp)
	}
	n.exp += sc.exp
	n.next++
	return ok
}

// affix takes an `-an` or `an` (20-an, 100an) after the number.
func (s *scanner) affix(n *numeral, last int) {
	if n.next < last && !s.toks[n.next].Any(token.Space) && (s.is(n.next, "-an") || s.is(n.next, "an")) {
		n.next++
		n.approx = true
	}
}

// magnitudes are the words that name an order of magnitude only.
var magnitudes = []form{
	"belasan", "jutaan", "miliaran", "milyaran", "puluhan", "ratusan", "ribuan", "triliunan", "trilyunan",
}

// magnitude reports whether token i is one of them.
func (s *scanner) magnitude(i int) bool {
	f := fold(s.word(i))
	return in(magnitudes, &f)
}

// scale looks token i up as a scale word.
func (s *scanner) scale(i, last int) (scale, bool) {
	if i >= last || s.toks[i].Kind != token.Word && !s.lastLetter(i) {
		return scale{}, false
	}
	f := fold(strings.TrimSuffix(s.word(i), "."))
	return lookup(scales, &f)
}

// lastLetter reports a single letter with a stop that the tokeniser took for an
// initial: Rp 38,7 M. ends a sentence.
func (s *scanner) lastLetter(i int) bool {
	return s.toks[i].Kind == token.Abbrev && s.toks[i].End-s.toks[i].Start == len("M.")
}

// rangeMark returns the token after the mark between the ends of a range at i,
// or i if there is none, and whether the mark is a dash.
func (s *scanner) rangeMark(i, last int) (next int, dash bool) {
	if i >= last {
		return i, false
	}
	switch s.word(i) {
	case "-", "–", "—":
		return i + 1, true
	case "s/d", "s.d", "s.d.", "sd", "hingga":
		return i + 1, false
	case "sampai":
		if i+1 < last && s.is(i+1, "dengan") {
			return i + 2, false
		}
		return i + 1, false
	}
	return i, false
}

// dashed reports whether a hyphen or slash is glued to the number that ends
// before token i and a digit to it: a telephone number, a date, a code.
func (s *scanner) dashed(i int) bool {
	return i+1 < len(s.toks) && (s.is(i, "-") || s.is(i, "/")) &&
		!s.toks[i].Any(token.Space) && !s.toks[i+1].Any(token.Space) && s.toks[i+1].Kind == token.Number
}
