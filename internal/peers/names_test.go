package peers

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	bobusumisu "github.com/BobuSumisu/aho-corasick"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// manyNames is how many names a user's gazetteer has here.
const manyNames = 100_000

// names returns the same many names at every call, in lower case and each once:
// those of all regions, then those with the type before it, in the order of the
// official list.
func names() []string {
	all := make([]string, 0, manyNames)
	seen := make(map[string]bool, manyNames)
	add := func(name string) {
		if name = strings.ToLower(name); len(all) < manyNames && !seen[name] {
			seen[name] = true
			all = append(all, name)
		}
	}
	for _, format := range [...]func(lexicon.Region) string{
		func(r lexicon.Region) string { return r.Name },
		lexicon.Region.FullName,
	} {
		for _, kind := range [...]lexicon.Kind{lexicon.KindRegion, lexicon.District, lexicon.Village} {
			for e := range lexicon.Default().All(kind) {
				if r, ok := e.Region(); ok {
					add(format(r))
				}
			}
		}
	}
	return all
}

// overlayFinder finds names that a user adds to the embedded lexicon, and the
// embedded entries with them.
func overlayFinder(names []string) finder {
	rows := make([]lexicon.Row, len(names))
	for i, name := range names {
		rows[i] = lexicon.Row{Kind: lexicon.Place, Cells: map[string]string{"name": name}}
	}
	lex, err := lexicon.Default().With(rows...)
	if err != nil {
		panic(err)
	}
	var toks []token.Token
	var ids []lexicon.WordID
	var found []lexicon.Match
	return func(text string) (n int) {
		toks = token.Append(toks[:0], text)
		ids = lex.Words(ids[:0], text, toks)
		found = lex.Match(found[:0], text, toks, ids)
		for _, m := range found {
			if !m.Entry.Embedded() {
				n++
			}
		}
		return n
	}
}

// bobuSumisuFinder finds every occurrence of the names as bytes.
func bobuSumisuFinder(names []string) finder {
	trie := bobusumisu.NewTrieBuilder().AddStrings(names).Build()
	return func(text string) int { return len(trie.MatchString(strings.ToLower(text))) }
}

// nameFinders are the ways to find many names of one's own. The automaton of
// cloudflare/ahocorasick is not among them: 100,000 names take it 5 GB and ten
// seconds, and it does not say where a name stands.
var nameFinders = []struct {
	name  string
	start func(names []string) finder
}{
	{"lexicon.With", overlayFinder},
	{"map of word runs", mapFinder},
	{"petar-dambovaliev/aho-corasick", automatonFinder},
	{"BobuSumisu/aho-corasick", bobuSumisuFinder},
}

// TestNames shows what each finder takes for one of the names: the automata find
// `batu` in `bebatuan` and nothing across a line break.
func TestNames(t *testing.T) {
	few := []string{"batu", "tanah bumbu", "kecamatan kusan hilir"}
	got := map[string]string{}
	for _, f := range nameFinders {
		find := f.start(few)
		var counts []string
		for _, text := range [...]string{"di Kota Batu.", "bebatuan", "TANAH\nBUMBU", "Kecamatan Kusan-Hilir, Batu"} {
			counts = append(counts, fmt.Sprint(find(text)))
		}
		got[f.name] = strings.Join(counts, " ")
	}
	assert.Equal(t, map[string]string{
		"lexicon.With": "1 0 1 2", "map of word runs": "1 0 0 1", "petar-dambovaliev/aho-corasick": "1 1 0 1",
		"BobuSumisu/aho-corasick": "1 1 0 1",
	}, got)
}

func TestNamesAreMany(t *testing.T) {
	all := names()
	require.Len(t, all, manyNames)
	assert.Equal(t, all, names())
}

// BenchmarkNames reads the labelled articles with 100,000 names. Beside the speed
// it reports the milliseconds until the first text can be read, the megabytes
// that stay on the heap and what was found.
//
//	go test -run '^$' -bench Names .
func BenchmarkNames(b *testing.B) {
	text, all := text(b), names()
	for _, f := range nameFinders {
		b.Run(f.name, func(b *testing.B) {
			var find finder
			var load time.Duration
			heap := heapOf(func() {
				start := time.Now()
				find = f.start(all)
				load = time.Since(start)
			})
			n := find(text)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				find(text)
			}
			b.ReportMetric(float64(load.Microseconds())/1000, "ms-load")
			b.ReportMetric(float64(heap)/1e6, "MB-heap")
			b.ReportMetric(float64(n), "found")
			runtime.KeepAlive(find)
		})
	}
}
