package main

import (
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sgr are the styles of a terminal that examples/annotate uses, as xterm shows them.
var sgr = map[string]string{
	"0": "", "2": "opacity: 0.6", "4": "text-decoration: underline", "31": "color: #cd3131", "32": "color: #0dbc79", "33": "color: #c9c93a",
	"34": "color: #6ca8f0", "35": "color: #d670d6", "36": "color: #29b8db", "95": "color: #f29ac9",
}

var escape = regexp.MustCompile("\x1b\\[([0-9]+)m")

// terminalPage returns what a program printed as a page that looks like a terminal.
func terminalPage(t *testing.T, printed string) []byte {
	t.Helper()
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="id"><meta charset="utf-8"><title>terminal</title>` +
		`<body style="margin: 0; background: #1e1e1e; color: #d4d4d4"><pre style="margin: 1rem; font: 15px/1.45 monospace; white-space: pre-wrap">`)
	at := 0
	var styles []string
	flush := func(end int) {
		fmt.Fprintf(&b, `<span style="%s">%s</span>`, strings.Join(styles, "; "), html.EscapeString(printed[at:end]))
	}
	for _, m := range escape.FindAllStringSubmatchIndex(printed, -1) {
		flush(m[0])
		at = m[1]
		code := printed[m[2]:m[3]]
		style, known := sgr[code]
		require.True(t, known, "style %s", code)
		if code == "0" {
			styles = nil
		} else {
			styles = append(styles, style)
		}
	}
	flush(len(printed))
	b.WriteString("</pre>")
	return []byte(b.String())
}

// TestAnnotateInColours looks at an article as examples/annotate prints it on a
// terminal.
func TestAnnotateInColours(t *testing.T) {
	findBrowser(t)
	doc := article(t, "tanahbumbu-kerjasama")
	in := filepath.Join(t.TempDir(), doc.ID+".txt")
	require.NoError(t, os.WriteFile(in, []byte(doc.Text), 0o600))
	printed, err := exec.Command("go", "run", "github.com/warta-nlp/warta/examples/annotate", "-format", "text", "-color", "always", in).Output()
	require.NoError(t, err)
	b := openHTML(t, terminalPage(t, string(printed)))
	shown := b.text(`document.querySelector("pre").textContent`)
	assert.Contains(t, shown, "[Bupati [Tanah Bumbu]GPE]POSITION H. [Muhdar Ansyari]PERSON, S.E.")
	assert.NotContains(t, shown, "\x1b")
	b.photograph("..", "annotate", "annotate.png")
}
