package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// wordsOf returns the words of s in lower case, so that punctuation, spacing and
// capitals do not count.
func wordsOf(s string) []string {
	lower := cases.Lower(language.Und).String(s)
	return strings.FieldsFunc(lower, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}
