package format_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/testdata"
)

// spans are the label and span of entities, withValues also id and norm.
func spans(r *extract.Record, withValues bool) *extract.Record {
	c := &extract.Record{ID: r.ID, Date: r.Date, Region: r.Region, Text: r.Text}
	for _, e := range r.Entities {
		k := extract.EntityRecord{Label: e.Label, Start: e.Start, End: e.End, Text: e.Text}
		if withValues {
			k.ID, k.Norm = e.ID, e.Norm
		}
		c.Entities = append(c.Entities, k)
	}
	return c
}

// keeps is what each format keeps of a document.
var keeps = map[string]func(*extract.Record) *extract.Record{
	"jsonl":         func(r *extract.Record) *extract.Record { return r },
	"brat":          func(r *extract.Record) *extract.Record { return r },
	"conll":         func(r *extract.Record) *extract.Record { return spans(r, false) },
	"spacy":         func(r *extract.Record) *extract.Record { return spans(r, true) },
	"doccano":       func(r *extract.Record) *extract.Record { return spans(r, false) },
	"webannotation": func(r *extract.Record) *extract.Record { return spans(r, true) },
}

// thereAndBack writes documents in a format and reads them back.
func thereAndBack(t testing.TB, name string, docs []*extract.Record) (back []*extract.Record) {
	t.Helper()
	if name == format.Brat {
		dir := t.TempDir()
		w := format.NewBrat(dir)
		for _, d := range docs {
			require.NoError(t, w.Write(d))
		}
		for r, err := range format.ReadBrat(os.DirFS(dir), nil) {
			require.NoError(t, err)
			back = append(back, r)
		}
		return back
	}
	var b bytes.Buffer
	w, err := format.New(name, &b, extract.Bytes)
	require.NoError(t, err)
	for _, d := range docs {
		require.NoError(t, w.Write(d))
	}
	read, err := format.NewReader(name)
	require.NoError(t, err)
	for r, err := range read(&b, "file", nil) {
		require.NoError(t, err)
		back = append(back, r)
	}
	return back
}

// plainForm is a document as JSON Lines give it back: no list instead of an empty one.
func plainForm(t testing.TB, r *extract.Record) *extract.Record {
	t.Helper()
	b, err := json.Marshal(r)
	require.NoError(t, err)
	c := new(extract.Record)
	require.NoError(t, json.Unmarshal(b, c))
	return c
}

// labelled are the articles of package testdata, in order of their ids, and what the
// extractor says of them.
func labelled(t testing.TB) (gold, pred []*extract.Record) {
	t.Helper()
	for line := range testdata.Articles() {
		g := new(extract.Record)
		require.NoError(t, json.Unmarshal(line, g))
		gold = append(gold, g)
		d := extract.Text(g.Text)
		d.ID = g.ID
		pred = append(pred, plainForm(t, d.Record()))
	}
	return gold, pred
}

// TestRoundTrips holds that each format gives back exactly what it keeps.
func TestRoundTrips(t *testing.T) {
	gold, pred := labelled(t)
	for name, keep := range keeps {
		for of, docs := range map[string][]*extract.Record{"labelled": gold, "extracted": pred, "sample": {sample()}} {
			t.Run(name+", "+of, func(t *testing.T) {
				back := thereAndBack(t, name, docs)
				require.Len(t, back, len(docs))
				for i, d := range docs {
					want := keep(d)
					require.Equal(t, want, back[i], d.ID)
				}
			})
		}
	}
}

