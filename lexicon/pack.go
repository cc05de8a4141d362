package lexicon

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"slices"
)

// The compiled form: a header of magic, checksum and the length in bytes of each
// section, then the sections. Numbers are little-endian, of 24 or 32 bits.
//
//	pool                        strings
//	text, slots, facts          vocabulary
//	starts, edges, first, ends, items
//	                            trie of the stream everywhere, then of typed
//	rows                        of each kind
const (
	magic        = "WARTALX1"
	checksumSize = 16
	numSections  = 1 + 3 + 5 + 5 + int(lastKind)
	headerSize   = len(magic) + checksumSize + 4*numSections
)

// sections collects the sections of the compiled form.
type sections [][]byte

func (s *sections) add(b []byte) { *s = append(*s, b) }

// file returns the compiled form.
func (s *sections) file() []byte {
	var body []byte
	for _, b := range *s {
		body = binary.LittleEndian.AppendUint32(body, uint32(len(b)))
	}
	for _, b := range *s {
		body = append(body, b...)
	}
	sum := sha256.Sum256(body)
	return slices.Concat([]byte(magic), sum[:checksumSize], body)
}

var (
	errMagic = errors.New("not a compiled lexicon of this version")
	errSize  = errors.New("truncated or overlong")
)

// open returns the layer of a compiled form. It reads the header only and trusts
// the rest: the form comes from compile.
func open(file string) (*layer, error) {
	if len(file) < headerSize || !hasPrefix(file, magic) {
		return nil, errMagic
	}
	sum := file[len(magic):][:checksumSize]
	lengths := array32(file[len(magic)+checksumSize : headerSize])
	rest := file[headerSize:]
	total := uint64(0)
	for i := range lengths.len() {
		total += uint64(lengths.at(i))
	}
	if total != uint64(len(rest)) {
		return nil, errSize
	}
	next := 0
	take := func() (section string) {
		n := lengths.at(next)
		next++
		section, rest = rest[:n], rest[n:]
		return section
	}
	t := &layer{version: hex.EncodeToString([]byte(sum[:6])), pool: pool(take())}
	t.vocab = vocab{t.pool, array24(take()), array32(take()), array32(take())}
	for _, tr := range [...]*trie{&t.main, &t.places} {
		*tr = trie{array24(take()), array24(take()), array24(take()), array24(take()), array32(take())}
	}
	for k := Kind(1); k <= lastKind; k++ {
		t.rows[k] = array24(take())
	}
	return t, nil
}
