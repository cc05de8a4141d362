package extract_test

import (
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/timex"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// What is read: a headline, an article of 3 KB, a file of 1 MB.
func benchTexts(b *testing.B) map[string]string {
	b.Helper()
	all := articles(b)
	long := slices.MinFunc(all, func(x, y extract.Source) int { return nearer(len(x.Text), len(y.Text), 3000) })
	headline, _, _ := strings.Cut(long.Text, "\n")
	var file strings.Builder
	for i := 0; file.Len() < 1e6; i++ {
		file.WriteString(all[i%len(all)].Text + "\n\n")
	}
	return map[string]string{"headline": headline, "article": long.Text, "file": file.String()}
}

// nearer compares two numbers by how far they are from a third.
func nearer(a, b, to int) int { return max(a-to, to-a) - max(b-to, to-b) }

// stages are the parts of the way of a text, and the whole of it.
func stages(b *testing.B) []stage {
	lex := lexicon.Default()
	rules, full := newExtractor(b, extract.WithoutModel()), newExtractor(b)
	var toks []token.Token
	var sents []token.Sentence
	var ids []lexicon.WordID
	var found []lexicon.Match
	var ents []extract.Entity
	return []stage{
		{"tokens", func(text string) { toks = token.Append(toks[:0], text) }},
		{"sentences", func(text string) {
			toks = token.Append(toks[:0], text)
			sents = token.AppendSentences(sents[:0], text, toks)
		}},
		{"lexicon", func(text string) {
			toks = token.Append(toks[:0], text)
			ids = lex.Words(ids[:0], text, toks)
			found = lex.Match(found[:0], text, toks, ids)
		}},
		{"law", func(text string) { law.Find(text, law.Options{}) }},
		{"timex", func(text string) { timex.Find(text, timex.Options{}) }},
		{"amount", func(text string) { amount.Find(text) }},
		{"rules", func(text string) { ents = rules.AppendEntities(ents[:0], extract.Source{Text: text}) }},
		{"full", func(text string) { ents = full.AppendEntities(ents[:0], extract.Source{Text: text}) }},
		{"document", func(text string) { full.Extract(extract.Source{Text: text}) }},
	}
}

type stage struct {
	name string
	read func(text string)
}

// BenchmarkStages reads a headline, an article and a file with each stage on one
// goroutine.
func BenchmarkStages(b *testing.B) {
	texts := benchTexts(b)
	for _, s := range stages(b) {
		for _, name := range []string{"headline", "article", "file"} {
			text := texts[name]
			b.Run(s.name+"/"+name, func(b *testing.B) {
				s.read(text) // makes the room
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					s.read(text)
				}
			})
		}
	}
}

// BenchmarkParallel lets one Extractor read all articles on one core and, as often
// as there are cores, on all of them, in turns. The metric efficiency is the time
// of the one over that of the other: 1 is as good as it can be. Other work on the
// machine makes it worse.
func BenchmarkParallel(b *testing.B) {
	sources := articles(b)
	cores := runtime.GOMAXPROCS(0)
	for _, mode := range []struct {
		name string
		x    *extract.Extractor
	}{{"rules", newExtractor(b, extract.WithoutModel())}, {"full", newExtractor(b)}} {
		b.Run(mode.name, func(b *testing.B) {
			var one, all time.Duration
			for b.Loop() {
				one += readBy(mode.x, sources, 1)
				all += readBy(mode.x, sources, cores)
			}
			b.ReportMetric(one.Seconds()/all.Seconds(), "efficiency")
			b.ReportMetric(float64(cores), "cores")
		})
	}
}

// readBy returns the time in which each of some goroutines reads all sources, a
// core each.
func readBy(x *extract.Extractor, sources []extract.Source, readers int) time.Duration {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(readers))
	begin := time.Now()
	var all sync.WaitGroup
	for range readers {
		all.Add(1)
		go func() {
			defer all.Done()
			var ents []extract.Entity
			for _, src := range sources {
				ents = x.AppendEntities(ents[:0], src)
			}
		}()
	}
	all.Wait()
	return time.Since(begin)
}

// BenchmarkExtractAll reads all articles on all cores, in order.
func BenchmarkExtractAll(b *testing.B) {
	sources := articles(b)
	size := 0
	for _, src := range sources {
		size += len(src.Text)
	}
	x := newExtractor(b)
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, err := range x.ExtractAll(context.Background(), slices.Values(sources)) {
			require.NoError(b, err)
		}
	}
}
