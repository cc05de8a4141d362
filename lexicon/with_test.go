package lexicon_test

import (
	"errors"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

func with(t *testing.T, lex *lexicon.Lexicon, rows ...lexicon.Row) *lexicon.Lexicon {
	t.Helper()
	lex, err := lex.With(rows...)
	require.NoError(t, err)
	return lex
}

func TestWithComesFirst(t *testing.T) {
	base := small(t)
	lex := with(t, base, lexicon.AcronymEntry{Short: "PKK", Long: "Pusat Kajian Kopi", Label: "ORG"}.Row())
	found := lex.Acronym("PKK")
	require.Len(t, found, 2)
	assert.Equal(t, "Pusat Kajian Kopi", found[0].Long)
	assert.Equal(t, "Pemberdayaan Kesejahteraan Keluarga", found[1].Long)
	assert.Len(t, base.Acronym("PKK"), 1, "the lexicon below does not change")
	assert.Equal(t, []string{"PKK=acronyms", "PKK=acronyms"}, matches(lex, "PKK"))
}

func TestWithMatchesNewAndOldWords(t *testing.T) {
	lex := with(t, small(t),
		lexicon.Row{Kind: lexicon.OrgHead, Cells: map[string]string{"form": "Kepala Balai Zeni"}},
		lexicon.Row{Kind: lexicon.Cue, Cells: map[string]string{"form": "celetuk"}},
	)
	assert.Equal(t, []string{"Kepala=offices", "Kepala Balai Zeni=org_heads", "celetuk=cues"}, matches(lex, "Kepala Balai Zeni celetuk"))
	id, ok := lex.LookupWord("celetuk")
	require.True(t, ok)
	assert.True(t, lex.Word(id).Is(lexicon.Verb))
}

func TestWithAddsUp(t *testing.T) {
	lex := with(t, small(t), lexicon.AcronymEntry{Short: "AAA", Long: "Asosiasi Air Asin"}.Row())
	lex = with(t, lex, lexicon.AcronymEntry{Short: "BBB", Long: "Balai Benih Bakau"}.Row())
	assert.Len(t, lex.Acronym("AAA"), 1)
	assert.Len(t, lex.Acronym("BBB"), 1)
	assert.Len(t, lex.Expansion("balai benih  bakau"), 1)
}

func TestWithRegions(t *testing.T) {
	lex := with(t, small(t),
		lexicon.Region{Code: "63.10", Name: "Tanah Bumbu Baru", Type: "kabupaten"}.Row(),
		lexicon.Region{Code: "63.10.09", Name: "Mekar Sari", Type: "kecamatan"}.Row(),
	)
	r, ok := lex.Region("63.10")
	require.True(t, ok)
	assert.Equal(t, "Tanah Bumbu Baru", r.Name)
	var codes []string
	for r := range lex.Children("63.10") {
		codes = append(codes, r.Code)
	}
	assert.Equal(t, []string{"63.10.09", "63.10.01", "63.10.02"}, codes)
	got, ok := lexicon.Best(lex.Resolve("Kec. Mekar Sari", lexicon.Context{}))
	assert.True(t, ok)
	assert.Equal(t, "63.10.09", got.Code)
}

func TestWithEvidence(t *testing.T) {
	base := lexicon.Default()
	lex := with(t, base,
		lexicon.Row{Kind: lexicon.NameToken, Cells: map[string]string{"token": "Zzyzx", "weight": "70000", "sex": "mf", "clan": "1"}},
		lexicon.Row{Kind: lexicon.OrdinaryWord, Cells: map[string]string{"word": "zzyzx", "lower": "7", "upper": "2", "rank": "9", "stop": "1"}},
	)
	_, ok := base.LookupWord("zzyzx")
	assert.False(t, ok)
	id, ok := lex.LookupWord("ZZYZX")
	require.True(t, ok)
	want := lexicon.Word{Lower: 7, Upper: 2, Rank: 9, NameWeight: 65535, Flags: lexicon.StopWord | lexicon.Clan | lexicon.Male | lexicon.Female}
	assert.Equal(t, want, lex.Word(id))
	n := 0
	for text, w := range lex.AllWords() {
		if text == "zzyzx" {
			assert.Equal(t, want, w)
			n++
		}
	}
	assert.Equal(t, 1, n)
}

func TestWithout(t *testing.T) {
	base := small(t)
	lex, err := base.Without(lexicon.Office, "wali  kota")
	require.NoError(t, err)
	_, ok := lex.Office("Wali Kota")
	assert.False(t, ok)
	assert.Empty(t, matches(lex, "Wali Kota"))
	_, ok = base.Office("Wali Kota")
	assert.True(t, ok)

	lex = with(t, lex, lexicon.OfficeEntry{Form: "Wali Kota", ID: "wako", Follows: lexicon.FollowsRegion | lexicon.FollowsOrg}.Row())
	office, ok := lex.Office("Wali Kota")
	assert.True(t, ok)
	assert.Equal(t, lexicon.OfficeEntry{Form: "Wali Kota", ID: "wako", Follows: lexicon.FollowsRegion | lexicon.FollowsOrg}, office)

	lex, err = lex.Without(lexicon.Office, "WALI-KOTA")
	require.NoError(t, err)
	_, ok = lex.Office("Wali Kota")
	assert.False(t, ok)
}

func TestWithLaw(t *testing.T) {
	lex := with(t, small(t), lexicon.LawEntry{Type: "perda", Number: "5", Year: 2024, Title: "Kawasan Tanpa Rokok"}.Row())
	law, ok := lex.Law("Perda", "5", 2024)
	assert.True(t, ok)
	assert.Equal(t, "Kawasan Tanpa Rokok", law.Title)
	_, ok = lex.Law("perda", "5", 2023)
	assert.False(t, ok)
}

func TestWithReportsFaults(t *testing.T) {
	for name, c := range map[string]struct {
		row    lexicon.Row
		column string
	}{
		"no kind":        {lexicon.Row{}, ""},
		"unknown column": {lexicon.Row{Kind: lexicon.Cue, Cells: map[string]string{"frm": "x"}}, "frm"},
		"missing":        {lexicon.Row{Kind: lexicon.Cue}, "form"},
		"flag":           {lexicon.Row{Kind: lexicon.EventHead, Cells: map[string]string{"form": "x", "bare": "yes"}}, "bare"},
		"code":           {lexicon.Region{Code: "6310", Name: "x", Type: "kabupaten"}.Row(), "code"},
		"line break":     {lexicon.AcronymEntry{Short: "A", Long: "a\nb"}.Row(), "long"},
		"no word":        {lexicon.AcronymEntry{Short: "-", Long: "a"}.Row(), "short"},
	} {
		_, err := lexicon.Default().With(c.row)
		var fault *lexicon.DataError
		if assert.ErrorAs(t, err, &fault, name) {
			assert.Equal(t, c.column, fault.Column, name)
			assert.NotEmpty(t, fault.Want, name)
		}
	}
}

func TestLoad(t *testing.T) {
	rows, err := lexicon.Load(fstest.MapFS{
		"acronyms.tsv": {Data: []byte("long\tshort\tsource\r\nDinas Perikanan\tDiskan\tsaya\r\n\r\n")},
		"README.md":    {Data: []byte("notes")},
	})
	require.NoError(t, err)
	assert.Equal(t, []lexicon.Row{{Kind: lexicon.Acronym, Cells: map[string]string{"short": "Diskan", "long": "Dinas Perikanan"}}}, rows)
}

func TestLoadReportsFaults(t *testing.T) {
	_, err := lexicon.Load(fstest.MapFS{
		"acronyms.tsv": {Data: []byte("short\tlong\tlabel\nA\tAaa\tORG\nB\tBbb\tFOO\nC\tCcc\n")},
		"akronim.tsv":  {Data: []byte("x\n")},
		"cues.tsv":     {Data: []byte("word\nkata\n")},
		"regions.tsv":  {Data: []byte("code\tcode\n")},
		"units.tsv":    {Data: []byte("kind\n")},
	})
	assert.EqualError(t, err, `lexicon: acronyms.tsv:3: column label: "FOO": expected a label: PERSON, POSITION, ORG, GPE, LOC, FAC, DATE, TIME, MONEY, PERCENT, QUANTITY, LAW, EVENT
lexicon: acronyms.tsv:4: 2 cells: expected 3, as in the header
lexicon: akronim.tsv:1: unknown data file: expected one of regions.tsv, districts.tsv, villages.tsv, region_names.tsv, region_words.tsv, countries.tsv, cities.tsv, places.tsv, acronyms.tsv, organisations.tsv, org_heads.tsv, offices.tsv, acting.tsv, person_titles.tsv, name_tokens.tsv, words.tsv, calendar.tsv, law_types.tsv, laws.tsv, law_names.tsv, cues.tsv, event_heads.tsv, observances.tsv, fac_heads.tsv, loc_heads.tsv, units.tsv, former_regions.tsv
lexicon: cues.tsv:1: column word: "word": expected one of the columns form, kind, source
lexicon: regions.tsv:1: column code: "code": expected each column once
lexicon: units.tsv:1: column form: "": expected a column form`)
	var fault *lexicon.DataError
	require.True(t, errors.As(err, &fault))
	assert.Equal(t, lexicon.DataError{File: "acronyms.tsv", Line: 3, Column: "label", Value: "FOO", Want: fault.Want}, *fault)
}

func FuzzLoad(f *testing.F) {
	f.Add("acronyms.tsv", "short\tlong\nA\tB\n")
	f.Add("acronyms.tsv", "short\tlong\n0-\t-0.\n")
	f.Add("words.tsv", "word\tlower\nx\t99999999999\n")
	f.Add("regions.tsv", "code\ttype\tname\tvariants\n63\tprovinsi\tA;B\t;;\n")
	f.Fuzz(func(t *testing.T, name, text string) {
		if !(fstest.MapFS{name: {}})[name].Mode.IsRegular() || name == "" {
			return
		}
		rows, err := lexicon.Load(fstest.MapFS{name: {Data: []byte(text)}})
		if err != nil {
			return
		}
		lex, err := lexicon.Default().With(rows...)
		require.NoError(t, err)
		for _, row := range rows {
			for e := range lex.All(row.Kind) {
				if e.Embedded() {
					break
				}
				for form := range e.Forms() {
					require.NotEmpty(t, lex.Lookup(form), "%q", form)
				}
			}
		}
	})
}

// One lexicon serves many goroutines (run with -race).
func TestLexiconIsSharedSafely(t *testing.T) {
	lex := with(t, lexicon.Default(), lexicon.AcronymEntry{Short: "ZZQ", Long: "Zona Zeni Quran"}.Row())
	text := "ZZQ di Kabupaten Tanah Bumbu"
	toks := token.Append(nil, text)
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 50 {
				assert.NotEmpty(t, lex.Match(nil, text, toks, lex.Words(nil, text, toks)))
				lexicon.Default().Resolve("Tanah Bumbu", lexicon.Context{})
			}
		}()
	}
	wg.Wait()
}
