package amount

import "github.com/warta-nlp/warta/extract/token"

// percent reads the number n at token i as a percentage: 85,5 persen, 60, 4%.
func (s *scanner) percent(i int, n numeral, last int) (m Mention, next int, ok bool) {
	if s.toks[i].Kind == token.Number && n.next == i+1 && s.decimals(n.next, last, 2) && !s.listed(i) {
		if next = s.percentMark(n.next+2, last); next > n.next+2 {
			a, ok := s.apart(i, n.next+2)
			return a.mention(Percent), next, ok
		}
	}
	if next = s.percentMark(n.next, last); next == n.next {
		return m, i, false
	}
	return n.mention(Percent), next, true
}

// listed reports whether token i follows a comma: 2, 3, 4 persen.
func (s *scanner) listed(i int) bool { return s.before(i) && s.is(i-1, ",") }

// percentMark returns the token after a per cent sign or word at i, or i.
func (s *scanner) percentMark(i, last int) int {
	if i >= last {
		return i
	}
	f := fold(s.word(i))
	switch string(f.bytes()) {
	case "%", "persen", "persennya", "prosen":
		return i + 1
	}
	return i
}

// plusMinus reports whether token i is the sign of the number after it, and
// whether it is a minus: minus 0,74%, -3%, plus 7%.
func (s *scanner) plusMinus(i, last int) (minus, ok bool) {
	if i+1 >= last {
		return false, false
	}
	f := fold(s.word(i))
	switch string(f.bytes()) {
	case "minus":
		return true, true
	case "plus":
		return false, true
	case "-", "+":
		t := s.toks[i+1]
		return s.word(i) == "-", t.Kind == token.Number && !t.Any(token.Space) && s.toks[i].Any(token.Space|token.Line)
	}
	return false, false
}

// withSign reads a percentage whose sign is token i. Other numbers are left to
// be read without it.
func (s *scanner) withSign(i, last int, minus bool) (f finding, next int, ok bool) {
	n, ok := s.numeral(i+1, last)
	if !ok {
		return f, i + 1, false
	}
	if f.Mention, next, ok = s.percent(i+1, n, last); !ok || f.Range {
		return f, i + 1, false
	}
	if minus {
		f.Value.Coef = -f.Value.Coef
	}
	return s.done(f, i, next)
}
