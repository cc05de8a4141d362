package main

import (
	"html"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
)

// within returns the markup of the article in a page.
func within(t *testing.T, page string) string {
	t.Helper()
	_, rest, ok := strings.Cut(page, "<main>")
	require.True(t, ok)
	body, rest, ok := strings.Cut(rest, "</main>")
	require.True(t, ok)
	require.NotContains(t, rest, "</main>")
	return body
}

var tags = regexp.MustCompile(`<[^>]*>`)

// textOf returns the article in a page, its tags stripped.
func textOf(t *testing.T, page string) string {
	t.Helper()
	body := within(t, page)
	require.NotContains(t, body, "\r", "a browser makes it a line feed")
	return html.UnescapeString(tags.ReplaceAllString(body, ""))
}

// shown is a text with U+FFFD for every byte that is none.
func shown(text string) string {
	var b strings.Builder
	for _, r := range text { // an invalid byte is U+FFFD
		if r == 0 {
			r = utf8.RuneError
		}
		b.WriteRune(r)
	}
	return b.String()
}

// pageOf returns the page of a text.
func pageOf(t *testing.T, text string) string {
	t.Helper()
	x, err := extract.New(extract.WithLabels(extract.Law))
	require.NoError(t, err)
	var page strings.Builder
	require.NoError(t, writePage(&page, x.Extract(extract.Source{ID: "a", Text: text})))
	require.True(t, utf8.ValidString(page.String()))
	return page.String()
}

// TestTestdataComesBack writes every article of package testdata.
func TestTestdataComesBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "pages")
	got := citations("", "-html", dir)
	require.Equal(t, articles.AllRead, got.status, got.stderr)
	in := articles.Input{Failed: &articles.Failures{}}
	pages, links := 0, 0
	for src := range in.Testdata() {
		page, err := os.ReadFile(filepath.Join(dir, src.ID+".html"))
		require.NoError(t, err)
		assert.Equal(t, src.Text, textOf(t, string(page)), src.ID)
		links += strings.Count(within(t, string(page)), "<a ")
		pages++
	}
	written, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, written, pages+1, "and the index")
	assert.Greater(t, links, pages)
}

func TestHostileTextComesBack(t *testing.T) {
	for _, text := range []string{
		"",
		"\n\nUU No. 23/2014\n\n",
		"<script>alert('UU No. 23/2014')</script> & \"UU No. 6/2014\" &amp; &lt; &#60;",
		"UU No. 23/2014</main></body> tentang <b>Pemerintahan Daerah</b>",
		"CR\rUU No. 23/2014\r\nUU No. 6/2014\x00\x01\x0b\x0c\x1b\x7f\u0085\u2028\ufeff\ufffd",
		"Jum\x92at, UU\xa0No. 23/2014 \xff\xfe\xe2\x80",
		"UU No. 23/2014 tentang Pemerintahan\xa0Daerah, \xf0\x9f\x98",
		strings.Repeat("(", 10000) + "UU No. 23/2014",
		strings.Repeat("\xff", 100000) + "UU No. 23/2014",
		strings.Repeat("UU No. 23/2014,UU No. 6/2014;", 1000),
	} {
		assert.Equal(t, shown(text), textOf(t, pageOf(t, text)))
	}
}

func TestLinks(t *testing.T) {
	const base = `<a href="https://pasal.id/peraturan/uu/uu-23-2014`
	for _, c := range []struct{ text, want string }{
		{"Pasal 7 UU No. 23/2014.", base + `#pasal-7" title="Pasal 7 Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah">Pasal 7 UU No. 23/2014</a>.`},
		{"Pasal 7 dan 9 UU No. 23/2014.", base + `" title="Pasal 7 Undang-Undang`},
		{"UU No. 23/2014, aturan itu berlaku.", `</a>, ` + base + `" title="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah">aturan itu</a> berlaku.`},
		{"Perda Kendal Nomor 1 Tahun 2023 berlaku.", `<a href="https://peraturan.go.id/id/perda-kabupaten-kendal-no-1-tahun-2023" title=`},
		{"Putusan MK Nomor 60/PUU-XXII/2024.", `<u title="Putusan MK Nomor 60/PUU-XXII/2024">Putusan MK Nomor 60/PUU-XXII/2024</u>.`},
		{"Perda Nomor 1 Tahun 2023 berlaku.", `<u class="open" title="without region">Perda Nomor 1 Tahun 2023</u> berlaku.`},
		{"UU No. 2/2022 tentang Perubahan Kedua atas UU Nomor 38 Tahun 2004 tentang Jalan.", `atas </a><a href="https://pasal.id/peraturan/uu/uu-38-2004"`},
	} {
		assert.Contains(t, within(t, pageOf(t, c.text)), c.want)
	}
}

