package markup

import (
	"regexp"
	"slices"
)

// chainNumber is how the mentions of one person are numbered.
var chainNumber = regexp.MustCompile(`^[1-9]\d?$`)

// chains gathers the mentions with the same number. A number that only one
// mention has is a slip: one mention alone needs none.
func (p *parser) chains(entities []placedEntity) {
	at := map[string]int{} // number -> index of its chain
	var lines []int
	for i, e := range entities {
		if e.chain == "" {
			continue
		}
		n, seen := at[e.chain]
		if !seen {
			n = len(p.doc.Chains)
			at[e.chain] = n
			p.doc.Chains = append(p.doc.Chains, nil)
			lines = append(lines, e.line)
		}
		p.doc.Chains[n] = append(p.doc.Chains[n], i)
	}
	for n, c := range p.doc.Chains {
		p.needs("chains", lines[n])
		if e := entities[c[0]]; len(c) == 1 {
			p.fail(e.line, ErrChain, "%s@%s has no second mention", e.Label, e.chain)
		}
	}
}

// aspects are what an article may be labelled for beyond what every article is.
var aspects = []string{"chains", "relations", "indirect"}

// needs holds a label of an aspect to the header, without which it would not be
// scored.
func (p *parser) needs(aspect string, line int) {
	if !slices.Contains(p.doc.Labelled, aspect) {
		p.fail(line, ErrLabelled, "%s", aspect)
	}
}
