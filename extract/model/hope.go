package model

// Most layers have nothing to mark in most stretches. Their scores tell it without
// a search: where no tag of a token can make up for the transitions, no path beats
// the one that is outside throughout.

// hopes say, for each layer and tag, by how much the transitions can favour it over
// Outside at most, in the lanes of scores.
type hopes [numLanes]uint64

// hope is a set of tags, in the same lanes, that may be worth while.
type hope [numLanes]uint64

const (
	topBits  = 0x8000800080008000
	eachLane = 0x0001000100010001
	maxHope  = 7000 // so that a lane never runs over
)

// newHopes returns the hopes of the layers in a pass.
func newHopes(layers []transitions) (h hopes) {
	for l := range numLanes {
		for t := Begin; t < NumTags; t++ {
			gain := int32(-maxHope)
			if l < len(layers) {
				gain = min(max(layers[l].gain(t), -maxHope), maxHope)
			}
			word, shift := lane(l, t)
			h[word] |= uint64(0x7fff+gain) << shift
		}
	}
	return h
}

// gain returns by how much the transitions into and out of a tag can be above
// those of Outside.
func (tr *transitions) gain(t Tag) int32 {
	out := tr[Outside][Outside]
	g := int32(never)
	for _, from := range before[t] {
		g = max(g, tr[from][t]-out)
	}
	if MayFollow(NumTags, t) {
		g = max(g, tr[start][t]-tr[start][Outside])
	}
	if t.MayEnd() {
		g += max(0, tr[t][Outside]-out)
	}
	return g
}

// in returns which tags may be worth while in a stretch: those whose score and
// gain together are above nought at a token.
func (h *hopes) in(stretch []scores) (found hope) {
	for i := range stretch {
		s := &stretch[i]
		zero := eachLane * zeroWeight * uint64(s.n)
		for k := range found {
			found[k] |= s.lanes[k] + (h[k] - zero)
		}
	}
	return found
}

// of reports whether the layer has a tag that may be worth while.
func (h *hope) of(layer int) bool {
	mask := uint64(topBits) & (0xffffffff << (layer % 2 * 32))
	return (h[layer&^1]|h[layer|1])&mask != 0
}
