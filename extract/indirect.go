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
	for s, sent := range l.sents {
		for n < len(direct) && direct[n].End <= sent.Start {
			out = append(out, direct[n])
			n++
		}
		if n < len(direct) && direct[n].Start < sent.End || l.quotedAt(sent.First) {
			continue
		}
		if q, ok := l.report(s); ok {
			out = append(out, q)
		}
	}
	return append(out, direct[n:]...)
}

// quotedAt reports whether token i stands inside quotation marks.
func (l *linker) quotedAt(i int) bool {
	n, _ := slices.BinarySearchFunc(l.speech, i, func(p passage, i int) int { return p.end - i - 1 })
	return n < len(l.speech) && l.speech[n].open <= i && i < l.speech[n].end
}

// maxReport bounds the tokens of a sentence in which a reporting word is looked
// for.
const maxReport = 80

// report reads the reported clause of sentence s: `X menyampaikan bahwa ...`,
// `Menurut X, ...`, `..., kata X`.
func (l *linker) report(s int) (Quote, bool) {
	sent := l.sents[s]
	if l.tone[sent.First] != plain {
		return Quote{}, false // headlines leave out what makes a clause
	}
	last := sent.Last
	for last > sent.First && l.is(last-1, ".", ",") {
		last--
	}
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
		return l.reported(c, s, l.contentAt(c), last)
	case according, told:
		if c.first > sent.First+2 {
			return Quote{}, false
		}
		s, ok := l.speakerAt(c.last, c.first)
		if end := l.speakerEnd(c.last); ok && l.is(end, ",") {
			return l.reported(c, s, end+1, last)
		}
	case toldIts:
		if c.first > sent.First+3 {
			return Quote{}, false
		}
		i := c.last
		if l.oneOf(i, []string{"pula", "lagi", "juga"}) {
			i++
		}
		if l.is(i, ",") || l.oneOf(i, []string{"bahwa"}) {
			return l.reported(c, l.its(c.first), i+1, last)
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
	return k >= 0 && l.first[k] < i && (l.toVerb(l.last[k]) >= i || l.grade[s] >= telling && l.verbOf(k, i))
}

// verbOf reports whether no other person or office ends right before the verb at
// token i.
func (l *linker) verbOf(k, i int) bool {
	n := l.speakerEnding(i)
	return n < 0 || n == k || l.who[n] >= 0 && l.who[n] == l.who[k]
}

var (
	// Nouns behind a reporting verb that are its object: menyampaikan apresiasi.
	objects = []string{
		"apresiasi", "terima", "terimakasih", "ucapan", "selamat", "salam", "kepada", "hal", "sambutan", "laporan", "rasa", "pesan", "penghargaan", "permohonan",
		"dukungan", "kesiapan", "belasungkawa", "duka", "itu", "ini", "tersebut", "pertanyaan", "arahan", "materi", "keterangan", "aspirasi", "visi", "pidato", "saat",
		"usai", "ketika", "dalam", "pada", "di", "dari", "oleh", "terkait", "tentang", "soal", "mengenai", "secara", "sebagai", "dan", "serta", "pandangan", "jawaban",
	}
	// Words that open what is asked for: mengimbau agar ..., meminta supaya ...
	askedFor = []string{"agar", "supaya", "untuk", "jika", "apabila", "kalau", "bila"}
)

// actions are reporting verbs that do something to their object as well:
// mengapresiasi kemenangan, melanjutkan kunjungan.
var actions = []string{
	"mengapresiasi", "melanjutkan", "menyinggung", "menyoroti", "menanggapi", "memuji", "mengkritik", "mengkritisi", "membantah", "menepis", "menampik",
	"mengucapkan", "menyambut", "mendoakan", "mengenang", "menjawab", "menulis", "menuliskan", "mengutip", "mengumumkan", "mensyukuri", "menyesalkan", "menyayangkan",
}

// contentAt returns the token at which the content of the reporting verb begins,
// or -1 if what follows is an object.
func (l *linker) contentAt(c cue) int {
	i := c.last
	switch {
	case l.starts(i):
		return -1
	case l.is(i, ",", ":"):
		if l.oneOf(i+1, []string{"bahwa"}) {
			i++
		}
		return i + 1
	case l.oneOf(i, []string{"bahwa"}):
		return i + 1
	case l.oneOf(i, askedFor):
		return i
	case l.oneOf(i, objects) || l.oneOf(c.first, actions) || l.toks[i].Kind != token.Word:
		return -1
	}
	return i
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
	if l.is(end, ",") && c.first-sent.First <= maxConnective {
		return l.reported(c, s, end+1, last)
	}
	if l.is(end, ",") {
		return l.reported(c, s, sent.First, last)
	}
	return l.reported(c, s, sent.First, c.first-1)
}

// maxConnective bounds the tokens of a connective before an insertion: Oleh karena
// itu, kata Bupati, ...
const maxConnective = 5

// minReport is the number of words from which a clause is reported speech.
const minReport = 4

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
