package lexicon

// trie holds forms as paths of words. Its nodes are numbered breadth first, so
// that the edge e leads to the node e+1 and needs no target; the edges of a node
// are sorted by word. The items of a node are the entries whose form ends there.
type trie struct {
	starts array24 // of word i+1: the root's child, 0 if none; empty in a user's layer
	edges  array24 // of each edge: its word
	first  array24 // of each node: its first edge; one more at the end
	ends   array24 // of each node: its first item; one more at the end
	items  array32 // refs
}

// start returns the node of the forms that begin with word w, or 0.
func (t *trie) start(w WordID) uint32 {
	if i := int(w) - 1; i >= 0 && i < t.starts.len() {
		return t.starts.at(i)
	}
	if t.starts != "" {
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
func (t *trie) itemsOf(node uint32) (from, end int) {
	return int(t.ends.at(int(node))), int(t.ends.at(int(node) + 1))
}
