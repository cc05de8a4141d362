package extract

import (
	"cmp"
	"slices"

	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/timex"
)

// The closed classes are read by packages of their own, in this order, each
// seeing what those before it claimed: laws, dates and times, amounts.

// LawMention is a mention of a law, entity or not. Its Title is that of the
// lexicon where the text gives none and the law is known; then its TitleSpan is
// empty.
type LawMention struct {
	law.Mention
	Entity int // its index in Document.Entities, or -1
}

// Citation is the value of a LAW.
type Citation struct{ *law.Mention }

// ID returns the law's identifiers, joined by a space.
func (c Citation) ID() string { return c.EntityID() }

// Norm returns "".
func (Citation) Norm() string { return "" }

// Moment is the value of a DATE or TIME.
type Moment struct {
	timex.Entity
	Alternatives []timex.Value // other readings, likeliest first
}

// ID returns "".
func (Moment) ID() string { return "" }

// Norm returns the TIMEX3-style value: 2024-12-09, 2024-12-09/2024-12-12,
// T09:00+08:00.
func (m Moment) Norm() string { return m.Value.String() }

// Amount is the value of a MONEY, PERCENT or QUANTITY.
type Amount struct{ amount.Mention }

// ID returns "".
func (Amount) ID() string { return "" }

// Norm returns currency or unit and decimal value, as in the JSON form.
func (a Amount) Norm() string { return a.Mention.Norm() }

// readClosed reads the closed classes.
func (p *page) readClosed() {
	p.citeLaws()
	p.moments()
	p.amounts()
}

// citeLaws reads LAW. Mentions that are no entities (an anaphor, a bare type)
// are kept for the document's list of laws and claim nothing.
func (p *page) citeLaws() {
	p.laws = law.Append(nil, law.Input{Text: p.text, Tokens: p.toks, Sentences: p.sents,
		Options: law.Options{Lexicon: p.lex, Date: p.src.Date, Region: p.src.Region}})
	for i := range p.laws {
		if m := &p.laws[i]; m.IsEntity() {
			s := m.EntitySpan()
			p.claim(Law, s.Start, s.End, "law/"+m.Kind.String(), Citation{m})
		}
	}
}

// moments reads DATE and TIME.
func (p *page) moments() {
	found := timex.Append(nil, timex.Input{Text: p.text, Tokens: p.toks,
		Options: timex.Options{Anchor: p.src.Date, Region: p.src.Region, Claimed: p.claimedTimes()}})
	var ents []timex.Entity
	for i := range found {
		ents = found[i].AppendEntities(ents[:0])
		for _, e := range ents {
			label := Date
			if e.Clock {
				label = Time
			}
			p.claim(label, e.Start, e.End, "timex/"+found[i].Kind.String(), Moment{Entity: e, Alternatives: found[i].Alternatives()})
		}
	}
}

var amountLabels = [...]Label{amount.Money: Money, amount.Percent: Percent, amount.Quantity: Quantity}

// amounts reads MONEY, PERCENT and QUANTITY.
func (p *page) amounts() {
	found := amount.Append(nil, amount.Input{Text: p.text, Tokens: p.toks, Sentences: p.sents, Claimed: p.claimed(), Matches: p.matches})
	for _, m := range found {
		if m.Vague {
			continue // puluhan warga: an order of magnitude is no entity
		}
		p.claim(amountLabels[m.Label], m.Start, m.End, "amount/"+m.Label.String(), Amount{m})
	}
}

// claim puts the span of a closed class on the page and marks its tokens.
func (p *page) claim(label Label, start, end int, rule string, value Value) {
	first := p.tokenAt(start)
	last := first
	for last < len(p.toks) && p.toks[last].Start < end {
		p.owner[last] = label
		last++
	}
	if last > first {
		p.spans = append(p.spans, span{label: label, first: first, last: last, start: start, end: end, conf: Exact, rule: rule, value: value})
	}
}

// claimed returns the spans claimed so far, in order.
func (p *page) claimed() []amount.Span {
	out := make([]amount.Span, 0, len(p.spans))
	for _, s := range p.spans {
		out = append(out, amount.Span{Start: s.start, End: s.end})
	}
	slices.SortFunc(out, func(a, b amount.Span) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// claimedTimes is claimed in the type of package timex.
func (p *page) claimedTimes() []timex.TextSpan {
	var out []timex.TextSpan
	for _, s := range p.claimed() {
		out = append(out, timex.TextSpan(s))
	}
	return out
}

// lawMentions returns all mentions of laws with the entities they became.
func (p *page) lawMentions(ents []Entity) []LawMention {
	if len(p.laws) == 0 {
		return nil
	}
	index := map[*law.Mention]int{}
	for k, e := range ents {
		if c, ok := e.Value.(Citation); ok {
			index[c.Mention] = k
		}
	}
	out := make([]LawMention, len(p.laws))
	for i := range p.laws {
		k, ok := index[&p.laws[i]]
		if !ok {
			k = -1
		}
		out[i] = LawMention{Mention: p.laws[i], Entity: k}
		if m := &out[i]; m.Title == "" && m.Flags.Has(law.Known) {
			if known, ok := p.lex.Law(m.Type, m.Number, m.Year); ok {
				m.Title = known.Title
			}
		}
	}
	return out
}
