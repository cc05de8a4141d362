package main

import (
	"fmt"
	"html/template"
	"strings"
	"unicode/utf8"
)

// escapes are the characters that a page cannot hold as they are: those of the
// markup, and the carriage return, which browsers take for a line feed.
var escapes = [...]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&#34;", '\'': "&#39;", '\r': "&#13;"}

// escape returns text as the content of an element. Bytes that are no UTF-8, and
// NUL, which HTML does not know, are shown as U+FFFD each, marked as such; all
// else comes out of a browser as it went in.
func escape(text string) template.HTML {
	var b strings.Builder
	b.Grow(len(text) + len(text)/8)
	for len(text) > 0 {
		if n := lost(text); n > 0 {
			fmt.Fprintf(&b, `<b title="no text: %s">%s</b>`, count(n, "byte"), strings.Repeat("\ufffd", n))
			text = text[n:]
			continue
		}
		r, size := utf8.DecodeRuneInString(text)
		if int(r) < len(escapes) && escapes[r] != "" {
			b.WriteString(escapes[r])
		} else {
			b.WriteString(text[:size])
		}
		text = text[size:]
	}
	return template.HTML(b.String())
}

// lost counts the bytes in front that cannot be shown.
func lost(text string) int {
	n := 0
	for n < len(text) {
		if r, size := utf8.DecodeRuneInString(text[n:]); r != 0 && (r != utf8.RuneError || size > 1) {
			break
		}
		n++
	}
	return n
}
