package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// quotes finds the direct quotations: spans between quotation marks that are
// long enough to be speech or that a reporting verb introduces. A name of a work
// or a word set off by marks is neither.
func (l *linker) quotes() []Quote {
	var out []Quote
	for i := 0; i < len(l.toks); i++ {
		if !l.opensQuote(i) {
			continue
		}
		last := l.closesQuote(i)
		if last == 0 {
			continue
		}
		if q, ok := l.quote(i+1, last, out); ok {
			out = append(out, q)
		}
		i = last
	}
	return out
}

// maxQuote bounds a quotation in tokens; beyond it the mark was never closed.
const maxQuote = 1500

// opensQuote reports whether token i opens a quotation.
func (l *linker) opensQuote(i int) bool {
	switch l.word(i) {
	case "“", "„", "«":
		return true
	case "\"", "''", "”":
		// a straight mark opens where nothing is glued before it, or at a line's start
		t := l.toks[i]
		return i+1 < len(l.toks) && (t.Any(token.Space|token.Line) || i == 0 || l.is(i-1, "(", ":", ",")) && (!l.toks[i+1].Any(token.Space) || l.is(i-1, ",", ":"))
	}
	return false
}

// closesQuote returns the mark that closes the quotation opened at i, or 0. One
// left open ends with its paragraph if a reporting verb says that it is speech.
func (l *linker) closesQuote(i int) int {
	curly := l.is(i, "“", "„")
	for j := i + 1; j < len(l.toks) && j-i < maxQuote; j++ {
		if l.toks[j].Any(token.Para) {
			return 0
		}
		switch l.word(j) {
		case "”", "»":
			return j
		case "\"", "''":
			if !curly || !l.toks[j].Any(token.Space) || j+1 == len(l.toks) || l.toks[j+1].Any(token.Space|token.Line) {
				return j
			}
		case "“":
			if j > i+3 && (j+1 == len(l.toks) || l.toks[j+1].Any(token.Space|token.Line) || l.is(j+1, ",", ".")) {
				return j // a mark set the wrong way round
			}
		}
	}
	return 0
}

// minSpeech is the number of words from which text in quotation marks is speech
// without a reporting verb beside it.
const minSpeech = 6

// quote builds the quotation of the tokens [first, last), whose marks stand
// around them.
func (l *linker) quote(first, last int, before []Quote) (Quote, bool) {
	end := last
	for end > first && l.is(end-1, ",", ".") && l.trims(end-1) {
		end--
	}
	if end <= first {
		return Quote{}, false
	}
	q := Quote{Start: l.toks[first].Start, End: l.toks[end-1].End, Entity: -1}
	q.Text = l.text[q.Start:q.End]
	words := 0
	for i := first; i < end; i++ {
		if l.toks[i].Kind == token.Word {
			words++
		}
	}
	cued := l.speaker(&q, first-1, last, before)
	if words < minSpeech && !(cued && words > 1) {
		return Quote{}, false
	}
	return q, true
}

// trims reports whether the mark at token i is the sentence's and not the
// quotation's: the comma before a closing mark.
func (l *linker) trims(i int) bool { return l.is(i, ",", ".") }

// speaker looks for the reporting verb and the speaker behind the closing mark,
// then before the opening mark, and reports whether there was a verb.
func (l *linker) speaker(q *Quote, open, last int, before []Quote) bool {
	if l.cueAfter(q, last+1) || l.cueBefore(q, open) {
		return true
	}
	l.continues(q, open, before)
	return false
}

// cueReach is how far from the marks a reporting verb may stand, in tokens.
const cueReach = 3

// cueAfter reads `ujar Bupati X, NAME` or `tegasnya` behind a quotation.
func (l *linker) cueAfter(q *Quote, i int) bool {
	for j := i; j < len(l.toks) && j < i+cueReach; j++ {
		if l.toks[j].Any(token.Para) {
			return false
		}
		if verb, enclitic := l.cue(j); verb != "" {
			q.Cue = l.word(j)
			if enclitic {
				q.Speaker = "-nya"
				l.resolvePronoun(q, j)
				return true
			}
			l.nameSpeaker(q, j+1, l.sents[l.sentenceOf(j)].Last)
			return true
		}
		if !l.is(j, ",", "\"", "”", "demikian", "begitu", "Demikian") {
			return false
		}
	}
	return false
}

