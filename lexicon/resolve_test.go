package lexicon_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/lexicon"
	"github.com/warta-nlp/warta/testdata"
)

// codes returns the codes of the candidates, best first; those that score alike
// stand together with a bar between them.
func codes(found []lexicon.Candidate) string {
	var b strings.Builder
	for i, c := range found {
		switch {
		case i > 0 && c.Score == found[i-1].Score:
			b.WriteString("|")
		case i > 0:
			b.WriteString(" ")
		}
		b.WriteString(c.Region.Code)
	}
	return b.String()
}

func TestResolve(t *testing.T) {
	lex := lexicon.Default()
	for _, c := range []struct {
		why, name string
		ctx       lexicon.Context
		want      string
	}{
		{"one of its name", "Tanah Bumbu", lexicon.Context{}, "63.10"},
		{"letters and space do not matter", "TANAH  bumbu", lexicon.Context{}, "63.10"},
		{"blend", "Tanbu", lexicon.Context{}, "63.10"},
		{"a type word in the name", "Kabupaten Tanah Bumbu", lexicon.Context{}, "63.10"},
		{"an abbreviated one", "Kab. Tanah Bumbu", lexicon.Context{}, "63.10"},
		{"a country", "Malaysia", lexicon.Context{}, "MY"},
		{"unknown", "Antah Berantah", lexicon.Context{}, ""},
		{"nothing", "", lexicon.Context{}, ""},

		{"city before regency", "Bandung", lexicon.Context{}, "32.73 32.04"},
		{"type word", "Bandung", lexicon.Context{Type: lexicon.LevelRegency}, "32.04"},
		{"type word in the name wins", "Kota Bandung", lexicon.Context{Type: lexicon.LevelRegency}, "32.73"},
		{"publisher", "Bandung", lexicon.Context{Region: "32.04"}, "32.04 32.73"},
		{"a district of it is named", "Bandung", lexicon.Context{Mentioned: []string{"32.04.05"}}, "32.04 32.73"},
		{"the article names the city", "Bandung", lexicon.Context{Mentioned: []string{"31", "32.73"}}, "32.73 32.04"},
		{"dateline before publisher", "Bandung", lexicon.Context{Dateline: "32.73", Region: "32.04"}, "32.73 32.04"},
		{"a bupati governs a regency", "Bandung", lexicon.Context{Office: "bupati", Region: "32.73"}, "32.04 32.73"},
		{"a deputy too", "Bandung", lexicon.Context{Office: "wakil_bupati"}, "32.04 32.73"},
		{"a mayor governs a city", "Gorontalo", lexicon.Context{Office: "wali_kota"}, "75.71 75 75.01"},
		{"a governor governs a province", "Gorontalo", lexicon.Context{Office: "gubernur", Region: "75.71"}, "75 75.71 75.01"},

		{"province before its city", "Jambi", lexicon.Context{}, "15 15.71"},
		{"the city in its own press", "Jambi", lexicon.Context{Region: "15.71"}, "15.71 15"},
		{"the province in that of a regency", "Jambi", lexicon.Context{Region: "15.04"}, "15 15.71"},

		{"the seat of a regency called a city", "kota Jember", lexicon.Context{}, "35.09"},
		{"a type that no region of the name has", "Provinsi Tanah Bumbu", lexicon.Context{}, ""},

		{"district by its type word", "Kecamatan Simpang Empat", lexicon.Context{Region: "63.10"}, "63.10.06 63.03.08 12.06.12|12.09.12"},
		{"district by the region after it", "Simpang Empat", lexicon.Context{Type: lexicon.LevelDistrict, Parent: "63.03"}, "63.03.08 63.10.06 12.06.12|12.09.12"},
		{"bare district near a named regency", "Simpang Empat", lexicon.Context{Mentioned: []string{"63.10"}}, "63.10.06 63.03.08"},
		{"bare district, no context", "Simpang Empat", lexicon.Context{}, ""},
		{"bare district, elsewhere", "Simpang Empat", lexicon.Context{Region: "32"}, ""},
		{"bare village in the regency", "Bumi Sari", lexicon.Context{Region: "17.08"}, "17.08.02.2009"},
		{"bare village, only the province known", "Bumi Sari", lexicon.Context{Region: "17"}, ""},
		{"written together", "Kec. Simpangempat", lexicon.Context{Region: "63.10"}, "63.10.06 63.03.08 12.06.12|12.09.12"},
		{"written apart", "Kecamatan Sumber Baru", lexicon.Context{}, "35.09.03"},
		{"a seat that is a district", "Unaaha", lexicon.Context{}, "74.02.02 74.02.02.1013"},
		{"a seat whose district has a type word", "Masohi", lexicon.Context{}, "81.01.17"},
		{"a seat that is a village", "Nanga Bulik", lexicon.Context{}, "62.09.03.1005"},
		{"a city elsewhere beats a district here", "Bandung", lexicon.Context{Region: "35.04", Mentioned: []string{"35.04"}}, "32.73 32.04"},
		{"unless its regency stands right after it", "Bandung", lexicon.Context{Parent: "35.04"}, "35.04.17 35.04.17.2008 32.73 32.04"},
		{"codes that are none", "Bandung", lexicon.Context{Region: "x", Parent: "32", Mentioned: []string{"", "99.99.99.9999.9"}}, "32.73 32.04"},
	} {
		assert.Equal(t, c.want, codes(lex.Resolve(c.name, c.ctx)), "%s: %s %+v", c.why, c.name, c.ctx)
	}
}

