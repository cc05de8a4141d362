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
	var text, facts []uint32
	slots := make([]uint32, len(words)*2)
	for i, w := range words {
		text = append(text, p.at[w.text])
		place(slots, w.text, uint32(i+1))
		if withFacts && w.group < inPlaces {
			f := packFacts(w.facts)
			facts = append(facts, f[:]...)
		}
	}
	s.add(pack24(text))
	s.add(pack32(slots))
	s.add(pack32(facts))
}

// place puts a word into the first free slot.
func place(slots []uint32, word string, n uint32) {
	var f folded
	f.set(word)
	i, tag := slotOf(f.hash(), len(slots))
	for slots[i] != 0 {
		i = (i + 1) % len(slots)
	}
	slots[i] = n | tag<<slotIDBits
}

// packedTrie holds the tables of a trie.
type packedTrie struct{ starts, edges, first, ends, items []uint32 }

func (s *sections) addTrie(t packedTrie) {
	for _, table := range [...][]uint32{t.starts, t.edges, t.first, t.ends} {
		s.add(pack24(table))
	}
	s.add(pack32(t.items))
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
		rest := c.addItems(&t, n.forms, n.depth)
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
	if c.base == nil {
		t.addStarts()
	}
	return t
}

// addStarts makes the table of the root's children by word.
func (t *packedTrie) addStarts() {
	roots := t.edges[:t.first[1]]
	if len(roots) == 0 {
		return
	}
	t.starts = make([]uint32, roots[len(roots)-1])
	for e, w := range roots {
		t.starts[w-1] = uint32(e + 1)
	}
}

// addItems adds the forms that end at the depth and returns the longer ones. An
// entry that says the same as one before it is left out: Plt, Plt. and PLT are one.
func (c *compiler) addItems(t *packedTrie, forms []formEntry, depth int) []formEntry {
	const back = 16 // how many entries are compared with
	from := len(t.items)
	for len(forms) > 0 && len(forms[0].path) == depth {
		r := forms[0].ref
		if !slices.ContainsFunc(t.items[max(from, len(t.items)-back):], func(have uint32) bool { return c.same(ref(have), r) }) {
			t.items = append(t.items, uint32(r))
		}
		forms = forms[1:]
	}
	return forms
}

// same reports whether two entries with the same folded form are one row, or rows
// that differ in nothing but how this form is written.
func (c *compiler) same(a, b ref) bool {
	if a.entry() == b.entry() {
		return true
	}
	k := a.kind()
	if k != b.kind() || schemas[k].key > 0 || len(schemas[k].forms) != 1 {
		return false
	}
	for i, column := range schemas[k].columns {
		if column.name != schemas[k].forms[0] && c.rows[k][a.row()].cells[i] != c.rows[k][b.row()].cells[i] {
			return false
		}
	}
	return true
}
