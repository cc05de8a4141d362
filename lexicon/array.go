package lexicon

import (
	"encoding/binary"
	"strings"
)

// array32 is a table of little-endian 32-bit numbers, used where it lies.
type array32 string

func (a array32) len() int { return len(a) / 4 }

func (a array32) at(i int) uint32 {
	s := a[4*i : 4*i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// array24 is a table of little-endian 24-bit numbers with a byte after the last,
// so that each can be read as four bytes.
type array24 string

const max24 = 1<<24 - 1

func (a array24) len() int { return len(a) / 3 }

func (a array24) at(i int) uint32 {
	s := a[3*i : 3*i+4]
	return (uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24) & max24
}

// pack32 packs numbers for an array32.
func pack32(numbers []uint32) []byte {
	b := make([]byte, 0, 4*len(numbers))
	for _, n := range numbers {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}

// pack24 packs numbers up to max24 for an array24.
func pack24(numbers []uint32) []byte {
	if len(numbers) == 0 {
		return nil
	}
	b := make([]byte, 0, 3*len(numbers)+1)
	for _, n := range numbers {
		b = append(b, byte(n), byte(n>>8), byte(n>>16))
	}
	return append(b, 0)
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
