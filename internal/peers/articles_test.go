package peers_test

import (
	"encoding/json"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/timex"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/testdata"
)

// articleTexts are the texts of the labelled articles and their size in bytes.
func articleTexts(b *testing.B) (texts []string, size int64) {
	for line := range testdata.Articles() {
		var a struct{ Text string }
		require.NoError(b, json.Unmarshal(line, &a))
		texts = append(texts, a.Text)
		size += int64(len(a.Text))
	}
	return texts, size
}

// BenchmarkArticles reads the same press text with each recogniser and with
// uax29's word splitting, the yardstick of the speed goals, in one run.
func BenchmarkArticles(b *testing.B) {
	texts, size := articleTexts(b)
	x, err := extract.New()
	require.NoError(b, err)
	rules, err := extract.New(extract.WithoutModel())
	require.NoError(b, err)
	var toks []token.Token
	for _, c := range []struct {
		name string
		read func(text string)
	}{
		{"uax29.words", func(text string) {
			for w := words.FromString(text); w.Next(); {
				_ = w.Value()
			}
		}},
		{"token.Append", func(text string) { toks = token.Append(toks[:0], text) }},
		{"law.Find", func(text string) { law.Find(text, law.Options{}) }},
		{"timex.Find", func(text string) { timex.Find(text, timex.Options{}) }},
		{"amount.Find", func(text string) { amount.Find(text) }},
		{"extract/rules", func(text string) { rules.Extract(extract.Source{Text: text}) }},
		{"extract/full", func(text string) { x.Extract(extract.Source{Text: text}) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range texts {
					c.read(text)
				}
			}
		})
	}
}
