package law

import "github.com/warta-nlp/warta/extract/token"

// jointWords bounds the names of the ministers before the first number.
const jointWords = 40

// jointDecree reads a decree or regulation of several ministers: one act with a
// number from each (spec: law, section 0): SKB Menteri Agama, Menteri
// Ketenagakerjaan, dan Menteri PANRB Nomor 855 Tahun 2023, Nomor 3 Tahun 2023,
// dan Nomor 4 Tahun 2023.
func (s *scanner) jointDecree(c core) (core, bool) {
	i := s.filler(c.head.next, &c.head)
	j, ministers := s.ministers(i)
	c.kind = Generic
	if n, ok := s.number(j, false); ok && n.n > 0 && (n.nomor || ministers) {
		c.kind, c.numbered, c.num, c.next = Ref, true, n, n.next
		s.jointNumbers(&c)
		c.next, c.end = c.num.next, c.num.end
		return c, true
	}
	if !ministers && s.is(c.first, "SKB") {
		return c, false
	}
	c.next = j
	if s.mark(j-1, ',') || s.is(j-1, "dan") {
		c.next = i
	}
	c.end = s.toks[c.next-1].End
	return c, true
}

// ministers returns the token after the names of the ministers at token i, and
// whether any is named.
func (s *scanner) ministers(i int) (next int, named bool) {
	j := i
	for ; j < min(i+jointWords, s.sentenceEnd()); j++ {
		switch {
		case s.nomorAt(j):
			return j, named
		case s.same(j, "Menteri"):
			named = true
		case s.capital(j), s.mark(j, ','), s.mark(j, '/'), s.mark(j, '-'), s.is(j, "dan", "dengan", "serta", "tiga", "dua", "empat", "lima"):
		case s.mark(j, '(') && s.bracket(j) > j:
			j = s.bracket(j) - 1
		case s.kind(j) == token.Number && s.same(j+1, "Menteri"):
		default:
			return j, named
		}
	}
	return j, named
}

// jointNumbers adds the further numbers of a joint act. Their parts become one
// number in the order of the signatures; a year may be told once for all.
func (s *scanner) jointNumbers(c *core) {
	n := &c.num
	for n.n < maxParts {
		j := s.separator(n.next)
		if j == n.next {
			return
		}
		more, ok := s.number(j, false)
		if !ok {
			if more, ok = s.plainNumber(j); !ok {
				return
			}
		}
		if more.n == 0 {
			return
		}
		for k := 0; k < more.n && n.n < maxParts; k++ {
			n.parts[n.n] = more.parts[k]
			n.n++
		}
		n.end, n.next, n.num.End = more.end, more.next, more.num.End
		n.flags |= more.flags
		if n.year == 0 {
			n.year = more.year
		}
	}
}

// plainNumber reads a number alone at token i.
func (s *scanner) plainNumber(i int) (number, bool) {
	if s.kind(i) != token.Number || !isDigits(s.at(i)) || len(s.at(i)) > 4 {
		return number{}, false
	}
	n := number{start: s.toks[i].Start, end: s.toks[i].End, next: i + 1, n: 1}
	n.num = Span{n.start, n.end}
	n.parts[0] = n.num
	return n, true
}
