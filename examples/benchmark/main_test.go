package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func benchmarkWith(args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = run(context.Background(), append([]string{"-time", "1ns", "-resamples", "20"}, args...), &out, &errs)
	return status, out.String(), errs.String()
}

func file(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

// article has one entity that the extractor finds and one that nobody would.
const article = `{"id":"rapat","date":"2024-12-10","region":"63.10","text":"Bupati Tanah Bumbu hadir.","entities":[` +
	`{"label":"GPE","start":7,"end":18,"text":"Tanah Bumbu","id":"11.01"},` +
	`{"label":"EVENT","start":19,"end":24,"text":"hadir"}]}` + "\n"

func TestRepositoryArticles(t *testing.T) {
	status, stdout, stderr := benchmarkWith()
	assert.Equal(t, done, status, stderr)
	assert.Empty(t, stderr)
	for _, want := range []string{"label ", "PERSON ", "QUOTE ", "MICRO ", "macro F1 0.", " MB/s, "} {
		assert.Contains(t, stdout, want)
	}
	assert.NotContains(t, stdout, "not predicted")
}

func TestErrors(t *testing.T) {
	status, stdout, _ := benchmarkWith("-errors", file(t, article))
	assert.Equal(t, done, status)
	assert.Contains(t, stdout, "EVENT\trapat\tmissed\t19\thadir\t\t\n")
	assert.Contains(t, stdout, "POSITION\trapat\tspurious\t0\tBupati Tanah Bumbu\t\t\n")
	assert.NotContains(t, stdout, "value\t7")

	_, stdout, _ = benchmarkWith("-errors", "-label", "gpe", "-ids", file(t, article))
	assert.Contains(t, stdout, "GPE\trapat\tvalue\t7\tTanah Bumbu\t11.01\t63.10\n")
	assert.NotContains(t, stdout, "missed")
}

func TestJSON(t *testing.T) {
	status, stdout, _ := benchmarkWith("-json", file(t, article))
	assert.Equal(t, done, status)
	var r result
	require.NoError(t, json.Unmarshal([]byte(stdout), &r))
	assert.Equal(t, 2, r.Score.Micro.Gold)
	assert.Equal(t, 1, r.Score.Micro.Match)
	assert.Positive(t, r.Speed.Articles)
	assert.Positive(t, r.Speed.Megabytes)
}

func TestWhatCannotBeScored(t *testing.T) {
	for want, content := range map[string]string{
		":2: not a JSON object":                             article + "x",
		": no documents":                                    "\n",
		": a document has no id":                            `{"text":"x"}`,
		`: document "a": no text`:                           `{"id":"a"}`,
		`: format: document "rapat": entity 0: text is "Ta`: strings.Replace(article, `"start":7`, `"start":6`, 1),
		`two documents have the id "rapat"`:                 article + article,
		`document "a": parsing time`:                        `{"id":"a","text":"x","date":"kemarin"}`,
		`expected one of [PERSON`:                           strings.Replace(article, "GPE", "KOTA", 1),
	} {
		path := file(t, content)
		status, stdout, stderr := benchmarkWith(path)
		assert.Equal(t, failed, status)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, want)
		assert.Equal(t, 1, strings.Count(stderr, "\n"), stderr)
	}
	status, _, stderr := benchmarkWith(filepath.Join(t.TempDir(), "none.jsonl"))
	assert.Equal(t, failed, status)
	assert.Contains(t, stderr, "none.jsonl: no such file")
}

func TestRuneOffsets(t *testing.T) {
	gold := `{"id":"a","offsets":"rune","text":"– Tanah Bumbu","entities":[{"label":"GPE","start":2,"end":13,"text":"Tanah Bumbu"}]}`
	_, stdout, _ := benchmarkWith("-json", file(t, gold))
	var r result
	require.NoError(t, json.Unmarshal([]byte(stdout), &r))
	assert.Equal(t, 1, r.Score.Micro.Match)
}

func TestBadArguments(t *testing.T) {
	for want, args := range map[string][]string{
		"-label needs -errors":         {"-label", "GPE"},
		`unknown row "KOTA"`:           {"-errors", "-label", "KOTA"},
		"provided but not defined: -x": {"-x"},
		"invalid value":                {"-time", "lama"},
	} {
		status, stdout, stderr := benchmarkWith(args...)
		assert.Equal(t, badUsage, status)
		assert.Contains(t, stderr, want)
		assert.Empty(t, stdout)
	}
	status, _, _ := benchmarkWith("-h")
	assert.Equal(t, done, status)
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	assert.Equal(t, failed, run(ctx, nil, &stdout, &stderr))
	assert.Equal(t, "benchmark: context canceled\n", stderr.String())
}
