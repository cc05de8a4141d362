package main

import (
	"context"
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/web/site"
)

const meeting = "Bupati Tanah Bumbu hadir kemarin, sesuai UU Nomor 23 Tahun 2014."

// spans are the marked spans with the labels, values and spans around them.
const spans = `[...document.querySelectorAll("#article mark")].map(m => [
	m.dataset.label, m.textContent, document.getElementById("v" + m.id.slice(1)).innerText, m.parentElement.closest("mark")?.id ?? ""].join("|"))`

// changed tells the page that a control has another value.
const changed = `; document.getElementById("region").dispatchEvent(new Event("change"))`

// answered waits until the page shows what was found in a text.
func (b *tab) answered(text string) {
	b.Helper()
	b.until(`document.getElementById("article").textContent === ` + quoted(text) + ` && /read in/.test(document.getElementById("status").textContent)`)
}

func TestTyping(t *testing.T) {
	b := openPage(t)
	b.run(`document.getElementById("date").value = "2024-12-10"`)
	b.do(chromedp.SendKeys("#text", meeting))
	b.answered(meeting)
	got := eval[[]string](b, spans)
	assert.Equal(t, []string{
		"POSITION|Bupati Tanah Bumbu|bupati\nKabupaten Tanah Bumbu, Provinsi Kalimantan Selatan (63.10)|",
		"GPE|Tanah Bumbu|Kabupaten Tanah Bumbu, Provinsi Kalimantan Selatan (63.10)|e0",
		"DATE|kemarin|2024-12-09|",
		"LAW|UU Nomor 23 Tahun 2014|Undang-Undang Nomor 23 Tahun 2014\n/akn/id/act/uu/2014/23|",
	}, got)
	assert.Equal(t, "https://pasal.id/peraturan/uu/uu-23-2014", b.text(`document.querySelector("#v3 a").href`))
	assert.Contains(t, b.text(`document.getElementById("facts").innerText`), "Undang-Undang Nomor 23 Tahun 2014")
	assert.Regexp(t, `^4 entities, read in \d+ ms\.$`, b.text(`document.getElementById("status").textContent`))
}

// TestTypingIsNotHeldUp counts how often the page comes to its turn while the worker
// reads a long article: never, if it were the page that reads.
func TestTypingIsNotHeldUp(t *testing.T) {
	b := openPage(t)
	b.run(`
		window.turns = 0;
		const timer = setInterval(() => window.turns++, 5);
		new MutationObserver(() => clearInterval(timer)).observe(document.getElementById("status"), { childList: true });
		document.getElementById("text").value = ` + quoted(strings.Repeat(meeting+"\n\n", 1500)) + changed)
	b.until(`/read in/.test(document.getElementById("status").textContent)`)
	assert.Greater(t, eval[int](b, `window.turns`), 10)
	b.paste("#text", "Rapat. ")
	b.until(`document.getElementById("article").textContent === document.getElementById("text").value`)
}

// TestMarkupIsText pastes what would run if it were obeyed.
func TestMarkupIsText(t *testing.T) {
	b := openPage(t)
	const evil = `<script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"> </article><svg onload=alert(1)> Bupati <b>Tanah Bumbu</b> "&amp;" '`
	b.paste("#text", evil)
	b.answered(evil)
	foreign := eval[int](b, `document.querySelectorAll("#output :not(article, mark, span.quote), #facts :is(script, img, svg), #entities :is(script, img, svg)").length`)
	marks := eval[int](b, `document.querySelectorAll("#article mark").length`)
	assert.Zero(t, foreign)
	assert.Positive(t, marks)
	assert.Equal(t, "undefined", b.text(`typeof window.hacked`))
}

// TestAnyCharacters pastes what HTML and UTF-8 cannot hold.
func TestAnyCharacters(t *testing.T) {
	b := openPage(t)
	b.run(`document.getElementById("text").value = "\ud83d\ude00 Bupati\u0000\ud83d Tanah Bumbu\u2028\u202e"` + changed)
	b.answered("\U0001f600 Bupati\ufffd\ufffd Tanah Bumbu\u2028\u202e")
	b.run(`document.getElementById("text").value = ""` + changed)
	b.answered("")
}

