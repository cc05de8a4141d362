package render_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/render"
	"github.com/warta-nlp/warta/testdata"
)

// update rewrites the golden files of folder testdata.
var update = flag.Bool("update", false, "rewrite the golden files")

// article returns a document of package testdata.
func article(t testing.TB, id string) *extract.Document {
	t.Helper()
	for line := range testdata.Articles() {
		var a struct{ ID, Text, Date, Region string }
		require.NoError(t, json.Unmarshal(line, &a))
		if a.ID == id {
			date, err := time.Parse(time.DateOnly, a.Date)
			require.NoError(t, err)
			return read(t, extract.Source{ID: a.ID, Text: a.Text, Date: date, Region: a.Region})
		}
	}
	require.Fail(t, "no article", id)
	return nil
}

func read(t testing.TB, src extract.Source) *extract.Document {
	t.Helper()
	x, err := extract.New()
	require.NoError(t, err)
	return x.Extract(src)
}

// written returns what a function of the package writes.
func written(t testing.TB, write func(io.Writer, *extract.Document) error, doc *extract.Document) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, write(&b, doc))
	require.True(t, utf8.Valid(b.Bytes()))
	return b.String()
}

func terminal(colour bool) func(io.Writer, *extract.Document) error {
	return func(w io.Writer, doc *extract.Document) error { return render.Terminal(w, doc, colour) }
}

// sentence is read by hand: its golden files show a change of this package alone.
func sentence() *extract.Document {
	return made("Bupati Tanah Bumbu <b>& \"Ani\"</b>\r\nhadir.\x00\xff",
		extract.Entity{Label: extract.Position, Start: 0, End: 18, Value: extract.Office{Role: "bupati", Region: "63.10"}, Confidence: extract.Exact, Rule: "office/head+region"},
		extract.Entity{Label: extract.GPE, Start: 7, End: 18, Value: extract.Place{Code: "63.10", Candidates: []string{"63.10", "63.02"}}, Confidence: extract.High, Rule: "region/name"},
		extract.Entity{Label: extract.Person, Start: 25, End: 28, Value: extract.Name{Full: "Ani <i>"}, Confidence: extract.Low, Rule: "model"},
	)
}

// made returns a document of a text and entities made by hand.
func made(text string, ents ...extract.Entity) *extract.Document {
	doc := &extract.Document{Source: extract.Source{ID: "made", Text: text}, Entities: ents}
	for i := range ents {
		if e := &ents[i]; 0 <= e.Start && e.Start <= e.End && e.End <= len(text) {
			e.Text = text[e.Start:e.End]
		}
	}
	return doc
}

func TestGolden(t *testing.T) {
	for file, got := range map[string]string{
		"sentence.html":         written(t, render.Article, sentence()),
		"sentence-table.html":   written(t, render.Entities, sentence()),
		"sentence-facts.html":   written(t, render.Facts, sentence()),
		"sentence.txt":          written(t, terminal(false), sentence()),
		"sentence.ansi":         written(t, terminal(true), sentence()),
		"tanahbumbu-facts.html": written(t, render.Facts, article(t, "tanahbumbu-kerjasama")),
		"tanahbumbu.txt":        written(t, terminal(false), article(t, "tanahbumbu-kerjasama")),
	} {
		path := filepath.Join("testdata", file)
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got), 0o666))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got, "%s is stale: look at it and run go test -update", file)
	}
}

var (
	tags  = regexp.MustCompile(`<[^>]*>`)
	marks = regexp.MustCompile(`<mark [^>]*>`)
)

// textOf returns the text content of the element article in a page.
func textOf(t testing.TB, page string) string {
	t.Helper()
	_, body, ok := strings.Cut(page, "<article")
	require.True(t, ok)
	_, body, ok = strings.Cut(body, ">")
	require.True(t, ok)
	body, rest, ok := strings.Cut(body, "</article>")
	require.True(t, ok)
	require.NotContains(t, rest, "</article>")
	require.NotContains(t, body, "\r", "a browser makes it a line feed")
	return html.UnescapeString(tags.ReplaceAllString(body, ""))
}

// shown is a text with U+FFFD for every byte that HTML cannot hold.
func shown(text string) string {
	return strings.ReplaceAll(strings.Map(func(r rune) rune { return r }, text), "\x00", "\ufffd")
}

