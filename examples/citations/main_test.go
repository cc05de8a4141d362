package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/render"
	"github.com/warta-nlp/warta/testdata"
)

// result is what one run gave.
type result struct {
	status         int
	stdout, stderr string
}

func citations(stdin string, args ...string) result {
	var stdout, stderr bytes.Buffer
	status := run(context.Background(), args, strings.NewReader(stdin), &stdout, &stderr)
	return result{status, stdout.String(), stderr.String()}
}

// table reads the output of -json.
func (r result) table(t *testing.T) *table {
	t.Helper()
	require.Equal(t, articles.AllRead, r.status, r.stderr)
	require.Empty(t, r.stderr)
	got := new(table)
	require.NoError(t, json.Unmarshal([]byte(r.stdout), got))
	return got
}

// file makes a file and returns its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

const council = `{"id":"dewan","region":"63.10","text":"Pasal 12 ayat (2) dan Pasal 7 UU No. 23/2014 jadi dasar. Menurut UU Nomor 23 Tahun 2014, aturan itu berlaku."}
{"id":"sidang","text":"Hakim mengutip Putusan MK Nomor 60/PUU-XXII/2024 dan Pasal 7 UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.\nPerda Nomor 5 Tahun 2020 tentang Pasar dicabut, Raperda tentang Parkir menyusul."}
`

func TestGolden(t *testing.T) {
	got := citations("", file(t, "dewan.jsonl", council))
	assert.Equal(t, articles.AllRead, got.status, got.stderr)
	assert.Equal(t, `2 articles: 1 law linked, 1 law without an address, 2 citations incomplete

Laws
   3  Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
      /akn/id/act/uu/2014/23
      https://pasal.id/peraturan/uu/uu-23-2014
      https://peraturan.go.id/id/uu-no-23-tahun-2014
      at Pasal 7 (2×), Pasal 12 ayat (2)
      in dewan, sidang

Laws without an address
   1  Putusan MK Nomor 60/PUU-XXII/2024
      /akn/id/judgment/mk/2024/60-puu-xxii
      in sidang

Incomplete, not joined
  Perda Nomor 5 Tahun 2020 tentang Pasar
      without region
      in sidang
  Raperda tentang Parkir
      a bill, not a law
      in sidang
`, got.stdout)
}

func TestJSON(t *testing.T) {
	got := citations("", "-json", file(t, "dewan.jsonl", council)).table(t)
	uu := law.ID{Doc: law.Act, Type: "uu", Year: 2014, Number: "23"}
	seven, twelve := uu, uu
	seven.From.Article = "7"
	twelve.From = law.Provision{Article: "12", Para: "2"}
	assert.Equal(t, 2, got.Articles)
	assert.Equal(t, []*authority{{
		ID: uu, Name: "Undang-Undang Nomor 23 Tahun 2014", Title: "Pemerintahan Daerah",
		Links: []render.Link{
			{Site: "pasal.id", URL: "https://pasal.id/peraturan/uu/uu-23-2014"},
			{Site: "peraturan.go.id", URL: "https://peraturan.go.id/id/uu-no-23-tahun-2014"},
		},
		Times:     3,
		Pinpoints: []*pinpoint{{seven, "Pasal 7", 2}, {twelve, "Pasal 12 ayat (2)", 1}},
		Articles:  []string{"dewan", "sidang"},
	}}, got.Linked)
	require.Len(t, got.Incomplete, 2)
	assert.Equal(t, []string{"region"}, got.Incomplete[0].Missing)
}

// TestRegionCompletes joins a regional law once its region is told.
func TestRegionCompletes(t *testing.T) {
	const text = "Perda Nomor 5 Tahun 2020 tentang Pasar dicabut."
	assert.Empty(t, citations(text, "-json", "-").table(t).Linked)
	got := citations(text, "-json", "-region", "63.10", "-").table(t)
	require.Len(t, got.Linked, 1)
	assert.Equal(t, "/akn/id-6310/act/perda/2020/5", got.Linked[0].ID.String())
	assert.Equal(t, "Pasar", got.Linked[0].Title)
	assert.Empty(t, got.Incomplete)
}

