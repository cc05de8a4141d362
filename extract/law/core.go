package law

import (
	"strconv"

	"github.com/warta-nlp/warta/extract/token"
)

func itoa(n int) string { return strconv.Itoa(n) }

// core is the name of an act in a text: type, issuer, region or nickname, number
// and year (spec: law, section 3).
type core struct {
	first, next int // tokens
	end         int // byte after it
	kind        Kind
	head        head
	num         number
	numbered    bool
	place       regionName
	subject     int // token after a subject without tentang, from next on; 0 if none
	id          ID  // of a named act
	flags       Flags
}

// core reads the name of an act at token i.
func (s *scanner) core(i int) (core, bool) {
	if c, ok := s.codeName(i); ok {
		return c, true
	}
	h, ok := s.head(i)
	if !ok {
		return core{}, false
	}
	c := core{first: i, head: h}
	switch {
	case h.kind == founding:
		return s.constitution(c)
	case h.kind == several:
		return s.jointDecree(c)
	}
	j := s.filler(h.next, &c.head)
	if s.numberAt(&c, j) {
		return c, true
	}
	k := s.between(&c, j)
	if k > j && s.numberAt(&c, k) {
		return c, true
	}
	c.next, c.end = j, s.toks[j-1].End
	return s.unnumbered(c, j)
}

// numberAt reads the number part at token i into c, if there is one that the
// head may stand with.
func (s *scanner) numberAt(c *core, i int) bool {
	i = s.afterIssuer(i)
	roman := c.head.token == "tapmpr" || c.head.token == "tapmprs"
	if roman && s.mark(i, '/') { // TAP MPR RI/XI/1998
		i++
	}
	n, ok := s.number(i, roman)
	if !ok {
		n, ok = s.bareNumber(c, i)
	}
	if !ok || c.head.kind == weak && n.n == 0 {
		return false
	}
	c.num, c.numbered = n, true
	c.next, c.end = n.next, n.end
	c.kind = Ref
	return true
}

// bareNumber reads a number without Nomor and year (PP 18), or a year without a
// number (Perda tahun 2019, Perwali 2025), where the words around leave no other
// reading.
func (s *scanner) bareNumber(c *core, i int) (number, bool) {
	var n number
	if c.head.kind == safe && s.same(i, "tahun") {
		s.readYear(&n, i)
		n.start = s.toks[i].Start
		return n, n.year > 0
	}
	if s.kind(i) != token.Number || !s.shortHead(c) || !isDigits(s.at(i)) {
		return n, false
	}
	w := s.at(i)
	n.start, n.end, n.next = s.toks[i].Start, s.toks[i].End, i+1
	switch {
	case len(w) == 4 && c.head.kind == safe:
		if _, _, y, _ := s.year(i); y >= 1945 && y <= s.latest() {
			n.year = y
			return n, true
		}
	case len(w) <= 3 && w[0] != '0' && citedBare(c.head) && s.closed(i+1) && !s.vetoed(c.first):
		n.num = Span{n.start, n.end}
		n.parts[0], n.n = n.num, 1
		return n, true
	}
	return n, false
}

// shortHead reports whether the head is one word of an act that the press cites
// by bare number: PP 18, UU 11, Permenhub 26.
func (s *scanner) shortHead(c *core) bool {
	return c.head.next == c.first+1 && s.capital(c.first) && c.head.token != "" && c.head.kind <= weak
}

// citedBare reports whether the press cites acts of the type by number alone.
// An acronym with other meanings is none, nor Inpres, which schools are named
// after.
func citedBare(h head) bool {
	return h.kind == safe && h.token != "inpres" || h.token == "uu" || h.token == "pp"
}

// closed reports whether token i cannot be what a number before it counts: a
// mark, the end, a function word or a passive verb.
func (s *scanner) closed(i int) bool {
	if i >= len(s.toks) || s.kind(i) == token.Punct && !s.mark(i, '-') {
		return true
	}
	w := s.folded(i)
	return isFunctionWord(w) || verbShape(w) && s.any(i, token.Lower)
}

