package lexicon_test

import (
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

func TestEmbeddedTableIsFresh(t *testing.T) {
	table, err := lexicon.Compile(os.DirFS("data"))
	require.NoError(t, err)
	require.True(t, string(table) == lexicon.Embedded(), "lexicon.bin does not fit the data: run go generate ./lexicon")
}

func TestEmbeddedTableIsSmall(t *testing.T) {
	assert.Less(t, len(lexicon.Embedded()), 8<<20)
}

func TestVersionFollowsTheData(t *testing.T) {
	compile := func(form string) string {
		table, err := lexicon.Compile(fstest.MapFS{"cues.tsv": {Data: []byte("form\n" + form + "\n")}})
		require.NoError(t, err)
		return string(table[:24])
	}
	assert.Equal(t, compile("kata"), compile("kata"))
	assert.NotEqual(t, compile("kata"), compile("ujar"))
	assert.Len(t, lexicon.Version(), 12)
}

func TestOpenRefusesOtherFiles(t *testing.T) {
	file := lexicon.Embedded()
	for name, damaged := range map[string]string{
		"empty": "", "short": file[:20], "truncated": file[:len(file)-1], "longer": file + "x", "another magic": "X" + file[1:],
	} {
		_, err := lexicon.Open(damaged)
		assert.Error(t, err, name)
	}
}

// Opening the table and one look-up of each kind stay far below a megabyte.
func TestOpeningCostsNothing(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	lex, err := lexicon.Open(lexicon.Embedded())
	require.NoError(t, err)
	lex.Region("63.10")
	lex.Acronym("DPRD")
	lex.Office("Bupati")
	lex.Law("UU", "23", 2014)
	lex.Resolve("Simpang Empat", lexicon.Context{Region: "63.10", Type: lexicon.LevelDistrict})
	runtime.ReadMemStats(&after)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(64<<10))
	allocs := testing.AllocsPerRun(10, func() { _, _ = lexicon.Open(lexicon.Embedded()) })
	assert.LessOrEqual(t, allocs, 3.0)
	assert.Zero(t, testing.AllocsPerRun(10, func() { lexicon.Default() }))
}

func TestEveryFormIsLookedUp(t *testing.T) {
	lex := lexicon.Default()
	for _, kind := range lexicon.Kinds() {
		for e := range lex.All(kind) {
			for form := range e.Forms() {
				if !slices.ContainsFunc(lex.Lookup(form), func(x lexicon.Entry) bool { return alike(x, e) }) {
					t.Errorf("%v: Lookup(%q) does not return its entry", kind, form)
				}
			}
		}
	}
}

// Every form of every entry is matched whole in a running text.
func TestEveryFormIsMatched(t *testing.T) {
	lex := lexicon.Default()
	for _, kind := range lexicon.Kinds() {
		n := 0
		for e := range lex.All(kind) {
			for form := range e.Forms() {
				for _, frame := range [...]string{"kata %s itu", "(%s)", "di\n%s, dan"} {
					if text := strings.Replace(frame, "%s", form, 1); !matchedWhole(lex, text, form, e) {
						t.Errorf("%v: %q is not matched in %q", kind, form, text)
					}
				}
				n++
			}
		}
		t.Logf("%v: %d forms", kind, n)
	}
}

// matchedWhole reports whether form is matched in a text, its last stop aside.
func matchedWhole(lex *lexicon.Lexicon, text, form string, e lexicon.Entry) bool {
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	found := lex.Match(nil, text, toks, words)
	for i := 0; e.Kind().Typed() && i < len(toks); i++ {
		if m, ok := lex.MatchRegion(text, toks, words, i, e.Level()); ok {
			found = append(found, m)
		}
	}
	return slices.ContainsFunc(found, func(m lexicon.Match) bool {
		surface := text[toks[m.First].Start:toks[m.Last-1].End]
		return strings.TrimSuffix(surface, ".") == strings.TrimSuffix(form, ".") && (e.Kind().Typed() || alike(m.Entry, e))
	})
}

// alike reports whether two entries are of one kind and say the same.
func alike(a, b lexicon.Entry) bool {
	return a.Kind() == b.Kind() && a.ID() == b.ID() && a.Label() == b.Label() && a.Category() == b.Category()
}

func TestEntriesReadTheirCells(t *testing.T) {
	lex := lexicon.Default()
	e := lex.Lookup("Kalsel")[0]
	assert.Equal(t, lexicon.RegionName, e.Kind())
	assert.Equal(t, "Kalsel", e.Form())
	assert.Equal(t, "63", e.ID())
	assert.Equal(t, "GPE", e.Label())
	assert.Equal(t, "blend", e.Category())
	assert.Equal(t, "", e.Field("no such column"))
	assert.False(t, e.Has("context"))
	assert.True(t, e.Embedded())

	var none lexicon.Entry
	assert.Zero(t, none.Kind())
	assert.Zero(t, none.Form()+none.ID()+none.Label()+none.Category()+none.Field("form"))
	assert.False(t, none.Cased() || none.Has("bare") || none.Variant())
	assert.Zero(t, none.Level())
}

func TestKindNames(t *testing.T) {
	assert.Equal(t, "regions", lexicon.KindRegion.String())
	assert.Equal(t, "Kind(0)", lexicon.Kind(0).String())
	assert.Equal(t, "Kind(200)", lexicon.Kind(200).String())
	for _, k := range lexicon.Kinds() {
		_, err := os.Stat("data/" + k.String() + ".tsv")
		assert.NoError(t, err)
	}
}
