package score_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
)

// FuzzCompare scores the entities that the rules find in one text against those of
// another as if both were of one document: no figure leaves its bounds, and what is
// compared with itself is all right.
func FuzzCompare(f *testing.F) {
	f.Add(text, "Bupati Tanah Bumbu Andi Noor", byte(0))
	f.Add("“Kami siap,” kata Bupati Bogor Budi Santoso. Ia mengatakan bahwa Dinas Pendidikan (DP) siap.", text, byte(3))
	f.Add("", "Rp5 Rp5 Rp5", byte(7))
	x, err := extract.New(extract.WithoutModel())
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, a, b string, by byte) {
		gold, pred := x.Extract(extract.Source{ID: "a", Text: a}).Record(), x.Extract(extract.Source{ID: "a", Text: b}).Record()
		for i := range pred.Entities { // any spans, sorted or not
			pred.Entities[i].Start += int(by)
			pred.Entities[i].End += int(by)
		}
		compare(t, gold, pred)
		for _, figures := range compare(t, gold, gold) {
			require.Equal(t, figures.Gold, figures.Match)
			require.Equal(t, figures.Pred, figures.Match)
		}
	})
}

// compare checks the figures of a report and returns them.
func compare(t *testing.T, gold, pred *extract.Record) []score.Figures {
	t.Helper()
	r := score.Compare(records(gold), records(pred), score.Options{})
	again := score.Compare(records(gold), records(pred), score.Options{})
	require.Equal(t, r, again, "deterministic")
	all := []score.Figures{r.Micro, r.Spans}
	for _, f := range all {
		require.LessOrEqual(t, f.Match, min(f.Gold, f.Pred))
		for _, share := range []float64{f.Precision, f.Recall, f.F1, r.Macro} {
			require.True(t, 0 <= share && share <= 1, "%+v", f)
		}
	}
	var out bytes.Buffer
	_, err := r.WriteTo(&out)
	require.NoError(t, err)
	_, err = json.Marshal(r)
	require.NoError(t, err)
	return all
}
