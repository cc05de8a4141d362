package score

import (
	"cmp"
	"slices"
	"strings"

	"github.com/warta-nlp/warta/extract"
)

// sameQuote is the share of the longer of two quotations that they must have in
// common to be the same.
const sameQuote = 0.9

// quotes compares the quotations of one kind, selected by of, and their speakers.
func (c *comparison) quotes(k kind, of func(extract.QuoteRecord) bool) {
	gold, pred := selected(c.gold.Quotes, of), selected(c.pred.Quotes, of)
	used := make([]bool, len(pred))
	n := &c.counts[k]
	n.gold, n.pred = len(gold), len(pred)
	for _, q := range gold {
		i := lastMatch(q, pred, used)
		if i < 0 {
			c.wrong(k, Mistake{Fault: Missed, Start: q.Start, End: q.End, Text: head(q.Text)})
			continue
		}
		used[i] = true
		n.match++
		c.speaker(k, q, pred[i])
	}
	for i, q := range pred {
		if !used[i] {
			c.wrong(k, Mistake{Fault: Spurious, Start: q.Start, End: q.End, Text: head(q.Text)})
		}
	}
}

// direct reports whether a quotation stands between quotation marks.
func direct(q extract.QuoteRecord) bool { return q.Kind == "" || q.Kind == "direct" }

// indirect reports whether a quotation is a reported clause.
func indirect(q extract.QuoteRecord) bool { return !direct(q) }

func selected(all []extract.QuoteRecord, of func(extract.QuoteRecord) bool) []extract.QuoteRecord {
	return slices.DeleteFunc(slices.Clone(all), func(q extract.QuoteRecord) bool { return !of(q) })
}

// lastMatch returns the index of the last unused quotation that is the same as
// q, or -1.
func lastMatch(q extract.QuoteRecord, all []extract.QuoteRecord, used []bool) int {
	for i := len(all) - 1; i >= 0; i-- {
		r := all[i]
		common := min(q.End, r.End) - max(q.Start, r.Start)
		longer := max(q.End-q.Start, r.End-r.Start)
		if !used[i] && common > 0 && float64(common)/float64(longer) >= sameQuote {
			return i
		}
	}
	return -1
}

// speaker counts the speaker of a matched quotation. A name is right if its words
// are all in the other or the other's all in it.
func (c *comparison) speaker(k kind, g, p extract.QuoteRecord) {
	want, got := speakerOf(g), speakerOf(p)
	if len(want) == 0 {
		return
	}
	n := &c.counts[k]
	n.valued++
	if len(got) > 0 && (within(got, want) || within(want, got)) {
		n.valuesRight++
		return
	}
	c.wrong(k, Mistake{
		Fault: Speaker, Start: g.Start, End: g.End, Text: head(g.Text),
		Want: strings.Join(want, " "), Got: strings.Join(got, " "),
	})
}

func speakerOf(q extract.QuoteRecord) []string { return wordsOf(cmp.Or(q.SpeakerFull, q.Speaker)) }

// within reports whether all of words are in others.
func within(words, others []string) bool {
	for _, w := range words {
		if !slices.Contains(others, w) {
			return false
		}
	}
	return true
}

// head returns the beginning of a quotation.
func head(s string) string {
	const runes = 60
	n := 0
	for i := range s {
		if n == runes {
			return s[:i]
		}
		n++
	}
	return s
}
