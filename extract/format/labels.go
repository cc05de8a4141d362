package format

import (
	"fmt"
	"maps"
	"slices"

	"github.com/warta-nlp/warta/extract"
)

// Labels says which label a name in a file stands for, 0 that entities of that name
// are passed over. The nil Labels takes the names of package extract.
type Labels map[string]extract.Label

// of returns the label for a name.
func (l Labels) of(name string) (extract.Label, error) {
	if l == nil {
		return extract.ParseLabel(name)
	}
	label, known := l[name]
	if !known {
		return 0, fmt.Errorf("unknown label %q, expected one of %q", name, slices.Sorted(maps.Keys(l)))
	}
	return label, nil
}

// Relabel returns the document with the label that of gives each entity, and
// without those to which it gives 0. What refers to an entity that goes, goes too,
// and of a chain or an official that mention. The document given is not changed. It
// is an error if the document refers to an entity that it does not have.
func Relabel(r *extract.Record, of func(extract.EntityRecord) extract.Label) (*extract.Record, error) {
	if err := checkLinks(r); err != nil {
		return nil, fmt.Errorf("format: document %q: %w", r.ID, err)
	}
	c := *r
	c.Entities = slices.Clone(r.Entities)
	var kept []int
	for i := range c.Entities {
		e := &c.Entities[i]
		if e.Label = of(*e); e.Label != 0 {
			kept = append(kept, i)
		}
	}
	choose(&c, kept)
	return &c, nil
}

// choose gives r of its entities those at the places given, in that order, and new
// lists of what refers to them. All places in r must be right.
func choose(r *extract.Record, places []int) {
	at := make([]int, len(r.Entities)) // the new place of each entity
	for i := range at {
		at[i] = -1
	}
	entities := make([]extract.EntityRecord, 0, len(places))
	for i, old := range places {
		at[old] = i
		entities = append(entities, r.Entities[old])
	}
	r.Entities = entities
	renumber(r, func(i int) int { return at[i] })
}

// renumber replaces each index into the entities by what at gives for it, and leaves
// out what has one below 0.
func renumber(r *extract.Record, at func(int) int) {
	r.Holders = moved(r.Holders, func(h *extract.HolderRecord) bool {
		return move(&h.Person, at) && move(&h.Position, at)
	})
	r.Relations = moved(r.Relations, func(x *extract.RelationRecord) bool {
		return move(&x.From, at) && move(&x.To, at)
	})
	mention := func(i *int) bool { return move(i, at) }
	r.Officials = moved(r.Officials, func(o *extract.OfficialRecord) bool {
		o.Mentions = moved(o.Mentions, mention)
		return true
	})
	r.Chains = moved(r.Chains, func(c *[]int) bool {
		*c = moved(*c, mention)
		return len(*c) > 0
	})
	r.Laws = moved(r.Laws, func(l *extract.LawRecord) bool {
		if l.Entity == nil {
			return true
		}
		i := *l.Entity
		l.Entity = &i
		return move(&i, at)
	})
}

// moved returns a list of copies without those for which change says no. No list
// stays none.
func moved[T any](list []T, change func(*T) bool) []T {
	if list == nil {
		return nil
	}
	out := make([]T, 0, len(list))
	for _, x := range list {
		if change(&x) {
			out = append(out, x)
		}
	}
	return out
}

// move replaces an index by its new place and reports whether it has one.
func move(i *int, at func(int) int) bool {
	*i = at(*i)
	return *i >= 0
}
