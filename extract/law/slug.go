package law

import "strings"

// slug returns a phrase in lower-case letters and digits with hyphens between
// the words, as it stands in identifiers and addresses.
func slug(phrase string) string {
	var b strings.Builder
	gap := false
	for i := 0; i < len(phrase); i++ {
		c := phrase[i]
		switch {
		case isLetter(c):
			c |= 0x20
		case isDigit(c):
		default:
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte('-')
			gap = false
		}
		b.WriteByte(c)
	}
	return b.String()
}
