package main

import (
	"bytes"
	"errors"
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

func quickstart(stdin string, args ...string) result {
	var stdout, stderr bytes.Buffer
	status := run(args, strings.NewReader(stdin), &stdout, &stderr)
	return result{status, stdout.String(), stderr.String()}
}

// file makes a file and returns its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func TestSample(t *testing.T) {
	got := quickstart("")
	assert.Equal(t, articles.AllRead, got.status)
	assert.Empty(t, got.stderr)
	for _, title := range []string{
		"Officials", "Acronyms", "Agencies and organisations", "Places", "Dates and times", "Percentages and quantities", "Laws", "Events", "Quotations",
	} {
		assert.Contains(t, got.stdout, "\n\n"+title+"\n  ")
	}
	assert.NotContains(t, got.stdout, "\nMoney\n", "a section with nothing in it")
	assert.Contains(t, got.stdout, "\n  H. Muhdar Ansyari, S.E.             bupati; Kabupaten Tanah Bumbu, Provinsi Kalimantan Selatan (63.10)\n")
	assert.Contains(t, got.stdout, "Undang-Undang Nomor 23 Tahun 2014; /akn/id/act/uu/2014/23; tentang Pemerintahan Daerah\n")
}

const meeting = "Bupati hadir kemarin.\x1b[2J"

func TestGolden(t *testing.T) {
	got := quickstart(meeting, "-date", "2024-12-10", "-region", "63.10", "-", file(t, "b.txt", "Tidak ada."))
	assert.Equal(t, articles.AllRead, got.status, got.stderr)
	assert.Equal(t, "Bupati hadir kemarin.\ufffd[2J\n"+`=========================

Dates and times
  kemarin                             2024-12-09

Tidak ada.
==========
Nothing was found.

`, got.stdout)
}

func TestWhatCannotBeReadIsNamed(t *testing.T) {
	bad := file(t, "bad.jsonl", `{"id":"a","text":"Rapat."}`+"\n{\n")
	dir := t.TempDir()
	got := quickstart("", bad, dir, bad+".txt", file(t, "photo.txt", "\x00\x01\xff\xfe\x00"))
	assert.Equal(t, articles.SomeFailed, got.status)
	lines := strings.Split(got.stderr, "\n")
	require.Len(t, lines, 5, got.stderr)
	assert.Contains(t, lines[0], "quickstart: "+bad+":2: column 1: ")
	assert.Contains(t, lines[1], "quickstart: read "+dir+": is a directory")
	assert.Contains(t, lines[2], "quickstart: open "+bad+".txt: no such file")
	assert.Contains(t, lines[3], "photo.txt: ")
	assert.Contains(t, got.stdout, "Rapat.\n======", "the others are printed")
}

func TestBadArguments(t *testing.T) {
	for want, args := range map[string][]string{
		`date "2024-13-01" is no day`:          {"-date", "2024-13-01"},
		`no region has the code "63.99"`:       {"-region", "63.99"},
		"usage: quickstart [flags] [FILE ...]": {"-x"},
	} {
		got := quickstart("", args...)
		assert.Equal(t, articles.BadUsage, got.status, args)
		assert.Contains(t, got.stderr, want)
		assert.Empty(t, got.stdout)
	}
	assert.Equal(t, articles.AllRead, quickstart("", "-h").status)
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestBrokenStandardOutput(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, articles.SomeFailed, run(nil, nil, full{}, &stderr))
	assert.Equal(t, "quickstart: disk full\n", stderr.String())
}
