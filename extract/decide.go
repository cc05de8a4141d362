package extract

import (
	"cmp"
	"slices"

	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/lexicon"
)

// block bounds the tokens that the model reads at once, and so its memory. An
// article is one block.
const block = 1 << 13

// ruleModel is the rule of a span that no grammar found.
const ruleModel = "model"

// decide lets the model choose the spans of the open classes. The spans of the
// grammars are its evidence: those it agrees with stay as they are, with their
// value and confidence. The closed classes stay, and whatever else is exact.
func (p *page) decide(m *model.Model) {
	if m == nil {
		return
	}
	chosen := p.choices(m)
	found := make(map[choice]span, len(p.spans))
	kept := make([]span, 0, len(p.spans))
	for _, s := range p.spans {
		if openIndex(s.label) < 0 || s.conf == Exact {
			kept = append(kept, s)
		} else {
			found[choice{s.label, s.first, s.last}] = s
		}
	}
	p.spans = kept
	for _, c := range chosen {
		if s, ok := found[c]; ok {
			p.spans = append(p.spans, s)
		} else {
			p.add(c.label, c.first, c.last, Low, ruleModel, nil)
		}
	}
	p.valueAll()
}

// choice is a label over the tokens [first, last).
type choice struct {
	label       Label
	first, last int
}

// choices returns what the model marks.
func (p *page) choices(m *model.Model) []choice {
	var labels [model.MaxLayers]Label
	for k, name := range m.Layers() {
		labels[k], _ = ParseLabel(name)
	}
	var out []choice
	var spans []model.Span
	var seq model.Sequence
	p.evidence(&seq, func(first int) {
		spans = m.Append(spans[:0], &seq)
		for _, s := range spans {
			if l := labels[s.Layer]; openIndex(l) >= 0 {
				out = append(out, choice{l, first + s.First, first + s.Last})
			}
		}
		seq.Reset()
	})
	return out
}

// valueAll works out the values of the regions and organisations that only the
// model found; organisations take theirs from the region inside. The values of
// offices and persons come with their links.
func (p *page) valueAll() {
	all := p.spans
	slices.SortStableFunc(all, func(a, b span) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	for k := range all {
		if s := &all[k]; s.rule == ruleModel && s.label == GPE {
			s.value = p.regionValue(s.first, s.last)
		}
	}
	for k := range all {
		s := &all[k]
		if s.rule != ruleModel || s.label != Org {
			continue
		}
		end := k + 1
		for end < len(all) && all[end].start < s.end {
			end++
		}
		p.spans = all[:end] // the grammars look for the region among the last spans
		s.value = p.agency(s.first, s.last)
	}
	p.spans = all
}

// regionValue resolves the name of a region, with or without its type word.
func (p *page) regionValue(first, last int) Value {
	level, from := lexicon.Level(0), first
	if m, ok := p.longest(first, last, lexicon.RegionWord); ok && m.Last < last {
		level, from = lexicon.ParseLevel(m.Entry.Field("level")), m.Last
	} else if m, ok := p.longest(first, last, knownKinds[:]...); ok && m.Last == last {
		return p.placeOf(p.resolve(m, 0))
	}
	if m, ok := p.lex.MatchRegion(p.text, p.toks[:last], p.words, from, level); ok && m.Last == last {
		return p.placeOf(p.resolve(m, level))
	}
	return nil
}
