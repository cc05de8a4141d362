package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
)

// day of a test.
func on(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

var press = []extract.Source{
	{ID: "a", Date: on("2021-03-01"), Region: "63.10", Text: "Bupati Tanah Bumbu H. Muhdar Ansyari membuka rapat TKKSD sesuai UU Nomor 23 Tahun 2014 dan UU 23/2014.\n"},
	{ID: "b", Date: on("2023-05-02"), Region: "63.10", Text: "\n\nRapat kerja\n\nBupati Tanah Bumbu Muhdar Ansyari meninjau Kecamatan Batulicin, Kabupaten Tanah Bumbu."},
	{ID: "c", Date: on("2024-06-03"), Region: "73.71", Text: "Pj. Gubernur Kalimantan Selatan Muhdar Ansyari hadir di Makassar. PP Nomor 28 Tahun 2018 dibahas Badan Pusat Statistik."},
	{ID: "d", Text: "Wali Kota Makassar Andi Rif'an menutup rapat BPS."},
}

// filled returns an archive with the articles of press.
func filled(t *testing.T) *Archive {
	t.Helper()
	a, err := Create(t.Context(), filepath.Join(t.TempDir(), "a ?#%.db"))
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, a.Close()) })
	replaced, err := a.Put(t.Context(), read(press...))
	require.NoError(t, err)
	require.Zero(t, replaced)
	return a
}

func read(sources ...extract.Source) []Article {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	var all []Article
	for _, src := range sources {
		all = append(all, Article{x.Extract(src), NewDigest(src, "test")})
	}
	return all
}

func TestFilter(t *testing.T) {
	a := filled(t)
	for _, c := range []struct {
		name string
		f    Filter
		want []string
	}{
		{"all, the newest first", Filter{}, []string{"c", "b", "a", "d"}},
		{"official", Filter{Official: "ansyari"}, []string{"c", "b", "a"}},
		{"official, words in any order", Filter{Official: "ansyari MUHDAR"}, []string{"c", "b", "a"}},
		{"official with an apostrophe", Filter{Official: "Rif'an"}, []string{"d"}},
		{"nobody", Filter{Official: "Norlaila"}, nil},
		{"law", Filter{Law: "/akn/id/act/uu/2014/23"}, []string{"a"}},
		{"agency by any name", Filter{Agency: []string{"BPS", "Badan Pusat Statistik"}}, []string{"c", "d"}},
		{"region and those below", Filter{Region: "63"}, []string{"c", "b", "a"}},
		{"regency and those below", Filter{Region: "63.10"}, []string{"b", "a"}},
		{"no other region with these digits", Filter{Region: "6"}, nil},
		{"from", Filter{From: on("2023-05-02")}, []string{"c", "b"}},
		{"to", Filter{To: on("2023-05-02")}, []string{"b", "a"}},
		{"words", Filter{Text: "rapat"}, []string{"b", "a", "d"}},
		{"words, all of them", Filter{Text: "rapat bupati"}, []string{"b", "a"}},
		{"phrase", Filter{Text: `"rapat kerja"`}, []string{"b"}},
		{"beginning", Filter{Text: "menin*"}, []string{"b"}},
		{"operators are words", Filter{Text: "rapat OR makassar"}, nil},
		{"open quotation mark", Filter{Text: `"rapat`}, []string{"b", "a", "d"}},
		{"no word", Filter{Text: `-- "" * '`}, nil},
		{"several", Filter{Official: "muhdar", Region: "63", To: on("2022-01-01")}, []string{"a"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			hits, total, err := a.Articles(t.Context(), c.f, 0)
			require.NoError(t, err)
			var ids []string
			for _, h := range hits {
				ids = append(ids, h.ID)
			}
			assert.Equal(t, c.want, ids)
			assert.Equal(t, len(c.want), total)
		})
	}
}

func TestLimit(t *testing.T) {
	hits, total, err := filled(t).Articles(t.Context(), Filter{Text: "rapat"}, 1)
	require.NoError(t, err)
	assert.Equal(t, []Hit{{ID: "b", Date: "2023-05-02", Region: "63.10", Title: "Rapat kerja",
		Passage: "Rapat kerja Bupati Tanah Bumbu Muhdar Ansyari meninjau…"}}, hits)
	assert.Equal(t, 3, total)
}

func TestTimeline(t *testing.T) {
	a := filled(t)
	terms, err := a.Timeline(t.Context(), "muhdar")
	require.NoError(t, err)
	assert.Equal(t, []Term{
		{Person: "Muhdar Ansyari", Office: "bupati", Region: "63.10", First: "2021-03-01", Last: "2023-05-02", Articles: 2},
		{Person: "Muhdar Ansyari", Office: "gubernur", Acting: "pj", Region: "63", First: "2024-06-03", Last: "2024-06-03", Articles: 1},
	}, terms)
	terms, err = a.Timeline(t.Context(), "rif'an")
	require.NoError(t, err)
	assert.Equal(t, []Term{{Person: "Andi Rif'an", Office: "wali_kota", Region: "73.71", Articles: 1}}, terms)
}

