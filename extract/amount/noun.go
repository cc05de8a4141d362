package amount

import (
	"strings"

	"github.com/warta-nlp/warta/extract/numword"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// count is what a number counts or measures, up to the token before next.
type count struct {
	unit     string // normalised; empty for a noun as written
	noun     Span   // the noun as written
	measured bool   // a unit of measurement: has decimals
	known    bool   // a unit, a classifier or a term of the lexicon
	next     int
}

// noun reads what is counted or measured at token i: a unit of measurement, a
// term of the lexicon, or one noun.
func (s *scanner) noun(i, last int) (c count, ok bool) {
	if i >= last || !s.isNoun(i) || s.toks[i].Is(token.Para) {
		return c, false
	}
	f := s.stem(i)
	if in(times, &f) || in(moments, &f) {
		return c, false
	}
	if c, ok = s.measure(i, last, &f); ok {
		return c, true
	}
	if m, ok := s.term(i, last); ok {
		c = s.extend(c, i, m.Last)
		c.unit, c.known, c.measured = m.Entry.ID(), true, m.Entry.Category() == "measure"
		return s.alternatives(c, i, last), true
	}
	if !s.countable(i, &f) || string(f.bytes()) == "kali" && !s.followed(i+1, last) {
		return c, false
	}
	c = count{known: in(classifiers, &f), next: i + 1}
	c.noun = Span{s.toks[i].Start, s.toks[i].Start + len(s.bareForm(i))}
	if n := s.abbreviated(i, last); n > 0 {
		return s.extend(c, i, i+n), true
	}
	return s.complement(s.alternatives(c, i, last), i, last), true
}

// term returns the longest unit or term of the lexicon at token i that ends
// before last.
func (s *scanner) term(i, last int) (longest lexicon.Match, ok bool) {
	for k := s.matchesAt(i); k < len(s.matches) && s.matches[k].First == i; k++ {
		if m := s.matches[k]; m.Entry.Kind() == lexicon.Unit && m.Last <= last && m.Last > longest.Last {
			longest, ok = m, true
		}
	}
	return longest, ok
}

// matchesAt returns the index of the first match that does not begin before
// token i.
func (s *scanner) matchesAt(i int) int {
	lo, hi := 0, len(s.matches)
	for lo < hi {
		if mid := (lo + hi) / 2; s.matches[mid].First < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// complement takes the word that a relational noun wants: kepala desa, penjabat
// kepala desa, pelaku usaha. A name after a common noun is not one.
func (s *scanner) complement(c count, i, last int) count {
	for c.next < last && c.next-i < maxTerm {
		f, t, p := s.stem(c.next-1), s.toks[c.next], s.toks[c.next-1]
		if !in(relational, &f) || t.Kind != token.Word || t.Any(token.Line) || p.Is(token.Lower) && t.Is(token.Title) {
			break
		}
		g := s.stem(c.next)
		if in(times, &g) || !s.countable(c.next, &g) {
			break
		}
		c = s.extend(c, i, c.next+1)
	}
	return c
}

// extend makes the noun of c the tokens [first, next).
func (s *scanner) extend(c count, first, next int) count {
	c.unit, c.noun, c.next = "", Span{s.toks[first].Start, s.toks[next-1].End}, next
	return c
}

// isNoun reports whether token i has the shape of a noun: a word, or an acronym
// whose full stop is the sentence's.
func (s *scanner) isNoun(i int) bool {
	t := s.toks[i]
	return t.Kind == token.Word || t.Kind == token.Abbrev && t.Is(token.Upper) && t.End-t.Start > len("KK.")
}

// measure reads a unit of measurement: meter persegi, km/jam.
func (s *scanner) measure(i, last int, f *folded) (c count, ok bool) {
	m, ok := lookup(measures, f)
	if !ok {
		return c, false
	}
	c = count{unit: m.unit, measured: true, known: true, next: i + 1}
	if c.next < last {
		for _, p := range powers {
			if p.unit == c.unit && s.is(c.next, p.next) {
				c.unit, c.next = p.whole, c.next+1
				return c, true
			}
		}
	}
	if c.next+1 < last && s.is(c.next, "/") {
		g := fold(s.word(c.next + 1))
		per := string(g.bytes())
		if d, ok := lookup(measures, &g); ok {
			per = d.unit
		}
		for _, r := range rates {
			if r.unit == c.unit && r.next == per {
				c.unit, c.next = r.whole, c.next+2
				break
			}
		}
	}
	return c, true
}

// stem returns token i folded, without `-nya` (tonnya, persennya).
func (s *scanner) stem(i int) folded {
	f := fold(s.bareForm(i))
	return f
}

// minNya is the shortest word whose `nya` is taken for the enclitic (hanya and
// punya are none).
const minNya = 6

// bareForm returns token i without `nya` at its end.
func (s *scanner) bareForm(i int) string {
	w := trimStop(s.word(i))
	if n := len(w) - len("nya"); len(w) >= minNya && strings.EqualFold(w[n:], "nya") {
		return w[:n]
	}
	return w
}

// countable reports whether token i can be a counted noun: not a word of the
// closed classes, a verb, a number or a single letter.
func (s *scanner) countable(i int, f *folded) bool {
	w := s.word(i)
	switch {
	case f.n > 0 && f.n < 2, in(uncounted, f):
		return false
	case s.toks[i].Is(token.Upper) && isRoman(w):
		return false
	}
	if g := fold(w); in(uncounted, &g) {
		return false
	}
	if _, n, ok := numword.Parse(s.text, s.toks[i:i+1], 0); ok || n > 0 {
		return false
	}
	if _, ok := s.scale(i, i+1); ok {
		return false
	}
	if _, end := s.sign(i, i+1); end > i {
		return false
	}
	return !verb(f)
}

// verb reports whether a word has the prefix of a verb: mengalami, dilaksanakan.
func verb(f *folded) bool {
	for _, p := range verbal {
		if f.hasPrefix(p) && f.n >= len(p)+3 {
			return !in(verbalNouns, f)
		}
	}
	return false
}

// isRoman reports a Roman numeral below 50; larger ones are acronyms (CV, CD).
func isRoman(w string) bool {
	v, ok := numword.Roman(w)
	return ok && v < 50
}

// followed reports whether a noun follows `kali` at token i: what was done so
// often (200 kali gempa), and not just how often.
func (s *scanner) followed(i, last int) bool {
	if i >= last || s.toks[i].Kind != token.Word {
		return false
	}
	f := s.stem(i)
	return s.countable(i, &f) && !in(times, &f) && !in(moments, &f)
}

// alternatives takes the rest of a noun with a slash or a hyphen:
// kabupaten/kota, desa /kelurahan, Tech-Enthusiast.
func (s *scanner) alternatives(c count, first, last int) count {
	for c.next+1 < last && c.next-first < maxAlternatives {
		mark, t := s.word(c.next), s.toks[c.next+1]
		glued := !s.toks[c.next].Any(token.Space) && !t.Any(token.Space)
		if mark != "/" && (mark != "-" || !glued) || t.Kind != token.Word || t.Any(token.Line) {
			break
		}
		f := s.stem(c.next + 1)
		if in(times, &f) || !s.countable(c.next+1, &f) {
			break
		}
		c = s.extend(c, first, c.next+2)
	}
	return c
}

// maxAlternatives bounds how many tokens a noun with its alternatives may have.
const maxAlternatives = 9

// maxTerm is how many words a term may have whose acronym follows in brackets.
const maxTerm = 5

// abbreviated returns the number of words from token i that an acronym after
// them in brackets stands for (29 sekolah menengah pertama (SMP), 4 rombongan
// belajar (Rombel)), or 0.
func (s *scanner) abbreviated(i, last int) int {
	for n := 1; n <= maxTerm && i+n+2 < last; n++ {
		if t := s.toks[i+n]; t.Kind == token.Word && !t.Any(token.Line) {
			continue
		}
		if n > 1 && s.is(i+n, "(") && s.is(i+n+2, ")") && s.spells(s.word(i+n+1), i, n) {
			return n
		}
		return 0
	}
	return 0
}

// maxInitials is the longest acronym, in bytes, that is compared with its words.
const maxInitials = 12

// spells reports whether the acronym is made of the beginnings of the n words
// from token i, at least one letter of each, in order.
func (s *scanner) spells(acronym string, i, n int) bool {
	if len(acronym) > maxInitials || len(acronym) < n {
		return false
	}
	if n == 0 {
		return acronym == ""
	}
	w := s.word(i)
	for k := 1; k <= len(acronym) && k <= len(w) && strings.EqualFold(acronym[:k], w[:k]); k++ {
		if s.spells(acronym[k:], i+1, n-1) {
			return true
		}
	}
	return false
}
