package token_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract/token"
)

type sentenceCase struct {
	ID, Text string
	Ends     []int // bytes
}

// TestSentenceBoundaries scores the boundaries against the labelled ones.
func TestSentenceBoundaries(t *testing.T) {
	var right, found, gold int
	readCases(t, "../../testdata/sentences.jsonl", func(c sentenceCase) {
		var ends []int
		for _, s := range token.AppendSentences(nil, c.Text, token.Append(nil, c.Text)) {
			ends = append(ends, s.End)
		}
		for _, e := range ends {
			if slices.Contains(c.Ends, e) {
				right++
			} else {
				t.Logf("%s: no sentence ends at %d: …%q", c.ID, e, c.Text[max(0, e-40):e])
			}
		}
		for _, e := range c.Ends {
			if !slices.Contains(ends, e) {
				t.Logf("%s: missed the end at %d: …%q|%q", c.ID, e, c.Text[max(0, e-40):e], c.Text[e:min(len(c.Text), e+20)])
			}
		}
		found += len(ends)
		gold += len(c.Ends)
	})
	f1 := 2 * float64(right) / float64(found+gold)
	t.Logf("sentence boundaries: %d labelled, %d found, %d right, F1 %.3f", gold, found, right, f1)
	assert.GreaterOrEqual(t, gold, 500)
	assert.GreaterOrEqual(t, f1, 0.97)
}
