package prosebridge_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/testdata"
)

// TestSentencesBesideProse scores our sentence boundaries and those of prose's
// segmenter, which is made for English, on the same labelled boundaries.
func TestSentencesBesideProse(t *testing.T) {
	data, err := testdata.File("sentences.jsonl")
	require.NoError(t, err)
	var ours, prose boundaries
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c struct {
			Text string
			Ends []int // bytes
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &c))
		ours.count(c.Ends, ourEnds(c.Text))
		prose.count(c.Ends, proseEnds(t, c.Text))
	}
	require.NoError(t, lines.Err())
	t.Logf("sentence boundaries: %d labelled, F1 ours %.3f, prose %.3f", ours.gold, ours.f1(), prose.f1())
	assert.Greater(t, ours.f1(), prose.f1())
}

func ourEnds(text string) []int {
	var ends []int
	for _, s := range token.AppendSentences(nil, text, token.Append(nil, text)) {
		ends = append(ends, s.End)
	}
	return ends
}

// proseEnds finds prose's sentences in the text again: prose gives no offsets.
func proseEnds(t *testing.T, text string) []int {
	doc, err := prose.NewDocument(text, prose.WithTagging(false), prose.WithExtraction(false), prose.WithTokenization(false))
	require.NoError(t, err)
	var ends []int
	at := 0
	for _, s := range doc.Sentences() {
		if i := strings.Index(text[at:], s.Text); i >= 0 {
			at += i + len(s.Text)
			ends = append(ends, len(strings.TrimSpace(text[:at])))
		}
	}
	return ends
}

// boundaries counts boundaries that are labelled, found, and both.
type boundaries struct{ gold, found, right int }

func (b *boundaries) count(gold, found []int) {
	b.gold += len(gold)
	b.found += len(found)
	for _, e := range found {
		if slices.Contains(gold, e) {
			b.right++
		}
	}
}

func (b *boundaries) f1() float64 { return 2 * float64(b.right) / float64(b.gold+b.found) }
