package law

import (
	"slices"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
)

// Find returns the mentions of laws in a text, in the order of their start; nil
// if there are none. The mentions are those of Append, but only the paragraphs
// that may have one are tokenised.
func Find(text string, opts Options) []Mention {
	pos, ok := nextTrigger(text, 0, false)
	if !ok {
		return nil
	}
	s := newScanner(nil, text, opts)
	var toks []token.Token
	var sents []token.Sentence
	for done := 0; ok; pos, ok = nextTrigger(text, done, len(s.out) > 0) {
		begin, end := paragraph(text, done, pos)
		toks = shift(token.Append(slices.Grow(toks[:0], (end-begin)/tokenBytes), text[begin:end]), begin)
		sents = token.AppendSentences(sents[:0], text[:end], toks)
		s.scan(toks, sents)
		done = end
	}
	return s.out
}

// tokenBytes is about how many bytes of text make a token, space included.
const tokenBytes = 6

// shift moves tokens of a part of a text that begins at byte by.
func shift(toks []token.Token, by int) []token.Token {
	for i := range toks {
		toks[i].Start += by
		toks[i].End += by
	}
	return toks
}

// nextTrigger returns the byte of the first trigger word from pos on. A word
// that only points back counts if there is something to point to.
func nextTrigger(text string, pos int, back bool) (int, bool) {
	for i := pos; i < len(text); i++ {
		if !isLetter(text[i]) {
			continue
		}
		begin := i
		for i < len(text) && isLetter(text[i]) {
			i++
		}
		if r := trigger(text, begin, i); r != noRole && (r != anaphorRole || back) {
			return begin, true
		}
	}
	return len(text), false
}

// paragraph returns the span of the paragraph around byte pos, from byte done on:
// blank lines, without other white space than spaces and tabs, bound it.
func paragraph(text string, done, pos int) (begin, end int) {
	begin, end = done, len(text)
	if i := lastBlankLine(text[done:pos]); i >= 0 {
		begin = done + i
	}
	if i := blankLine(text[pos:]); i >= 0 {
		end = pos + i
	}
	return begin, end
}

// blankLine returns the byte after the first line break of a blank line, or -1.
func blankLine(text string) int {
	for i := 0; ; {
		k := strings.IndexByte(text[i:], '\n')
		if k < 0 {
			return -1
		}
		i += k + 1
		if isBlank(text, i) {
			return i
		}
	}
}

// lastBlankLine returns the byte after the first line break of the last blank
// line, or -1.
func lastBlankLine(text string) int {
	for end := len(text); ; {
		k := strings.LastIndexByte(text[:end], '\n')
		if k < 0 {
			return -1
		}
		if isBlank(text, k+1) {
			return k + 1
		}
		end = k
	}
}

// isBlank reports whether a line that begins at byte i has only spaces and tabs
// and ends with a line break.
func isBlank(text string, i int) bool {
	for i < len(text) && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r') {
		i++
	}
	return i < len(text) && text[i] == '\n'
}
