package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

// result is what one run gave.
type result struct {
	status         int
	stdout, stderr string
}

func annotateWith(stdin string, args ...string) result {
	var stdout, stderr bytes.Buffer
	status := run(context.Background(), args, strings.NewReader(stdin), &stdout, &stderr)
	return result{status, stdout.String(), stderr.String()}
}

// docs reads the output as JSON Lines.
func (r result) docs(t *testing.T) []*extract.Record {
	t.Helper()
	docs, err := format.ReadAll(strings.NewReader(r.stdout), "stdout")
	require.NoError(t, err)
	return docs
}

func (r result) ids(t *testing.T) []string {
	t.Helper()
	ids := []string{}
	for _, d := range r.docs(t) {
		ids = append(ids, d.ID)
	}
	return ids
}

// folder makes files and returns their paths in the order given.
func folder(t *testing.T, files ...[2]string) []string {
	t.Helper()
	dir := t.TempDir()
	var paths []string
	for _, f := range files {
		path := filepath.Join(dir, f[0])
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(f[1]), 0o600))
		paths = append(paths, path)
	}
	return paths
}

const meeting = "Bupati Tanah Bumbu hadir pada Senin (9/12/2024)."

func TestStandardInput(t *testing.T) {
	for _, args := range [][]string{nil, {"-"}} {
		got := annotateWith(meeting, args...)
		assert.Equal(t, articles.AllRead, got.status)
		assert.Empty(t, got.stderr)
		docs := got.docs(t)
		require.Len(t, docs, 1)
		assert.Equal(t, "-", docs[0].ID)
		assert.Equal(t, meeting, docs[0].Text)
		assert.NotEmpty(t, docs[0].Entities)
	}
}

func TestOrderAndIDs(t *testing.T) {
	const docs = `{"id":"b","text":"Rapat.","date":"2024-12-10","region":"63","entities":"not read"}
{"text":"Tanpa id.","date":""}

{"id":"b","text":"Rapat lagi."}
`
	p := folder(t, [2]string{"x/b.v2.txt", "Satu."}, [2]string{"docs.jsonl", docs}, [2]string{"y/b.txt", "Dua."}, [2]string{".txt", "Tiga."}, [2]string{"kosong", ""})
	got := annotateWith("Lima.", p[2], p[1], "-", p[0], p[3], p[4], p[2])
	assert.Equal(t, articles.AllRead, got.status, got.stderr)
	assert.Equal(t, []string{"b", "b#2", "docs", "b#3", "-", "b.v2", ".txt", "kosong", "b#4"}, got.ids(t))
	records := got.docs(t)
	assert.Equal(t, "2024-12-10", records[1].Date)
	assert.Equal(t, "63", records[1].Region)
	assert.Empty(t, records[7].Text)
	assert.Empty(t, records[7].Entities)
}

func TestDateAndRegionAreForDocumentsWithoutThem(t *testing.T) {
	p := folder(t, [2]string{"a.jsonl", `{"id":"a","text":"x","date":"2020-01-02","region":"63"}` + "\n" + `{"id":"b","text":"x"}`})
	got := annotateWith("", "-date", "2024-12-09", "-region", "63.10", p[0])
	docs := got.docs(t)
	require.Len(t, docs, 2)
	assert.Equal(t, []string{"2020-01-02", "63"}, []string{docs[0].Date, docs[0].Region})
	assert.Equal(t, []string{"2024-12-09", "63.10"}, []string{docs[1].Date, docs[1].Region})
}

func TestFormatsAndOffsets(t *testing.T) {
	in := "😀 " + meeting
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-format", "csv"}, "-,GPE,12,23,Tanah Bumbu,"},
		{[]string{"-format", "csv", "-offsets", "byte"}, "-,GPE,12,23,Tanah Bumbu,"},
		{[]string{"-format", "csv", "-offsets", "rune"}, "-,GPE,9,20,Tanah Bumbu,"},
		{[]string{"-format", "csv", "-offsets", "utf16"}, "-,GPE,10,21,Tanah Bumbu,"},
		{[]string{"-format", "table", "-offsets", "rune"}, " 9  20  Tanah Bumbu"},
		{[]string{"-format", "jsonl", "-offsets", "utf16"}, `"offsets":"utf16"`},
		{[]string{"-format", "spacy"}, `{"start":9,"end":20,"label":"GPE","text":"Tanah Bumbu","id":"63.10"}`},
		{[]string{"-format", "doccano"}, `[9,20,"GPE"]`},
		{[]string{"-format", "webannotation"}, `{"type":"TextPositionSelector","start":9,"end":20}`},
		{[]string{"-format", "conll"}, "\tTanah\t_\tO\tI-POSITION\tO\tB-GPE\t"},
	} {
		got := annotateWith(in, c.args...)
		assert.Equal(t, articles.AllRead, got.status)
		assert.Contains(t, got.stdout, c.want, c.args)
	}
}

