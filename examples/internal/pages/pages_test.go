package pages

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// text writes a text.
func text(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

func content(t *testing.T, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path...))
	require.NoError(t, err)
	return string(b)
}

func TestFileNames(t *testing.T) {
	for id, want := range map[string]string{
		"tanahbumbu-kerjasama": "tanahbumbu-kerjasama",
		"../../etc/passwd":     "etc_passwd",
		`C:\a?<b>`:             "c__a__b",
		"a#2":                  "a_2",
		"-":                    "article",
		"":                     "article",
		"...":                  "article",
		"a\x00\xff\nb":         "a___b",
	} {
		assert.Equal(t, want, fileName(id), id)
	}
	assert.Len(t, fileName(strings.Repeat("a", 300)), 100)
}

func TestFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "pages")
	p, err := New(dir)
	require.NoError(t, err)
	for id, s := range map[string]string{"a": "Satu."} {
		require.NoError(t, p.Write(id, "<b>Satu</b>", text(s)))
	}
	require.NoError(t, p.Write("a", "", text("Dua.")))
	require.NoError(t, p.Write("index", "Tiga", text("Tiga.")))
	first, err := p.Close()
	require.NoError(t, err)
	assert.Equal(t, filepath.Join(dir, "index.html"), first)
	assert.Equal(t, "Satu.", content(t, dir, "a.html"))
	assert.Equal(t, "Dua.", content(t, dir, "a-2.html"))
	assert.Equal(t, "Tiga.", content(t, dir, "index-2.html"))
	index := content(t, first)
	assert.Contains(t, index, "<h1>3 articles</h1>")
	assert.Contains(t, index, `<a href="a.html" lang="id">&lt;b&gt;Satu&lt;/b&gt;</a><br>a</li>`)
	assert.Contains(t, index, `<a href="index-2.html" lang="id">Tiga</a>`)
}

func TestOneFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.HTML")
	p, err := New(file)
	require.NoError(t, err)
	require.NoError(t, p.Write("a", "", text("Satu.")))
	assert.EqualError(t, p.Write("b", "", text("Dua.")), file+" is one page for one article: name a folder for more")
	require.NoError(t, p.Write("c", "", text("Tiga.")), "said already")
	first, err := p.Close()
	require.NoError(t, err)
	assert.Equal(t, file, first)
	assert.Equal(t, "Satu.", content(t, file))
}

func TestNothingWritten(t *testing.T) {
	p, err := New(t.TempDir())
	require.NoError(t, err)
	first, err := p.Close()
	require.NoError(t, err)
	assert.Empty(t, first)
}

func TestPageThatFailsIsTakenAway(t *testing.T) {
	dir := t.TempDir()
	p, err := New(dir)
	require.NoError(t, err)
	errFull := errors.New("disk full")
	assert.ErrorIs(t, p.Write("a", "", func(io.Writer) error { return errFull }), errFull)
	assert.NoFileExists(t, filepath.Join(dir, "a.html"))
	p, err = New(filepath.Join(dir, "none", "a.html"))
	require.NoError(t, err)
	assert.ErrorIs(t, p.Write("a", "", text("")), os.ErrNotExist)
	_, err = New("")
	assert.ErrorIs(t, err, errNoName)
}
