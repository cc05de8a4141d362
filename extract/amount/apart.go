package amount

import (
	"github.com/warta-nlp/warta/extract/numword"
	"github.com/warta-nlp/warta/extract/token"
)

// maxApart bounds how many groups of digits may stand apart.
const maxApart = 8

// apart reads a number whose groups of three digits or decimals are spaced out
// (Rp. 344. 320.772. 000, 00). It wants two such groups, or one and the
// decimals, so that the full stop of a sentence is not taken for one.
func (s *scanner) apart(i, last int) (n numeral, ok bool) {
	var buf [maxApart * 24]byte
	digits := append(buf[:0], s.word(i)...)
	k, groups, gaps := i+1, 0, 0
	for groups < maxApart && s.group(k, last) {
		digits = append(append(digits, '.'), s.word(k+1)...)
		if s.toks[k+1].Any(token.Space) {
			gaps++
		}
		k += 2
		groups++
	}
	if s.decimals(k, last, 2) {
		digits = append(append(digits, ','), s.word(k+1)...)
		k += 2
		gaps++
	} else if end := s.looseTail(k, last); end > k {
		n.next = end
	} else if groups < 2 {
		return n, false
	}
	if gaps == 0 {
		return n, false
	}
	n.low, ok = numword.ParseNumeral(string(digits))
	n.next = max(n.next, k)
	return n, ok
}

// group reports whether a full stop and a group of three digits stand at k.
func (s *scanner) group(k, last int) bool {
	if k+1 >= last || !s.is(k, ".") || s.toks[k+1].Kind != token.Number || s.toks[k+1].Any(token.Line) {
		return false
	}
	w := s.word(k + 1)
	return len(w) == 3 || len(w) > 3 && len(w) < 20 && (w[3] == '.' || w[3] == ',')
}

// decimals reports whether a comma and a number of up to most digits, apart
// from it, stand at k.
func (s *scanner) decimals(k, last, most int) bool {
	return k+1 < last && s.is(k, ",") && !s.toks[k].Any(token.Space) && s.toks[k+1].Kind == token.Number &&
		s.toks[k+1].Any(token.Space) && len(s.word(k+1)) <= most
}

// looseTail returns the token after a `, -` at k, or k.
func (s *scanner) looseTail(k, last int) int {
	if k+1 < last && s.is(k, ",") && s.is(k+1, "-") {
		return k + 2
	}
	return k
}

// tail returns the token after a `,-` at k (also `.-`, `,--`, `,=`), or k.
func (s *scanner) tail(k, last int) int {
	if k+1 >= last || !s.is(k, ",") && !s.is(k, ".") {
		return k
	}
	switch s.word(k + 1) {
	case "-", "--", "=":
		if !s.toks[k].Any(token.Space) || !s.toks[k+1].Any(token.Space) {
			return k + 2
		}
	}
	return k
}