func TestNoCitation(t *testing.T) {
	for _, text := range []string{"", "Rapat.\n", "MoU diteken, perda tersebut dibahas."} {
		got := citations(text, "-")
		assert.Equal(t, "1 article: 0 laws linked, 0 laws without an address, 0 citations incomplete\n", got.stdout)
	}
	assert.Contains(t, citations("", "-json", "-").stdout, `"incomplete": []`)
}

// labelled counts the works that the labels of package testdata cite.
func labelled(t *testing.T) map[string]int {
	t.Helper()
	times := map[string]int{}
	for line := range testdata.Articles() {
		var doc struct {
			Entities []struct{ Label, Norm string }
		}
		require.NoError(t, json.Unmarshal(line, &doc))
		for _, e := range doc.Entities {
			if e.Label != "LAW" {
				continue
			}
			works := map[string]bool{}
			for _, s := range strings.Fields(e.Norm) {
				if id, err := law.ParseID(s); err == nil && id.Complete() {
					works[id.Work().String()] = true
				}
			}
			for w := range works {
				times[w]++
			}
		}
	}
	return times
}

// TestTestdata compares with the labels. It leaves room for a few mistakes of the
// extractor, none for any of this command's.
func TestTestdata(t *testing.T) {
	want := labelled(t)
	require.Greater(t, len(want), 50)
	got := citations("", "-json").table(t)
	wrong := map[string]int{}
	for id, n := range want {
		wrong[id] = n
	}
	var last *authority
	for _, a := range got.Linked {
		assert.True(t, last == nil || last.Times >= a.Times, "the most cited first")
		assert.NotEmpty(t, a.Links)
		last = a
	}
	for _, a := range append(got.Linked, got.Unlinked...) {
		if wrong[a.ID.String()] -= a.Times; wrong[a.ID.String()] == 0 {
			delete(wrong, a.ID.String())
		}
	}
	t.Logf("%d works, differences: %v", len(want), wrong)
	assert.LessOrEqual(t, len(wrong), len(want)/20)
}

func TestWhatCannotBeReadIsNamed(t *testing.T) {
	bad := file(t, "bad.jsonl", `{"id":"a","text":"UU No. 23/2014"}`+"\n{\n"+`{"id":"c","text":"UU No. 23/2014"}`)
	got := citations("", "-json", bad, bad+".txt")
	assert.Equal(t, articles.SomeFailed, got.status)
	lines := strings.Split(got.stderr, "\n")
	require.Len(t, lines, 3, got.stderr)
	assert.True(t, strings.HasPrefix(lines[0], "citations: "+bad+":2: column 1: "), lines[0])
	assert.True(t, strings.HasPrefix(lines[1], "citations: open "+bad+".txt: "), lines[1])
	var table table
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &table))
	assert.Equal(t, 2, table.Articles, "the others are read")
}

func TestBadArguments(t *testing.T) {
	for want, args := range map[string][]string{
		`date "2024-13-01" is no day`:              {"-date", "2024-13-01"},
		`no region has the code "63.99"`:           {"-region", "63.99"},
		"flag provided but not defined: -x":        {"-x"},
		"no file or folder is named":               {"-html", ""},
		"not a directory":                          {"-html", file(t, "a.txt", "") + "/pages"},
		"usage: citations [flags] [FILE ...]":      {"-html"},
		"a page if it ends in .html, else a folde": {"-y"},
	} {
		got := citations("", args...)
		assert.Equal(t, articles.BadUsage, got.status, args)
		assert.Contains(t, got.stderr, want)
		assert.Empty(t, got.stdout)
	}
	assert.Equal(t, articles.AllRead, citations("", "-h").status)
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestBrokenStandardOutput(t *testing.T) {
	for _, args := range [][]string{{"-"}, {"-json", "-"}} {
		var stderr bytes.Buffer
		status := run(context.Background(), args, strings.NewReader("UU No. 23/2014"), full{}, &stderr)
		assert.Equal(t, articles.SomeFailed, status)
		assert.Equal(t, "citations: disk full\n", stderr.String())
	}
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stderr bytes.Buffer
	assert.Equal(t, articles.SomeFailed, run(ctx, nil, strings.NewReader(""), io.Discard, &stderr))
	assert.Equal(t, "citations: context canceled\n", stderr.String())
}
