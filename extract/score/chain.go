package score

import (
	"cmp"
	"slices"

	"github.com/warta-nlp/warta/extract"
)

// mention is what must be equal of two mentions of a person.
type mention struct {
	start, end int
	text       string
}

// chains counts the pairs of mentions that both sides put in one chain. Only
// mentions of persons count, names and offices; each belongs to one chain, of
// several to the last.
//
// The pairs are counted by the sizes of the parts that the chains of the two
// sides have in common, so that a long chain costs no more than its length.
func (c *comparison) chains() {
	gold, pred := partitionOf(c.gold), partitionOf(c.pred)
	n := &c.counts[chainKind]
	n.gold, n.pred, n.match = gold.links(nil), pred.links(nil), gold.links(pred)
	for _, l := range gold.apartIn(pred) {
		c.wrong(chainKind, Mistake{Fault: Missed, Start: l[1].start, End: l[1].end, Text: l[0].text, Want: l[1].text})
	}
	for _, l := range pred.apartIn(gold) {
		c.wrong(chainKind, Mistake{Fault: Spurious, Start: l[1].start, End: l[1].end, Text: l[0].text, Got: l[1].text})
	}
}

// partition tells of each mention the chain that it is in.
type partition map[mention]int

func partitionOf(r *extract.Record) partition {
	p := partition{}
	for n, chain := range r.Chains {
		for _, i := range chain {
			if uint(i) >= uint(len(r.Entities)) {
				continue
			}
			if e := r.Entities[i]; e.Label == extract.Person || e.Label == extract.Position {
				p[mention{e.Start, e.End, e.Text}] = n
			}
		}
	}
	return p
}

// links counts the pairs of mentions in one chain of p and, unless q is nil, also
// in one of q.
func (p partition) links(q partition) int {
	sizes := map[[2]int]int{}
	for m, n := range p {
		common := [2]int{n}
		if q != nil {
			other, found := q[m]
			if !found {
				continue
			}
			common[1] = other
		}
		sizes[common]++
	}
	sum := 0
	for _, n := range sizes {
		sum += n * (n - 1) / 2
	}
	return sum
}

// apartIn lists the neighbours in a chain of p that are in no one chain of q.
func (p partition) apartIn(q partition) (out [][2]mention) {
	last := map[int]mention{} // of each chain
	for _, m := range p.inOrder() {
		if before, ok := last[p[m]]; ok && !q.together(before, m) {
			out = append(out, [2]mention{before, m})
		}
		last[p[m]] = m
	}
	return out
}

func (p partition) together(a, b mention) bool {
	n, foundA := p[a]
	m, foundB := p[b]
	return foundA && foundB && n == m
}

func (p partition) inOrder() []mention {
	out := make([]mention, 0, len(p))
	for m := range p {
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b mention) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end), cmp.Compare(a.text, b.text))
	})
	return out
}
