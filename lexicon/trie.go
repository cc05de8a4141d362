package lexicon

// trie holds forms as paths of words. Its nodes are numbered breadth first, so
// that the edge e leads to the node e+1 and needs no target; the edges of a node
// are sorted by word. The items of a node are the entries whose form ends there.
type trie struct {
	edges array24 // of each edge: its word
	first array24 // of each node: its first edge; one more at the end
	ends  array24 // of each node: its first item; one more at the end
	items array32 // refs
	dense int     // the root's edges are the words 1 to dense; 0: they are not
}

// setDense notes whether the root's children are simply numbered by their word.
func (t *trie) setDense() {
	t.dense = 0
	if t.first.len() < 2 {
		return
	}
	if n := int(t.first.at(1)); n > 0 && int(t.edges.at(n-1)) == n {
		t.dense = n
	}
}

// start returns the node of the forms that begin with word w, or 0.
func (t *trie) start(w WordID) uint32 {
	switch {
	case int(w) <= t.dense:
		return uint32(w)
	case t.dense > 0 || t.first.len() < 2:
		return 0
	}
	return t.child(0, w)
}

// child returns the node that word w leads to from a node, or 0.
func (t *trie) child(node uint32, w WordID) uint32 {
	if w == 0 {
		return 0
	}
	lo, hi := int(t.first.at(int(node))), int(t.first.at(int(node)+1))
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		switch e := t.edges.at(mid); {
		case e < uint32(w):
			lo = mid + 1
		case e > uint32(w):
			hi = mid
		default:
			return uint32(mid + 1)
		}
	}
	return 0
}

// itemsOf returns the range of the items of a node.
func (t *trie) itemsOf(node uint32) (lo, hi int) {
	return int(t.ends.at(int(node))), int(t.ends.at(int(node) + 1))
}