func TestPageNeedsNoOtherFile(t *testing.T) {
	page := pageOf(t, "UU No. 23/2014")
	assert.NotRegexp(t, `(?i)<(script|link|img|iframe|object)|\ssrc=|url\(|@import`, page)
	assert.Contains(t, page, `content="default-src 'none'; style-src 'unsafe-inline'"`)
	assert.Contains(t, page, "prefers-color-scheme: dark")
	assert.Contains(t, page, ":focus-visible")
}

// parts writes pieces as [n:text], n the number of the mark, + if it goes on.
func parts(list []piece) string {
	var b strings.Builder
	for _, p := range list {
		if p.Mark == nil {
			b.WriteString(p.text)
			continue
		}
		b.WriteString("[" + p.Mark.URL)
		if p.Rest {
			b.WriteString("+")
		}
		b.WriteString(":" + p.text + "]")
	}
	return b.String()
}

func TestPieces(t *testing.T) {
	m := func(name string, start, end int) mark {
		return mark{Span: law.Span{Start: start, End: end}, URL: name}
	}
	for want, marks := range map[string][]mark{
		"0123456789":                       nil,
		"[a:0123456789]":                   {m("a", 0, 10)},
		"0[a:12][b:34]56789":               {m("b", 3, 5), m("a", 1, 3)},
		"0[a:12][b:34][a+:56]789":          {m("b", 3, 5), m("a", 1, 7)},
		"0[b:12][a:345]6789":               {m("a", 1, 6), m("b", 1, 3)},
		"0[a:1][b:2][c:3][b+:4][a+:5]6789": {m("a", 1, 6), m("b", 2, 5), m("c", 3, 4)},
		"0[a:12][b:345]6789":               {m("a", 1, 6), m("b", 3, 9)},
		"0[b:123]456789":                   {m("a", 1, 4), m("b", 1, 4)},
	} {
		assert.Equal(t, want, parts(pieces("0123456789", marks)))
	}
}

// TestPiecesMakeUpTheText cuts at any spans, even such that cross.
func TestPiecesMakeUpTheText(t *testing.T) {
	const text = "0123456789abcdefghij"
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var marks []mark
		for range rnd.IntN(8) {
			start := rnd.IntN(len(text) + 1)
			marks = append(marks, mark{Span: law.Span{Start: start, End: start + rnd.IntN(len(text)+1-start)}})
		}
		var b strings.Builder
		for _, p := range pieces(text, marks) {
			require.NotEmpty(t, p.text)
			b.WriteString(p.text)
		}
		require.Equal(t, text, b.String(), marks)
	}
}

func TestPageThatCannotBeWritten(t *testing.T) {
	out := filepath.Join(t.TempDir(), "none", "page.html")
	got := citations("UU No. 23/2014", "-html", out, "-")
	assert.Equal(t, articles.SomeFailed, got.status)
	assert.Contains(t, got.stderr, "citations: open "+out+": ")
	assert.Contains(t, got.stdout, "1 law linked")
}

func TestOnePageForTwoArticles(t *testing.T) {
	out := filepath.Join(t.TempDir(), "page.html")
	got := citations("", "-html", out, file(t, "a.jsonl", council))
	assert.Equal(t, articles.SomeFailed, got.status)
	assert.Contains(t, got.stderr, "citations: "+out+" is one page for one article: name a folder for more\n")
	assert.Contains(t, got.stdout, "2 articles: ", "the table is printed all the same")
}
