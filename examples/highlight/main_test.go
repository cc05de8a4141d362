package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/internal/articles"
)

// result is what one run gave.
type result struct {
	status         int
	stdout, stderr string
}

func highlightWith(stdin string, args ...string) result {
	var stdout, stderr bytes.Buffer
	status := run(context.Background(), args, strings.NewReader(stdin), &stdout, &stderr)
	return result{status, stdout.String(), stderr.String()}
}

// file makes a file and returns its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func content(t *testing.T, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path...))
	require.NoError(t, err)
	return string(b)
}

const meeting = "Bupati Tanah Bumbu hadir pada Senin (9/12/2024)."

func TestOnePage(t *testing.T) {
	out := filepath.Join(t.TempDir(), "article.html")
	got := highlightWith(meeting, "-date", "2024-12-10", "-region", "63.10", "-o", out, "-")
	assert.Equal(t, articles.AllRead, got.status, got.stderr)
	assert.Empty(t, got.stderr)
	assert.Equal(t, "open "+out+" in a browser\n", got.stdout)
	page := content(t, out)
	assert.Contains(t, page, `data-label="POSITION" tabindex="0" aria-describedby="v0 r0">Bupati <mark`)
	assert.Contains(t, page, "2024-12-10 · Kabupaten Tanah Bumbu, Provinsi Kalimantan Selatan (63.10) · 3 entities")
}

// TestTestdata writes every article of package testdata and the index to the folder
// of the default.
func TestTestdata(t *testing.T) {
	t.Chdir(t.TempDir())
	got := highlightWith("")
	require.Equal(t, articles.AllRead, got.status, got.stderr)
	assert.Equal(t, "open "+filepath.Join(folder, "index.html")+" in a browser\n", got.stdout)
	written, err := os.ReadDir(folder)
	require.NoError(t, err)
	index := content(t, folder, "index.html")
	assert.Greater(t, len(written), 50)
	assert.Equal(t, len(written)-1, strings.Count(index, "<li>"))
	assert.Contains(t, index, `<a href="tanahbumbu-kerjasama.html" lang="id">Pemkab Tanbu Sisir Ulang Kerja Sama di 17 SKPD</a>`)
}

func TestWhatCannotBeReadIsNamed(t *testing.T) {
	bad := file(t, "bad.jsonl", `{"id":"a","text":"Rapat."}`+"\n{\n"+`{"id":"c","text":"Rapat."}`)
	dir := t.TempDir()
	got := highlightWith("", "-o", dir, bad, dir, bad+".txt")
	assert.Equal(t, articles.SomeFailed, got.status)
	lines := strings.Split(got.stderr, "\n")
	require.Len(t, lines, 4, got.stderr)
	assert.Contains(t, lines[0], "highlight: "+bad+":2: column 1: ")
	assert.Contains(t, lines[1], "highlight: read "+dir+": is a directory")
	assert.Contains(t, lines[2], "highlight: open "+bad+".txt: no such file")
	assert.FileExists(t, filepath.Join(dir, "a.html"), "the others are written")
	assert.FileExists(t, filepath.Join(dir, "c.html"))
}

// TestAnyBytes writes a page of a text that is no UTF-8, and of none at all.
func TestAnyBytes(t *testing.T) {
	out := filepath.Join(t.TempDir(), "a.html")
	for text, want := range map[string]string{
		"":              `tabindex="-1"></article>`,
		"Jum\x92at\x00": "Jum<b class=\"lost\" title=\"no text: 1 byte\">\ufffd</b>at<b",
		"<script>":      "&lt;script&gt;</article>",
	} {
		require.Equal(t, articles.AllRead, highlightWith(text, "-o", out, "-").status)
		assert.Contains(t, content(t, out), want)
	}
}

func TestTwoArticlesForOnePage(t *testing.T) {
	out := filepath.Join(t.TempDir(), "a.html")
	got := highlightWith("", "-o", out, file(t, "a.txt", meeting), file(t, "b.txt", meeting))
	assert.Equal(t, articles.SomeFailed, got.status)
	assert.Equal(t, "highlight: "+out+" is one page for one article: name a folder for more\n", got.stderr)
}

func TestBadArguments(t *testing.T) {
	t.Chdir(t.TempDir())
	for want, args := range map[string][]string{
		`date "2024-13-01" is no day`:         {"-date", "2024-13-01"},
		`no region has the code "63.99"`:      {"-region", "63.99"},
		"flag provided but not defined: -x":   {"-x"},
		"no file or folder is named":          {"-o", ""},
		"not a directory":                     {"-o", file(t, "a.txt", "") + "/pages"},
		"usage: highlight [flags] [FILE ...]": {"-o"},
	} {
		got := highlightWith("", args...)
		assert.Equal(t, articles.BadUsage, got.status, args)
		assert.Contains(t, got.stderr, want)
		assert.Empty(t, got.stdout)
	}
	assert.Equal(t, articles.AllRead, highlightWith("", "-h").status)
	require.NoError(t, os.WriteFile(folder, nil, 0o600))
	got := highlightWith("")
	assert.Equal(t, articles.BadUsage, got.status)
	assert.Contains(t, got.stderr, "highlight: mkdir pages: not a directory")
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	assert.Equal(t, articles.SomeFailed, run(ctx, []string{"-o", t.TempDir()}, strings.NewReader(""), &stdout, &stderr))
	assert.Equal(t, "highlight: context canceled\n", stderr.String())
}
