// Package plain makes a line for people out of any text, so that an article
// cannot send a terminal commands or break a table.
package plain

import (
	"strings"
	"unicode"
)

// Line returns s in one line: white space is folded, control characters are
// blanks, characters without a shape (zero width, direction) are left out.
func Line(s string) string { return strings.Join(strings.Fields(Blank(s)), " ") }

// Blank returns s with a blank for each character of white space or control,
// without those that have no shape. Nothing is folded.
func Blank(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
}
