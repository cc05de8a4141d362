package extract

import (
	"github.com/warta-nlp/warta/extract/token"
)

// attribute finds the reporting word and the speaker of a quotation: behind its
// closing mark, then before its opening mark. It reports whether there is a
// reporting word.
func (l *linker) attribute(q *Quote, p passage) bool {
	return l.attributeAfter(q, p) || l.attributeBefore(q, p)
}

// set gives a quotation its reporting word and speaker.
func (q *Quote) set(cue string, s speaker) bool {
	q.Cue, q.Speaker, q.Full, q.Entity = cue, s.as, s.full, s.entity
	return true
}

// attributeAfter reads `ujar Bupati X, NAME`, `tegasnya`, `demikian disampaikan
// NAME` behind a quotation.
func (l *linker) attributeAfter(q *Quote, p passage) bool {
	i := p.end
	for n := 0; n < 3 && i < len(l.toks) && !l.starts(i) && (l.is(i, ",", ".", "!", "-", "–", `"`, "”") || l.oneOf(i, []string{"demikian", "begitu", "seperti"})); n++ {
		i++
	}
	if l.starts(i) {
		return false
	}
	if end := l.writing(i); end > 0 {
		as := l.textOf([2]int{i, end})
		return q.set("", speaker{as, -1, as})
	}
	c, ok := l.cueAt(i)
	if !ok {
		c, ok = l.looseCue(i)
	}
	if !ok {
		return l.subjectAfter(q, i)
	}
	switch c.form {
	case saysIts, toldIts:
		s := l.meant(p.open)
		if s.full == "" {
			s = l.announced(c.last)
		}
		s.as = "-nya"
		return q.set(l.textOf([2]int{c.first, c.last}), s)
	case says, told:
		if end := l.writing(c.last); end > 0 {
			as := l.textOf([2]int{c.last, end})
			return q.set(l.word(i), speaker{as, -1, as})
		}
		s, found := l.speakerAt(c.last, p.open)
		if !found && l.is(i-1, ".") {
			return false
		}
		if !found {
			s = l.meant(p.open)
		}
		return q.set(l.word(i), s)
	}
	return false
}

// writing returns the end of words at token i that say that a writing is quoted
// (bunyi surat edaran itu), or 0.
func (l *linker) writing(i int) int {
	if !l.oneOf(i, []string{"bunyi", "isi", "petikan", "tertulis", "tertera", "termaktub"}) {
		return 0
	}
	end := i + 1
	for end < len(l.toks) && end < i+5 && !l.starts(end) && l.toks[end].Is(token.Lower) && !l.oneOf(end, breaksSpeaker) && !l.is(end, "yang") {
		end++
	}
	return end
}

// subjectAfter reads `Bupati menuturkan` or a bare speaker behind a quotation.
func (l *linker) subjectAfter(q *Quote, i int) bool {
	s, found := l.speakerAt(i, i)
	if !found {
		return false
	}
	end := l.speakerEnd(i)
	if c, ok := l.cueAt(l.toVerb(end)); ok && c.form == tells && !l.is(i-1, ".") {
		return q.set(l.word(c.first), s)
	}
	if l.starts(end) || l.is(end, ".") || l.oneOf(end, breaksSpeaker) || l.is(end, ",") && l.oneOf(end+1, breaksSpeaker) {
		return q.set("", s)
	}
	return false
}

// speakerEnd returns the token behind the entity or pronoun at token i.
func (l *linker) speakerEnd(i int) int {
	i = l.pastTitles(i)
	if k := l.entityAt(i); k >= 0 {
		if l.ents[k].Label == Position {
			if a := l.personAfter(k); a.person >= 0 {
				return l.pastDegrees(l.last[a.person])
			}
		}
		return l.pastDegrees(l.last[k])
	}
	return i + 1
}

// maxAnnounced bounds the sentences behind a quotation in which its speaker is
// named afterwards: `Hal itu disampaikan NAME`.
const maxAnnounced = 3

