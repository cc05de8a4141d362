package lexicon

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxWord is the length in bytes of the longest word that is looked up, folded.
const maxWord = 64

// maxRaw is the length in bytes of the longest token that is looked at: marks
// and invisible characters may make it longer than its folded form.
const maxRaw = 4 * maxWord

// folded is a folded word with its hash.
type folded struct {
	buf [maxWord]byte
	n   int
	fnv uint64
}

func (f *folded) bytes() []byte { return f.buf[:f.n] }

// hash returns the word's hash: FNV-1a with a last step that makes all its bits
// good.
func (f *folded) hash() uint64 {
	h := f.fnv
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	return h ^ h>>32
}

// set folds a token: lower case, NFC, one apostrophe, one hyphen, no invisible
// characters, no final stop. It reports whether the result fits.
func (f *folded) set(word string) bool {
	if n := len(word); n > 1 && word[n-1] == '.' && word[n-2] != '.' {
		word = word[:n-1]
	}
	if len(word) > maxWord {
		return f.setUnicode(word)
	}
	h := hashBasis
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case c >= utf8.RuneSelf:
			return f.setUnicode(word)
		case c == '`':
			c = '\''
		}
		f.buf[i] = c
		h = (h ^ uint64(c)) * hashPrime
	}
	f.n, f.fnv = len(word), h
	return true
}

// setUnicode folds a word with characters beyond ASCII.
func (f *folded) setUnicode(word string) bool {
	if len(word) > maxRaw {
		return false
	}
	var raw [maxRaw + utf8.UTFMax]byte
	b, marks := raw[:0], false
	for _, r := range word {
		switch r {
		case '’', '‘', '´', 'ʼ', 'ʻ', '′', '`':
			r = '\''
		case '‐', '‑', '–', '—', '−':
			r = '-'
		default:
			if unicode.Is(unicode.Cf, r) {
				continue
			}
			marks = marks || unicode.Is(unicode.M, r)
			r = unicode.ToLower(r)
		}
		if b = utf8.AppendRune(b, r); len(b) > maxRaw {
			return false
		}
	}
	if marks {
		b = norm.NFC.Bytes(append([]byte(nil), b...))
	}
	f.reset()
	return f.add(b)
}

// reset empties f for join.
func (f *folded) reset() { f.n, f.fnv = 0, hashBasis }

// join appends a word, folded. It reports whether it fits.
func (f *folded) join(word string) bool {
	var g folded
	return g.set(word) && f.add(g.bytes())
}

// add appends folded bytes. It reports whether they fit.
func (f *folded) add(b []byte) bool {
	if f.n+len(b) > maxWord {
		return false
	}
	f.n += copy(f.buf[f.n:], b)
	for _, c := range b {
		f.fnv = (f.fnv ^ uint64(c)) * hashPrime
	}
	return true
}

const (
	hashBasis uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// fold returns the folded form of a word, "" if it is too long.
func fold(word string) string {
	var f folded
	if !f.set(word) {
		return ""
	}
	return string(f.bytes())
}