func TestArticlesComeBack(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	for line := range testdata.Articles() {
		var a struct{ ID, Text string }
		require.NoError(t, json.Unmarshal(line, &a))
		doc := x.Extract(extract.Source{ID: a.ID, Text: a.Text})
		page := written(t, render.HTML, doc)
		assert.Equal(t, a.Text, textOf(t, page), a.ID)
		assert.Len(t, marks.FindAllString(page, -1), len(doc.Entities), "every entity is drawn")
	}
}

// hostile are texts that try to break out of the page.
var hostile = []string{
	"",
	"\n\nBupati Tanah Bumbu\n\n",
	`<script>alert('Bupati Tanah Bumbu')</script> <img src=x onerror=alert(1)> & "UU No. 6/2014" &amp; &lt; &#60;`,
	"Bupati</article></main></body> Tanah Bumbu <!-- --> ]]> <b>UU 23/2014</b>",
	"CR\rBupati\r\nTanah Bumbu\x00\x01\x0b\x0c\x1b[31m\x7f\u0085\u2028\u202e\ufeff\ufffd",
	"Bupati Tanah\xa0Bumbu, Jum\x92at \xff\xfe\xe2\x80",
	"<\x00img onerror=x> \xf0\x9f\x98",
	strings.Repeat("(", 10000) + "Bupati Tanah Bumbu",
	strings.Repeat("\xff", 100000) + "UU No. 23/2014",
	strings.Repeat("é", 100000),
	strings.Repeat("“", 10000) + "Bupati Tanah Bumbu",
}

func TestHostileTextComesBack(t *testing.T) {
	for _, text := range hostile {
		page := written(t, render.HTML, read(t, extract.Source{ID: "<b>\x00\xff", Text: text}))
		assert.Equal(t, shown(text), textOf(t, page))
		assert.Equal(t, 1, strings.Count(page, "<script"), "the page's own script only")
		assert.NotContains(t, page, "<img")
		assert.NotContains(t, written(t, terminal(false), read(t, extract.Source{Text: text})), "\x1b")
	}
}

func FuzzHTML(f *testing.F) {
	for _, text := range hostile {
		if len(text) < 1000 {
			f.Add("id", text)
		}
	}
	f.Add("<x>", sentence().Text)
	x, err := extract.New()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, id, text string) {
		doc := x.Extract(extract.Source{ID: id, Text: text})
		page := written(t, render.HTML, doc)
		require.Equal(t, shown(text), textOf(t, page))
		require.Len(t, marks.FindAllString(page, -1), len(doc.Entities))
		require.Equal(t, 1, strings.Count(page, "<script"))
	})
}

// TestSpansThatCannotBeDrawn leaves out what crosses, lies outside or comes before
// its turn.
func TestSpansThatCannotBeDrawn(t *testing.T) {
	e := func(start, end int) extract.Entity {
		return extract.Entity{Label: extract.Org, Start: start, End: end}
	}
	for want, ents := range map[string][]extract.Entity{
		"[ab]ORGcdef\n":                {e(0, 2)},
		"[a[bc]ORG]ORGdef\n":           {e(0, 3), e(1, 3)},
		"[[ab]ORGc]ORG[def]ORG\n":      {e(0, 3), e(0, 2), e(3, 6)},
		"[abc]ORGdef\n":                {e(0, 3), e(2, 5)},
		"abc[d]ORGef\n":                {e(3, 4), e(1, 2)},
		"abcdef\n":                     {e(-1, 2), e(2, 2), e(4, 2), e(5, 7), e(9, 12)},
		"[[[abcdef]ORG]ORG]ORG\n":      {e(0, 6), e(0, 6), e(0, 6)},
		"[a]ORG[b]ORG[c]ORG[d]ORGef\n": {e(0, 1), e(1, 2), e(2, 3), e(3, 4)},
	} {
		doc := made("abcdef", ents...)
		assert.Equal(t, want, written(t, terminal(false), doc))
		assert.Equal(t, "abcdef", textOf(t, written(t, render.Article, doc)))
	}
}

// many returns n entities that stand within each other, or side by side.
func many(n int, nested bool) *extract.Document {
	ents := make([]extract.Entity, n)
	for i := range ents {
		ents[i] = extract.Entity{Label: extract.GPE, Start: i, End: i + 1, Value: extract.Place{Code: fmt.Sprint(i)}}
		if nested {
			ents[i].End = 2*n - i
		}
	}
	return made(strings.Repeat("a", 2*n), ents...)
}

