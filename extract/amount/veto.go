package amount

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// identifies reports whether the number at token i identifies or ranks
// something instead of counting: Pasal 5, lantai dua, SDN 1, usia 40, 0822.
// known says that a known unit follows it.
func (s *scanner) identifies(i int, known bool) bool {
	if s.toks[i].Kind == token.Number && leadingZero(s.word(i)) {
		return true
	}
	if !s.before(i) {
		return false
	}
	if s.attached(i) {
		return true
	}
	f := fold(trimStop(s.word(i - 1)))
	return in(heads, &f) || !known && !s.grouped(i) && in(numbered, &f)
}

// ranks reports whether the `ke` before token i makes the number an ordinal
// (HUT ke 16 Kabupaten, posisi ke lima) and is no preposition (ke lima titik,
// ke 8.807 ASN).
func (s *scanner) ranks(i int, c count) bool {
	if !s.before(i) || !s.is(i-1, "ke") {
		return false
	}
	return s.toks[c.next-1].Is(token.Title) || !c.known && !s.grouped(i)
}

// grouped reports whether token i is a number of more than three digits, with
// its thousands grouped: it counts and is no name.
func (s *scanner) grouped(i int) bool {
	return s.toks[i].Kind == token.Number && len(s.word(i)) >= len("1.000")
}

// attached reports whether token i is glued to what stands before it: Covid-19,
// H-7, a.2, 37/2014.
func (s *scanner) attached(i int) bool {
	t, p := s.toks[i], s.toks[i-1]
	if t.Any(token.Space) || s.sent < len(s.sentences) && i == s.sentences[s.sent].First {
		return false
	}
	switch p.Kind {
	case token.Word:
		return p.Any(token.Upper | token.Mixed)
	case token.Number, token.Address:
		return true
	case token.Punct, token.Symbol:
		switch s.word(i - 1) {
		case "-", "/", ".", "#", "+":
			return i-1 > s.first() && !p.Any(token.Space)
		}
	}
	return false
}

// leadingZero reports a code: 0822, 02.
func leadingZero(w string) bool { return len(w) > 1 && w[0] == '0' && '0' <= w[1] && w[1] <= '9' }

func trimStop(w string) string {
	if n := len(w) - 1; n > 0 && w[n] == '.' {
		return w[:n]
	}
	return w
}

// names reports whether the number n at token i belongs to a name: SD 1 Renon,
// Puncak Dua Sukawangi, Satu Data, Pilkada 2024 Kabupaten.
func (s *scanner) names(i int, n numeral, c count) bool {
	if n.words && s.toks[i].Any(token.Title|token.Upper) && s.isNamed(i) {
		return true
	}
	if n.words && s.is(i, "satu") && n.next == i+1 {
		if f := fold(s.word(n.next)); in(wholes, &f) {
			return true
		}
	}
	if !c.known && s.numbersRow(i, n) {
		return true
	}
	if !s.before(i) {
		return false
	}
	p, noun := s.toks[i-1], s.toks[n.next]
	named := p.Kind == token.Word && p.Any(token.Title|token.Upper)
	if named && isYear(s.word(i)) && (i-1 > s.first() || noun.Is(token.Title)) {
		return true
	}
	if f := fold(trimStop(s.word(i - 1))); n.words && s.toks[i].Any(token.Title|token.Upper) && in(placed, &f) {
		return true
	}
	if c.known || !noun.Is(token.Title) || s.titled() {
		return false
	}
	if n.words && s.toks[i].Any(token.Title|token.Upper) && !opens(s.word(i-1)) {
		return true
	}
	return s.is(i-1, ")") || named && i-1 > s.first()
}

// numbersRow reports whether the number numbers the row of a table (2 Kotawaringin
// Timur 71-64-80), or ends a line before the next begins with a name.
func (s *scanner) numbersRow(i int, n numeral) bool {
	noun := s.toks[n.next]
	return noun.Is(token.Title) && s.toks[i].Kind == token.Number && n.next == i+1 && (noun.Is(token.Line) || s.toks[i].Is(token.Line) && !s.toks[i].Is(token.Para))
}

// isNamed reports whether a name of several words that the lexicon knows begins
// with the number word at token i: Lima Puluh Kota, Empat Lawang.
func (s *scanner) isNamed(i int) bool {
	for k := s.matchesAt(i); k < len(s.matches) && s.matches[k].First == i; k++ {
		if m := s.matches[k]; m.Last > i+1 && m.Entry.Kind() != lexicon.Unit {
			return true
		}
	}
	return false
}

// isYear reports whether w is a year of the last or this century.
func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && isDigit(w[2]) && isDigit(w[3])
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// opens reports whether a sentence may begin after the mark.
func opens(mark string) bool {
	switch mark {
	case `"`, "“", "‘", "'", "(", ":", "-", "–", "—", "•":
		return true
	}
	return false
}

// approximated reports whether the words around the amount of tokens [first,
// next) say that its figure is not exact.
func (s *scanner) approximated(first, next int) bool {
	if next < len(s.toks) && s.is(next, "lebih") {
		return true
	}
	if !s.before(first) {
		return false
	}
	k := first - 1
	if k > s.first() && (s.is(k, "dari") || s.is(k, "lebih") || s.is(k, "kurang") || s.is(k, "di") || s.is(k, "angka")) {
		k--
		if s.is(k, "lebih") || s.is(k, "kurang") {
			return true
		}
	}
	f := fold(s.word(first - 1))
	return in(approximate, &f)
}
