package lexicon

import (
	"encoding/binary"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxWord is the length in bytes of the longest word that is looked up, folded.
const maxWord = 64

// maxRaw is the length in bytes of the longest token that is looked at: marks
// and invisible characters may make it longer than its folded form.
const maxRaw = 4 * maxWord

// folded is a folded word. It is read and hashed eight bytes at a time: those of
// the last eight that do not belong to the word are 0.
type folded struct {
	buf [maxWord]byte
	n   int
}

func (f *folded) bytes() []byte { return f.buf[:f.n] }

const (
	chunk               = 8 // bytes
	hashBasis    uint64 = 0x9e3779b97f4a7c15
	hashMultiple uint64 = 0xd6e8feb86659fd93
)

// hash returns the word's hash. It is part of the compiled form.
func (f *folded) hash() uint64 {
	h := hashBasis ^ uint64(f.n)
	for i := 0; i < f.n; i += chunk {
		h ^= binary.LittleEndian.Uint64(f.buf[i:])
		h *= hashMultiple
		h ^= h >> 32
	}
	h *= hashMultiple
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
	f.n = len(word)
	i := 0
	for ; i+chunk <= len(word); i += chunk {
		if !f.setChunk(i, load(word[i:])) {
			return f.setUnicode(word)
		}
	}
	if i < len(word) && !f.setChunk(i, loadEnd(word, i)) {
		return f.setUnicode(word)
	}
	return true
}

// load returns the first eight bytes of s as a number.
func load(s string) uint64 {
	_ = s[chunk-1]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// loadEnd returns the bytes of s from i on, less than eight, as a number.
func loadEnd(s string, i int) uint64 {
	if len(s) >= chunk {
		return load(s[len(s)-chunk:]) >> (8 * (chunk - (len(s) - i)))
	}
	var c uint64
	for j := len(s) - 1; j >= i; j-- {
		c = c<<8 | uint64(s[j])
	}
	return c
}

// The same byte eight times, to reckon with eight characters at once.
const (
	ones  uint64 = 0x0101010101010101
	highs        = ones << 7
)

// setChunk puts eight characters at i, in lower case. It reports whether all are
// ASCII and none is a grave accent.
func (f *folded) setChunk(i int, c uint64) bool {
	grave := c ^ '`'*ones
	if (c|(grave-ones)&^grave)&highs != 0 {
		return false
	}
	upper := (c + (0x80-'A')*ones) &^ (c + (0x80-'Z'-1)*ones) & highs
	binary.LittleEndian.PutUint64(f.buf[i:], c|upper>>2)
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
func (f *folded) reset() { f.n = 0 }

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
	clear(f.buf[f.n : (f.n+chunk-1)/chunk*chunk])
	return true
}

// fold returns the folded form of a word, "" if it is too long.
func fold(word string) string {
	var f folded
	if !f.set(word) {
		return ""
	}
	return string(f.bytes())
}
