package amount_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/amount"
)

// amountCase is a sentence with one amount in it. Label none says that no
// amount overlaps the span.
type amountCase struct {
	ID, Text, Span, Label, Norm, Note string
	Start, End                        int
}

func readCases(t testing.TB) (all []amountCase) {
	f, err := os.Open("../../testdata/amount.jsonl")
	require.NoError(t, err)
	defer f.Close()
	for dec := json.NewDecoder(f); dec.More(); {
		var c amountCase
		require.NoError(t, dec.Decode(&c))
		require.Equal(t, c.Span, c.Text[c.Start:c.End], c.ID)
		all = append(all, c)
	}
	return all
}

// TestCases holds Find to the labelled cases: every one must be right.
func TestCases(t *testing.T) {
	cases := readCases(t)
	for _, c := range cases {
		found := amount.Find(c.Text)
		if c.Label == "none" {
			for _, m := range found {
				assert.False(t, m.Start < c.End && c.Start < m.End, "%s %s: %q in %q", c.ID, c.Note, c.Text[m.Start:m.End], c.Text)
			}
			continue
		}
		i := match(found, c.Label, c.Start, c.End)
		if assert.GreaterOrEqual(t, i, 0, "%s %s: %q not found in %q", c.ID, c.Note, c.Span, c.Text) {
			assert.Equal(t, c.Norm, found[i].Norm(), "%s %s: %q", c.ID, c.Note, c.Text)
		}
	}
	assert.GreaterOrEqual(t, len(cases), 150)
}