// TestManyEntities writes ten times as many entities into no more than about ten
// times as many bytes, each of them in its table and the nested ones no deeper than
// a browser takes.
func TestManyEntities(t *testing.T) {
	for _, nested := range []bool{false, true} {
		few, lots := written(t, render.HTML, many(1000, nested)), written(t, render.HTML, many(10000, nested))
		assert.Less(t, len(lots), 12*len(few))
		assert.Equal(t, strings.Repeat("a", 20000), textOf(t, lots))
		assert.Equal(t, 10000, strings.Count(lots, `<th scope="row"`))
		if nested {
			assert.Less(t, len(marks.FindAllString(lots, -1)), 20)
		} else {
			assert.Len(t, marks.FindAllString(lots, -1), 10000)
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		doc := many(n, false)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(n))
			for b.Loop() {
				require.NoError(b, render.HTML(io.Discard, doc))
			}
		})
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriterError(t *testing.T) {
	for _, write := range []func(io.Writer, *extract.Document) error{render.HTML, render.Article, render.Facts, render.Entities, terminal(true)} {
		assert.ErrorIs(t, write(full{}, article(t, "tanahbumbu-kerjasama")), errFull)
	}
}

func TestPageNeedsNoOtherFile(t *testing.T) {
	page := written(t, render.HTML, article(t, "tanahbumbu-kerjasama"))
	assert.NotRegexp(t, `(?i)<(link|img|iframe|object|form)|\ssrc=|\sstyle=|\son[a-z]+=|url\(|@import`, page)
	assert.Contains(t, page, `default-src &#39;none&#39;; style-src &#39;sha256-`)
	for _, url := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		assert.Regexp(t, `^(#|https://(pasal\.id|peraturan\.go\.id)/)`, url[1])
	}
}

// TestAddressesWithinThePage follows every link of a page to its other end.
func TestAddressesWithinThePage(t *testing.T) {
	for _, id := range []string{"tanahbumbu-kerjasama", "kendal-pandangan-fraksi", "jakarta-mk-ambang-pencalonan"} {
		page := written(t, render.HTML, article(t, id))
		ids := map[string]int{}
		for _, m := range regexp.MustCompile(`\sid="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			ids[m[1]]++
		}
		for name, n := range ids {
			assert.Equal(t, 1, n, name)
		}
		for _, m := range regexp.MustCompile(`(?:href="#|aria-describedby=")([^"]*)"`).FindAllStringSubmatch(page, -1) {
			for _, name := range strings.Fields(m[1]) {
				assert.Contains(t, ids, name)
			}
		}
	}
}

func TestAppendText(t *testing.T) {
	for text, want := range map[string]string{
		"":                  "",
		"a<b>&\"'\r\n":      "a&lt;b&gt;&amp;&#34;&#39;&#13;\n",
		"Jum\x92at":         "Jum<b class=\"lost\" title=\"no text: 1 byte\">\ufffd</b>at",
		"\xff\x00\xfe<":     "<b class=\"lost\" title=\"no text: 3 bytes\">\ufffd\ufffd\ufffd</b>&lt;",
		"\ufffd é":          "\ufffd é",
		"\xe2\x80<\xf0\x9f": "<b class=\"lost\" title=\"no text: 2 bytes\">\ufffd\ufffd</b>&lt;<b class=\"lost\" title=\"no text: 2 bytes\">\ufffd\ufffd</b>",
	} {
		assert.Equal(t, "x"+want, string(render.AppendText([]byte("x"), text)))
	}
}

func TestOneLine(t *testing.T) {
	assert.Equal(t, "a b \ufffd[31m\ufffdé\ufffd", render.OneLine(" a\r\n\tb \x1b[31m\u202e\x00é\xff\n"))
}

func TestLawLinks(t *testing.T) {
	for s, want := range map[string][]render.Link{
		"/akn/id/act/uu/2014/23": {
			{Site: "pasal.id", URL: "https://pasal.id/peraturan/uu/uu-23-2014"},
			{Site: "peraturan.go.id", URL: "https://peraturan.go.id/id/uu-no-23-tahun-2014"},
		},
		"/akn/id/judgment/mk/2024/60-puu-xxii": nil,
	} {
		id, err := law.ParseID(s)
		require.NoError(t, err)
		assert.Equal(t, want, render.LawLinks(id))
	}
}
