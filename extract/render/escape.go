package render

import (
	"fmt"
	"unicode/utf8"
)

// escapes are the characters that a page cannot hold as they are: those of the
// markup, and the carriage return, which browsers take for a line feed.
var escapes = [utf8.RuneSelf]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&#34;", '\'': "&#39;", '\r': "&#13;"}

// AppendText appends text as the content of an HTML element. Markup comes out of
// a browser as the characters it is made of. NUL and bytes that are no UTF-8,
// which HTML cannot hold, are one U+FFFD each, in an element b whose title counts
// them.
func AppendText(dst []byte, text string) []byte {
	return appendEscaped(dst, text, func(dst []byte, n int) []byte {
		dst = fmt.Appendf(dst, `<b class="lost" title="no text: %s">`, count(n, "byte"))
		return append(appendLost(dst, n), "</b>"...)
	})
}

// appendAttr appends text as the value of an attribute in quotation marks.
func appendAttr(dst []byte, text string) []byte { return appendEscaped(dst, text, appendLost) }

// appendEscaped appends text with its markup escaped; lost appends what stands
// for n bytes that cannot be shown.
func appendEscaped(dst []byte, text string, lost func(dst []byte, n int) []byte) []byte {
	plain := 0 // text[plain:i] is to be copied as it is
	for i := 0; i < len(text); {
		size, escape := 1, ""
		if c := text[i]; c < utf8.RuneSelf {
			escape = escapes[c]
		} else {
			_, size = utf8.DecodeRuneInString(text[i:])
		}
		n := lostBytes(text[i:])
		if n == 0 && escape == "" {
			i += size
			continue
		}
		dst = append(append(dst, text[plain:i]...), escape...)
		if n > 0 {
			dst = lost(dst, n)
			size = n
		}
		i += size
		plain = i
	}
	return append(dst, text[plain:]...)
}

// lostBytes counts the bytes in front that cannot be shown.
func lostBytes(text string) int {
	n := 0
	for n < len(text) {
		if c := text[n]; c != 0 && c < utf8.RuneSelf {
			break
		}
		if r, size := utf8.DecodeRuneInString(text[n:]); r != 0 && (r != utf8.RuneError || size > 1) {
			break
		}
		n++
	}
	return n
}

func appendLost(dst []byte, n int) []byte {
	for range n {
		dst = utf8.AppendRune(dst, utf8.RuneError)
	}
	return dst
}

// count returns a number with its noun.
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
