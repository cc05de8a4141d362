package extract

import (
	"strings"
	"unicode"

	"github.com/warta-nlp/warta/extract/token"
)

// How the words of a long form spell a short one: KP2S is spelt by Komite
// Percepatan Pembangunan Sanitasi, Musrenbang by Musyawarah Perencanaan
// Pembangunan.

// appendLetters appends the letters of the tokens [first, last) in lower case to
// the empty dst. A
// digit repeats the letter before it, one that leads the letter behind it: KP2S
// is K P P S, 3A is A A A.
func (p *page) appendLetters(out []rune, first, last int) []rune {
	leading := rune(0)
	for i := first; i < last; i++ {
		for _, r := range p.word(i) {
			switch {
			case unicode.IsLetter(r):
				out = append(out, unicode.ToLower(r))
				for ; leading > '1'; leading-- {
					out = append(out, unicode.ToLower(r))
				}
			case '2' <= r && r <= '5' && len(out) == 0:
				leading = r
			case '2' <= r && r <= '5' && len(out) > 0:
				for range r - '1' {
					out = append(out, out[len(out)-1])
				}
			}
		}
		if len(out) > 20 {
			break
		}
	}
	return out
}

// What is odd about the way a word takes part in spelling a short form.
const (
	inner     = 4 // its letters come from within the word
	idle      = 8 // it gives no letter
	idleSmall = 1 // a connective gives none
	never     = 1 << 20
)

// maxLetters bounds the letters of a short form.
const maxLetters = 24

// spells reports whether the words [first, last) spell the short form: its
// letters in order, each word giving some in its own order, the first word its
// first letter or three. Of the ways to share the letters out the one that costs
// least counts.
func (p *page) spells(short []rune, first, last int) (cost int, ok bool) {
	if len(short) > maxLetters {
		return 0, false
	}
	// cost[j] is the least cost of spelling short[j:] by the words from i on.
	var costs [maxLetters + 1]int
	for j := range len(short) {
		costs[j] = never
	}
	for i := last - 1; i >= first; i-- {
		t := p.toks[i]
		if t.Kind != token.Word && t.Kind != token.Prefix {
			if t.Kind == token.Symbol || t.Kind == token.Punct && i > first {
				continue
			}
			return 0, false
		}
		p.share(&costs, short, i, i == first)
	}
	return costs[0], costs[0] < never
}

// share puts word i before those that costs is of: at each place of the short
// form the word takes so many letters that the whole costs least.
func (p *page) share(costs *[maxLetters + 1]int, short []rune, i int, leads bool) {
	word := p.word(i)
	for j := 0; j <= len(short); j++ { // costs[j+n] is still that of the later words
		best := costs[j] + idle
		if p.small(i) {
			best = costs[j] + idleSmall
		}
		if leads {
			best = never
		}
		n, head := 0, false
		for k, r := range word {
			if j+n == len(short) {
				break
			}
			if unicode.ToLower(r) != short[j+n] {
				continue
			}
			if n == 0 {
				head = k == 0
			}
			if n++; !head && (p.small(i) || leads && n < 3) {
				continue
			}
			c := costs[j+n]
			if !head {
				c += inner
			}
			best = min(best, c)
		}
		costs[j] = min(best, never)
	}
}

// wordsLeft counts the words of [first, last) that are no connectives.
func (p *page) wordsLeft(first, last int) int {
	n := 0
	for i := first; i < last; i++ {
		if p.toks[i].Kind == token.Word && !p.small(i) {
			n++
		}
	}
	return n
}

// connectiveWords are the words that an acronym may leave out.
var connectiveWords = [...]string{
	"dan", "di", "ke", "dari", "untuk", "atas", "dengan", "pada", "oleh", "bagi", "dalam", "serta", "atau", "yang", "antara", "antar", "of", "and", "the", "for",
}

// small reports a connective, which an acronym may leave out.
func (p *page) small(i int) bool {
	w := p.word(i)
	for _, x := range connectiveWords {
		if len(w) == len(x) && strings.EqualFold(w, x) {
			return true
		}
	}
	return false
}

// firstRune returns the first character of a word, 0 if it is empty.
func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
