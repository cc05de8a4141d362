package extract

import (
	"slices"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// What the letters of a token and the counts of its word say.

// isStop reports whether token i is a function word.
func (p *page) isStop(i int) bool { return p.lex.Word(p.words[i]).Flags&lexicon.StopWord != 0 }

// functionWords join or open clauses: no name ends in one or goes on over one
// unless a grammar says so. Sorted.
var functionWords = []string{
	"adalah", "agar", "akan", "antara", "apa", "atas", "atau", "bagi", "bahwa", "belum", "bisa", "dalam", "dan", "dapat", "dari", "dengan", "di", "dia",
	"guna", "hal", "hanya", "harus", "hingga", "ia", "ini", "itu", "jadi", "jika", "juga", "kami", "karena", "kata", "ke", "kepada", "ketika", "kita",
	"lebih", "maka", "masih", "melalui", "menjadi", "mereka", "namun", "oleh", "pada", "para", "pun", "saat", "saja", "sampai", "sangat", "saya", "sebagai",
	"sebuah", "sehingga", "sejak", "selain", "selaku", "selama", "seluruh", "sementara", "semua", "seperti", "serta", "setelah", "setiap", "siap", "soal", "sudah", "tak",
	"tanpa", "tapi", "telah", "tentang", "terhadap", "terkait", "tersebut", "tetap", "tidak", "untuk", "usai", "yaitu", "yakni", "yang",
}

// maxFunction is the length of the longest function word in bytes.
const maxFunction = 9

// isFunction reports whether token i is one of the function words, in any case.
func (p *page) isFunction(i int) bool {
	t := p.toks[i]
	n := t.End - t.Start
	if n > maxFunction || t.Kind != token.Word {
		return false
	}
	var b [maxFunction]byte
	for k := range n {
		b[k] = p.text[t.Start+k] | 0x20
	}
	_, found := slices.BinarySearch(functionWords, string(b[:n]))
	return found
}

// isTitle reports whether a title of a person begins at token i, written as one:
// PDT is no Pdt.
func (p *page) isTitle(i int) bool {
	m, ok := p.longest(i, len(p.toks), lexicon.PersonTitle)
	if !ok {
		return false
	}
	if m.Entry.Field("side") == "after" && p.toks[i].Is(token.Title) && shouted(m.Entry.Form()) {
		return false // St. is no S.T.
	}
	return m.Last-i > 1 || p.tone[i] == shout || !p.toks[i].Is(token.Upper) || p.toks[i].End-p.toks[i].Start < 3 || shouted(m.Entry.Form())
}

// capital reports whether token i is a word written with a capital, where a
// shouted sentence counts as title case: its function words do not.
func (p *page) capital(i int) bool {
	if i >= len(p.toks) {
		return false
	}
	t := p.toks[i]
	if t.Kind != token.Word && t.Kind != token.Abbrev || !t.Any(token.Title|token.Upper|token.Mixed) {
		return false
	}
	if t.Is(token.Mixed) && p.text[t.Start] >= 'a' && p.text[t.Start] <= 'z' {
		return t.End-t.Start > 1 && p.text[t.Start+1] == '-' // e-KTP, not eSport
	}
	return p.tone[i] != shout || !p.isStop(i) && !p.isVerb(i)
}

// opens reports whether token i is capitalised only because a sentence or a
// quotation begins with it.
func (p *page) opens(i int) bool {
	if i == 0 || p.toks[i].Any(token.Para) {
		return true
	}
	if s := p.sents[p.sentenceOf(i)]; s.First == i {
		return true
	}
	switch p.word(i - 1) {
	case "“", "\"", "''", "‘", ":", "(":
		return true
	}
	return false
}

// ordinary reports whether the word of token i is more often an ordinary word
// than a name: seen in lower case, and not much rarer so than capitalised.
func (p *page) ordinary(i int) bool {
	w := p.lex.Word(p.words[i])
	return w.Flags&lexicon.StopWord != 0 || w.Lower >= 3 && w.Lower*4 >= w.Upper ||
		w.NameWeight == 0 && (w.Lower >= 20 || w.Lower > 0 && w.Rank > 0) // statutes capitalise their own terms
}

// nameWeight returns how often the word of token i is part of a person's name.
func (p *page) nameWeight(i int) int { return int(p.lex.Word(p.words[i]).NameWeight) }

// personal reports whether token i may be part of a person's name by itself: a
// known name that is no ordinary word.
func (p *page) personal(i int) bool { return p.nameWeight(i) > 0 && !p.ordinary(i) }

// isVerb reports a word that can only be a verb: an active or passive prefix,
// or an entry of the headline verbs.
func (p *page) isVerb(i int) bool {
	t := p.toks[i]
	if t.Kind != token.Word {
		return false
	}
	if (p.tone[i] != plain || t.Is(token.Lower)) && p.lex.Word(p.words[i]).Flags&lexicon.Verb != 0 {
		return true
	}
	return p.nameWeight(i) == 0 && (verbShape(t.Text(p.text)) || p.tone[i] == headline && passiveShape(t.Text(p.text)) && !p.has(i, knownKinds[:]...))
}

// passiveShape reports the prefix of a passive verb, which in a headline hardly
// begins a noun: Divonis, Terendam.
func passiveShape(w string) bool {
	if len(w) <= 6 {
		return false
	}
	return w[:2] == "Di" || w[:3] == "Ter" || len(w) > 7 && w[:3] == "Ber" ||
		strings.HasSuffix(w, "kan") && w[:2] != "Pe" && w[:2] != "Ke" && w[:2] != "Ge"
}

// verbShape reports a word that begins with an active or passive prefix and is
// long enough to have a stem: menghadiri, dibuka.
func verbShape(w string) bool {
	if len(w) < 6 {
		return false
	}
	var b [5]byte
	for i := range b {
		b[i] = w[i] | 0x20
	}
	switch {
	case b[0] == 'm' && b[1] == 'e':
		switch b[2] {
		case 'm':
			return b[3] == 'b' || b[3] == 'p' || vowel(b[3]) || b[3] == 'f'
		case 'n':
			return b[3] == 'y' || b[3] == 'g' || b[3] == 'd' || b[3] == 'j' || b[3] == 'c' || vowel(b[3])
		case 'l', 'r':
			return vowel(b[3])
		}
	case b[0] == 'd' && b[1] == 'i':
		return hasVerbEnd(w)
	}
	return false
}

// hasVerbEnd reports a suffix that a passive verb takes: dilaksanakan, dihadiri.
func hasVerbEnd(w string) bool {
	n := len(w)
	return w[n-1]|0x20 == 'i' || n > 7 && (w[n-3:] == "kan" || w[n-3:] == "KAN")
}

func vowel(c byte) bool { return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o' }

// roman reports a Roman numeral of capitals.
func roman(w string) bool {
	for i := 0; i < len(w); i++ {
		switch w[i] {
		case 'I', 'V', 'X', 'L':
		default:
			return false
		}
	}
	return len(w) > 0 && len(w) <= 7
}

// ordinal reports a Roman numeral or a single capital that numbers a committee or
// class: Komisi D, Kelas I.
func (p *page) ordinal(i int) bool {
	t := p.toks[i]
	return t.Kind == token.Word && t.Is(token.Upper) && (t.End-t.Start == 1 || roman(t.Text(p.text)))
}

// number reports whether token i is a plain number or a Roman numeral.
func (p *page) number(i int) bool {
	return i < len(p.toks) && (p.toks[i].Kind == token.Number || p.toks[i].Kind == token.Word && roman(p.word(i)))
}
