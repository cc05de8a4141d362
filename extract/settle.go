package extract

import (
	"cmp"
	"slices"
)

// settle turns the spans on the page into entities: spans nest legally or are
// apart, no two are the same, and of two that cannot stand together the surer
// one stays, then the longer, then the earlier.
func (p *page) settle(out []Entity, labels labelSet) []Entity {
	p.sortSpans()
	out = slices.Grow(out, len(p.spans))
	open, dead := p.around[:0], p.dead[:0]
	for k := range p.spans {
		s := &p.spans[k]
		for len(open) > 0 && out[open[len(open)-1]].End <= s.start {
			open = open[:len(open)-1]
		}
		e := Entity{Label: s.label, Start: s.start, End: s.end, Text: p.text[s.start:s.end], Value: s.value, Confidence: s.conf, Rule: s.rule}
		if !fits(out, dead, open, &e) {
			continue
		}
		out = append(out, e)
		dead = append(dead, false)
		open = append(open, len(out)-1)
	}
	p.around, p.dead = open, dead
	kept := out[:0]
	for i, e := range out {
		if !dead[i] && labels.has(e.Label) {
			kept = append(kept, e)
		}
	}
	return kept
}

// sortSpans sorts the spans by start, the longer first, then the surer, then by
// when they were found. Spans are large, so that their numbers are sorted instead.
func (p *page) sortSpans() {
	p.order = p.order[:0]
	for k := range p.spans {
		p.order = append(p.order, int32(k))
	}
	slices.SortFunc(p.order, func(i, j int32) int {
		a, b := &p.spans[i], &p.spans[j]
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(b.conf, a.conf), cmp.Compare(i, j))
	})
	sorted := p.sorted[:0]
	for _, k := range p.order {
		sorted = append(sorted, p.spans[k])
	}
	p.spans, p.sorted = sorted, p.spans
}

// fits reports whether e may stand inside the spans open around it. A less sure
// span in its way dies for it.
func fits(out []Entity, dead []bool, open []int, e *Entity) bool {
	for _, k := range open {
		if dead[k] {
			continue
		}
		o := &out[k]
		nests := o.End >= e.End && o.Label.MayContain(e.Label) && (o.End != e.End || o.Start != e.Start)
		if nests {
			continue
		}
		if e.Confidence <= o.Confidence {
			return false
		}
	}
	for _, k := range open {
		o := &out[k]
		if nests := o.End >= e.End && o.Label.MayContain(e.Label) && (o.End != e.End || o.Start != e.Start); !nests {
			dead[k] = true
		}
	}
	return true
}

// document settles the page and links its entities.
func (p *page) document(labels labelSet) *Document {
	d := &Document{Source: p.src, tokens: slices.Clone(p.toks), sentences: slices.Clone(p.sents)}
	d.Entities = p.settle(nil, labels)
	d.acronyms = p.acronyms()
	d.laws = p.lawMentions(d.Entities)
	p.link(d)
	return d
}
