package lexicon_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/lexicon"
)

func TestRegion(t *testing.T) {
	lex := lexicon.Default()
	for _, c := range []struct {
		code, full string
		level      lexicon.Level
		parent     string
	}{
		{"ID", "Indonesia", lexicon.LevelCountry, ""},
		{"63", "Provinsi Kalimantan Selatan", lexicon.LevelProvince, "ID"},
		{"63.10", "Kabupaten Tanah Bumbu", lexicon.LevelRegency, "63"},
		{"63.71", "Kota Banjarmasin", lexicon.LevelCity, "63"},
		{"31.01", "Kabupaten Administrasi Kepulauan Seribu", lexicon.LevelRegency, "31"},
		{"31.71", "Kota Administrasi Jakarta Pusat", lexicon.LevelCity, "31"},
		{"63.10.02", "Kecamatan Kusan Hilir", lexicon.LevelDistrict, "63.10"},
		{"11.01.01.2001", "Gampong Keude Bakongan", lexicon.LevelVillage, "11.01.01"},
	} {
		r, ok := lex.Region(c.code)
		require.True(t, ok, c.code)
		assert.Equal(t, c.code, r.Code)
		assert.Equal(t, c.full, r.FullName())
		assert.Equal(t, c.level, r.Level)
		assert.Equal(t, c.parent, lex.Parent(c.code))
	}
	for _, code := range []string{"", "00", "63.99", "63.10.0", "xx", "63.10.02.9999", "6310"} {
		_, ok := lex.Region(code)
		assert.False(t, ok, code)
	}
}

// The official list (Kepmendagri 300.2.2-2138/2025) has 38 provinces, 514
// regencies and cities, 7,285 districts and 83,762 villages; each is the child of
// its parent and found by its code.
func TestChildrenMakeUpTheCountry(t *testing.T) {
	lex := lexicon.Default()
	counts := map[lexicon.Level]int{}
	var walk func(code string)
	walk = func(code string) {
		last := ""
		for r := range lex.Children(code) {
			counts[r.Level]++
			assert.Less(t, last, r.Code)
			last = r.Code
			if found, ok := lex.Region(r.Code); !ok || found != r || lex.Parent(r.Code) != code {
				t.Errorf("%v: the child of %s is not found by its code", r, code)
			}
			walk(r.Code)
		}
	}
	walk("ID")
	assert.Equal(t, map[lexicon.Level]int{
		lexicon.LevelProvince: 38, lexicon.LevelRegency: 416, lexicon.LevelCity: 98,
		lexicon.LevelDistrict: 7285, lexicon.LevelVillage: 83762,
	}, counts)
}

func TestChildrenStopEarly(t *testing.T) {
	for r := range lexicon.Default().Children("63") {
		assert.Equal(t, "63.01", r.Code)
		break
	}
	assert.Empty(t, slices.Collect(lexicon.Default().Children("99")))
	assert.Empty(t, slices.Collect(lexicon.Default().Children("")))
	assert.Empty(t, slices.Collect(lexicon.Default().Children("MY")))
}

func TestRegions(t *testing.T) {
	lex := lexicon.Default()
	list := func(name string) (out []string) {
		for _, r := range lex.Regions(name) {
			out = append(out, r.Code)
		}
		return out
	}
	assert.Equal(t, []string{"63.10"}, list("Tanah Bumbu"))
	assert.Equal(t, []string{"63.10"}, list("Kab. Tanah Bumbu"))
	assert.Equal(t, []string{"63"}, list("Kalsel"))
	assert.Equal(t, []string{"12.06.12", "12.09.12", "63.03.08", "63.10.06"}, list("Kecamatan Simpang Empat"))
	assert.Equal(t, []string{"32.04", "32.73"}, list("Bandung")[:2])
	assert.Contains(t, list("Bandung"), "35.04.17")
	assert.Empty(t, list("Antah Berantah"))
	assert.Empty(t, list("Kabupaten/Kota"))
	assert.Empty(t, list(""))
}

func TestRegionsAt(t *testing.T) {
	lex := with(t, lexicon.Default(), lexicon.Region{
		Code: "63.99", Name: "Pesisir Bumbu", Type: "kabupaten", ValidFrom: "1990-01-01", ValidTo: "1999-12-31", Successor: "63.10",
	}.Row())
	at := func(name, date string) (out []string) {
		day, _ := time.Parse(time.DateOnly, date)
		for _, r := range lex.RegionsAt(name, day) {
			if r.Level == lexicon.LevelRegency {
				out = append(out, r.Code)
			}
		}
		return out
	}
	assert.Equal(t, []string{"63.10"}, at("Tanah Bumbu", "2003-06-01"))
	assert.Equal(t, []string{"63.10"}, at("Tanbu", ""), "the zero time stands for now")
	assert.Empty(t, at("Tanah Bumbu", "2002-12-31"), "not yet founded")
	assert.Equal(t, []string{"63.99"}, at("Pesisir Bumbu", "1999-12-31"))
	assert.Empty(t, at("Pesisir Bumbu", "2000-01-01"), "no more")
	assert.Empty(t, at("Pesisir Bumbu", "1989-12-31"))

	assert.Equal(t, []string{"91.01"}, at("Merauke", "2022-07-25"))
	assert.Equal(t, []string{"93.01"}, at("Merauke", "2023-01-01"))
	assert.Equal(t, []string{"93.01"}, at("Merauke", ""))
	assert.Equal(t, []string{"91.25"}, at("Kabupaten Puncak", "2010-01-01"))
	assert.Empty(t, at("Kabupaten Puncak", "2007-01-01"), "not yet founded")
	assert.Equal(t, []string{"93.01", "91.01"}, []string{lex.Regions("Merauke")[0].Code, lex.RegionsAt("Merauke", time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC))[0].Code})
}

func TestRegionOfAFormerCode(t *testing.T) {
	r, ok := lexicon.Default().Region("92.71")
	require.True(t, ok)
	assert.Equal(t, lexicon.Region{
		Code: "92.71", Name: "Sorong", Type: "kota", Level: lexicon.LevelCity, ValidFrom: "1999", ValidTo: "2022", Successor: "96.71",
	}, r)
	assert.Equal(t, "Kota Sorong", r.FullName())
	_, ok = lexicon.Default().Region("91.99")
	assert.False(t, ok)
}

func TestLevels(t *testing.T) {
	for l := lexicon.LevelCountry; l <= lexicon.LevelHamlet; l++ {
		assert.Equal(t, l, lexicon.ParseLevel(l.String()))
	}
	assert.Zero(t, lexicon.ParseLevel("kabupaten"))
	assert.Zero(t, lexicon.ParseLevel(""))
	assert.Equal(t, "invalid", lexicon.Level(99).String())
}
