package score

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/warta-nlp/warta/internal/plain"
)

// around is how many characters of an article are shown on each side of a mistake.
const around = 32

// inContext returns the span of a text in brackets with some whole words around it,
// in one line. A span that is none of the text's gives "".
func inContext(text string, start, end int) string {
	if start < 0 || start >= end || end > len(text) {
		return ""
	}
	return plain.Line(wordsBefore(text[:start]) + "[" + text[start:end] + "]" + wordsAfter(text[end:]))
}

// wordsBefore returns the end of a text.
func wordsBefore(text string) string {
	from := len(text)
	for range around {
		_, size := utf8.DecodeLastRuneInString(text[:from])
		from -= size
	}
	if from == 0 {
		return text
	}
	if space := strings.IndexFunc(text[from:], unicode.IsSpace); space >= 0 {
		from += space
	}
	return "… " + text[from:]
}

// wordsAfter returns the beginning of a text.
func wordsAfter(text string) string {
	to := 0
	for range around {
		_, size := utf8.DecodeRuneInString(text[to:])
		to += size
	}
	if to == len(text) {
		return text
	}
	if space := strings.LastIndexFunc(text[:to], unicode.IsSpace); space >= 0 {
		to = space
	}
	return text[:to] + " …"
}
