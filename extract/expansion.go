package extract

import (
	"strings"
	"unicode"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// maxLong bounds the words of an expansion.
const maxLong = 14

// expanded returns the tokens of the long form, right before token end, of the
// short form [begin, last); first is -1 if there is none. Words that spell the
// short form one by one stand before what the lexicon lists for it, for many list
// the head along: Dinas Komunikasi dan Informatika for Kominfo.
func (p *page) expanded(begin, last, end int) (int, int) {
	var room [maxLetters]rune
	from, short := p.sents[p.sentenceOf(end)].First, p.appendLetters(room[:0], begin, last)
	first, cost := p.expansion(short, from, end)
	listed := p.listed(begin, last, from, end)
	if listed >= 0 && (first < 0 || cost > p.connectives(first, end) || sameStart(p.word(listed), p.word(begin))) {
		return listed, end
	}
	trimmed, whole := p.beforeRegion(from, end)
	if trimmed == end || first >= 0 && cost <= p.connectives(first, end) {
		return first, end
	}
	for trimmed > from && p.small(trimmed-1) {
		trimmed--
	}
	if f, c := p.expansion(short, from, trimmed); f >= 0 && (first < 0 || c < cost) {
		if whole {
			return f, end
		}
		return f, trimmed
	}
	return first, end
}

// connectives counts the connectives of the tokens [first, last).
func (p *page) connectives(first, last int) (n int) {
	for i := first; i < last; i++ {
		if p.small(i) {
			n++
		}
	}
	return n
}

// companyHead returns the token of the company's legal form before token i, else
// i: PT Pembangunan Jaya Ancol (PJA).
func (p *page) companyHead(i int) int {
	n := i - 1
	if n < p.sents[p.sentenceOf(i)].First || !p.capital(n) || !p.capital(i) {
		return i
	}
	if m, ok := p.longest(n, i, lexicon.OrgHead); ok && m.Last == i && m.Entry.Category() == "company" {
		return n
	}
	return i
}

// namesPerson reports whether the tokens [first, last) are a person's name and no
// region's: Joko Widodo (Jokowi) gives a nickname, no acronym.
func (p *page) namesPerson(first, last int) bool {
	if m, ok := p.longest(first, last, knownKinds[:]...); ok && m.Last == last {
		return false
	}
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && !p.personal(i) {
			return false
		}
	}
	return true
}

// listed returns the token at which an expansion that the lexicon lists for the
// short form [i, last) begins, if it ends right before token end; or -1. Its words
// may stand in another order, and one behind the first may be left out: Dinas
// Perdagangan dan Perindustrian (Disperindag), Analisis Dampak Lingkungan (Amdal).
func (p *page) listed(i, last, from, end int) int {
	if last-i > 1 {
		return -1
	}
	for _, m := range p.matches[p.at[i]:p.at[i+1]] {
		if m.Last > last || m.Entry.Kind() != lexicon.Acronym || m.Entry.Variant() {
			continue
		}
		p.fields = appendFields(p.fields[:0], m.Entry.Field("long"))
		words := p.fields
		for n := len(words); n >= max(2, len(words)-1); n-- {
			if end-n >= from && p.allOf(end-n, end, words) && (n == len(words) || strings.EqualFold(p.word(end-n), words[0])) {
				return end - n
			}
		}
	}
	return -1
}

// appendFields appends the words of s to dst.
func appendFields(dst []string, s string) []string {
	for w := range strings.FieldsSeq(s) {
		dst = append(dst, w)
	}
	return dst
}

// allOf reports whether the tokens [first, last) are different ones of the words.
func (p *page) allOf(first, last int, words []string) bool {
	if p.small(first) {
		return false
	}
	for i := first; i < last; i++ {
		if !containsFold(words, p.word(i)) {
			return false
		}
		for j := first; j < i; j++ {
			if strings.EqualFold(p.word(j), p.word(i)) {
				return false
			}
		}
	}
	return true
}

// containsFold reports whether w is one of the words, in any case.
func containsFold(words []string, w string) bool {
	for _, x := range words {
		if strings.EqualFold(x, w) {
			return true
		}
	}
	return false
}

// beforeRegion returns the token before the region that ends right before token
// end, or end: Tim Pengendali Inflasi Daerah [Kota Bogor] (TPID). A country or an
// acronym that ends a name belongs to it: Pusat Potensi Kedirgantaraan [TNI AU].
func (p *page) beforeRegion(from, end int) (at int, whole bool) {
	for i := max(from, end-5); i < end; i++ {
		if !p.capital(i) {
			continue
		}
		if m, ok := p.longest(i, end, knownKinds[:]...); ok && m.Last == end {
			if i > from && p.has(i-1, lexicon.RegionWord) && p.capital(i-1) {
				i--
			}
			return i, m.Entry.Kind() == lexicon.Country
		}
	}
	at = end
	for at > from+1 && at > end-2 && p.tone[at-1] == plain && p.toks[at-1].Is(token.Upper) && p.toks[at-1].Kind == token.Word {
		at--
	}
	return at, true
}

// expansion returns the token at which the long form of a short one that ends
// before token end begins, no earlier than from; or -1. Of the starts from which
// the words spell the short form, the one whose words all take part wins, then
// the nearest.
func (p *page) expansion(short []rune, from, end int) (best, bestCost int) {
	best, bestCost = -1, 1<<30
	small := 0 // words in small letters that are no connectives
	capitals := false
	for first := end - 1; first >= from && end-first <= maxLong; first-- {
		t := p.toks[first]
		if p.breaksName(first) {
			break
		}
		if t.Kind != token.Word || p.small(first) {
			continue
		}
		if t.Is(token.Lower) {
			small++
			if capitals && (p.isVerb(first) || first == from || p.toks[first-1].Is(token.Lower) && !p.small(first-1)) {
				break // a name goes on in small letters within, Kerja sama Antar Daerah
			}
			if capitals || p.isVerb(first) {
				continue
			}
		} else {
			capitals = true
		}
		if cost, ok := p.spells(short, first, end); ok && cost+2*small < bestCost {
			best, bestCost = first, cost+2*small
		}
	}
	if best >= 0 && p.toks[best].Is(token.Lower) && bestCost > 6*(end-best) {
		return -1, 0
	}
	return best, bestCost
}

// breaksName reports a mark that no name runs over.
func (p *page) breaksName(i int) bool {
	switch p.word(i) {
	case ".", ";", ":", "(", ")", "“", "”", "\"", "?", "!", "–", "—":
		return true
	}
	return p.toks[i].Kind == token.Number
}

// sameStart reports whether two words begin with the same letter, in any case.
func sameStart(a, b string) bool {
	return a != "" && b != "" && unicode.ToLower(firstRune(a)) == unicode.ToLower(firstRune(b))
}

// sameSyllable reports whether two words begin with the same three letters, in any
// case: Kesbangpol begins with Kesatuan, not with the Kantor before it.
func sameSyllable(a, b string) bool {
	return len(a) > 3 && len(b) > 3 && strings.EqualFold(a[:3], b[:3])
}
