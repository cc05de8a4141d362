package extract

import "github.com/warta-nlp/warta/extract/amount"

// The closed classes are read by packages of their own, in this order, each
// seeing what those before it claimed: laws, dates and times, amounts.

// LawMention is a mention of a law, entity or not.
type LawMention struct{ Entity int }

// Amount is the value of a MONEY, PERCENT or QUANTITY.
type Amount struct{ amount.Mention }

// ID returns "".
func (Amount) ID() string { return "" }

// Norm returns currency or unit and decimal value, as in the JSON form.
func (a Amount) Norm() string { return a.Mention.Norm() }

func (p *page) closed() { p.amounts() }

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

// claimed returns the spans of laws, dates and times, in order.
func (p *page) claimed() []amount.Span {
	var out []amount.Span
	for _, s := range p.spans {
		out = append(out, amount.Span{Start: s.start, End: s.end})
	}
	return out
}

func (p *page) lawMentions(ents []Entity) []LawMention { return nil }

func (d *Document) lawRecords() []LawRecord { return nil }
