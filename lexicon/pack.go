package lexicon

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
)

// The compiled form: a header of magic, checksum and the length in bytes of each
// section, then the sections. All numbers are little-endian and 32 bits wide.
//
//	pool                        strings
//	text, slots, facts          vocabulary
//	edges, first, ends, items   trie of the stream everywhere, then of typed
//	rows                        of each kind
const (
	magic        = "WARTALX1"
	checksumSize = 16
	numSections  = 1 + 3 + 4 + 4 + int(lastKind)
	headerSize   = len(magic) + checksumSize + 4*numSections
)

// sections collects the sections of the compiled form.
type sections [][]byte

func (s *sections) add(b []byte) { *s = append(*s, b) }

// file returns the compiled form.
func (s *sections) file() []byte {
	var body []byte
	for _, b := range *s {
		body = appendU32(body, uint32(len(b)))
	}
	for _, b := range *s {
		body = append(body, b...)
	}
	sum := sha256.Sum256(body)
	return slices.Concat([]byte(magic), sum[:checksumSize], body)
}

func appendU32(b []byte, n uint32) []byte { return binary.LittleEndian.AppendUint32(b, n) }

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
	lengths := array(file[len(magic)+checksumSize : headerSize])
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
	t.vocab = vocab{t.pool, array(take()), array(take()), array(take())}
	for _, tr := range [...]*trie{&t.main, &t.places} {
		*tr = trie{edges: array(take()), first: array(take()), ends: array(take()), items: array(take())}
		tr.setDense()
	}
	for k := Kind(1); k <= lastKind; k++ {
		t.rows[k] = array(take())
	}
	return t, nil
}

// packedPool is a pool with the place of each of its strings.
type packedPool struct {
	bytes []byte
	at    map[string]uint32
}

// packPool stores each string once; one that is the end of another shares its
// bytes.
func packPool(all []string) packedPool {
	slices.SortFunc(all, compareEnds)
	all = slices.Compact(all)
	p := packedPool{bytes: []byte{'\n'}, at: map[string]uint32{"": 0}}
	last := ""
	for _, s := range slices.Backward(all) {
		switch {
		case s == "":
		case last != "" && strings.HasSuffix(last, s):
			p.at[s] = p.at[last] + uint32(len(last)-len(s))
		default:
			p.at[s] = uint32(len(p.bytes))
			p.bytes = append(append(p.bytes, s...), '\n')
		}
		last = s
	}
	return p
}

// compareEnds orders strings by their bytes from the end backwards.
func compareEnds(a, b string) int {
	for i := 1; i <= len(a) && i <= len(b); i++ {
		if c := cmp.Compare(a[len(a)-i], b[len(b)-i]); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}

// addWords adds the vocabulary: texts, hash table and, for the lowest layer, the
// facts of the words that have any.
func (s *sections) addWords(words []*wordEntry, p packedPool, withFacts bool) {
	var text, facts []byte
	slots := make([]uint32, len(words)*2)
	for i, w := range words {
		text = appendU32(text, p.at[w.text])
		place(slots, w.text, uint32(i+1))
		if withFacts && w.group < inPlaces {
			f := w.facts
			facts = appendU32(facts, f.Lower)
			facts = appendU32(facts, f.Upper)
			facts = appendU32(facts, uint32(f.Rank)|uint32(f.NameWeight)<<16)
			facts = appendU32(facts, uint32(f.Flags))
		}
	}
	s.add(text)
	s.add(packU32(slots))
	s.add(facts)
}

// place puts a word into the first free slot.
func place(slots []uint32, word string, n uint32) {
	var f folded
	f.set(word)
	i, tag := slotOf(f.hash, len(slots))
	for slots[i] != 0 {
		i = (i + 1) % len(slots)
	}
	slots[i] = n | tag<<slotIDBits
}

func packU32(numbers []uint32) []byte {
	b := make([]byte, 0, 4*len(numbers))
	for _, n := range numbers {
		b = appendU32(b, n)
	}
	return b
}

// packedTrie holds the tables of a trie.
type packedTrie struct{ edges, first, ends, items []uint32 }

func (s *sections) addTrie(t packedTrie) {
	for _, table := range [...][]uint32{t.edges, t.first, t.ends, t.items} {
		s.add(packU32(table))
	}
}

// trie builds the trie of a stream.
func (c *compiler) trie(s stream) packedTrie {
	forms := c.forms[s]
	for i := range forms {
		f := &forms[i]
		for _, w := range f.words {
			f.path = append(f.path, c.words[w].id)
		}
	}
	slices.SortFunc(forms, func(a, b formEntry) int {
		return cmp.Or(slices.Compare(a.path, b.path), cmp.Compare(a.ref.entry(), b.ref.entry()), cmp.Compare(a.ref, b.ref))
	})
	type node struct {
		forms []formEntry // those that pass through the node
		depth int
	}
	var t packedTrie
	queue := []node{{forms, 0}}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		t.first = append(t.first, uint32(len(t.edges)))
		t.ends = append(t.ends, uint32(len(t.items)))
		rest := t.addItems(n.forms, n.depth)
		for len(rest) > 0 {
			w := rest[0].path[n.depth]
			end := 1
			for end < len(rest) && rest[end].path[n.depth] == w {
				end++
			}
			t.edges = append(t.edges, uint32(w))
			queue = append(queue, node{rest[:end], n.depth + 1})
			rest = rest[end:]
		}
	}
	t.first = append(t.first, uint32(len(t.edges)))
	t.ends = append(t.ends, uint32(len(t.items)))
	return t
}

// addItems adds the forms that end at the depth, each entry once, and returns the
// longer ones.
func (t *packedTrie) addItems(forms []formEntry, depth int) []formEntry {
	last := ref(0)
	for len(forms) > 0 && len(forms[0].path) == depth {
		if r := forms[0].ref; r.entry() != last {
			t.items = append(t.items, uint32(r))
			last = r.entry()
		}
		forms = forms[1:]
	}
	return forms
}
