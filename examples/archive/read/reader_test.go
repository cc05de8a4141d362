package read_test

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/archive/read"
	"github.com/warta-nlp/warta/extract"
)

func ExampleReader() {
	r := read.Reader{Stdin: strings.NewReader(`{"id":"a1","text":"Rapat."}` + "\n" + `{"id":"a2"}`)}
	for src, err := range r.All([]string{"-"}) {
		fmt.Println(src.ID, err)
	}
	// Output:
	// a1 <nil>
	//  -:2: member "text" is missing
}

const webPage = `<!DOCTYPE html><html><head><title>Bupati Buka Rapat - Kabar Bersujud</title>
<meta property="og:title" content="Bupati Buka Rapat">
<meta property="article:published_time" content="2024-12-10T08:00:00+08:00"></head>
<body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/p">Politik</a></li></ul></nav>
<article><h1>Bupati Buka Rapat</h1>
<p>BATULICIN – Bupati Tanah Bumbu, H. Muhdar Ansyari, membuka rapat evaluasi kerja sama daerah<br>pada Senin (9/12/2024).</p>
<p>Rapat itu diikuti 17 SKPD dari seluruh kecamatan di <b>Kabupaten</b> Tanah Bumbu, kata panitia kepada wartawan.</p>
<p>“Kerja sama itu bukan pajangan lemari arsip,” ujar Muhdar menutup sambutannya di depan para kepala dinas.</p></article>
<footer>© 2024 Kabar Bersujud</footer></body></html>`

// folder makes files and goes there.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o700))
		require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	}
}

// all reads everything.
func all(r *read.Reader, paths ...string) (sources []extract.Source, errs []string) {
	for src, err := range r.All(paths) {
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		sources = append(sources, src)
	}
	return sources, errs
}

func TestFolder(t *testing.T) {
	folder(t, map[string]string{
		"press/b.txt":      "Rapat.",
		"press/a/page.HTM": webPage,
		"press/c.jsonl":    `{"id":"c1","date":"2024-01-02","region":"63","text":"Satu."}` + "\n" + `{"id":"c2","text":"Dua."}`,
		"press/photo.jpg":  "\xff\xd8",
		"press/.d.txt":     "hidden",
		"press/.git/e.txt": "hidden",
	})
	published := time.Date(2024, 12, 9, 0, 0, 0, 0, time.UTC)
	sources, errs := all(&read.Reader{Date: published, Region: "63.10"}, "./press")
	require.Empty(t, errs)
	assert.Equal(t, []extract.Source{
		{ID: "press/a/page.HTM", Date: time.Date(2024, 12, 10, 0, 0, 0, 0, time.UTC), Region: "63.10",
			Text: "Bupati Buka Rapat\n\n" +
				"BATULICIN – Bupati Tanah Bumbu, H. Muhdar Ansyari, membuka rapat evaluasi kerja sama daerah pada Senin (9/12/2024).\n\n" +
				"Rapat itu diikuti 17 SKPD dari seluruh kecamatan di Kabupaten Tanah Bumbu, kata panitia kepada wartawan.\n\n" +
				"“Kerja sama itu bukan pajangan lemari arsip,” ujar Muhdar menutup sambutannya di depan para kepala dinas."},
		{ID: "press/b.txt", Text: "Rapat.", Date: published, Region: "63.10"},
		{ID: "c1", Text: "Satu.", Date: time.Date(2024, 1, 2, 0, 0, 0, 0, time.UTC), Region: "63"},
		{ID: "c2", Text: "Dua.", Date: published, Region: "63.10"},
	}, sources)
	assert.EqualValues(t, len("Rapat.")+len(webPage)+len(`{"id":"c1","date":"2024-01-02","region":"63","text":"Satu."}`+"\n"+`{"id":"c2","text":"Dua."}`),
		read.Size([]string{"press"}))
}

func TestBadInput(t *testing.T) {
	folder(t, map[string]string{
		"a.jsonl": strings.Join([]string{
			`{"id":"good","text":"Satu."}`, `{"id":"broken`, `{"text":"x"}`, `{"id":"x"}`, `{"id":"x","text":"x","date":"9/12/2024"}`, "\xff", `{"id":"last","text":"Dua."}`,
		}, "\n"),
		"b.txt":  "Jum\x92at",
		"c.pdf":  "%PDF",
		"d.html": "<html><body></body></html>",
		"e.html": strings.Repeat("<div>", 1000),
		"f.html": strings.Repeat("<p>teks", 500_000),
	})
	sources, errs := all(new(read.Reader), "a.jsonl", "b.txt", "c.pdf", "d.html", "e.html", "f.html", "missing.txt")
	require.Len(t, sources, 2)
	assert.Equal(t, "last", sources[1].ID)
	require.Len(t, errs, 11)
	for i, want := range []string{
		"a.jsonl:2: column 13: unexpected end of JSON input",
		`a.jsonl:3: member "id" is missing`,
		`a.jsonl:4: member "text" is missing`,
		`a.jsonl:5: date "9/12/2024" is no day of the form 2024-12-09`,
		"a.jsonl:6: invalid utf-8 at byte 0",
		"b.txt: invalid utf-8 at byte 3",
		"c.pdf: unknown kind of file, expected one of .htm, .html, .jsonl, .ndjson, .txt, .xhtml",
		"d.html: the page has no main text",
		"e.html: the page has no main text: html: open stack of elements exceeds 512 nodes",
		"f.html: the page has more than 2097152 bytes",
		"missing.txt: no such file",
	} {
		assert.Contains(t, errs[i], strings.TrimPrefix(want, "missing.txt: "))
	}
}

func TestStop(t *testing.T) {
	folder(t, map[string]string{"a.txt": "Satu.", "b.txt": "Dua."})
	n := 0
	for range new(read.Reader).All([]string{".", "a.txt"}) {
		n++
		break
	}
	assert.Equal(t, 1, n)
}

func TestWatch(t *testing.T) {
	folder(t, map[string]string{"a.txt": "Satu."})
	var watched strings.Builder
	r := read.Reader{Watch: func(in io.Reader) io.Reader { return io.TeeReader(in, &watched) }}
	_, errs := all(&r, "a.txt")
	assert.Empty(t, errs)
	assert.Equal(t, "Satu.", watched.String())
}