func TestBrat(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	got := annotateWith(meeting, "-format", "brat", "-out", dir)
	assert.Equal(t, articles.AllRead, got.status, got.stderr)
	assert.Empty(t, got.stdout)
	ann, err := os.ReadFile(filepath.Join(dir, "-.ann"))
	require.NoError(t, err)
	assert.Contains(t, string(ann), "\tGPE 7 18\tTanah Bumbu\n")

	for _, args := range [][]string{{"-format", "brat"}, {"-out", dir}} {
		got := annotateWith(meeting, args...)
		assert.Equal(t, articles.BadUsage, got.status)
		assert.Contains(t, got.stderr, "-format brat and -out go together")
	}
}

func TestWhatCannotBeReadIsNamed(t *testing.T) {
	p := folder(t,
		[2]string{"good.txt", "Rapat."},
		[2]string{"damaged.txt", "Jum’at \x92"},
		[2]string{"bad.jsonl", `{"id":"a","text":"x"}` + "\n" + `{"id":"b","text":` + "\n" + `{"id":"c","text":"x"}`},
		[2]string{"notext.jsonl", `{"id":"a"}`},
		[2]string{"date.jsonl", "\n" + `{"id":"a","text":"x","date":"9 Desember 2024"}`},
		[2]string{"bytes.jsonl", "{\"text\":\"\xe9\"}"},
		[2]string{"number.jsonl", `{"text":"x","date":20241209}`},
		[2]string{"list.jsonl", `[]`})
	dir := filepath.Dir(p[0])
	for _, c := range []struct {
		file, want string
		printed    []string
	}{
		{p[1], "annotate: " + p[1] + ": invalid utf-8 at byte 9", nil},
		{p[2], "annotate: " + p[2] + ":2: column 17: unexpected end of JSON input", []string{"a", "c"}},
		{p[3], "annotate: " + p[3] + `:1: member "text" is missing`, nil},
		{p[4], "annotate: " + p[4] + `:2: date "9 Desember 2024" is no day`, nil},
		{p[5], "annotate: " + p[5] + `:1: invalid utf-8 at byte 9`, nil},
		{p[6], "annotate: " + p[6] + `:1: column 27: member "date" is of type number, want `, nil},
		{p[7], "annotate: " + p[7] + `:1: not a JSON object`, nil},
		{dir, "annotate: read " + dir + ": is a directory", nil},
		{p[0] + "x", "annotate: open " + p[0] + "x: no such file", nil},
		{p[0] + ".jsonl", "annotate: open " + p[0] + ".jsonl: no such file", nil},
	} {
		got := annotateWith("", p[0], c.file, p[0])
		assert.Equal(t, articles.SomeFailed, got.status)
		assert.Truef(t, strings.HasPrefix(got.stderr, c.want), "%s\nwant %s", got.stderr, c.want)
		assert.Equal(t, 1, strings.Count(got.stderr, "\n"), got.stderr)
		assert.Equal(t, append(append([]string{"good"}, c.printed...), "good#2"), got.ids(t), "the others are printed")
	}
}

func TestEncodings(t *testing.T) {
	const text = "Jum’at (13/12/2024) Bupati Tanah Bumbu hadir."
	coded, err := charmap.Windows1252.NewEncoder().String(text)
	require.NoError(t, err)
	p := folder(t, [2]string{"lama.txt", coded})
	got := annotateWith("", p[0])
	assert.Equal(t, articles.AllRead, got.status)
	assert.Equal(t, "annotate: "+p[0]+": read as windows-1252; offsets are those of the text in utf-8\n", got.stderr)
	docs := got.docs(t)
	require.Len(t, docs, 1)
	assert.Equal(t, text, docs[0].Text)
	assert.NoError(t, format.Check(docs[0]))

	got = annotateWith("", "-encoding", "macintosh", p[0])
	assert.Empty(t, got.stderr, "asked for, not guessed")
	assert.Contains(t, got.docs(t)[0].Text, "Jumíat")
}

func TestUnescape(t *testing.T) {
	const text = "&quot;Kami siap membantu warga di sana,&quot; kata Kepala Dinas Kesehatan Budi Santoso di kantor Dinas P&amp;K, Senin&nbsp;(9/12/2024)."
	const hint = "annotate: -: has HTML character references such as &quot;; -unescape reads them as what they stand for\n"
	assert.Equal(t, hint, annotateWith(text).stderr)
	assert.Empty(t, annotateWith("Dinas P&K").stderr)

	got := annotateWith(text, "-unescape")
	assert.Empty(t, got.stderr)
	doc := got.docs(t)[0]
	assert.NoError(t, format.Check(doc))
	require.Len(t, doc.Quotes, 1)
	assert.Equal(t, "Budi Santoso", doc.Quotes[0].SpeakerFull)
}

