package amount

import (
	"errors"
	"fmt"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// ErrNotAmount is wrapped by the errors of [Parse].
var ErrNotAmount = errors.New("not an amount")

// Parse reads a text that is one amount and nothing else but white space around
// it. Otherwise it returns an error that wraps [ErrNotAmount].
func Parse(s string) (Mention, error) {
	trimmed := strings.TrimSpace(s)
	if found := Find(s); len(found) == 1 && s[found[0].Start:found[0].End] == trimmed {
		return found[0], nil
	}
	return Mention{}, fmt.Errorf("amount %.40q: %w", trimmed, ErrNotAmount)
}

// Find returns the amounts in text in order, with the units of the embedded
// lexicon. It reads only the paragraphs that have a digit or a number word;
// amounts never go beyond a blank line.
func Find(text string) []Mention {
	var (
		found    []Mention
		tokBuf   [256]token.Token
		sentBuf  [16]token.Sentence
		wordBuf  [256]lexicon.WordID
		matchBuf [256]lexicon.Match
	)
	lex, toks, sents, words, matches := lexicon.Default(), tokBuf[:0], sentBuf[:0], wordBuf[:0], matchBuf[:0]
	for start := 0; start < len(text); {
		end := paragraph(text, start)
		if p := text[start:end]; triggers(p) {
			toks = token.Append(toks[:0], p)
			sents = token.AppendSentences(sents[:0], p, toks)
			words = lex.Words(words[:0], p, toks)
			matches = lex.Match(matches[:0], p, toks, words)
			n := len(found)
			found = scan(found, p, toks, sents, nil, matches)
			for i := range found[n:] {
				found[n+i].Start += start
				found[n+i].End += start
			}
		}
		start = end
	}
	return found
}

// paragraph returns the end of the paragraph at start: the second of two line
// breaks with only blanks between them.
func paragraph(text string, start int) int {
	broken := false
	for i := start; i < len(text); i++ {
		switch text[i] {
		case '\n':
			if broken {
				return i
			}
			broken = true
		case ' ', '\t', '\r':
		default:
			broken = false
		}
	}
	return len(text)
}

// triggers reports whether a text has a digit or the beginning of a number word.
func triggers(p string) bool {
	inWord := false
	for i := 0; i < len(p); i++ {
		c := p[i]
		if isDigit(c) {
			return true
		}
		letter := isLetter(c)
		if letter && !inWord && numberWord(p[i:]) {
			return true
		}
		inWord = letter
	}
	return false
}

// isLetter reports an ASCII letter.
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// numberWord reports whether s begins with a number word.
func numberWord(s string) bool {
	for _, w := range numberWords[s[0]|0x20-'a'] {
		if len(s) >= len(w) && s[1]|0x20 == w[1] && strings.EqualFold(s[:len(w)], w) {
			return true
		}
	}
	return false
}

// numberWords are the beginnings of words that begin a number, by their first
// letter.
var numberWords = [26][]string{
	'b' - 'a': {"belasan"},
	'd' - 'a': {"dua", "delapan"},
	'e' - 'a': {"empat", "enam"},
	'j' - 'a': {"jutaan"},
	'l' - 'a': {"lima"},
	'm' - 'a': {"miliaran", "milyaran"},
	'n' - 'a': {"nol"},
	'p' - 'a': {"puluhan"},
	'r' - 'a': {"ratusan", "ribuan"},
	's' - 'a': {"satu", "sebelas", "sejuta", "sembilan", "semiliar", "sepuluh", "seratus", "seribu", "setengah", "setriliun"},
	't' - 'a': {"tiga", "tujuh", "triliunan", "trilyunan"},
}
