package law_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/law"
)

func TestParseID(t *testing.T) {
	for _, s := range []string{
		"/akn/id/act/uu/2014/23",
		"/akn/id/act/uud/1945/nn/~art_28f",
		"/akn/id-6310/act/perda/2023/6/~chp_3__art_5__para_1__point_b__item_24",
		"/akn/id-_/act/perdes/_/_",
		"/akn/id/act/uu/2012/11/!penjelasan~art_72->art_74",
		"/akn/id/act/uu/2014/23/!lampiran",
		"/akn/id-7106012001/act/perdes/2024/3",
		"/akn/id/judgment/pn-jkt.sel/2022/796-pid.b",
		"/akn/id/bill/ruu/_/kelautan",
		"agreement:mou",
	} {
		id, err := law.ParseID(s)
		require.NoError(t, err)
		assert.Equal(t, s, id.String())
		again, err := law.ParseID(id.String())
		require.NoError(t, err)
		assert.Equal(t, id, again)
	}
}

func TestParseIDErrors(t *testing.T) {
	for s, why := range map[string]string{
		"":                                      "want /akn/id",
		"/akn/id":                               "too few parts",
		"/akn/id/act/uu/2014":                   "too few parts",
		"/akn/id-/act/uu/2014/23":               "bad locality",
		"/akn/id-631/act/uu/2014/23":            "bad locality",
		"/akn/idx/act/uu/2014/23":               "bad locality",
		"/akn/id/law/uu/2014/23":                "want act, bill or judgment",
		"/akn/id/act/UU/2014/23":                "bad type",
		"/akn/id/act/uu/14/23":                  "bad year",
		"/akn/id/act/uu/0014/23":                "bad year",
		"/akn/id/act/uu/2014/":                  "bad number",
		"/akn/id/act/uu/2014/23/":               "want a fragment",
		"/akn/id/act/uu/2014/23/~":              "bad provision",
		"/akn/id/act/uu/2014/23/~para_1art_2":   "bad provision",
		"/akn/id/act/uu/2014/23/~para_1__art_2": "bad provision",
		"/akn/id/act/uu/2014/23/~art_1->":       "bad provision",
		"/akn/id/act/uu/2014/23/!annex":         "unknown component",
		"agreement:":                            "bad kind",
	} {
		_, err := law.ParseID(s)
		require.ErrorIs(t, err, law.ErrID, s)
		assert.ErrorContains(t, err, why, s)
	}
}

// TestFormatReadsBack holds that a citation written from a complete identifier
// is read as the same identifier, in every style.
func TestFormatReadsBack(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(of ...string) string { return of[random.IntN(len(of))] }
	for range 3000 {
		id := law.ID{Doc: law.Act, Type: pick(nationalTypes...), Year: 1999 + random.IntN(25), Number: pick("1", "7", "23", "114")}
		if random.IntN(3) == 0 {
			region := regionalTypes[random.IntN(len(regionalTypes))]
			id.Type, id.Place = region.typ, pick(region.places...)
		}
		if random.IntN(2) == 0 {
			id.From = law.Provision{Article: pick("1", "28f", "65")}
			if random.IntN(2) == 0 {
				id.From.Para = pick("1", "2a")
				id.From.Point = pick("", "b")
			}
			id.Component = pick("", "", "penjelasan")
		}
		for _, style := range []law.Style{law.Long, law.Short, law.Slash} {
			text := id.Format(style)
			back, err := law.Parse(text)
			require.NoError(t, err, "%s of %s", text, id)
			require.Equal(t, id, back, text)
		}
	}
}

var nationalTypes = []string{
	"uu", "perppu", "pp", "perpres", "keppres", "inpres", "permendagri", "permenkeu", "permenpanrb", "permenatrbpn", "permendespdtt",
	"kepmenkes", "kepmendagri", "inmendagri", "se-mendagri", "perbkn", "perlkpp", "perbpom", "pkpu", "pojk", "perma", "sema", "perpol",
	"perkap", "perja", "uudrt", "penpres", "tapmpr",
}

var regionalTypes = []struct {
	typ    string
	places []string
}{
	{"perda", []string{"63", "6310", "1371", "7174"}},
	{"pergub", []string{"31", "63", "34"}},
	{"perbup", []string{"6310", "3312"}},
	{"perwali", []string{"3578", "1371"}},
	{"kepbup", []string{"3402"}},
	{"sewali", []string{"3578"}},
	{"qanun", []string{"11"}},
	{"perdais", []string{"34"}},
}

func TestFormatJudgment(t *testing.T) {
	for _, text := range []string{"Putusan MK Nomor 60/PUU-XXII/2024", "Putusan MA Nomor 813 K/Pid/2023", "Putusan MA Nomor 23 P/HUM/2024"} {
		id, err := law.Parse(text)
		require.NoError(t, err)
		back, err := law.Parse(id.Format(law.Long))
		require.NoError(t, err)
		assert.Equal(t, id, back)
	}
}

func TestParseErrors(t *testing.T) {
	for _, s := range []string{"", "Bupati", "UU 23/2014 dan lain-lain", "menurut UU 23/2014", "Pasal 14 dan 15 UU 1/1946", strings.Repeat("x", 1000)} {
		_, err := law.Parse(s)
		assert.ErrorIs(t, err, law.ErrCitation, s)
	}
}

func TestLinks(t *testing.T) {
	for _, c := range []struct{ id, slug, url string }{
		{"/akn/id/act/uu/2014/23", "uu-no-23-tahun-2014", "https://pasal.id/peraturan/uu/uu-23-2014"},
		{"/akn/id/act/uu/2003/13/~art_81", "uu-no-13-tahun-2003", "https://pasal.id/peraturan/uu/uu-13-2003#pasal-81"},
		{"/akn/id/act/permenkum/2026/2", "permenkum-no-2-tahun-2026", "https://pasal.id/peraturan/permenkum/permenkum-2-2026"},
		{"/akn/id/act/permenesdm/2026/2", "permen-esdm-no-2-tahun-2026", "https://pasal.id/peraturan/permenesdm/permenesdm-2-2026"},
		{"/akn/id/act/perbpom/2026/1", "peraturan-bpom-no-1-tahun-2026", "https://pasal.id/peraturan/perbpom/perbpom-1-2026"},
		{"/akn/id-3324/act/perda/2025/10", "perda-kabupaten-kendal-no-10-tahun-2025", ""},
		{"/akn/id-_/act/perda/2025/10", "", ""},
		{"/akn/id/act/uu/_/8", "", ""},
		{"/akn/id/judgment/mk/2024/60-puu-xxii", "", ""},
	} {
		id, err := law.ParseID(c.id)
		require.NoError(t, err)
		assert.Equal(t, c.slug, id.Slug())
		assert.Equal(t, c.url, id.URL())
	}
}
