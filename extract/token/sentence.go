package token

import "unicode/utf8"

// Sentence is the span [Start, End) in bytes of a sentence, from its first
// token to its last, and the indexes [First, Last) of its tokens. A headline, a
// list item and a caption are sentences; a quotation of several sentences is
// several.
type Sentence struct {
	Start, End  int // bytes
	First, Last int // token indexes
}

// Text returns the sentence's bytes in text.
func (s Sentence) Text(text string) string { return text[s.Start:s.End] }

// AppendSentences appends the sentences of the tokens of text to dst in order.
// Every token belongs to exactly one sentence.
func AppendSentences(dst []Sentence, text string, toks []Token) []Sentence {
	first := 0
	for k := range toks {
		if k+1 == len(toks) || endsSentence(text, toks, k) {
			dst = append(dst, Sentence{Start: toks[first].Start, End: toks[k].End, First: first, Last: k + 1})
			first = k + 1
		}
	}
	return dst
}

// endsSentence reports whether a sentence ends after token k, which is not the
// last. It looks at no more than a few tokens on either side and one line.
func endsSentence(text string, toks []Token, k int) bool {
	next := toks[k+1]
	if next.Is(Para) {
		return true
	}
	if next.Is(Line) && endsLine(text, toks, k) {
		return true
	}
	if closes(text, toks, k+1) {
		return false // the closing mark belongs to this sentence
	}
	p := k
	for p > 0 && k-p < 4 && closes(text, toks, p) {
		p--
	}
	return isStop(text, toks, p) && begins(text, toks, k+1, p)
}

// closes reports whether token k is a closing bracket or quotation mark that
// stands right after what it closes.
func closes(text string, toks []Token, k int) bool {
	if toks[k].Kind != Punct {
		return false
	}
	switch toks[k].Text(text) {
	case ")", "]", "”", "’", "»":
		return true
	case `"`, "''", "'":
		return !toks[k].Any(Space | Line)
	}
	return false
}

// isStop reports whether token p ends a sentence by its own form.
func isStop(text string, toks []Token, p int) bool {
	t := toks[p]
	switch {
	case t.Kind == Abbrev:
		w := t.Text(text)
		if len(w) == 2 && p > 0 && toks[p-1].Kind == Number {
			return true // a unit or an era, no initial: Rp2,5 M. 1446 H.
		}
		return w[len(w)-1] == '.' && (has(sentenceEnders, w[:len(w)-1]) || isDegree(w))
	case t.Kind != Punct:
		return false
	}
	switch text[t.Start] {
	case '?', '!':
		return true
	case '.':
		return !isListMarker(text, toks, p-1)
	}
	return t.Text(text) == "…"
}

// isDegree reports an abbreviation with an inner stop after a capital.
func isDegree(w string) bool {
	return upperAt(w, 0) && scanDegree(w, 0, letterRun(w, 0)) == len(w)
}

// isListMarker reports whether token k, before a full stop, begins a line as
// the number or letter of a list item.
func isListMarker(text string, toks []Token, k int) bool {
	if k < 0 || !toks[k].Is(Line) {
		return false
	}
	return toks[k].Kind == Number || toks[k].End-toks[k].Start == 1 && letterAt(text, toks[k].Start) || isRomanNumeral(toks[k].Text(text))
}

// begins reports whether token n can begin a sentence after the stop p.
func begins(text string, toks []Token, n, p int) bool {
	t := toks[n]
	glued := !t.Any(Space | Line)
	if toks[p].Kind == Abbrev {
		return !glued && t.Kind == Word && t.Is(Title)
	}
	switch t.Kind {
	case Number:
		return !glued
	case Punct:
		return !glued && opens(t.Text(text)) || n == p+1 && !glued && t.Text(text) == "-"
	case Symbol:
		return !glued
	}
	if !t.Any(Title|Upper|Mixed) || t.Is(Mixed) && !upperAt(text, t.Start) {
		return t.Kind == Address && t.Any(Space)
	}
	return !glued || n == p+1 && t.Is(Title) && t.End-t.Start > 1 && gluedStop(text, toks, p)
}

// gluedStop reports whether the stop p, with no space behind it, ends a
// sentence: between words (daerah.Kegiatan), after a number or a closing mark.
func gluedStop(text string, toks []Token, p int) bool {
	return p > 0 && (toks[p-1].Kind == Word || toks[p-1].Kind == Number || closes(text, toks, p-1))
}

func isRomanNumeral(w string) bool {
	for i := 0; i < len(w); i++ {
		if !isRoman(w[i]) {
			return false
		}
	}
	return true
}

func opens(mark string) bool {
	switch mark {
	case "(", "[", "“", "‘", "«", `"`, "''", "'", "„":
		return true
	}
	return false
}

// Lines of at most shortLine and of more than longLine characters are not filled
// lines of hard-wrapped text: a break after one of them is meant.
const (
	shortLine = 60
	longLine  = 120
)

// endsLine reports whether the single line break after token k ends a sentence:
// after a mark that ends a clause, before the mark of a list item, and before a
// capital where the line is not one of hard-wrapped text.
func endsLine(text string, toks []Token, k int) bool {
	last, next := toks[k], toks[k+1]
	if isBullet(text, toks, k+1) {
		return true
	}
	if last.Kind == Punct {
		switch text[last.Start] {
		case '.', '?', '!', ':', ';':
			return true
		case ',', '-':
			return false
		}
	}
	if next.Any(Lower) || isConnector(last.Text(text)) || last.Kind == Abbrev && !isStop(text, toks, k) {
		return false
	}
	n := lineLength(text, last.End)
	return n <= shortLine || n > longLine
}

// isBullet reports whether token k, first of its line, marks a list item.
func isBullet(text string, toks []Token, k int) bool {
	t := toks[k]
	switch t.Text(text) {
	case "-", "–", "•", "*", "·", "▪", "●", "":
		return k+1 < len(toks) && toks[k+1].Any(Space)
	}
	if k+1 >= len(toks) || t.Any(Upper|Title) && t.Kind != Abbrev {
		return false
	}
	if t.Kind == Abbrev {
		return t.End-t.Start == 2
	}
	mark := toks[k+1].Text(text)
	return (mark == "." || mark == ")") && isListMarker(text, toks, k) && (k+2 >= len(toks) || toks[k+2].Any(Space))
}

// connectors at the end of a line say that its sentence goes on.
func isConnector(word string) bool {
	switch word {
	case "dan", "atau", "di", "ke", "dari", "yang", "untuk", "dengan", "pada", "oleh", "serta", "dalam", "para", "tentang", "bagi", "terhadap", "sebagai", "agar", "pukul", "&":
		return true
	}
	return false
}

// lineLength returns the characters from the last line break before end to end,
// counting no more than longLine+1 of them. A letter and its combining marks are
// one, so that every way to write a line has one length.
func lineLength(text string, end int) int {
	n := 0
	for i := end - 1; i >= 0 && n <= longLine && text[i] != '\n' && text[i] != '\r'; i-- {
		if c := text[i]; utf8.RuneStart(c) && c != 0xCC && c != 0xCD { // the lead bytes of U+0300 to U+037F
			n++
		}
	}
	return n
}