// announced returns the speaker whom the sentences behind token i name as the one
// who said it.
func (l *linker) announced(i int) speaker {
	if i >= len(l.toks) {
		return speaker{entity: -1}
	}
	s := l.sentenceOf(i)
	for n := s; n < len(l.sents) && n <= s+maxAnnounced; n++ {
		if k := l.subject[n]; k >= 0 && l.first[k] >= i && (l.grade[n] == cited || l.grade[n] == telling) {
			return speaker{entity: k, full: l.fullName(k)}
		}
		for j := max(i, l.sents[n].First); j < l.sents[n].Last && j < l.sents[n].First+12; j++ {
			if c, ok := l.cueAt(j); ok && c.form == told {
				if l.is(c.last, "oleh") {
					c.last++
				}
				if found, ok := l.speakerAt(c.last, i); ok {
					return found
				}
			}
		}
	}
	return speaker{entity: -1}
}

// maxBefore bounds the tokens from a reporting verb to the quotation behind it.
const maxBefore = 14

// attributeBefore reads `NAME mengatakan, "`, `kata NAME, "`, `NAME: "` before a
// quotation: a comma, a colon or `bahwa` must join them.
func (l *linker) attributeBefore(q *Quote, p passage) bool {
	i := p.open - 1
	if l.starts(p.open) || i < 0 {
		return false
	}
	joined := l.is(i, ",", ":") || l.oneOf(i, []string{"bahwa"})
	first := l.sents[l.sentenceOf(i)].First
	for j := i; j >= first && j > i-maxBefore; j-- {
		c, ok := l.cueAt(j)
		if !ok || !joined && c.last != p.open {
			continue
		}
		return l.attributeTo(q, c, first)
	}
	if l.is(i, ":") {
		if k := l.speakerEnding(i); k >= 0 {
			return q.set("", l.named(k))
		}
	}
	return false
}

// speakerEnding returns the person or office that ends right before token i, or
// -1.
func (l *linker) speakerEnding(i int) int {
	if k := l.entityEnding(i, Person); k >= 0 {
		return k
	}
	return l.entityEnding(i, Position)
}

// attributeTo gives a quotation the speaker of the reporting word c, in the
// sentence that begins with token first.
func (l *linker) attributeTo(q *Quote, c cue, first int) bool {
	text := l.textOf([2]int{c.first, c.last})
	switch c.form {
	case saysIts, toldIts:
		s := l.meant(c.first)
		s.as = "-nya"
		return q.set(text, s)
	case says, told, according:
		if s, ok := l.speakerAt(c.last, c.first); ok {
			return q.set(text, s)
		}
	case tells:
		if s, ok := l.subjectOf(c.first, first); ok {
			return q.set(text, s)
		}
	}
	return q.set(text, l.meant(c.first))
}

// subjectOf returns the subject of the verb at token i in the sentence that
// begins with token first: a pronoun right before it, else the person or office
// that the sentence is about.
func (l *linker) subjectOf(i, first int) (speaker, bool) {
	for j := i - 1; j >= first && j > i-4; j-- {
		if l.oneOf(j, pronouns) {
			s := l.meant(j)
			s.as = l.word(j)
			return s, true
		}
	}
	if k := l.subject[l.sentenceOf(i)]; k >= 0 && l.first[k] < i {
		return l.named(k), true
	}
	return speaker{}, false
}

// carryOn gives the quotation of passage n, without a reporting word, the speaker
// of the one before it if nobody else is named between them, else the one that
// its paragraph is about.
func (l *linker) carryOn(q *Quote, n int, before []Quote) {
	if len(before) > 0 && n > 0 {
		last := before[len(before)-1]
		if end, first := l.tokenAt(last.End), l.speech[n].first; first-end <= maxBetween || l.paragraphs(end-1, first) == 1 {
			q.Speaker, q.Full, q.Entity = last.Speaker, last.Full, last.Entity
			return
		}
	}
	open := l.speech[n].open
	k := l.antecedent(open)
	if k < 0 {
		return
	}
	near := !l.starts(open) && l.paragraphs(l.first[k], open) == 1
	s := l.sentenceOf(l.first[k])
	if told := l.grade[s] >= telling && l.sentenceOf(open)-s <= maxCarried; near || told {
		q.Full, q.Entity = l.fullName(k), k
	}
}

// maxBetween bounds the tokens between two quotations with nothing between them but
// marks: a full stop and two quotation marks.
const maxBetween = 3

// maxCarried bounds the sentences from the one that names who speaks to a
// quotation in a paragraph of its own.
const maxCarried = 2
