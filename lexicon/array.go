package lexicon

import "strings"

// array is a table of little-endian 32-bit numbers, used where it lies.
type array string

func (a array) len() int { return len(a) / 4 }

func (a array) at(i int) uint32 {
	s := a[4*i : 4*i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// pool is a store of strings, each ended by a line feed: a string is known by
// where it begins, so that one may be the end of another. At 0 is the empty one.
type pool string

func (p pool) at(i uint32) string {
	s := string(p[i:])
	if n := strings.IndexByte(s, '\n'); n >= 0 {
		return s[:n]
	}
	return s
}
