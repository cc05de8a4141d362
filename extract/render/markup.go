package render

import (
	"bufio"
	"io"
)

// markup writes HTML. What comes from a document goes through text or attr, which
// escape it; raw is for the constants of this package alone.
type markup struct {
	out *bufio.Writer // keeps the first error
	buf []byte
}

// constant is a string that is written in this package's source: a string that
// comes from a document does not convert to it by itself.
type constant string

func newMarkup(w io.Writer) *markup { return &markup{out: bufio.NewWriter(w)} }

func (m *markup) raw(parts ...constant) {
	for _, p := range parts {
		m.out.WriteString(string(p))
	}
}

// chunk is the number of bytes that are escaped at once.
const chunk = 1 << 12

// text writes the content of an element.
func (m *markup) text(s string) {
	for len(s) > 0 {
		n := cutAt(s, chunk)
		m.buf = AppendText(m.buf[:0], s[:n])
		m.out.Write(m.buf)
		s = s[n:]
	}
}

// cutAt returns where to cut s into a piece of about n bytes: at an ASCII
// character, so that neither characters nor runs of lost bytes are parted.
func cutAt(s string, n int) int {
	for n < len(s) && (s[n] == 0 || s[n] >= 0x80) {
		n++
	}
	return min(n, len(s))
}

// attr writes an attribute with a blank before it.
func (m *markup) attr(name constant, value string) {
	m.raw(" ", name, `="`)
	m.buf = appendAttr(m.buf[:0], value)
	m.out.Write(m.buf)
	m.raw(`"`)
}

// link writes text that leads to an address; without address the text alone.
func (m *markup) link(url, text string) {
	if url == "" {
		m.text(text)
		return
	}
	m.raw("<a")
	m.attr("href", url)
	m.raw(">")
	m.text(text)
	m.raw("</a>")
}

// close writes what is left and returns the first error.
func (m *markup) close() error { return m.out.Flush() }
