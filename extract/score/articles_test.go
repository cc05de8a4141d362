package score_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
	"github.com/warta-nlp/warta/testdata"
)

// floors are the strict F1 below which a label of the articles of package
// testdata must not fall. They stand a little under what is reached, and are
// raised when it rises.
var floors = map[string]float64{
	"PERSON": .89, "POSITION": .88, "ORG": .84, "GPE": .89, "LOC": .60, "FAC": .78, "DATE": .95, "TIME": .95,
	"MONEY": .94, "PERCENT": .97, "QUANTITY": .90, "LAW": .94, "EVENT": .80, "ACRONYM": .94, "HOLDER": .80, "QUOTE": .90,
	"CHAIN": .92, "RELATION": .88, "INDIRECT": .92,
}

// TestArticles scores the extractor on the labelled articles.
func TestArticles(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	var gold, pred []*extract.Record
	for line := range testdata.Articles() {
		g := new(extract.Record)
		require.NoError(t, json.Unmarshal(line, g))
		date, _ := time.Parse(time.DateOnly, g.Date)
		gold = append(gold, g)
		pred = append(pred, x.Extract(extract.Source{ID: g.ID, Text: g.Text, Date: date, Region: g.Region}).Record())
	}
	report := score.Compare(gold, pred, score.Options{})
	var table strings.Builder
	_, err = report.WriteTo(&table)
	require.NoError(t, err)
	t.Log("\n" + table.String())
	labelled := map[string]int{}
	for _, g := range gold {
		for _, what := range g.Labelled {
			labelled[what]++
		}
	}
	for _, what := range []string{extract.LabelledChains, extract.LabelledRelations, extract.LabelledIndirect} {
		assert.GreaterOrEqual(t, labelled[what], 25, "articles labelled for %s", what)
	}
	for label, floor := range floors {
		row, ok := report.Row(label)
		require.True(t, ok, label)
		assert.GreaterOrEqual(t, row.F1, floor, "%s fell below its floor", label)
	}
}