// TestHardTexts writes texts and spans that are awkward in one format or another.
func TestHardTexts(t *testing.T) {
	e := func(label extract.Label, start, end int, text string) extract.EntityRecord {
		return extract.EntityRecord{Label: label, Start: start, End: end, Text: text[start:end]}
	}
	docs := []*extract.Record{}
	add := func(text string, entities ...[2]int) {
		d := &extract.Record{ID: fmt.Sprintf("%02d", len(docs)), Text: text}
		for i, s := range entities {
			d.Entities = append(d.Entities, e(extract.Person+extract.Label(i), s[0], s[1], text))
		}
		docs = append(docs, d)
	}
	add(" \t\n awal dan akhir \r\n\n ", [2]int{4, 8})
	add("kata\tdengan | dan \\n dan\u00a0jarak\u2028tak\u200blihat\ufeff.", [2]int{0, 4})
	add("# bukan komentar\n# newdoc id = bukan\n-DOCSTART- O", [2]int{0, 16})
	add("dua baris\nsatu nama\n\ntiga", [2]int{4, 19}, [2]int{4, 9}, [2]int{21, 25})
	add("baris\r\nsatu\u2028dua\vtiga", [2]int{0, 22}, [2]int{7, 11})
	add("Latif-Bahsanuddin glued5kata", [2]int{0, 5}, [2]int{6, 17}, [2]int{21, 23})
	add("\x00\x01 kendali \x1b[2J", [2]int{3, 10})
	add("\U0001F600\u0301 😀 é", [2]int{0, 6}, [2]int{7, 11})
	add("O B-PERSON I-ORG _ \" ' {}", [2]int{0, 1}, [2]int{2, 10})
	for name, keep := range keeps {
		t.Run(name, func(t *testing.T) {
			back := thereAndBack(t, name, docs)
			require.Len(t, back, len(docs))
			for i, d := range docs {
				want := plainForm(t, keep(d))
				got := plainForm(t, back[i])
				require.Equal(t, want, got, "%q", d.Text)
			}
		})
	}
}

// TestCoNLLLosses holds what the columns have no place for.
func TestCoNLLLosses(t *testing.T) {
	text := "kata satu dua tiga"
	d := &extract.Record{ID: "a", Text: text}
	for _, s := range [][2]int{{0, 10}, {5, 13}, {9, 18}} {
		d.Entities = append(d.Entities, extract.EntityRecord{Label: extract.Org, Start: s[0], End: s[1], Text: text[s[0]:s[1]]})
	}
	back := thereAndBack(t, "conll", []*extract.Record{d, {ID: "b", Text: " \n"}})
	assert.Equal(t, []extract.EntityRecord{{Label: extract.Org, Start: 0, End: 9, Text: "kata satu"}}, back[0].Entities,
		"no white space at the ends, and of those that overlap the first")
	assert.Empty(t, back[1].Text)
}

func TestBratKeepsEverything(t *testing.T) {
	index := 1
	want := &extract.Record{
		Schema: 1, ID: "../kabar/2024 #1", Date: "2024-12-09", Region: "63.10", Labelled: []string{"chains"},
		Text: "Bupati – Andi\nNoor: “Hadir\nsemua”, UU 1/2024; TKKSD.",
		Entities: []extract.EntityRecord{
			{Label: extract.Position, Start: 0, End: 6, Text: "Bupati", ID: "bupati", Region: "63.10", Confidence: "exact", Rule: "office/head"},
			{Label: extract.Person, Start: 11, End: 20, Text: "Andi\nNoor", Norm: "tab\tdan \"kutip\"", Candidates: []string{"a"}, Mod: "START", Alt: []string{"b"}, Flags: []string{"c"}, Confidence: "dua kata"},
		},
		Holders:   []extract.HolderRecord{{Person: 1, Position: 0}},
		Relations: []extract.RelationRecord{{Type: "represents", From: 1, To: 0}},
		Chains:    [][]int{{0, 1}, {1}},
		Officials: []extract.OfficialRecord{{Name: "Andi Noor", Mentions: []int{0, 1}}},
		Acronyms:  []extract.AcronymRecord{{Short: "TKKSD", Long: "Tim", Start: 0, End: 6, Source: "lexicon"}},
		Quotes:    []extract.QuoteRecord{{Kind: "direct", Start: 25, End: 36, Text: "Hadir\nsemua", Speaker: "Andi", Cue: "kata"}},
		Laws:      []extract.LawRecord{{Entity: &index, Kind: "ref"}, {Start: 41, End: 50, Kind: "ref", ID: "x"}},
	}
	require.NoError(t, format.Check(want))
	back := thereAndBack(t, format.Brat, []*extract.Record{want, {ID: "", Text: ""}, {ID: "..", Text: "x"}})
	require.Len(t, back, 3)
	assert.Contains(t, back, want)

	err := format.NewBrat(t.TempDir()).Write(&extract.Record{ID: "a", Text: "xy",
		Entities:  []extract.EntityRecord{{Label: extract.Org, Start: 0, End: 1, Text: "x"}},
		Relations: []extract.RelationRecord{{Type: "dua kata"}}})
	assert.ErrorContains(t, err, `document "a": a relation's type must be one word`)
}

func TestBratFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	w := format.NewBrat(dir)
	require.NoError(t, w.Write(sample()))
	ann, err := os.ReadFile(filepath.Join(dir, "rapat.ann"))
	require.NoError(t, err)
	assert.Equal(t, "T1\tGPE 13 24\tTanah Bumbu\n"+
		"#1\tAnnotatorNotes T1\t{\"id\":\"63.10\"}\n"+
		"T2\tPERSON 40 49\tAndi Noor\n"+
		"T3\tQUOTE 27 33\tHadir,\n"+
		"#2\tDocument D0\t{\"schema\":1,\"id\":\"rapat\"}\n", string(ann))
	conf, err := os.ReadFile(filepath.Join(dir, "annotation.conf"))
	require.NoError(t, err)
	for _, want := range []string{"[entities]\nPERSON\n", "\nholder\tArg1:PERSON, Arg2:POSITION\nrepresents\tArg1:<ENTITY>", "\nlocated_in\t", "Value:low|high|exact\n"} {
		assert.Contains(t, string(conf), want)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "annotation.conf"), []byte("own"), 0o600))
	require.NoError(t, format.NewBrat(dir).Write(sample()))
	conf, err = os.ReadFile(filepath.Join(dir, "annotation.conf"))
	require.NoError(t, err)
	assert.Equal(t, "own", string(conf), "a folder's own configuration stays")
	again := sample()
	again.ID = "RAPAT"
	assert.ErrorContains(t, w.Write(again), "there is one for the file RAPAT.ann already")
}

// tokened counts the entities that are not of white space and the like only.
func tokened(r *extract.Record) (n int) {
	for _, e := range r.Entities {
		if slices.ContainsFunc(token.Append(nil, r.Text), func(t token.Token) bool { return t.Start < e.End && e.Start < t.End }) {
			n++
		}
	}
	return n
}

func FuzzRoundTrip(f *testing.F) {
	f.Add("Bupati Tanah Bumbu hadir\n\npada Senin.", 0, 6, 7, 18)
	f.Add("é\t|\\ \u2028 x", 0, 2, 3, 4)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		r := &extract.Record{ID: "a", Text: text}
		for i, s := range [][2]int{{a, b}, {c, d}} {
			if 0 <= s[0] && s[0] < s[1] && s[1] <= len(text) {
				r.Entities = append(r.Entities, extract.EntityRecord{Label: extract.Org + extract.Label(i), Start: s[0], End: s[1], Text: text[s[0]:s[1]]})
			}
		}
		if _, err := format.Convert(r, extract.Runes); err != nil || format.CheckUTF8(text) != nil {
			return
		}
		for name, keep := range keeps {
			if name == format.Brat {
				continue // FuzzBrat does without files
			}
			back := thereAndBack(t, name, []*extract.Record{r})
			require.Len(t, back, 1, name)
			want := keep(r)
			require.NoError(t, format.Check(back[0]))
			if name != "conll" {
				assert.ElementsMatch(t, want.Entities, back[0].Entities, name)
				assert.Equal(t, want.Text, back[0].Text, name)
			} else if len(token.Append(nil, text)) > 0 {
				assert.Equal(t, want.Text, back[0].Text, name)
				assert.Len(t, back[0].Entities, tokened(want), name)
			}
		}
	})
}
