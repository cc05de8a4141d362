package extract

import (
	"cmp"
	"slices"

	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// block bounds how many tokens the model reads at once, and so its memory. An
// article is one block.
const block = 1 << 13

// ruleModel is the rule of a span that no grammar found. Such spans are Low unless
// the model is sure of them, which the embedded one never is: six of ten are right,
// whatever their margin.
const ruleModel = "model"

// decide lets the model choose the spans of the open classes. The spans of the
// grammars are its evidence: those it agrees with stay as they are, with their
// value and confidence. The closed classes stay, whatever else is exact, and the
// labels that the model leaves to the rules.
func (p *page) decide(m *model.Model) {
	if m == nil {
		return
	}
	e := &p.clues
	e.choose(p, m)
	proposed := append(e.proposed[:0], p.spans...)
	e.proposed = proposed
	p.spans = p.spans[:0]
	for _, s := range proposed {
		if openIndex(s.label) < 0 || e.left.has(s.label) || s.conf == Exact || e.chose(s) {
			p.spans = append(p.spans, s)
		}
	}
	for _, c := range e.chosen {
		if !c.proposed {
			p.add(c.label, c.first, c.last, c.conf, ruleModel, nil)
		}
	}
	p.valueAll()
}

// choice is a span that the model marks.
type choice struct {
	label       Label
	first, last int
	conf        Confidence // where no grammar proposes it
	proposed    bool       // by a grammar too
}

func compareChoices(a, b choice) int {
	return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.last, b.last), cmp.Compare(a.label, b.label))
}

// choose fills in what the model marks on the page, in order.
func (e *evidence) choose(p *page, m *model.Model) {
	e.read(p)
	e.chosen, e.left = e.chosen[:0], 0
	for k := range m.Len() {
		if l, err := ParseLabel(m.Layer(k)); err == nil && m.Leaves(k) {
			e.left |= setOf(l)
		}
	}
	for k, s := range p.sents {
		e.sentence(k, s)
		if e.seq.Len() >= block {
			e.flush(m)
		}
	}
	e.flush(m)
	slices.SortFunc(e.chosen, compareChoices)
}

// flush lets the model read the sequence and empties it.
func (e *evidence) flush(m *model.Model) {
	e.marked = m.Append(e.marked[:0], &e.seq)
	for _, s := range e.marked {
		l, err := ParseLabel(m.Layer(s.Layer))
		if err != nil || openIndex(l) < 0 || e.left.has(l) {
			continue // a model of other things, or the rules have the label
		}
		last, conf := s.Last, Low
		if m.Sure(s) {
			conf = High
		}
		for l == Event && last-s.First > 1 && e.isVerb(last-1) {
			last-- // Rakor Pajak [Digelar]: the event of a headline ends before its verb
		}
		last = e.beforeHolder(l, s.First, last)
		e.chosen = append(e.chosen, choice{label: l, first: s.First, last: last, conf: conf})
	}
	e.seq.Reset()
}

// beforeHolder ends an office, body or region that the model marks before the rank
// or titles of its holder: Danlantamal VIII [Laksma TNI], Plt. Kadinkes [drg.]. The
// Jenderal of a Direktur Jenderal is none.
func (e *evidence) beforeHolder(l Label, first, last int) int {
	if l != Position && l != Org && l != GPE {
		return last
	}
	for i := first; i < last; i++ {
		if m, ok := e.longest(i, last, lexicon.Office); ok {
			i = m.Last - 1
		} else if i > first && (e.rankAt(i) || e.titleAt(i, last) == last) {
			return i
		}
	}
	for last-1 > first && e.toks[last-1].Is(token.Lower) && (e.isFunction(last-1) || e.is(last-1, "bpk", "bapak", "ibu", "pak", "bu")) {
		last-- // Deputi Bidang Perkoperasian [dan bpk]
	}
	return last
}

// chose reports whether the model marks a proposed span, and notes that it was
// proposed.
func (e *evidence) chose(s span) bool {
	k, found := slices.BinarySearchFunc(e.chosen, choice{label: s.label, first: s.first, last: s.last}, compareChoices)
	if found {
		found = !e.chosen[k].proposed
		e.chosen[k].proposed = true
	}
	return found
}

// valueAll works out the values of the regions and organisations that only the
// model found; organisations take theirs from the region inside. The values of
// offices and persons come with their links.
func (p *page) valueAll() {
	p.sortSpans()
	all := p.spans
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