func TestDateAndRegion(t *testing.T) {
	b := openPage(t)
	const text = "Bupati hadir kemarin di Desa Segumbang, Kecamatan Batulicin."
	b.do(chromedp.SendKeys("#text", text))
	b.answered(text)
	b.run(`document.getElementById("date").value = "2024-03-01"` + changed)
	b.until(`/2024-02-29/.test(document.getElementById("entities").innerText)`)
	b.run(`document.getElementById("region").value = "63.10"` + changed)
	b.until(`/Kecamatan Batu Licin, Kabupaten Tanah Bumbu/.test(document.getElementById("facts").innerText)`)
	assert.Equal(t, "Kabupaten Tanah Bumbu", b.text(`document.getElementById("region").selectedOptions[0].text`))
	assert.Equal(t, "Provinsi Kalimantan Selatan", b.text(`document.getElementById("region").selectedOptions[0].parentElement.label`))
}

// TestVillages adds the names that the small lexicon lacks.
func TestVillages(t *testing.T) {
	b := openPage(t)
	const text = "Desa Segumbang, Kecamatan Batulicin, Kabupaten Tanah Bumbu"
	b.do(chromedp.SendKeys("#text", text))
	b.answered(text)
	assert.NotContains(t, b.text(`document.getElementById("facts").innerText`), "63.10.01.2005")
	b.do(chromedp.Click("#villages"))
	b.until(`/63\.10\.01\.2005/.test(document.getElementById("facts").innerText)`)
}

func TestCopyJSON(t *testing.T) {
	b := openPage(t)
	b.do(chromedp.Click("#example"))
	b.until(`!document.getElementById("copy").disabled`)
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		call(b, browser.SetPermission, browser.SetPermissionParams{Permission: &browser.PermissionDescriptor{Name: name}, Setting: browser.PermissionSettingGranted})
	}
	b.do(chromedp.Click("#copy"))
	b.until(`document.getElementById("status").textContent === "JSON copied."`)
	var doc struct {
		Text     string
		Entities []struct{ Label, Text string }
	}
	require.NoError(t, json.Unmarshal([]byte(b.text(`navigator.clipboard.readText()`)), &doc))
	assert.Equal(t, b.text(`document.getElementById("text").value`), doc.Text)
	assert.Greater(t, len(doc.Entities), 10)
}

// TestFiles takes a file by the button and by dropping it.
func TestFiles(t *testing.T) {
	b := openPage(t)
	dir := t.TempDir()
	status := `document.getElementById("status").textContent`
	choose := func(name, content string) {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		b.do(chromedp.SetUploadFiles("#file", []string{path}))
	}
	choose("article.txt", meeting)
	b.answered(meeting)
	choose("latin1.txt", "Jum\x92at")
	b.until(status + ` === "latin1.txt is not a text in UTF-8."`)
	choose("photo.jpg", "\xff\xd8\xff\x00")
	b.until(status + ` === "photo.jpg is not a text in UTF-8."`)
	choose("zero.bin", "a\x00b")
	b.until(status + ` === "zero.bin is not a text in UTF-8."`)
	choose("dump.txt", strings.Repeat("x", 5<<20))
	b.until(status + ` === "dump.txt has 5.0 MB, more than the 4 MB that this page takes."`)
	assert.Equal(t, meeting, b.text(`document.getElementById("text").value`), "the article is still there")
	b.run(`
		const data = new DataTransfer();
		data.items.add(new File(["Gubernur Aceh."], "a.txt"));
		document.getElementById("text").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }))`)
	b.answered("Gubernur Aceh.")
}

