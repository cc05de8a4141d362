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
	p.readTimes()
	p.readAmounts()
}

// citeLaws reads LAW. Mentions that are no entities (an anaphor, a bare type)
// are kept for the document's list of laws and claim nothing.
func (p *page) citeLaws() {
	p.laws = law.Append(p.lawRow, law.Input{Text: p.text, Tokens: p.toks, Sentences: p.sents,
		Options: law.Options{Lexicon: p.lex, Date: p.src.Date, Region: p.src.Region}})
	p.keepLaws()
	for i := range p.laws {
		if m := &p.laws[i]; m.IsEntity() {
			s := m.EntitySpan()
			p.claim(Law, s.Start, s.End, p.ruleName("law/", m.Kind.String()), Citation{m})
		}
	}
}

// keepLaws leaves the mentions to the entities that point to them: what is left of
// the row is for the next documents.
func (p *page) keepLaws() {
	n := len(p.laws)
	if n <= cap(p.lawRow) {
		p.lawRow = p.lawRow[n:n:cap(p.lawRow)]
	}
	if cap(p.lawRow)-len(p.lawRow) < shelfRow/4 {
		p.lawRow = make([]law.Mention, 0, shelfRow)
	}
	p.laws = p.laws[:n:n]
}

// readTimes reads DATE and TIME.
func (p *page) readTimes() {
	p.timeClaims = p.timeClaims[:0]
	for _, c := range p.claimed() {
		p.timeClaims = append(p.timeClaims, timex.TextSpan(c))
	}
	p.times = timex.Append(p.times[:0], timex.Input{Text: p.text, Tokens: p.toks,
		Options: timex.Options{Anchor: p.src.Date, Region: p.src.Region, Claimed: p.timeClaims}})
	for i := range p.times {
		m := &p.times[i]
		p.timeParts = m.AppendEntities(p.timeParts[:0])
		for _, e := range p.timeParts {
			label := Date
			if e.Clock {
				label = Time
			}
			p.claim(label, e.Start, e.End, p.ruleName("timex/", m.Kind.String()), p.moments.box(Moment{Entity: e, Alternatives: m.Alternatives()}))
		}
	}
}

var amountLabels = [...]Label{amount.Money: Money, amount.Percent: Percent, amount.Quantity: Quantity}

// readAmounts reads MONEY, PERCENT and QUANTITY.
func (p *page) readAmounts() {
	p.amountsRead = amount.Append(p.amountsRead[:0], amount.Input{Text: p.text, Tokens: p.toks, Sentences: p.sents, Claimed: p.claimed(), Matches: p.matches})
	for _, m := range p.amountsRead {
		if m.Vague {
			continue // puluhan warga: an order of magnitude is no entity
		}
		p.claim(amountLabels[m.Label], m.Start, m.End, p.ruleName("amount/", m.Label.String()), p.amounts.box(Amount{m}))
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

// claimed returns the spans claimed so far, in order. They are valid until the
// next call.
func (p *page) claimed() []amount.Span {
	out := p.claims[:0]
	for k := range p.spans {
		out = append(out, amount.Span{Start: p.spans[k].start, End: p.spans[k].end})
	}
	slices.SortFunc(out, func(a, b amount.Span) int { return cmp.Compare(a.Start, b.Start) })
	p.claims = out
	return out
}

// ruleName returns the name of a recogniser's rule: law/ref.
func (p *page) ruleName(recogniser, kind string) string {
	p.buf = append(append(p.buf[:0], recogniser...), kind...)
	return p.interned.of(p.buf)
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
