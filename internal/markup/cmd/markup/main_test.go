package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const compiled = `{"schema":1,"id":"a","text":"Ke Satui","entities":[{"label":"GPE","start":3,"end":8,"text":"Satui"}]}` + "\n"

// articles makes a directory with one article and gives the name of a file beside it.
func articles(t *testing.T, source string) (dir, out string) {
	dir = t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.txt"), []byte(source), 0o600))
	return dir, filepath.Join(t.TempDir(), "out.jsonl")
}

func TestRunWrites(t *testing.T) {
	dir, out := articles(t, "---\nKe {GPE|Satui}")
	var stdout bytes.Buffer
	require.NoError(t, run([]string{dir}, &stdout))
	assert.Equal(t, compiled, stdout.String())
	require.NoError(t, run([]string{"-o", out, dir}, io.Discard))
	written, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.Equal(t, compiled, string(written))
}

func TestRunChecks(t *testing.T) {
	dir, out := articles(t, "---\nKe {GPE|Satui}")
	assert.ErrorIs(t, run([]string{"-check", "-o", out, dir}, io.Discard), os.ErrNotExist)
	require.NoError(t, os.WriteFile(out, []byte(compiled), 0o600))
	assert.NoError(t, run([]string{"-check", "-o", out, dir}, io.Discard))
	require.NoError(t, os.WriteFile(out, []byte(compiled+"\n"), 0o600))
	assert.ErrorIs(t, run([]string{"-check", "-o", out, dir}, io.Discard), errStale)
}

func TestRunRefuses(t *testing.T) {
	dir, _ := articles(t, "---\nKe {GPE|Satui")
	for _, args := range [][]string{{}, {dir, dir}, {"-check", dir}, {"-x", dir}} {
		assert.ErrorIs(t, run(args, io.Discard), errUsage)
	}
	assert.ErrorContains(t, run([]string{dir}, io.Discard), "a:2: bad mark")
	assert.ErrorIs(t, run([]string{filepath.Join(dir, "none")}, io.Discard), os.ErrNotExist)
}

// TestArticles holds the compiled articles of the project to their sources.
func TestArticles(t *testing.T) {
	const dir = "../../../../testdata/"
	assert.NoError(t, run([]string{"-check", "-o", dir + "articles.jsonl", dir + "articles"}, io.Discard))
}
