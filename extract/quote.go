package extract

import (
	"github.com/warta-nlp/warta/extract/token"
)

// minSpeech is the number of words from which text in quotation marks is speech
// without a reporting verb beside it.
const minSpeech = 6

// quotes returns the direct and the indirect quotations in order.
func (l *linker) quotes() []Quote {
	var out []Quote
	for n, p := range l.speech {
		if q, ok := l.quote(n, p, out); ok {
			out = append(out, q)
			if q.Cue != "" && q.Full != "" {
				l.voice = voice{speaker{q.Speaker, q.Entity, q.Full}, p.end}
			}
		}
	}
	return l.withReports(out)
}

// quote makes a quotation of passage n. The name of a work or a word set off by
// marks is none.
func (l *linker) quote(n int, p passage, before []Quote) (Quote, bool) {
	last := p.last
	for last > p.first && l.is(last-1, ",", ".") {
		last--
	}
	if last <= p.first {
		return Quote{}, false
	}
	q := Quote{Start: l.toks[p.first].Start, End: l.toks[last-1].End, Entity: -1}
	q.Text = l.text[q.Start:q.End]
	words := l.countWords(p.first, last)
	cued := l.attribute(&q, p)
	if words < minSpeech && !(cued && words > 1) || !cued && (l.titleOfWork(p) || l.markSingle(p) || l.titled(p)) {
		return Quote{}, false
	}
	if !cued {
		l.carryOn(&q, n, before)
	}
	return q, true
}

// markSingle reports a passage between single marks.
func (l *linker) markSingle(p passage) bool {
	m, ok := l.markAt(p.open)
	return ok && m.single
}

// works are the words before the title of a work, a slogan or a term.
var works = []string{
	"video", "buku", "film", "lagu", "tema", "bertema", "bertemakan", "bertajuk", "tajuk", "judul", "berjudul", "program", "slogan", "slogannya",
	"jargon", "moto", "motto", "istilah", "tagline", "tulisan", "bertuliskan", "bernama", "disebut", "aplikasi", "tagar",
}

// titleOfWork reports whether the passage is a title: the word before its mark
// says so.
func (l *linker) titleOfWork(p passage) bool {
	i := p.open - 1
	if l.is(i, ":", ",") {
		i--
	}
	return !l.starts(p.open) && l.oneOf(i, works)
}

// titled reports a passage whose words are capitalised, as in a name.
func (l *linker) titled(p passage) bool {
	for i := p.first; i < p.last; i++ {
		if l.toks[i].Kind == token.Word && l.toks[i].Is(token.Lower) && !l.isStop(i) {
			return false
		}
	}
	return true
}

// countWords counts the words of the tokens [first, last).
func (l *linker) countWords(first, last int) int {
	n := 0
	for i := first; i < last; i++ {
		if l.toks[i].Kind == token.Word {
			n++
		}
	}
	return n
}
