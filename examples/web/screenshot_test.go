package main

import (
	"bytes"
	"context"
	"encoding/json"
	"image/png"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/render"
	"github.com/warta-nlp/warta/testdata"
)

// article returns a document of package testdata.
func article(t *testing.T, id string) *extract.Document {
	t.Helper()
	x, err := extract.New()
	require.NoError(t, err)
	for line := range testdata.Articles() {
		var a struct{ ID, Text, Date, Region string }
		require.NoError(t, json.Unmarshal(line, &a))
		if a.ID == id {
			date, err := time.Parse(time.DateOnly, a.Date)
			require.NoError(t, err)
			return x.Extract(extract.Source{ID: a.ID, Text: a.Text, Date: date, Region: a.Region})
		}
	}
	require.Fail(t, "no article", id)
	return nil
}

// openHighlight opens the page that examples/highlight makes of a document.
func openHighlight(t *testing.T, doc *extract.Document) *tab {
	t.Helper()
	var page bytes.Buffer
	require.NoError(t, render.HTML(&page, doc))
	return openHTML(t, page.Bytes())
}

// openHTML opens a page that needs no other file.
func openHTML(t *testing.T, page []byte) *tab {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.WriteHeader(http.StatusNoContent) // the browser asks for an icon
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(page) // a reader who left is told by the test
	}))
	t.Cleanup(server.Close)
	return open(t, server.URL+"/")
}

// look sets light or dark.
func (b *tab) look(scheme string) {
	b.Helper()
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
}

// photograph takes a picture of the window, which must show something, and keeps
// it with -update.
func (b *tab) photograph(path ...string) {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	shot, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	require.NoError(b, err)
	img, err := png.Decode(bytes.NewReader(shot))
	require.NoError(b, err)
	colours := map[[3]uint32]bool{}
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			r, g, bl, _ := img.At(x, y).RGBA()
			colours[[3]uint32{r, g, bl}] = true
		}
	}
	assert.Greater(b, len(colours), 100, "an empty window has few colours")
	if *update {
		require.NoError(b, os.WriteFile(filepath.Join(path...), shot, 0o666))
	}
}

// TestHighlight looks at the page of an article: values at the pointer, boxes that
// show and hide, no script but its own, no other file.
func TestHighlight(t *testing.T) {
	doc := article(t, "tanahbumbu-kerjasama")
	b := openHighlight(t, doc)
	assert.Equal(t, doc.Text, b.text(`document.querySelector("article").textContent`))
	b.run(`document.querySelector("mark[data-label=LAW]").dispatchEvent(new PointerEvent("pointerover", { bubbles: true }))`)
	b.until(`/Undang-Undang Nomor 23 Tahun 2014/.test(document.querySelector(".warta-tip").innerText)`)
	label := `getComputedStyle(document.querySelector("mark[data-label=GPE]"), "::after").content`
	assert.Equal(t, `"GPE"`, b.text(label+`.replace("attr(data-label)", '"GPE"')`))
	b.run(`document.getElementById("show-GPE").click()`)
	assert.Equal(t, "none", b.text(label))
	assert.Equal(t, "0px", b.text(`getComputedStyle(document.querySelector("mark[data-label=GPE]")).borderBottomWidth`))
	b.run(`document.getElementById("show-GPE").click()`)

	b.run(`document.querySelector("mark[data-label=POSITION] mark").focus()`)
	b.until(`/POSITION/.test(document.querySelector(".warta-tip").innerText)`)
	b.look("light")
	b.photograph("..", "highlight", "highlight.png")
	b.look("dark")
	assert.Equal(t, "rgb(23, 24, 26)", b.text(`getComputedStyle(document.body).backgroundColor`))
	b.photograph("..", "highlight", "highlight-dark.png")
}

// TestHighlightObeysNoArticle opens the page of an article that tries to run.
func TestHighlightObeysNoArticle(t *testing.T) {
	const evil = "</article></main><script>window.hacked = 1</script><img src=/x onerror='window.hacked = 2'>\r\nBupati <b>Tanah Bumbu</b>\x00\xff"
	b := openHighlight(t, extract.Text(evil))
	assert.Equal(t, evil[:len(evil)-2]+"\ufffd\ufffd", b.text(`document.querySelector("article").textContent`))
	assert.Equal(t, "undefined", b.text(`typeof window.hacked`))
	assert.Zero(t, eval[int](b, `document.images.length`))
}

// TestManyEntities opens a page of ten thousand entities.
func TestManyEntities(t *testing.T) {
	var text bytes.Buffer
	for range 5100 {
		text.WriteString("Bupati Tanah Bumbu ")
	}
	doc := extract.Text(text.String())
	require.GreaterOrEqual(t, len(doc.Entities), 10000)
	b := openHighlight(t, doc)
	assert.Equal(t, len(doc.Entities), eval[int](b, `document.querySelectorAll("article mark").length`))
	b.run(`document.querySelector("#e9999").focus()`)
	b.until(`/Tanah Bumbu/.test(document.querySelector(".warta-tip").innerText)`)
}

// TestPhotograph takes the picture of this example's README.
func TestPhotograph(t *testing.T) {
	b := openPage(t)
	b.run(`document.getElementById("date").value = "2024-12-10"`)
	b.do(chromedp.Click("#example"))
	b.until(`document.querySelectorAll("#article mark").length > 10`)
	b.run(`document.activeElement.blur(); document.querySelector("mark[data-label=DATE]").focus()`)
	b.look("light")
	b.photograph("web.png")
}

// TestCitations looks at a page of examples/citations.
func TestCitations(t *testing.T) {
	doc := article(t, "kendal-pandangan-fraksi")
	dir := t.TempDir()
	in, out := filepath.Join(dir, doc.ID+".txt"), filepath.Join(dir, "page.html")
	require.NoError(t, os.WriteFile(in, []byte(doc.Text), 0o600))
	cmd := exec.Command("go", "run", "github.com/warta-nlp/warta/examples/citations", "-date", doc.Date.Format(time.DateOnly), "-region", doc.Region, "-html", out, in)
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
	page, err := os.ReadFile(out)
	require.NoError(t, err)
	b := openHTML(t, page)
	assert.Equal(t, doc.Text, b.text(`document.querySelector("main").textContent`))
	assert.Positive(t, eval[int](b, `document.querySelectorAll("main a[href^='https://']").length`))
	b.run(`document.querySelector("main a").focus()`)
	b.photograph("..", "citations", "citations.png")
}
