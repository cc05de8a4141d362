package extract_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/warta-nlp/warta/extract"
)

// variant is another way to write a text that says the same.
type variant struct {
	name   string
	write  func(string) string
	glyphs bool // other quotation marks
}

var variants = []variant{
	{name: "decomposed letters", write: norm.NFD.String},
	{name: "CR LF", write: strings.NewReplacer("\r\n", "\r\n", "\n", "\r\n").Replace},
	{name: "no-break spaces", write: strings.NewReplacer(" ", "\u00a0").Replace},
	{name: "straight quotation marks", write: strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'").Replace, glyphs: true},
	{name: "curly quotation marks", write: curly, glyphs: true},
}

// curly writes quotation marks and apostrophes as a word processor does: one
// after white space or an opening bracket opens.
func curly(text string) string {
	var b strings.Builder
	before := ' '
	for _, r := range text {
		opens := unicode.IsSpace(before) || strings.ContainsRune("([–—“", before)
		switch {
		case r == '"' && opens:
			r = '“'
		case r == '"':
			r = '”'
		case r == '\'' && opens:
			r = '‘'
		case r == '\'':
			r = '’'
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// plain writes what a document says in one way, whichever variant it was in.
var plainMarks = strings.NewReplacer("\r\n", "\n", "\u00a0", " ", "“", `"`, "”", `"`, "‘", "'", "’", "'")

func plain(s string) string { return norm.NFC.String(plainMarks.Replace(s)) }

// said returns all that a document says, without offsets.
func said(doc *extract.Document) []string {
	var out []string
	say := func(words ...string) { out = append(out, plain(strings.Join(words, " | "))) }
	for _, e := range doc.Entities {
		say(e.Label.String(), e.Text, e.ID(), e.Norm(), e.Rule)
	}
	for _, q := range doc.Quotes() {
		say("quote", q.Text, q.Full, q.Cue)
	}
	for _, a := range doc.Acronyms() {
		say("acronym", a.Short, a.Long)
	}
	for _, o := range doc.Officials() {
		say("official", o.Name, o.Rank, strings.Join(o.Titles, " "), strings.Join(o.Degrees, " "), o.Office.Role, o.Office.Region)
	}
	for _, r := range doc.Relations() {
		say("relation", r.Type.String(), doc.Entities[r.From].Text, doc.Entities[r.To].Text)
	}
	return out
}

// foreign has letters with marks, which few articles have.
const foreign = `DILI – Duta Besar José Ramos Andrés, Ph.D. bertemu Bupati Belu, dr. Agustinus Taolin André, di Atambua, Jum’at (6/12/2024).

"Kami siap," kata José Ramos Andrés kepada Sekretaris Daerah Kabupaten Belu, Hj. Renée Siti Nurbaya, S.Sos., M.Si.`

// TestVariants holds the articles to say the same in each variant. The model
// knows a quotation mark by its glyph, so those are tried on the rules alone.
func TestVariants(t *testing.T) {
	full, rules := newExtractor(t), newExtractor(t, extract.WithoutModel())
	for _, src := range append(articles(t), extract.Source{ID: "foreign", Text: foreign}) {
		for _, v := range variants {
			x := full
			if v.glyphs {
				x = rules
			}
			other := src
			other.Text = v.write(src.Text)
			assert.Equal(t, said(x.Extract(src)), said(x.Extract(other)), "%s: %s", src.ID, v.name)
		}
	}
}

// FuzzVariants holds the rules to say the same of any text in each variant but those
// of quotation marks: some rules ask for the length of a word in bytes, to which a
// curly apostrophe in a short word adds (B'A).
func FuzzVariants(f *testing.F) {
	for _, src := range articles(f) {
		f.Add(src.Text[:min(len(src.Text), 400)])
	}
	for _, s := range hostile {
		f.Add(s)
	}
	x := newExtractor(f, extract.WithoutModel())
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\r\u00a0“”‘’") {
			t.Skip("not in its plainest form")
		}
		text = norm.NFC.String(text)
		want := said(x.Extract(extract.Source{Text: text}))
		for _, v := range variants {
			if v.glyphs {
				continue
			}
			require.Equal(t, want, said(x.Extract(extract.Source{Text: v.write(text)})), v.name)
		}
	})
}
