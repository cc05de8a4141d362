package lexicon_test

import (
	"encoding/json"
	"fmt"
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

func BenchmarkLookups(b *testing.B) {
	lex := lexicon.Default()
	for name, lookup := range map[string]func(){
		"Region":       func() { lex.Region("63.10.02.2001") },
		"Acronym":      func() { lex.Acronym("TKKSD") },
		"Office":       func() { lex.Office("Kepala Dinas") },
		"Law":          func() { lex.Law("uu", "23", 2014) },
		"Resolve":      func() { lex.Resolve("Bandung", lexicon.Context{Region: "32"}) },
		"Resolve-many": func() { lex.Resolve("Desa Sukamaju", lexicon.Context{Region: "32"}) },
		"Default":      func() { lexicon.Default() },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lookup()
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := lexicon.Open(lexicon.Embedded()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWith(b *testing.B) {
	rows := make([]lexicon.Row, 1000)
	for i := range rows {
		rows[i] = lexicon.AcronymEntry{Short: fmt.Sprintf("XX%d", i), Long: fmt.Sprintf("Dinas Contoh Nomor %d", i)}.Row()
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := lexicon.Default().With(rows...); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMatchRegion(b *testing.B) {
	lex, text := lexicon.Default(), articles(b)
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	for name, match := range map[string]func(i int) bool{
		"typed": func(i int) bool {
			_, ok := lex.MatchRegion(text, toks, words, i, lexicon.LevelVillage)
			return ok
		},
		"below": func(i int) bool {
			_, ok := lex.MatchRegionBelow(text, toks, words, i, []string{"63.10", "63.02"})
			return ok
		},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for i := range toks {
					match(i)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(toks)), "ns/token")
		})
	}
}