// filler skips what may stand between a head and the number without telling
// anything: (PP), RI, atau Keppres.
func (s *scanner) filler(i int, h *head) int {
	for {
		j := s.bracket(i)
		j = s.state(j)
		if s.is(j, "atau", "dan", "alias") || s.mark(j, '/') {
			if k, next := s.find(headForms[:], j+1); k >= 0 && headForms[k].token == h.token && h.token != "" {
				j = next
			}
		}
		if s.mark(j, '.') && s.glued(j) && s.nomorAt(j+1) { // UU. No. 14
			j++
		}
		if j == i {
			return i
		}
		i = j
	}
}

// state skips RI and Republik Indonesia.
func (s *scanner) state(i int) int {
	switch {
	case s.is(i, "RI", "NRI") && s.any(i, token.Upper):
		return i + 1
	case s.same(i, "Negara") && s.same(i+1, "Republik") && s.same(i+2, "Indonesia"):
		return i + 3
	case s.same(i, "Republik") && s.same(i+1, "Indonesia"):
		return i + 2
	}
	return i
}

// maxBetween bounds the words of a region or nickname between head and number.
const maxBetween = 10

// between reads the region, nickname or subject that stands between head and
// number: Perda Kabupaten Bungo Nomor 17, UU Pers No. 40. It returns the token
// before which it stopped.
func (s *scanner) between(c *core, i int) int {
	j := i
	if isRegional(c.head.token) || c.head.token == "" {
		if place, ok := s.region(i, levelOf(c.head.token)); ok {
			c.place, j = place, s.filler(place.next, &c.head)
		}
	}
	for k := j; k < j+maxBetween && k < len(s.toks); k++ {
		switch {
		case s.nomorAt(k), s.digitAt(k), s.same(k, "tahun"):
			return k
		case s.capital(k), s.is(k, "dan", "di"), s.mark(k, '/'), s.mark(k, '-'):
		case s.mark(k, '('):
			if b := s.bracket(k); b > k {
				k = b - 1
				continue
			}
			return j
		default:
			return j
		}
	}
	return j
}

// unnumbered reads an act without a number: by name, pointing back, by subject
// or by type alone.
func (s *scanner) unnumbered(c core, i int) (core, bool) {
	if s.vetoed(c.first) {
		return c, false
	}
	if c.place.next > 0 {
		c.next, c.end = c.place.next, s.toks[c.place.next-1].End
		i = c.place.next
	}
	switch {
	case s.is(i, "tersebut", "itu", "ini", "dimaksud", "tsb", "tsb."):
		c.kind, c.next, c.end = Anaphor, i+1, s.toks[i].End
		return c, c.head.token != ""
	case c.head.token == "uu" && s.namedAct(&c, i), c.head.kind <= weak && s.knownName(&c, i, i):
		return c, true
	}
	c.kind = Generic
	if c.head.kind == safe && c.place.next == 0 && s.capital(c.first) && takesSubject(c.head.token) {
		c.subject = s.subject(i)
	}
	if isCircular(c.head.token) && (c.head.issuer || c.place.next > 0) {
		c.flags |= Issued
	}
	return c, c.head.token != ""
}

// vetoed reports whether the word before token i makes it something else:
// Satpol PP, ormas PP.
func (s *scanner) vetoed(i int) bool {
	return s.same(i, "PP") && (s.is(i-1, "Satpol", "Pol", "ormas", "pulang") || s.dash(i-1) > 0)
}

// takesSubject reports whether the press cites the type by its subject, without
// tentang and number: Perda Penyelenggaraan Rumah Kos. A decree is named after
// its issuer instead.
func takesSubject(token string) bool {
	return len(token) > 2 && token[0] != 'k' && token[0] != 's' && token[:2] != "in"
}

// isCircular reports whether the press cites the type by issuer alone, without a
// number: SE Gubernur Jatim.
func isCircular(token string) bool {
	return token == "sesekda" || token == "segub" || token == "sebup" || token == "sewali" || len(token) > 3 && token[:3] == "se-"
}
