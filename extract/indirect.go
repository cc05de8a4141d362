package extract

import (
	"slices"

	"github.com/warta-nlp/warta/extract/token"
)

// withReports adds to the direct quotations what sentences without quotation
// marks report as said, one clause a sentence, in order.
func (l *linker) withReports(direct []Quote) []Quote {
	var out []Quote
	n := 0
	for _, sent := range l.sents {
		for n < len(direct) && direct[n].End <= sent.Start {
			out = append(out, direct[n])
			n++
		}
		if n < len(direct) && direct[n].Start < sent.End {
			sent = l.beforeQuotation(sent, direct[n])
		}
		if l.quotedAt(sent.First) || sent.First >= sent.Last {
			continue
		}
		if q, ok := l.report(sent); ok {
			out = append(out, q)
		}
	}
	return append(out, direct[n:]...)
}

// beforeQuotation returns what stands before the quotation in its sentence, if that
// ends with a full stop: a mark of the wrong side behind it hides the end of the
// sentence (... dicatat. ”Tahun lalu ...”). Else it is empty.
func (l *linker) beforeQuotation(sent token.Sentence, q Quote) token.Sentence {
	p, ok := l.passageAt(l.tokenAt(q.Start))
	if sent.Last = max(p.open, sent.First); !ok || !l.is(p.open-1, ".") {
		sent.Last = sent.First
	}
	return sent
}

// quotedAt reports whether token i stands inside quotation marks.
func (l *linker) quotedAt(i int) bool {
	_, ok := l.passageAt(i)
	return ok
}

// passageAt returns the passage between quotation marks that token i stands in.
func (l *linker) passageAt(i int) (passage, bool) {
	n, _ := slices.BinarySearchFunc(l.speech, i, func(p passage, i int) int { return p.end - i - 1 })
	if n == len(l.speech) || i < l.speech[n].open {
		return passage{}, false
	}
	return l.speech[n], true
}

// maxReport bounds the tokens of a sentence in which a reporting word is looked
// for.
const maxReport = 80

// report reads the reported clause of a sentence: `X menyampaikan bahwa ...`,
// `Menurut X, ...`, `..., kata X`.
func (l *linker) report(sent token.Sentence) (Quote, bool) {
	if l.tone[sent.First] != plain {
		return Quote{}, false // headlines leave out what makes a clause
	}
	last := l.withoutCredit(sent.First, sent.Last)
	for i := sent.First; i < last && i < sent.First+maxReport; i++ {
		c, ok := l.cueAt(i)
		if !ok {
			continue
		}
		if q, ok := l.clause(c, sent, last); ok {
			return q, true
		}
	}
	return Quote{}, false
}

// clause reads what the reporting word c of a sentence reports.
func (l *linker) clause(c cue, sent token.Sentence, last int) (Quote, bool) {
	switch c.form {
	case tells:
		s, ok := l.subjectOf(c.first, sent.First)
		if !ok || !l.utters(c.first) {
			return Quote{}, false
		}
		content := l.contentAt(c)
		if content == c.last && !l.oneOf(content, askedFor) && !l.oneOf(c.first, clausal) && !l.predicated(content, last) {
			return Quote{}, false
		}
		return l.reported(c, s, content, last)
	case according, told:
		if c.first > sent.First+2 {
			return Quote{}, false
		}
		s, ok := l.speakerAt(c.last, c.first)
		switch end := l.speakerEnd(c.last); {
		case ok && l.is(end, ","):
			return l.reported(c, s, end+1, last)
		case ok && l.oneOf(c.last, pronouns): // the comma is often left out: Menurut dia jalan itu rusak
			return l.reported(c, s, c.last+1, last)
		}
	case toldIts:
		if c.first > sent.First+3 {
			return Quote{}, false
		}
		i := c.last
		if l.oneOf(i, []string{"pula", "lagi", "juga"}) {
			i++
		}
		switch {
		case l.is(i, ",") || l.oneOf(i, []string{"bahwa"}):
			return l.reported(c, l.its(c.first), i+1, last)
		case l.low(c.first) == "menurutnya" || l.low(c.first) == "menurut": // as above
			return l.reported(c, l.its(c.first), i, last)
		}
	case says, saysIts:
		return l.inserted(c, sent, last)
	}
	return Quote{}, false
}

// its is the speaker that -nya at token i means.
func (l *linker) its(i int) speaker {
	s := l.meant(i)
	s.as = "-nya"
	return s
}

// utters reports whether the reporting verb at token i belongs to the subject of
// its sentence: the subject, or a pronoun, stands
// right before it or heads the sentence.
func (l *linker) utters(i int) bool {
	if l.oneOf(i-1, pronouns) || l.oneOf(i-2, pronouns) {
		return true
	}
	s := l.sentenceOf(i)
	k := l.subject[s]
	if k < 0 || l.chairs(k) {
		return false
	}
	return l.first[k] < i && (l.toVerb(l.last[k]) >= i || l.grade[s] >= telling && l.verbOf(k, i))
}

// chairs reports a name in a clause about another subject: majelis hakim yang
// diketuai X menyatakan.
func (l *linker) chairs(k int) bool {
	i := l.titlesBefore(l.first[k])
	return l.passiveLike(i-1) && l.is(i-2, "yang")
}

// besideSubject are words before a name or office that belongs to the subject and
// is not the subject itself: Wakil Bupati X yang hadir mewakili Bupati mengatakan.
var besideSubject = []string{"mewakili", "selaku", "sebagai", "mendampingi", "didampingi"}

// verbOf reports whether no other person or office ends right before the verb at
// token i.
func (l *linker) verbOf(k, i int) bool {
	n := l.speakerEnding(i)
	return n < 0 || l.oneOf(l.titlesBefore(l.first[n])-1, besideSubject) || n == k || l.who[n] >= 0 && l.who[n] == l.who[k]
}

// inserted reads `..., kata X.` and `..., kata X, ...`. Where the insertion
// stands behind no more than a connective, the clause follows it.
func (l *linker) inserted(c cue, sent token.Sentence, last int) (Quote, bool) {
	comma := c.first > sent.First && l.is(c.first-1, ",")
	if !comma {
		return Quote{}, false
	}
	s, end := l.its(c.first), c.last
	if c.form == says {
		var ok bool
		if s, ok = l.speakerAt(c.last, c.first); !ok {
			return Quote{}, false
		}
		end = l.speakerEnd(c.last)
	}
	if l.is(end, ",") && l.connects(sent.First, c.first-1) {
		return l.reported(c, s, end+1, last)
	}
	if l.is(end, ",") {
		return l.reported(c, s, sent.First, last)
	}
	return l.reported(c, s, sent.First, c.first-1)
}

// minReport is the number of words from which a clause is reported speech.
const minReport = 3

// reported makes the quotation of the clause [first, last).
func (l *linker) reported(c cue, s speaker, first, last int) (Quote, bool) {
	if first < 0 || s.as == "" && s.full == "" || last-first < minReport || l.countWords(first, last) < minReport {
		return Quote{}, false
	}
	q := Quote{Indirect: true, Start: l.toks[first].Start, End: l.toks[last-1].End}
	q.Text = l.text[q.Start:q.End]
	q.set(l.textOf([2]int{c.first, c.last}), s)
	return q, true
}
