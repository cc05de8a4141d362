package lexicon

import (
	"cmp"
	"slices"
)

// packedTrie holds the tables of a trie.
type packedTrie struct{ starts, edges, first, ends, items []uint32 }

func (s *sections) addTrie(t packedTrie) {
	for _, table := range [...][]uint32{t.starts, t.edges, t.first, t.ends} {
		s.add(pack24(table))
	}
	s.add(pack32(t.items))
}

// branch is a node on its way into the tables: the forms that pass through it.
type branch struct {
	forms []formEntry
	depth int // words from the root
}

// trie builds the trie of a stream, breadth first.
func (c *compiler) trie(s stream) packedTrie {
	var t packedTrie
	queue := []branch{{c.sortedForms(s), 0}}
	for len(queue) > 0 {
		b := queue[0]
		queue = queue[1:]
		t.endNode()
		rest := c.addItems(&t, b.forms, b.depth)
		for len(rest) > 0 {
			n := sameWord(rest, b.depth)
			t.edges = append(t.edges, uint32(rest[0].path[b.depth]))
			queue = append(queue, branch{rest[:n], b.depth + 1})
			rest = rest[n:]
		}
	}
	t.endNode()
	if c.base == nil {
		t.addStarts()
	}
	return t
}

// endNode notes where the edges and items of the next node begin.
func (t *packedTrie) endNode() {
	t.first = append(t.first, uint32(len(t.edges)))
	t.ends = append(t.ends, uint32(len(t.items)))
}

// sortedForms returns the forms of a stream by their paths, then by their refs.
func (c *compiler) sortedForms(s stream) []formEntry {
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
	return forms
}

// sameWord returns how many of the forms have the first one's word at the depth.
func sameWord(forms []formEntry, depth int) int {
	n := 1
	for n < len(forms) && forms[n].path[depth] == forms[0].path[depth] {
		n++
	}
	return n
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
