package score

import (
	"strings"

	"github.com/warta-nlp/warta/extract"
)

// pair is a link between two surfaces.
type pair struct{ from, to string }

// acronyms compares what the texts define, short form and the expansion's words.
func (c *comparison) acronyms() {
	define := func(a extract.AcronymRecord) pair { return pair{a.Short, strings.Join(wordsOf(a.Long), " ")} }
	var gold, pred []pair
	for _, a := range c.gold.Acronyms {
		gold = append(gold, define(a))
	}
	for _, a := range c.pred.Acronyms {
		if a.Source == "" || a.Source == "text" {
			pred = append(pred, define(a))
		}
	}
	c.pairs(acronymKind, gold, pred)
}

// holders compares who holds which office.
func (c *comparison) holders() { c.pairs(holderKind, holdersOf(c.gold), holdersOf(c.pred)) }

// holdersOf returns the holders as written, without those of no entity.
func holdersOf(r *extract.Record) []pair {
	var out []pair
	for _, h := range r.Holders {
		if n := len(r.Entities); uint(h.Person) < uint(n) && uint(h.Position) < uint(n) {
			out = append(out, pair{r.Entities[h.Person].Text, r.Entities[h.Position].Text})
		}
	}
	return out
}

// relations compares what is said of two entities, as written.
func (c *comparison) relations() { c.pairs(relationKind, relationsOf(c.gold), relationsOf(c.pred)) }

// relationsOf returns the relations as written, without those of no entity.
func relationsOf(r *extract.Record) []pair {
	var out []pair
	for _, x := range r.Relations {
		if n := len(r.Entities); uint(x.From) < uint(n) && uint(x.To) < uint(n) {
			out = append(out, pair{r.Entities[x.From].Text, x.Type + " " + r.Entities[x.To].Text})
		}
	}
	return out
}

// pairs counts the pairs that two lists share. A repeated pair counts once.
func (c *comparison) pairs(k kind, gold, pred []pair) {
	want, got := setOf(gold), setOf(pred)
	n := &c.counts[k]
	n.gold, n.pred = len(want.order), len(got.order)
	for _, p := range want.order {
		if got.has[p] {
			n.match++
			continue
		}
		c.wrong(k, Mistake{Fault: Missed, Text: p.from, Want: p.to})
	}
	for _, p := range got.order {
		if !want.has[p] {
			c.wrong(k, Mistake{Fault: Spurious, Text: p.from, Got: p.to})
		}
	}
}

// set is a set of pairs in the order of their first occurrence.
type set struct {
	order []pair
	has   map[pair]bool
}

func setOf(pairs []pair) set {
	s := set{has: make(map[pair]bool, len(pairs))}
	for _, p := range pairs {
		if !s.has[p] {
			s.has[p] = true
			s.order = append(s.order, p)
		}
	}
	return s
}
