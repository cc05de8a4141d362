package score

import (
	"strings"

	"github.com/warta-nlp/warta/extract"
)

// pair is a link between two surfaces.
type pair struct{ from, to string }

// placed is a pair with the place of its first member.
type placed struct {
	pair
	start, end int
}

// acronyms compares what the texts define, short form and the expansion's words.
func (c *comparison) acronyms() {
	define := func(a extract.AcronymRecord) placed {
		return placed{pair{a.Short, strings.Join(wordsOf(a.Long), " ")}, a.Start, a.End}
	}
	var gold, pred []placed
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
func holdersOf(r *extract.Record) []placed {
	var out []placed
	for _, h := range r.Holders {
		out = appendPair(out, r, h.Person, "", h.Position)
	}
	return out
}

// relations compares what is said of two entities, as written.
func (c *comparison) relations() { c.pairs(relationKind, relationsOf(c.gold), relationsOf(c.pred)) }

// relationsOf returns the relations as written, without those of no entity.
func relationsOf(r *extract.Record) []placed {
	var out []placed
	for _, x := range r.Relations {
		out = appendPair(out, r, x.From, x.Type+" ", x.To)
	}
	return out
}

// appendPair adds the pair of two entities, with the kind of their link before the
// second, unless one of them does not exist.
func appendPair(out []placed, r *extract.Record, from int, kind string, to int) []placed {
	if n := len(r.Entities); uint(from) >= uint(n) || uint(to) >= uint(n) {
		return out
	}
	f := r.Entities[from]
	return append(out, placed{pair{f.Text, kind + r.Entities[to].Text}, f.Start, f.End})
}

// pairs counts the pairs that two lists share. A repeated pair counts once.
func (c *comparison) pairs(k kind, gold, pred []placed) {
	want, got := setOf(gold), setOf(pred)
	n := &c.counts[k]
	n.gold, n.pred = len(want.order), len(got.order)
	for _, p := range want.order {
		if got.has[p.pair] {
			n.match++
			continue
		}
		c.wrong(k, Mistake{Fault: Missed, Start: p.start, End: p.end, Text: p.from, Want: p.to})
	}
	for _, p := range got.order {
		if !want.has[p.pair] {
			c.wrong(k, Mistake{Fault: Spurious, Start: p.start, End: p.end, Text: p.from, Got: p.to})
		}
	}
}

// set is a set of pairs in the order of their first occurrence.
type set struct {
	order []placed
	has   map[pair]bool
}

func setOf(pairs []placed) set {
	s := set{has: make(map[pair]bool, len(pairs))}
	for _, p := range pairs {
		if !s.has[p.pair] {
			s.has[p.pair] = true
			s.order = append(s.order, p)
		}
	}
	return s
}
