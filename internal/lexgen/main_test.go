package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/lexicon"
)

func TestRun(t *testing.T) {
	data, out := t.TempDir(), filepath.Join(t.TempDir(), "lexicon.bin")
	file := filepath.Join(data, "cues.tsv")
	require.NoError(t, os.WriteFile(file, []byte("form\tkind\nkata\tdirect\n"), 0o644))
	assert.ErrorIs(t, run(data, out, true), os.ErrNotExist)
	require.NoError(t, run(data, out, false))
	assert.NoError(t, run(data, out, true))

	require.NoError(t, os.WriteFile(file, []byte("form\tkind\nujar\tdirect\n"), 0o644))
	assert.ErrorContains(t, run(data, out, true), "does not fit")

	require.NoError(t, os.WriteFile(file, []byte("form\tnone\n"), 0o644))
	var fault *lexicon.DataError
	assert.ErrorAs(t, run(data, out, false), &fault)
}