func TestLaws(t *testing.T) {
	a := filled(t)
	laws, total, err := a.Laws(t.Context(), Filter{}, 1)
	require.NoError(t, err)
	assert.Equal(t, 2, total)
	assert.Equal(t, []Cited{{"/akn/id/act/uu/2014/23", "UU Nomor 23 Tahun 2014", "Pemerintahan Daerah", 1, 2}}, laws)
	laws, _, err = a.Laws(t.Context(), Filter{Official: "muhdar", From: on("2022-01-01")}, 0)
	require.NoError(t, err)
	require.Len(t, laws, 1)
	assert.Equal(t, "PP Nomor 28 Tahun 2018", laws[0].Name)
}

// TestReplace leaves nothing of the article that was replaced.
func TestReplace(t *testing.T) {
	a := filled(t)
	ctx := t.Context()
	old, there, err := a.Digest(ctx, "a")
	require.NoError(t, err)
	require.True(t, there)
	src := extract.Source{ID: "a", Text: "Tidak ada apa-apa."}
	replaced, err := a.Put(ctx, read(src))
	require.NoError(t, err)
	assert.Equal(t, 1, replaced)
	changed, _, err := a.Digest(ctx, "a")
	require.NoError(t, err)
	assert.NotEqual(t, old, changed)
	assert.Equal(t, NewDigest(src, "test"), changed)

	for name, f := range map[string]Filter{
		"text": {Text: "TKKSD"}, "law": {Law: "/akn/id/act/uu/2014/23"}, "agency": {Agency: []string{"TKKSD"}}, "date": {To: on("2022-01-01")},
	} {
		hits, _, err := a.Articles(ctx, f, 0)
		require.NoError(t, err)
		assert.Empty(t, hits, name)
	}
	terms, err := a.Timeline(ctx, "muhdar")
	require.NoError(t, err)
	assert.Equal(t, 1, terms[0].Articles)
	text, _, err := a.Text(ctx, "a")
	require.NoError(t, err)
	assert.Equal(t, src.Text, text)
	for _, index := range []string{"article_text", "person_name", "agency_name"} {
		_, err := a.write.Exec(fmt.Sprintf("INSERT INTO %s (%[1]s, rank) VALUES ('integrity-check', 1)", index))
		assert.NoError(t, err, index)
	}
}

// TestPutAllOrNothing loses the whole batch when it is stopped.
func TestPutAllOrNothing(t *testing.T) {
	a := filled(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := a.Put(ctx, read(extract.Source{ID: "e", Text: "Baru."}))
	require.ErrorIs(t, err, context.Canceled)
	_, there, err := a.Digest(t.Context(), "e")
	require.NoError(t, err)
	assert.False(t, there)
}

func TestDigestTellsFieldsApart(t *testing.T) {
	seen := map[Digest]bool{}
	for _, src := range []extract.Source{{}, {Text: "63"}, {Region: "63"}, {Date: on("2024-01-01")}, {Region: "6", Text: "3"}} {
		seen[NewDigest(src, "x")] = true
		seen[NewDigest(src, "y")] = true
	}
	assert.Len(t, seen, 10)
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	file := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		return path
	}
	foreign := func(name string, statements ...string) string {
		path := filepath.Join(dir, name)
		a, err := open(t.Context(), path, "rwc")
		require.NoError(t, err)
		for _, s := range statements {
			_, err := a.write.Exec(s)
			require.NoError(t, err)
		}
		require.NoError(t, a.Close())
		return path
	}
	for _, c := range []struct {
		name, path string
		want       error
	}{
		{"missing", filepath.Join(dir, "missing.db"), ErrNoArchive},
		{"text", file("text.db", []byte("Bupati membuka rapat. Ini bukan basis data, hanya teks yang agak panjang.")), ErrNotDatabase},
		{"folder", dir, ErrNotDatabase},
		{"another database", foreign("other.db", "PRAGMA application_id = 7"), ErrNotArchive},
		{"a newer archive", foreign("newer.db", "PRAGMA user_version = 99"), ErrNewer},
	} {
		t.Run(c.name, func(t *testing.T) {
			before, _ := os.ReadFile(c.path)
			_, err := Open(t.Context(), c.path)
			require.ErrorIs(t, err, c.want)
			assert.Contains(t, err.Error(), c.path)
			after, _ := os.ReadFile(c.path)
			assert.Equal(t, before, after, "the file is left as it is")
		})
	}
	_, err := Create(t.Context(), filepath.Join(dir, "no", "such", "folder.db"))
	assert.Error(t, err)
}

// TestOpenEmpty takes an empty file for a new archive: it is what a process leaves
// that was killed right after making it.
func TestOpenEmpty(t *testing.T) {
	path := filepath.Join(t.TempDir(), "empty.db")
	require.NoError(t, os.WriteFile(path, nil, 0o600))
	a, err := Open(t.Context(), path)
	require.NoError(t, err)
	_, total, err := a.Articles(t.Context(), Filter{}, 0)
	require.NoError(t, err)
	assert.Zero(t, total)
	require.NoError(t, a.Close())
}