// TestKeyboard goes through the entities without a pointer.
func TestKeyboard(t *testing.T) {
	b := openPage(t)
	b.do(chromedp.SendKeys("#text", meeting))
	b.answered(meeting)
	focused := `document.activeElement.id || document.activeElement.href || ""`
	tip := `(t => t.hidden ? "" : t.innerText)(document.querySelector(".warta-tip"))`
	b.run(`document.querySelector(".skip").focus()`)
	assert.Equal(t, b.url+"#text", b.text(focused), "the skip links come first")
	b.do(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter))
	assert.Equal(t, "article", b.text(focused))
	b.do(chromedp.KeyEvent(kb.Tab))
	assert.Equal(t, "e0", b.text(focused))
	assert.Regexp(t, `^POSITION Bupati Tanah Bumbu\s+bupati\s+Kabupaten Tanah Bumbu, Provinsi Kalimantan Selatan \(63\.10\)\s+(exact|high), office/`, b.text(tip))
	b.do(chromedp.KeyEvent(kb.ArrowRight))
	assert.Equal(t, "e1", b.text(focused))
	assert.Contains(t, b.text(tip), "POSITION Bupati", "the entity around is told, too")
	b.do(chromedp.KeyEvent(kb.Escape))
	assert.Empty(t, b.text(tip))
	b.do(chromedp.KeyEvent(kb.ArrowRight), chromedp.KeyEvent(kb.Tab))
	assert.Equal(t, "e3", b.text(focused))
	b.do(chromedp.KeyEvent(kb.Enter))
	assert.Equal(t, "https://pasal.id/peraturan/uu/uu-23-2014", b.text(focused), "Enter goes to the links")
	b.do(chromedp.KeyEvent(kb.Escape))
	assert.Equal(t, "e3", b.text(focused), "Escape comes back")
}

// TestScreenReader reads an entity as the accessibility tree has it.
func TestScreenReader(t *testing.T) {
	b := openPage(t)
	b.do(chromedp.SendKeys("#text", meeting))
	b.answered(meeting)
	object := call(b, runtime.Evaluate, runtime.EvaluateParams{Expression: `document.getElementById("e3")`}).Result.ObjectID
	tree := call(b, accessibility.GetPartialAXTree, accessibility.GetPartialAXTreeParams{ObjectID: object}).Nodes
	require.NotEmpty(t, tree)
	require.NotNil(t, tree[0].Description)
	described := string(tree[0].Description.Value)
	assert.Contains(t, described, "Undang-Undang Nomor 23 Tahun 2014")
	assert.Contains(t, described, "exact, law/")
	assert.Zero(t, eval[int](b, `[...document.querySelectorAll("input, select, textarea")].filter(e => !e.labels.length).length`), "every control has a label")
}

// TestDownload holds the page to less than 4 MB, as hosts send it.
func TestDownload(t *testing.T) {
	if testing.Short() {
		t.Skip("compressing takes a minute")
	}
	sizes, err := site.Compress(pageDir(t))
	require.NoError(t, err)
	var total int64
	for _, s := range sizes {
		t.Logf("%-14s %9d bytes, gzip %8d, brotli %8d", s.Name, s.Plain, s.Gzip, s.Brotli)
		if s.Name != site.Villages { // loaded when asked for
			total += s.Brotli
		}
	}
	t.Logf("to load: %d bytes", total)
	assert.Less(t, total, int64(4_000_000))
}

func TestBadArguments(t *testing.T) {
	busy, err := net.Listen("tcp", "localhost:0")
	require.NoError(t, err)
	defer busy.Close()
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for want, c := range map[string]struct {
		args   []string
		status int
	}{
		"flag provided but not defined: -x":              {[]string{"-x"}, badUsage},
		`argument "article.txt" is not understood`:       {[]string{"article.txt"}, badUsage},
		"address already in use":                         {[]string{"-addr", busy.Addr().String()}, failed},
		"web: mkdir " + file + ": not a directory":       {[]string{"-o", file}, failed},
		"web: listen tcp: address nowhere: missing port": {[]string{"-addr", "nowhere"}, failed},
	} {
		var stdout, stderr strings.Builder
		assert.Equal(t, c.status, run(context.Background(), c.args, &stdout, &stderr), want)
		assert.Contains(t, stderr.String(), want)
		assert.Empty(t, stdout.String())
	}
	assert.Equal(t, done, run(context.Background(), []string{"-h"}, &strings.Builder{}, &strings.Builder{}))
}

// TestServe builds, serves and ends.
func TestServe(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr strings.Builder
	assert.Equal(t, done, run(ctx, []string{"-addr", "localhost:0"}, &stdout, &stderr), stderr.String())
	assert.Regexp(t, `open http://127\.0\.0\.1:\d+ in a browser`, stdout.String())
}
