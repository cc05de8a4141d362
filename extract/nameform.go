package extract

import (
	"strings"
	"unicode/utf8"
)

// appendNameWords appends the words of a personal name to dst, each folded so that
// spellings of one name meet (see appendSound). Stops and hyphens part words:
// M.Rusli is m, rusli.
func (p *page) appendNameWords(dst []string, name string) []string {
	for name != "" {
		n := strings.IndexAny(name, nameBreaks)
		if n < 0 {
			n = len(name)
		}
		if n > 0 {
			p.buf = appendLower(p.buf[:0], name[:n])
			raw := len(p.buf)
			p.buf = appendSound(p.buf, p.buf)
			dst = append(dst, p.interned.of(p.buf[raw:]))
			name = name[n:]
			continue
		}
		_, n = utf8.DecodeRuneInString(name)
		name = name[n:]
	}
	return dst
}

// nameBreaks part the words of a name.
const nameBreaks = " .,-\n\r\t\u00a0'’`"

// digraphs are letters that the spelling reforms changed or that are written
// either way in names (Van Ophuijsen 1901, Soewandi 1947, EYD 1972: Soeharto and
// Suharto, Tjahjo and Cahyo) with the form they are compared in.
var digraphs = [...]struct{ old, now string }{
	{"oe", "u"}, {"dj", "j"}, {"tj", "c"}, {"sj", "si"}, {"nj", "ni"}, {"ch", "h"}, {"kh", "h"},
}

// appendSound appends a lower-case word of a name, folded, to dst: digraphs, y for
// i, v for f, an h beside a consonant, doubled letters (Prasetyo and Prasetio,
// Budhi and Budi, Rachmat and Rahmat, Abdurrahman and Abdurahman).
func appendSound(dst, w []byte) []byte {
	from := len(dst)
	put := func(c byte) {
		switch c {
		case 'y':
			c = 'i'
		case 'v':
			c = 'f'
		}
		if len(dst) == from || c != dst[len(dst)-1] {
			dst = append(dst, c)
		}
	}
next:
	for i := 0; i < len(w); i++ {
		if i > 0 && w[i] == 'h' && !vowel(w[i-1]) {
			continue
		}
		if w[i] >= utf8.RuneSelf {
			return append(dst[:from], w...) // no folding beyond ASCII
		}
		for _, d := range digraphs {
			if w[i] == d.old[0] && i+1 < len(w) && w[i+1] == d.old[1] {
				i++
				if d.now == "h" && i+1 < len(w) && !vowel(w[i+1]) {
					continue next
				}
				for k := range len(d.now) {
					put(d.now[k])
				}
				continue next
			}
		}
		if w[i] == 'h' && i > 0 && i+1 < len(w) && !vowel(w[i+1]) {
			continue
		}
		put(w[i])
	}
	if len(dst) == from {
		return append(dst, w...) // chh
	}
	return dst
}

// sameWord reports whether two folded words of names are one: equal, or an
// initial and its word.
func sameWord(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || len(a) == 1 && b[0] == a[0]
}

// within reports whether the words of a shorter name occur in a longer one, in
// order: a first name may be left out, or a middle one.
func within(short, long []string) bool {
	i := 0
	for _, w := range long {
		if i < len(short) && sameWord(short[i], w) {
			i++
		}
	}
	return i == len(short)
}

// clipped reports whether a name used alone is the beginning or the end of a
// longer word of a name: Sandi of Sandiaga, Harsono of Suharsono.
func clipped(short, word string) bool {
	return len(short) >= 4 && len(short) < len(word) && (strings.HasPrefix(word, short) || len(short) >= 5 && strings.HasSuffix(word, short))
}

// clippedWithin reports whether the words of a shorter name occur in a longer one
// in order, one of them clipped: Uray Fadlan of Uray Fadlansyah.
func clippedWithin(short, long []string) bool {
	i, cut := 0, 0
	for _, w := range long {
		if i == len(short) {
			break
		}
		switch {
		case sameWord(short[i], w):
			i++
		case clipped(short[i], w):
			cut++
			i++
		}
	}
	return i == len(short) && cut == 1
}

// minOneOff is the number of letters from which a name may be mistyped.
const minOneOff = 7

// oneOff reports whether two words differ by one letter changed, added or left
// out behind the first: Soedarmo and Sodarmo.
func oneOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < minOneOff-1 || len(b) < minOneOff || len(b)-len(a) > 1 || a[0] != b[0] {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}
