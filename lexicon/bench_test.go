package lexicon_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
	"github.com/warta-nlp/warta/testdata"
)

// articles returns the text of all labelled articles.
func articles(t testing.TB) string {
	var all strings.Builder
	for line := range testdata.Articles() {
		var doc struct{ Text string }
		require.NoError(t, json.Unmarshal(line, &doc))
		all.WriteString(doc.Text)
		all.WriteString("\n\n")
	}
	return all.String()
}

func BenchmarkWords(b *testing.B) {
	lex, text := lexicon.Default(), articles(b)
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		words = lex.Words(words[:0], text, toks)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(toks)), "ns/token")
}

func BenchmarkMatch(b *testing.B) {
	lex, text := lexicon.Default(), articles(b)
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	found := lex.Match(nil, text, toks, words)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		found = lex.Match(found[:0], text, toks, words)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(toks)), "ns/token")
	b.ReportMetric(float64(len(found))/float64(len(toks)), "matches/token")
}

func BenchmarkTokens(b *testing.B) {
	text := articles(b)
	toks := token.Append(nil, text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		toks = token.Append(toks[:0], text)
	}
}
