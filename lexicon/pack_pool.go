package lexicon

import (
	"cmp"
	"slices"
	"strings"
)

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
