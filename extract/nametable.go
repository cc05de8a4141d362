package extract

import (
	"hash/maphash"
	"strings"
	"unicode/utf8"
)

// nameTable holds values by name, compared in lower case, by a hash of 64 bits
// that nobody outside can foresee. It does not allocate once warm, for it is asked
// of every capitalised word of a text.
type nameTable[V any] struct {
	seed   maphash.Seed
	values map[uint64]V
	starts [4]uint64 // bit set of the first bytes of the names
	buf    []byte
}

func (t *nameTable[V]) len() int { return len(t.values) }

// get returns the value of a name.
func (t *nameTable[V]) get(name string) (v V, ok bool) {
	if len(t.values) == 0 || name == "" {
		return v, false
	}
	if c := lowerByte(name[0]); c < utf8.RuneSelf && t.starts[c>>6]>>(c&63)&1 == 0 {
		return v, false
	}
	t.buf = appendLower(t.buf[:0], name)
	v, ok = t.values[maphash.Bytes(t.seed, t.buf)]
	return v, ok
}

// set gives a name a value.
func (t *nameTable[V]) set(name string, v V) {
	if t.values == nil {
		t.seed, t.values = maphash.MakeSeed(), map[uint64]V{}
	}
	t.buf = appendLower(t.buf[:0], name)
	if len(t.buf) > 0 {
		c := t.buf[0]
		t.starts[c>>6] |= 1 << (c & 63)
	}
	t.values[maphash.Bytes(t.seed, t.buf)] = v
}

// clear forgets the names.
func (t *nameTable[V]) clear() {
	clear(t.values)
	t.starts = [4]uint64{}
}

// appendLower appends s in lower case to dst.
func appendLower(dst []byte, s string) []byte {
	from := len(dst)
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return append(dst[:from], strings.ToLower(s)...)
		}
		dst = append(dst, lowerByte(s[i]))
	}
	return dst
}

// lowerByte returns an ASCII letter in lower case, any other byte as it is.
func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	return c
}
