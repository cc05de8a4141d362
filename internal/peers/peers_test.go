package peers

import (
	"encoding/json"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/clipperhouse/uax29/v2/words"
	ahocorasick "github.com/petar-dambovaliev/aho-corasick"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
	"github.com/warta-nlp/warta/testdata"
)

// text returns the labelled articles of the project, one after the other.
func text(t testing.TB) string {
	var all strings.Builder
	for line := range testdata.Articles() {
		var doc struct{ Text string }
		require.NoError(t, json.Unmarshal(line, &doc))
		all.WriteString(doc.Text + "\n\n")
	}
	return all.String()
}

// forms returns the principal forms of all entries in lower case, each once.
func forms() []string {
	var all []string
	seen := map[string]bool{}
	for _, k := range lexicon.Kinds() {
		for e := range lexicon.Default().All(k) {
			if form := strings.ToLower(e.Form()); form != "" && !seen[form] {
				seen[form] = true
				all = append(all, form)
			}
		}
	}
	return all
}

// finder counts the forms in a text.
type finder func(text string) int

// lexiconFinder finds the forms of every kind at every token.
func lexiconFinder() finder {
	lex := lexicon.Default()
	var toks []token.Token
	var ids []lexicon.WordID
	var found []lexicon.Match
	return func(text string) int {
		toks = token.Append(toks[:0], text)
		ids = lex.Words(ids[:0], text, toks)
		found = lex.Match(found[:0], text, toks, ids)
		n := len(found)
		for i := range toks {
			if _, ok := lex.MatchRegion(text, toks, ids, i, 0); ok {
				n++
			}
		}
		return n
	}
}

const maxWords = 6 // of a form, for the map

// mapFinder looks up the runs of up to six words of a text in a map.
func mapFinder(forms []string) finder {
	set := make(map[string]struct{}, len(forms))
	for _, f := range forms {
		set[f] = struct{}{}
	}
	var toks []token.Token
	return func(text string) int {
		text = strings.ToLower(text)
		toks = token.Append(toks[:0], text)
		n := 0
		for i := range toks {
			for j := i; j < min(i+maxWords, len(toks)); j++ {
				if _, ok := set[text[toks[i].Start:toks[j].End]]; ok {
					n++
				}
			}
		}
		return n
	}
}

// automatonFinder finds the forms as strings, wherever they stand.
func automatonFinder(forms []string) finder {
	builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{
		AsciiCaseInsensitive: true, MatchKind: ahocorasick.LeftMostLongestMatch, DFA: true,
	})
	automaton := builder.Build(forms)
	return func(text string) int { return len(automaton.FindAll(text)) }
}

func BenchmarkSplit(b *testing.B) {
	text := text(b)
	b.Run("uax29", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			for it := words.FromString(text); it.Next(); {
				_ = it.Value()
			}
		}
	})
	b.Run("token", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			for range token.All(text) {
			}
		}
	})
}

// matcher returns what the lexicon adds to the tokens of a text: words, matches
// of all kinds and, at each capitalised word, the districts and villages too.
func matcher(text string) func() {
	lex := lexicon.Default()
	toks := token.Append(nil, text)
	var ids []lexicon.WordID
	var found []lexicon.Match
	return func() {
		ids = lex.Words(ids[:0], text, toks)
		found = lex.Match(found[:0], text, toks, ids)
		for i, t := range toks {
			if t.Capital() {
				lex.MatchRegion(text, toks, ids, i, 0)
			}
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	text := text(b)
	match := matcher(text)
	match()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		match()
	}
}

func finders() map[string]func() finder {
	all := forms()
	return map[string]func() finder{
		"lexicon":   lexiconFinder,
		"map":       func() finder { return mapFinder(all) },
		"automaton": func() finder { return automatonFinder(all) },
	}
}

func BenchmarkFind(b *testing.B) {
	text := text(b)
	for name, start := range finders() {
		b.Run(name, func(b *testing.B) {
			find := start()
			n := find(text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				find(text)
			}
			b.ReportMetric(float64(n), "found")
		})
	}
}

// BenchmarkStart is the time and the memory until the first text can be read.
func BenchmarkStart(b *testing.B) {
	for name, start := range finders() {
		b.Run(name, func(b *testing.B) {
			var keep finder
			heap := heapOf(func() { keep = start() })
			for b.Loop() {
				keep = start()
			}
			b.ReportMetric(float64(heap)/1e6, "MB-heap")
			runtime.KeepAlive(keep)
		})
	}
}

// heapOf returns the bytes that stay on the heap after f.
func heapOf(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	f()
	runtime.GC()
	runtime.ReadMemStats(&after)
	return after.HeapAlloc - min(before.HeapAlloc, after.HeapAlloc)
}

// TestLookupSpeed holds the matching of all lexicons to a quarter of the speed of
// splitting words by uax29 in the same run, without an allocation. The two take
// turns, and the best turn of each counts: others use the machine too.
//
//	go test -run LookupSpeed -v .
func TestLookupSpeed(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	text := text(t)
	split := func() {
		for it := words.FromString(text); it.Next(); {
			_ = it.Value()
		}
	}
	match := matcher(text)
	match()
	require.Zero(t, testing.AllocsPerRun(3, match))
	took := map[string]time.Duration{"split": time.Hour, "match": time.Hour}
	for range 100 {
		for name, run := range map[string]func(){"split": split, "match": match} {
			start := time.Now()
			run()
			took[name] = min(took[name], time.Since(start))
		}
	}
	ratio := float64(took["split"]) / float64(took["match"])
	t.Logf("uax29 splits %d bytes in %v, all lexicons are matched in %v: %.2f times its speed", len(text), took["split"], took["match"], ratio)
	require.Greater(t, ratio, 0.25)
}