// cue returns the reporting verb that token j is, and whether it carries -nya.
func (l *linker) cue(j int) (verb string, enclitic bool) {
	if m, ok := l.longest(j, len(l.toks), lexicon.Cue); ok && m.Last == j+1 {
		return m.Entry.Form(), false
	}
	w := strings.ToLower(l.word(j))
	if stem, ok := strings.CutSuffix(w, "nya"); ok && len(stem) > 2 {
		stem = strings.TrimSuffix(stem, "-")
		if l.isCue(stem) {
			return stem, true
		}
	}
	return "", false
}

// isCue reports whether a word without its enclitic is a reporting verb.
func (l *linker) isCue(stem string) bool {
	l.entries = l.lex.AppendLookup(l.entries[:0], stem)
	for _, e := range l.entries {
		if e.Kind() == lexicon.Cue {
			return true
		}
	}
	return false
}

// nameSpeaker takes the first person of [i, last), else the first office, else a
// pronoun, as the speaker.
func (l *linker) nameSpeaker(q *Quote, i, last int) {
	limit := min(last, i+24)
	if i >= limit {
		return
	}
	office := -1
	for k := l.firstEntity(l.toks[i].Start); k < len(l.ents); k++ {
		e := l.ents[k]
		if e.Start >= l.toks[limit-1].End {
			break
		}
		if e.Label == Person && (office < 0 || l.near(office, k)) {
			l.setSpeaker(q, k)
			return
		}
		if e.Label == Position && office < 0 {
			office = k
		}
	}
	if office >= 0 {
		l.setSpeaker(q, office)
		return
	}
	if l.is(i, "dia", "ia", "beliau", "Dia", "Ia") {
		q.Speaker = l.word(i)
		l.resolvePronoun(q, i)
	}
}

// near reports whether the person k stands in apposition to the office o.
func (l *linker) near(o, k int) bool {
	gap := l.text[l.ents[o].End:max(l.ents[o].End, l.ents[k].Start)]
	return len(gap) < 40 && !strings.ContainsAny(gap, ".;(")
}

func (l *linker) setSpeaker(q *Quote, k int) {
	q.Entity, q.Speaker, q.Full = k, l.ents[k].Text, l.fullName(k)
}

// cueBefore reads `NAME mengatakan, "` or `NAME: "` before a quotation.
func (l *linker) cueBefore(q *Quote, open int) bool {
	s := l.sents[l.sentenceOf(open)]
	for j := open - 1; j >= s.First && j > open-8; j-- {
		verb, enclitic := l.cue(j)
		if verb == "" {
			continue
		}
		q.Cue = l.word(j)
		if enclitic {
			q.Speaker = "-nya"
			l.resolvePronoun(q, j)
			return true
		}
		l.nameBefore(q, s.First, j)
		if q.Entity < 0 {
			l.nameSpeaker(q, j+1, open)
		}
		if q.Entity < 0 {
			l.resolvePronoun(q, j)
		}
		return true
	}
	return false
}

// nameBefore takes the last person of the tokens [first, i) as the speaker, else
// the last office.
func (l *linker) nameBefore(q *Quote, first, i int) {
	from, office := l.toks[first].Start, -1
	last := l.firstEntity(l.toks[i].Start) - 1
	for k := last; k >= max(0, last-reach) && l.ents[k].Start >= from; k-- {
		if l.ents[k].Label == Person {
			l.setSpeaker(q, k)
			return
		}
		if l.ents[k].Label == Position && office < 0 {
			office = k
		}
	}
	if office >= 0 {
		l.setSpeaker(q, office)
	}
}

// resolvePronoun gives a quotation the speaker that a pronoun before token i
// means: the last person named before it who is a subject or spoke last.
func (l *linker) resolvePronoun(q *Quote, i int) {
	if k := l.lastSpeaker(q.Start); k >= 0 {
		q.Entity, q.Full = k, l.fullName(k)
	}
}

// continues gives a quotation without a reporting verb the speaker of the one
// before it, if that one stands in the same paragraph.
func (l *linker) continues(q *Quote, open int, before []Quote) {
	if len(before) == 0 {
		return
	}
	last := before[len(before)-1]
	if !strings.Contains(l.text[last.End:l.toks[open].Start], "\n\n") {
		q.Speaker, q.Full, q.Entity = last.Speaker, last.Full, last.Entity
	}
}
