package extract_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
	"github.com/warta-nlp/warta/internal/markup"
	"github.com/warta-nlp/warta/testdata"
)

// linked links the entities that are marked in a text, {POSITION|Bupati {GPE|X}},
// so that a test of the links does not hang on what the recognisers find.
func linked(t testing.TB, marked string) *extract.Document {
	t.Helper()
	doc, err := markup.Parse("t", "---\n"+marked)
	require.NoError(t, err)
	line, err := json.Marshal(doc)
	require.NoError(t, err)
	var r extract.Record
	require.NoError(t, json.Unmarshal(line, &r))
	return newExtractor(t).LinkLabelled(&r)
}

// labelled reads labelled documents, one a line.
func labelled(t testing.TB, lines []byte) []*extract.Record {
	t.Helper()
	var out []*extract.Record
	for line := range strings.Lines(string(lines)) {
		r := &extract.Record{}
		require.NoError(t, json.Unmarshal([]byte(line), r))
		out = append(out, r)
	}
	return out
}

// least is what a set of labelled articles must reach when the links are made
// over the labelled entities, so that no mistake of the recognisers counts.
type least struct{ holderF1, holderPrecision, quoteF1, speakers float64 }

func testLinks(t *testing.T, gold []*extract.Record, want least) {
	x := newExtractor(t)
	var pred []*extract.Record
	for _, r := range gold {
		pred = append(pred, x.LinkLabelled(r).Record())
	}
	report := score.Compare(gold, pred, score.Options{})
	holders, _ := report.Row("HOLDER")
	quotes, _ := report.Row("QUOTE")
	require.NotNil(t, quotes.Value)
	t.Logf("holders P %.3f R %.3f F1 %.3f; quotes F1 %.3f; speakers %.3f", holders.Precision, holders.Recall, holders.F1, quotes.F1, *quotes.Value)
	assert.GreaterOrEqual(t, holders.F1, want.holderF1, "holders F1")
	assert.GreaterOrEqual(t, holders.Precision, want.holderPrecision, "holders precision")
	assert.GreaterOrEqual(t, quotes.F1, want.quoteF1, "quotes F1")
	assert.GreaterOrEqual(t, *quotes.Value, want.speakers, "speaker accuracy")
}

func TestLinksOfArticles(t *testing.T) {
	lines, err := testdata.File("articles.jsonl")
	require.NoError(t, err)
	testLinks(t, labelled(t, lines), least{holderF1: 0.98, holderPrecision: 0.98, quoteF1: 0.98, speakers: 0.94})
}

// TestLinksOfPress needs labelled press articles, which are other people's: the
// folder that WARTA_SHARED names.
func TestLinksOfPress(t *testing.T) {
	dir := os.Getenv("WARTA_SHARED")
	if dir == "" {
		t.Skip("WARTA_SHARED names no folder with labelled press articles")
	}
	lines, err := os.ReadFile(filepath.Join(dir, "gold", "dev.jsonl"))
	require.NoError(t, err)
	testLinks(t, labelled(t, lines), least{holderF1: 0.97, holderPrecision: 0.97, quoteF1: 0.98, speakers: 0.95})

	// The article that the project started from, read from its bare text.
	lines, err = os.ReadFile(filepath.Join(dir, "gold", "seed.jsonl"))
	require.NoError(t, err)
	seed := labelled(t, lines)
	report := score.Compare(seed, []*extract.Record{withID(extract.Text(seed[0].Text), seed[0].ID)}, score.Options{})
	for _, name := range []string{"HOLDER", "ACRONYM", "QUOTE"} {
		row, _ := report.Row(name)
		assert.InDelta(t, 1, row.F1, 0, name)
	}
	row, _ := report.Row("QUOTE")
	require.NotNil(t, row.Value)
	assert.InDelta(t, 1, *row.Value, 0, "its speaker")
}

// withID gives the record of a document another id.
func withID(doc *extract.Document, id string) *extract.Record {
	r := doc.Record()
	r.ID = id
	return r
}
