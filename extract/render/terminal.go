package render

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
)

// Terminal writes the text of a document with its entities in brackets, each
// closed by its label:
//
//	[Bupati [Tanah Bumbu]GPE]POSITION
//
// With colour, the labels' fields have colours (SGR, ECMA-48) and entities inside
// others are underlined. Control and format characters of the text are left out or
// shown as U+FFFD, so that an article cannot send the terminal commands; lines and
// tabs stay. A line break is written at the end if the text has none.
func Terminal(w io.Writer, doc *extract.Document, colour bool) error {
	t := &terminal{out: bufio.NewWriter(w), doc: doc, colour: colour}
	draw(doc.Text, boxes(doc), t)
	if !strings.HasSuffix(doc.Text, "\n") {
		t.out.WriteByte('\n')
	}
	return t.out.Flush()
}

// terminal draws for a terminal.
type terminal struct {
	out    *bufio.Writer
	doc    *extract.Document
	colour bool
	stack  []kind // of the entities around
}

const (
	sgrNone  = "0"
	sgrFaint = "2"
	sgrInner = "4" // underlined
)

func (t *terminal) open(b box) {
	if b.quote {
		return
	}
	t.stack = append(t.stack, kindOf(t.doc.Entities[b.index].Label))
	t.style()
	t.out.WriteByte('[')
}

func (t *terminal) close(b box) {
	if b.quote {
		return
	}
	t.out.WriteByte(']')
	t.sgr(sgrFaint)
	t.out.WriteString(t.doc.Entities[b.index].Label.String())
	t.stack = t.stack[:len(t.stack)-1]
	t.style()
}

// style sets the colour of the innermost entity.
func (t *terminal) style() {
	t.sgr(sgrNone)
	n := len(t.stack)
	if n > 0 {
		t.sgr(t.stack[n-1].sgr)
	}
	if n > 1 {
		t.sgr(sgrInner)
	}
}

func (t *terminal) sgr(code string) {
	if t.colour {
		t.out.WriteString("\x1b[" + code + "m")
	}
}

func (t *terminal) text(s string) {
	for _, r := range s { // a bad byte is U+FFFD
		if r != '\n' && r != '\t' {
			if r = visible(r); r < 0 {
				continue
			}
		}
		t.out.WriteRune(r)
	}
}

// visible returns U+FFFD for a control character, -1 for one without shape, and
// else the character itself.
func visible(r rune) rune {
	switch {
	case unicode.IsControl(r):
		return utf8.RuneError
	case unicode.Is(unicode.Cf, r):
		return -1
	}
	return r
}

// OneLine returns text as one line for a terminal: runs of white space as a blank
// each, no control or format characters, bytes that are no UTF-8 as U+FFFD.
func OneLine(text string) string { return strings.Map(visible, oneLine(text)) }
