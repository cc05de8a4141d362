package prosebridge_test

import (
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/prosebridge"
	"github.com/warta-nlp/warta/extract/token"
)

// Side by side on the project's articles; an operation is one reading of all of
// them:
//
//	go test -run '^$' -bench . -benchmem ./extract/prosebridge

// BenchmarkTokens splits into tokens.
func BenchmarkTokens(b *testing.B) {
	texts := articles(b)
	var toks []token.Token
	each(b, "warta", texts, func(text string) { toks = token.Append(toks[:0], text) })
	each(b, "prose", texts, func(text string) { tokenise(b, text) })
}

// BenchmarkPipeline takes a text to its entities. prose loads its model for
// every document unless it is given one.
func BenchmarkPipeline(b *testing.B) {
	texts := articles(b)
	x, err := extract.New()
	require.NoError(b, err)
	model := prose.ModelFromData("default")
	each(b, "warta", texts, func(text string) { x.Extract(extract.Source{Text: text}) })
	each(b, "prose", texts, func(text string) { read(b, text) })
	each(b, "prose-model-kept", texts, func(text string) { read(b, text, prose.UsingModel(model)) })
}

// BenchmarkAlign finds the bytes of prose's tokens.
func BenchmarkAlign(b *testing.B) {
	texts := articles(b)
	tokens := make(map[string][]prose.Token)
	for _, text := range texts {
		tokens[text] = tokenise(b, text)
	}
	each(b, "warta", texts, func(text string) {
		_, err := prosebridge.Align(text, tokens[text])
		require.NoError(b, err)
	})
}

// each measures one reading of all texts.
func each(b *testing.B, name string, texts []string, f func(string)) {
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.Run(name, func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			for _, text := range texts {
				f(text)
			}
		}
	})
}

// read is the full pipeline of prose.
func read(b *testing.B, text string, opts ...prose.DocOpt) {
	_, err := prose.NewDocument(text, opts...)
	require.NoError(b, err)
}