func TestMax(t *testing.T) {
	p := folder(t, [2]string{"long.txt", strings.Repeat(meeting, 3)}, [2]string{"short.txt", meeting})
	got := annotateWith("", "-max", "100", p[0], p[1])
	assert.Equal(t, articles.SomeFailed, got.status)
	assert.Equal(t, []string{"short"}, got.ids(t))
	assert.Equal(t, "annotate: extract: document \"long\" has 144 bytes, the limit is 100\n", got.stderr)
}

// TestText prints the article with its entities marked.
func TestText(t *testing.T) {
	p := folder(t, [2]string{"a.txt", "Bupati Tanah Bumbu \x1b[2J hadir."}, [2]string{"b.txt", "Rapat.\n"})
	got := annotateWith("", "-format", "text", p[0], p[1])
	assert.Equal(t, articles.AllRead, got.status, got.stderr)
	assert.Equal(t, "== a ==\n[Bupati [Tanah Bumbu]GPE]POSITION \ufffd[2J hadir.\n\n== b ==\nRapat.\n", got.stdout, "no colours but on a terminal")
	got = annotateWith("", "-format", "text", "-color", "always", p[0])
	assert.Contains(t, got.stdout, "\x1b[35m[Bupati ")
	got = annotateWith("", "-format", "text", "-color", "sometimes", p[0])
	assert.Equal(t, articles.BadUsage, got.status)
	assert.Contains(t, got.stderr, "expected auto, always or never")
}

func TestEmptyAndBinaryFiles(t *testing.T) {
	p := folder(t, [2]string{"empty.txt", " \n"}, [2]string{"photo.txt", "\x89PNG\x00\x01\x02"})
	got := annotateWith("", p...)
	assert.Equal(t, articles.SomeFailed, got.status)
	assert.Equal(t, "annotate: "+p[0]+": is empty\nannotate: "+p[1]+": binary data, no text: invalid utf-8 at byte 0\n", got.stderr)
	assert.Equal(t, []string{"empty"}, got.ids(t), "what is empty is printed")
}

func TestBadArguments(t *testing.T) {
	for want, args := range map[string][]string{
		`date "2024-13-01" is no day`:             {"-date", "2024-13-01"},
		`no region has the code "63.99"`:          {"-region", "63.99"},
		`unknown format "xml"`:                    {"-format", "xml"},
		`unknown encoding "ebcdic"`:               {"-encoding", "ebcdic"},
		`limit is negative`:                       {"-max", "-1"},
		`unknown unit "char"`:                     {"-offsets", "char"},
		"flag provided but not defined: -unknown": {"-unknown"},
		"flag needs an argument: -date":           {"-date"},
		`usage: annotate [flags] [FILE ...]`:      {"-format", ""},
		`output format: jsonl, table, csv, conll, spacy, doccano, webannotation, text, brat (default js`: {"-x"},
	} {
		got := annotateWith(meeting, args...)
		assert.Equal(t, articles.BadUsage, got.status, args)
		assert.Contains(t, got.stderr, want)
		assert.Empty(t, got.stdout)
	}
	got := annotateWith(meeting, "-h")
	assert.Equal(t, articles.AllRead, got.status)
	assert.Contains(t, got.stderr, "usage: annotate")
}

func TestBrokenStandardInput(t *testing.T) {
	errPipe := errors.New("pipe")
	var stdout, stderr bytes.Buffer
	status := run(context.Background(), nil, iotest.ErrReader(errPipe), &stdout, &stderr)
	assert.Equal(t, articles.SomeFailed, status)
	assert.Equal(t, "annotate: -: pipe\n", stderr.String())
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestBrokenStandardOutput(t *testing.T) {
	for _, name := range format.Names() {
		var stderr bytes.Buffer
		status := run(context.Background(), []string{"-format", name}, strings.NewReader(meeting), full{}, &stderr)
		assert.Equal(t, articles.SomeFailed, status)
		assert.Equal(t, "annotate: disk full\n", stderr.String())
	}
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stderr bytes.Buffer
	assert.Equal(t, articles.SomeFailed, run(ctx, nil, strings.NewReader(meeting), io.Discard, &stderr))
	assert.Equal(t, "annotate: context canceled\n", stderr.String())
}

// TestManyDocuments reads more documents than fit the queues of any machine.
func TestManyDocuments(t *testing.T) {
	const n = 3000
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"id":"%d","text":%q}`+"\n", i, meeting)
	}
	p := folder(t, [2]string{"many.jsonl", b.String()})
	ids := annotateWith("", p[0]).ids(t)
	require.Len(t, ids, n)
	for i, id := range ids {
		require.Equal(t, fmt.Sprint(i), id, "in the order of the file")
	}
}
