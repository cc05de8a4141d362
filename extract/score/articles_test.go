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

// floor is what the figures of one row must not fall below: strict F1 with the
// model, with the rules alone, and the share of right values or speakers in both.
// 0 asks for nothing.
type floor struct{ model, rules, value float64 }

// floors stand a little under what is reached on the articles of package testdata,
// and are raised when it rises.
var floors = map[string]floor{
	"PERSON":   {.93, .91, 0},
	"POSITION": {.91, .91, 0},
	"ORG":      {.88, .84, 0},
	"GPE":      {.94, .93, 0},
	"LOC":      {.69, .68, 0},
	"FAC":      {.85, .79, 0},
	"DATE":     {.96, .96, .96},
	"TIME":     {.96, .96, .92},
	"MONEY":    {.94, .94, .98},
	"PERCENT":  {.97, .97, .98},
	"QUANTITY": {.92, .92, .98},
	"LAW":      {.96, .96, .97},
	"EVENT":    {.83, .80, 0},
	"ACRONYM":  {.96, .96, 0},
	"HOLDER":   {.89, .89, 0},
	"QUOTE":    {.95, .95, .92},
	"CHAIN":    {.92, .92, 0},
	"RELATION": {.87, .85, 0},
	"INDIRECT": {.92, .92, .95},
}

// TestArticles scores the extractor on the labelled articles, with the model and
// with the rules alone.
func TestArticles(t *testing.T) {
	gold := labelledArticles(t)
	for _, mode := range []struct {
		name string
		opts []extract.Option
		min  func(floor) float64
	}{
		{"model", nil, func(f floor) float64 { return f.model }},
		{"rules", []extract.Option{extract.WithoutModel()}, func(f floor) float64 { return f.rules }},
	} {
		t.Run(mode.name, func(t *testing.T) {
			report := score.Compare(gold, extracted(t, gold, mode.opts...), score.Options{})
			var table strings.Builder
			_, err := report.WriteTo(&table)
			require.NoError(t, err)
			t.Log("\n" + table.String())
			for label, floor := range floors {
				row, ok := report.Row(label)
				require.True(t, ok, label)
				assert.GreaterOrEqual(t, row.F1, mode.min(floor), "F1 of %s fell below its floor", label)
				if floor.value > 0 && assert.NotNil(t, row.Value, label) {
					assert.GreaterOrEqual(t, *row.Value, floor.value, "values of %s fell below their floor", label)
				}
			}
		})
	}
}

// TestArticlesAreLabelled holds that what only some articles are labelled for is
// labelled in enough of them to be measured.
func TestArticlesAreLabelled(t *testing.T) {
	labelled := map[string]int{}
	for _, g := range labelledArticles(t) {
		for _, what := range g.Labelled {
			labelled[what]++
		}
	}
	for _, what := range []string{extract.LabelledChains, extract.LabelledRelations, extract.LabelledIndirect} {
		assert.GreaterOrEqual(t, labelled[what], 25, "articles labelled for %s", what)
	}
}

func labelledArticles(t *testing.T) (gold []*extract.Record) {
	t.Helper()
	for line := range testdata.Articles() {
		g := new(extract.Record)
		require.NoError(t, json.Unmarshal(line, g))
		gold = append(gold, g)
	}
	return gold
}

// extracted returns what the extractor says of the articles.
func extracted(t *testing.T, gold []*extract.Record, opts ...extract.Option) (pred []*extract.Record) {
	t.Helper()
	x, err := extract.New(opts...)
	require.NoError(t, err)
	for _, g := range gold {
		date, _ := time.Parse(time.DateOnly, g.Date)
		pred = append(pred, x.Extract(extract.Source{ID: g.ID, Text: g.Text, Date: date, Region: g.Region}).Record())
	}
	return pred
}
