package token_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
)

// readCases calls f with every line of a JSON Lines file.
func readCases[T any](t *testing.T, path string, f func(T)) int {
	t.Helper()
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	n := 0
	for lines.Scan() {
		var c T
		require.NoError(t, json.Unmarshal(lines.Bytes(), &c), "%s:%d", path, n+1)
		f(c)
		n++
	}
	require.NoError(t, lines.Err())
	return n
}

type tokenCase struct {
	ID, Text, Note string
	Tokens         []string
}

// TestTokenCases holds the tokeniser to the labelled cases: every one must be
// right.
func TestTokenCases(t *testing.T) {
	n := readCases(t, "../../testdata/tokens.jsonl", func(c tokenCase) {
		assert.Equal(t, c.Tokens, append([]string{}, texts(c.Text, token.All(c.Text))...), "%s %s: %q", c.ID, c.Note, c.Text)
	})
	assert.GreaterOrEqual(t, n, 300)
}
