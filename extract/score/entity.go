package score

import (
	"cmp"
	"slices"
	"sort"

	"github.com/warta-nlp/warta/extract"
)

// span is what must be equal of two entities.
type span struct {
	label      extract.Label
	start, end int
}

// entities counts strict and partial matches and values.
func (c *comparison) entities() {
	gold, pred := spansOf(c.gold.Entities), spansOf(c.pred.Entities)
	goldAt, predAt := coverOf(gold.order), coverOf(pred.order)
	for _, s := range gold.order {
		n := &c.counts[s.label]
		n.gold++
		if predAt.overlaps(s) {
			n.goldPart++
		}
		g := gold.entity[s]
		p, found := pred.entity[s]
		if !found {
			c.wrong(kind(s.label), Mistake{Fault: Missed, Start: s.start, End: s.end, Text: g.Text})
			continue
		}
		n.match++
		c.value(g, p)
	}
	for _, s := range pred.order {
		n := &c.counts[s.label]
		n.pred++
		if goldAt.overlaps(s) {
			n.predPart++
		}
		if _, found := gold.entity[s]; !found {
			c.wrong(kind(s.label), Mistake{Fault: Spurious, Start: s.start, End: s.end, Text: pred.entity[s].Text})
		}
	}
	c.types(gold.order, pred.order)
	c.spans = unlabelled(gold.order, pred.order)
	c.confusion.add(gold.order, pred.order)
}

// types counts the entities that can be put in pairs of one label that overlap,
// each in one pair at most. It takes the earliest end first, which gives the most
// pairs where no two spans of a label nest.
func (c *comparison) types(gold, pred []span) {
	want, got := ofLabels(gold), ofLabels(pred)
	for _, l := range extract.Labels() {
		g, p := want[l], got[l]
		for len(g) > 0 && len(p) > 0 {
			switch {
			case g[0].end <= p[0].start:
				g = g[1:]
			case p[0].end <= g[0].start:
				p = p[1:]
			default:
				c.counts[l].typed++
				g, p = g[1:], p[1:]
			}
		}
	}
}

// ofLabels gives the spans of each label, by end.
func ofLabels(spans []span) (of [extract.Event + 1][]span) {
	for _, s := range spans {
		of[s.label] = append(of[s.label], s)
	}
	for _, l := range of {
		slices.SortFunc(l, func(a, b span) int { return cmp.Or(cmp.Compare(a.end, b.end), cmp.Compare(a.start, b.start)) })
	}
	return of
}

// value counts the value of a matched entity.
func (c *comparison) value(g, p *extract.EntityRecord) {
	want := g.Norm
	if want == "" && c.opts.IDs {
		want = g.ID
	}
	if want == "" {
		return
	}
	n := &c.counts[g.Label]
	n.valued++
	if c.opts.same(g.Label, want, p) {
		n.valuesRight++
		return
	}
	c.wrong(kind(g.Label), Mistake{Fault: Value, Start: g.Start, End: g.End, Text: g.Text, Want: want, Got: cmp.Or(p.Norm, p.ID)})
}

// spanned is a list of entities without repetition; of several with one span the
// last counts.
type spanned struct {
	order  []span
	entity map[span]*extract.EntityRecord
}

func spansOf(entities []extract.EntityRecord) spanned {
	s := spanned{entity: make(map[span]*extract.EntityRecord, len(entities))}
	for i := range entities {
		e := &entities[i]
		if e.Label < extract.Person || e.Label > extract.Event {
			continue
		}
		key := span{e.Label, e.Start, e.End}
		if _, seen := s.entity[key]; !seen {
			s.order = append(s.order, key)
		}
		s.entity[key] = e
	}
	return s
}

// cover answers whether a span overlaps one of a list.
type cover [extract.Event + 1]struct {
	starts []int // ascending
	reach  []int // reach[i] is the largest end of those up to i
}

func coverOf(spans []span) *cover {
	c := new(cover)
	sorted := slices.Clone(spans)
	slices.SortFunc(sorted, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	for _, s := range sorted {
		l := &c[s.label]
		end := s.end
		if n := len(l.reach); n > 0 {
			end = max(end, l.reach[n-1])
		}
		l.starts = append(l.starts, s.start)
		l.reach = append(l.reach, end)
	}
	return c
}

// overlaps reports whether s shares a byte with a span of its label.
func (c *cover) overlaps(s span) bool {
	l := &c[s.label]
	before := sort.SearchInts(l.starts, s.end) // those that start before s ends
	return before > 0 && l.reach[before-1] > s.start
}

// unlabelled counts equal spans without regard to labels.
func unlabelled(gold, pred []span) count {
	want := make(map[span]bool, len(gold))
	for _, s := range gold {
		want[span{0, s.start, s.end}] = true
	}
	got := make(map[span]bool, len(pred))
	n := count{gold: len(want)}
	for _, s := range pred {
		s.label = 0
		if !got[s] && want[s] {
			n.match++
		}
		got[s] = true
	}
	n.pred = len(got)
	return n
}