func TestResolveReadsDates(t *testing.T) {
	lex := compiled(t, map[string]string{
		"regions":      "code\ttype\tname\tvalid_from\tvalid_to\tsuccessor\n91.71\tkota\tSorong\t\t2022-12-08\t96.71\n96.71\tkota\tSorong\t2022-12-09\t\t\n",
		"region_words": "form\tlevel\tlabel\nKota\tcity\tGPE\n",
	})
	at := func(date string) string {
		day, _ := time.Parse(time.DateOnly, date)
		return codes(lex.Resolve("Kota Sorong", lexicon.Context{Date: day}))
	}
	assert.Equal(t, "96.71 91.71", at("2024-01-01"))
	assert.Equal(t, "91.71 96.71", at("2020-01-01"))
	assert.Equal(t, "96.71 91.71", codes(lex.Resolve("Sorong", lexicon.Context{})))
}

func TestResolveIsBounded(t *testing.T) {
	lex := lexicon.Default()
	assert.Len(t, lex.Resolve("Desa Sukamaju", lexicon.Context{}), 16)
	mentioned := make([]string, 10000)
	for i := range mentioned {
		mentioned[i] = "32.04"
	}
	assert.NotEmpty(t, lex.Resolve("Bandung", lexicon.Context{Mentioned: mentioned}))
}

func TestBest(t *testing.T) {
	lex := lexicon.Default()
	r, ok := lexicon.Best(lex.Resolve("Tanbu", lexicon.Context{}))
	assert.True(t, ok)
	assert.Equal(t, "Kabupaten Tanah Bumbu", r.FullName())
	_, ok = lexicon.Best(lex.Resolve("Desa Sukamaju", lexicon.Context{}))
	assert.False(t, ok)
	_, ok = lexicon.Best(nil)
	assert.False(t, ok)
}

// The homonyms are as many as the official list has: 26 bare names of a regency
// and a city.
func TestHomonymsPreferTheCity(t *testing.T) {
	lex := lexicon.Default()
	levels := map[string]map[lexicon.Level]bool{}
	for e := range lex.All(lexicon.KindRegion) {
		name := e.Field("name")
		if levels[name] == nil {
			levels[name] = map[lexicon.Level]bool{}
		}
		levels[name][e.Level()] = true
	}
	n := 0
	for name, has := range levels {
		if !has[lexicon.LevelRegency] || !has[lexicon.LevelCity] {
			continue
		}
		n++
		city, regency := lex.Resolve("Kota "+name, lexicon.Context{}), lex.Resolve("Kabupaten "+name, lexicon.Context{})
		assert.Len(t, city, 1, name)
		assert.Len(t, regency, 1, name)
		if has[lexicon.LevelProvince] {
			continue
		}
		best, ok := lexicon.Best(lex.Resolve(name, lexicon.Context{}))
		assert.True(t, ok, name)
		assert.Equal(t, city[0].Region.Code, best.Code, name)
		best, _ = lexicon.Best(lex.Resolve(name, lexicon.Context{Region: regency[0].Region.Code}))
		assert.Equal(t, regency[0].Region.Code, best.Code, name)
	}
	assert.Equal(t, 26, n)
}

// The regions of the labelled articles resolve to their codes from the name, the
// publisher and the regions named before it.
func TestResolveOnArticles(t *testing.T) {
	lex := lexicon.Default()
	total, right := 0, 0
	for line := range testdata.Articles() {
		var doc struct {
			ID, Region string
			Entities   []struct{ Label, Text, ID string }
		}
		require.NoError(t, json.Unmarshal(line, &doc))
		ctx := lexicon.Context{Region: doc.Region}
		for _, e := range doc.Entities {
			if e.Label != "GPE" || e.ID == "" {
				continue
			}
			total++
			if found := lex.Resolve(e.Text, ctx); len(found) > 0 && found[0].Region.Code == e.ID {
				right++
				ctx.Mentioned = append(ctx.Mentioned, e.ID)
			} else {
				t.Logf("%s: %s is %s, resolved to %q", doc.ID, e.Text, e.ID, codes(found))
			}
		}
	}
	t.Logf("%d of %d", right, total)
	assert.GreaterOrEqual(t, float64(right)/float64(total), 0.97)
}
