package score_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/lexicon"
	"github.com/warta-nlp/warta/testdata"
)

// regionCase is a short text of regions.jsonl with the regions it names.
type regionCase struct {
	ID, Text, Region string
	Mentions         []regionMention
}

// regionMention is a mention with the code of what is meant. It is ambiguous where
// the name without its type word belongs to several regions and the rest of the
// text must tell.
type regionMention struct {
	Text       string
	Start, End int
	Code       string
	Ambiguous  bool
}

func regionCases(t *testing.T) []regionCase {
	data, err := testdata.File("regions.jsonl")
	require.NoError(t, err)
	var all []regionCase
	for line := range bytes.Lines(data) {
		var c regionCase
		require.NoError(t, json.Unmarshal(line, &c))
		all = append(all, c)
	}
	return all
}

// articleCases returns the labelled articles with their coded mentions of regions.
func articleCases(t *testing.T) []regionCase {
	var all []regionCase
	for line := range testdata.Articles() {
		var a extract.Record
		require.NoError(t, json.Unmarshal(line, &a))
		c := regionCase{ID: a.ID, Text: a.Text, Region: a.Region}
		for _, e := range a.Entities {
			if e.Label == extract.GPE && e.ID != "" {
				c.Mentions = append(c.Mentions, regionMention{Text: e.Text, Start: e.Start, End: e.End, Code: e.ID})
			}
		}
		all = append(all, c)
	}
	return all
}

// share counts what is right among what was asked.
type share struct{ right, all int }

func (s *share) add(right bool) {
	s.all++
	if right {
		s.right++
	}
}

func (s share) of() float64 { return float64(s.right) / float64(max(s.all, 1)) }

func (s share) String() string { return fmt.Sprintf("%d of %d, %.3f", s.right, s.all, s.of()) }

// link extracts the text of a case and counts the mentions that are found with
// their ends and linked to their code, and those of them that are ambiguous.
func link(t *testing.T, x *extract.Extractor, c regionCase, all, ambiguous *share) {
	doc := x.Extract(extract.Source{Text: c.Text, Region: c.Region})
	for _, m := range c.Mentions {
		require.Equal(t, m.Text, c.Text[m.Start:m.End], c.ID)
		got := "nothing"
		for _, e := range doc.Entities {
			if e.Label == extract.GPE && e.Start == m.Start && e.End == m.End {
				got = e.ID()
			}
		}
		all.add(got == m.Code)
		if m.Ambiguous {
			ambiguous.add(got == m.Code)
		}
		if got != m.Code {
			t.Logf("%s: %s is %s, linked to %s", c.ID, m.Text, m.Code, got)
		}
	}
}

// TestRegionLinking holds the linking of regions to their codes, from the text to
// the code, missed mentions counted as wrong.
//
//	go test -run RegionLinking -v ./extract/score
func TestRegionLinking(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	var table, articles, ambiguous share
	for _, c := range regionCases(t) {
		link(t, x, c, &table, &ambiguous)
	}
	for _, c := range articleCases(t) {
		link(t, x, c, &articles, &ambiguous)
	}
	t.Logf("case table: %v; ambiguous ones: %v; articles: %v", table, ambiguous, articles)
	require.GreaterOrEqual(t, table.all, 150)
	require.GreaterOrEqual(t, ambiguous.all, 50)
	assert.GreaterOrEqual(t, table.of(), 0.97)
	assert.GreaterOrEqual(t, ambiguous.of(), 0.90)
	assert.GreaterOrEqual(t, articles.of(), 0.92)
}

// TestAmbiguousRegionsAre checks the flag of the case table: several regions bear
// the name.
func TestAmbiguousRegionsAre(t *testing.T) {
	lex := lexicon.Default()
	for _, c := range regionCases(t) {
		for _, m := range c.Mentions {
			_, ok := lex.Region(m.Code)
			assert.True(t, ok, "%s: no region %s", c.ID, m.Code)
			name := strings.TrimPrefix(strings.TrimPrefix(m.Text, "Kecamatan "), "Kapanewon ")
			if m.Ambiguous {
				assert.Greater(t, len(lex.Regions(name)), 1, "%s: %s", c.ID, name)
			}
		}
	}
}

// TestVillageRule shows what it is worth that districts and villages count only
// behind a type word, in a list begun by one, or below a region that the text
// names: without the rule, each of their names is a region anywhere.
//
//	go test -run VillageRule -v ./extract/score
func TestVillageRule(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the articles twice with a large lexicon")
	}
	with, err := extract.New()
	require.NoError(t, err)
	lex, err := lexicon.Default().With(anywhere()...)
	require.NoError(t, err)
	without, err := extract.New(extract.WithLexicon(lex))
	require.NoError(t, err)
	a, b := falseRegions(t, with), falseRegions(t, without)
	t.Logf("false GPE in 1,000 words: %.2f with the rule, %.2f without", a, b)
	assert.Less(t, a, 2.0)
	assert.Greater(t, b, 3*a)
}

// anywhere returns the names of all districts and villages as names of regions
// that need no context.
func anywhere() (rows []lexicon.Row) {
	codes := map[string][]string{}
	for _, kind := range [...]lexicon.Kind{lexicon.District, lexicon.Village} {
		for e := range lexicon.Default().All(kind) {
			codes[e.Form()] = append(codes[e.Form()], e.ID())
		}
	}
	for name, list := range codes {
		rows = append(rows, lexicon.Row{Kind: lexicon.RegionName, Cells: map[string]string{"form": name, "codes": strings.Join(list, ";")}})
	}
	return rows
}

// falseRegions returns how many regions are found in a thousand words of the
// labelled articles where none is labelled.
func falseRegions(t *testing.T, x *extract.Extractor) float64 {
	words, wrong := 0, 0
	for line := range testdata.Articles() {
		var a extract.Record
		require.NoError(t, json.Unmarshal(line, &a))
		words += len(strings.Fields(a.Text))
		date, _ := time.Parse(time.DateOnly, a.Date)
		for _, e := range x.Extract(extract.Source{Text: a.Text, Region: a.Region, Date: date}).Entities {
			if e.Label == extract.GPE && !labelled(a, e) {
				wrong++
			}
		}
	}
	return 1000 * float64(wrong) / float64(words)
}

// labelled reports whether a region is labelled where e stands.
func labelled(a extract.Record, e extract.Entity) bool {
	for _, g := range a.Entities {
		if g.Label == extract.GPE && g.Start < e.End && e.Start < g.End {
			return true
		}
	}
	return false
}
