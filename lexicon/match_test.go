package lexicon_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// compiled returns a lexicon of its own from files given by name.
func compiled(t testing.TB, files map[string]string) *lexicon.Lexicon {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name+".tsv"] = &fstest.MapFile{Data: []byte(text)}
	}
	table, err := lexicon.Compile(fsys)
	require.NoError(t, err)
	lex, err := lexicon.Open(string(table))
	require.NoError(t, err)
	return lex
}

// small is a lexicon to show matching with.
func small(t testing.TB) *lexicon.Lexicon {
	return compiled(t, map[string]string{
		"regions":      "code\ttype\tname\n16\tprovinsi\tSumatera Selatan\n63.10\tkabupaten\tTanah Bumbu\n",
		"districts":    "code\ttype\tname\n63.10.01\tkecamatan\tKusan Hilir\n63.10.02\tkecamatan\tKusan\n",
		"region_words": "form\tlevel\tlabel\nKec.\tdistrict\tGPE\nKabupaten\tregency\tGPE\n",
		"acronyms":     "short\tlong\tcategory\tlabel\tcase\nPAL\tPenataran Anak Lokal\t\tORG\texact\nPKK\tPemberdayaan Kesejahteraan Keluarga\t\tORG\t\n",
		"offices":      "form\tid\nKepala\tkepala\nKepala Dinas\tkepala_dinas\nWali Kota\twali_kota\n",
		"fac_heads":    "form\tkind\nAlun-alun\tsquare\n",
		"law_types":    "form\ttype\nUndang-Undang\tuu\n",
		"org_heads":    "form\nLayanan Aspirasi - Lapor\n",
		"cues":         "form\tkind\nkata\tdirect\nma'lum\tdirect\n",
	})
}

// matches returns what Match finds in a text as `surface=kind`.
func matches(lex *lexicon.Lexicon, text string) []string {
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	var out []string
	for _, m := range lex.Match(nil, text, toks, words) {
		out = append(out, fmt.Sprintf("%s=%v", text[toks[m.First].Start:toks[m.Last-1].End], m.Entry.Kind()))
	}
	return out
}

func TestMatch(t *testing.T) {
	lex := small(t)
	for _, c := range []struct{ text, want string }{
		{"di Tanah Bumbu.", "Tanah Bumbu=regions"},
		{"TANAH BUMBU", "TANAH BUMBU=regions"},
		{"Tanah\n  Bumbu", "Tanah\n  Bumbu=regions"},
		{"Tanah\n\nBumbu", ""},
		{"Tanah-Bumbu", "Tanah-Bumbu=regions"},
		{"Tanah – Bumbu", ""},
		{"Layanan Aspirasi – Lapor Layanan Aspirasi Lapor, Layanan Aspirasi-Lapor", "Layanan Aspirasi – Lapor=org_heads|Layanan Aspirasi Lapor=org_heads|Layanan Aspirasi-Lapor=org_heads"},
		{"Tanah- Bumbu", "Tanah- Bumbu=regions"},
		{"Tanah, Bumbu", ""},
		{"Kepala Dinas", "Kepala=offices|Kepala Dinas=offices"},
		{"Kec. Kusan, Kec Kusan, Kec.Kusan", "Kec.=region_words|Kec=region_words|Kec.=region_words"},
		{"Alun-alun dan alun alun", "Alun-alun=fac_heads|alun alun=fac_heads"},
		{"Undang-Undang, Undang Undang, undang-undang", "Undang-Undang=law_types|Undang Undang=law_types|undang-undang=law_types"},
		{"PAL Pal pal P\u00adAL", "PAL=acronyms|P\u00adAL=acronyms"},
		{"pkk Penataran Anak Lokal", "pkk=acronyms|Penataran Anak Lokal=acronyms"},
		{"ma’lum ma`lum Maʼlum", "ma’lum=cues|ma`lum=cues|Maʼlum=cues"},
		{"Ta\u200bnah Bum\u00adbu", "Ta\u200bnah Bum\u00adbu=regions"},
		{"Wali Kota Walikota", "Wali Kota=offices"},
		{"katakan", ""},
		{"", ""},
	} {
		assert.Equal(t, c.want, strings.Join(matches(lex, c.text), "|"), "%q", c.text)
	}
}

func TestMatchRegion(t *testing.T) {
	lex := small(t)
	text := "Kec. Kusan Hilir, Kusan dan Tanah Bumbu"
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	at := func(i int, level lexicon.Level) string {
		m, ok := lex.MatchRegion(text, toks, words, i, level)
		if !ok {
			return ""
		}
		return fmt.Sprint(text[toks[m.First].Start:toks[m.Last-1].End], " ", m.Entry.ID())
	}
	assert.Equal(t, "Kusan Hilir 63.10.01", at(1, lexicon.LevelDistrict))
	assert.Equal(t, "", at(1, lexicon.LevelVillage))
	assert.Equal(t, "Kusan 63.10.02", at(4, lexicon.LevelDistrict))
	assert.Equal(t, "Tanah Bumbu 63.10", at(6, lexicon.LevelRegency))
	assert.Equal(t, "", at(6, lexicon.LevelCity))
	assert.Equal(t, "Tanah Bumbu 63.10", at(6, 0))
	assert.Equal(t, "", at(-1, 0)+at(99, 0)+at(0, 0))

	text = "KusanHilir Ku San Hilir Ku san Hilir"
	toks = token.Append(nil, text)
	words = lex.Words(nil, text, toks)
	assert.Equal(t, "KusanHilir 63.10.01", at(0, lexicon.LevelDistrict))
	assert.Equal(t, "Ku San Hilir 63.10.01", at(1, lexicon.LevelDistrict))
	assert.Equal(t, "", at(4, lexicon.LevelDistrict))

	text = "Kec. Kusan Hilir, Kusan dan Tanah Bumbu"
	toks = token.Append(nil, text)
	words = lex.Words(nil, text, toks)

	below := func(i int, codes ...string) bool {
		_, ok := lex.MatchRegionBelow(text, toks, words, i, codes)
		return ok
	}
	assert.True(t, below(1, "63.10"))
	assert.True(t, below(1, "14", "63"))
	assert.False(t, below(1))
	assert.False(t, below(1, "63.1"))
	assert.False(t, below(1, "63.10.02"))
	assert.False(t, below(6, "63"), "a regency is not matched below its province")
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Bupati": "bupati", "Kab.": "kab", "S.Sos.": "s.sos", ".": ".", "...": "...", "JUM’AT": "jum'at", "ÉTIENNE": "étienne",
		"e\u0301": "é", "E\u0301TIENNE": "étienne", "a\u00adb\u200bc\ufeff": "abc", "\xff": "\ufffd",
		strings.Repeat("a", lexicon.MaxWord): strings.Repeat("a", lexicon.MaxWord), strings.Repeat("a", lexicon.MaxWord+1): "",
		strings.Repeat("\u00ad", 1000) + "a": "", "": "",
	} {
		assert.Equal(t, want, lexicon.Fold(in), "%q", in)
	}
}

// reference is Match written the slow and plain way: every form as text in a map.
func reference(lex *lexicon.Lexicon) func(text string, toks []token.Token) []string {
	forms := map[string]bool{}
	for _, k := range lexicon.Kinds() {
		if k.Typed() {
			continue
		}
		for e := range lex.All(k) {
			for form := range e.Forms() {
				for _, p := range lexicon.PathsOf(form) {
					forms[strings.Join(p, " ")] = true
				}
			}
		}
	}
	hyphen := func(s string) bool { return slices.Contains([]string{"-", "‐", "‑", "–", "—", "−"}, s) }
	return func(text string, toks []token.Token) []string {
		var out []string
		for i := range toks {
			var path []string
			for j := i; j < len(toks) && len(path) <= 32; j++ {
				for j > i && j+1 < len(toks) && hyphen(toks[j].Text(text)) && !(toks[j].Is(token.Space) && toks[j+1].Is(token.Space)) {
					j++ // a spaced dash is a word
				}
				if j > i && toks[j].Is(token.Para) {
					break
				}
				path = append(path, lexicon.Fold(toks[j].Text(text)))
				if forms[strings.Join(path, " ")] {
					out = append(out, fmt.Sprint(i, "-", j+1))
				}
			}
		}
		return out
	}
}

func TestMatchAgreesWithReference(t *testing.T) {
	lex, text := lexicon.Default(), articles(t)
	toks := token.Append(nil, text)
	var got []string
	for _, m := range lex.Match(nil, text, toks, lex.Words(nil, text, toks)) {
		if span := fmt.Sprint(m.First, "-", m.Last); len(got) == 0 || got[len(got)-1] != span {
			got = append(got, span)
		}
	}
	var want []string
	for _, span := range reference(lex)(text, toks) {
		if !casedOnly(lex, text, toks, span) {
			want = append(want, span)
		}
	}
	require.NotEmpty(t, got)
	missing := slices.DeleteFunc(slices.Clone(want), func(s string) bool { return slices.Contains(got, s) })
	extra := slices.DeleteFunc(slices.Clone(got), func(s string) bool { return slices.Contains(want, s) })
	assert.Empty(t, missing, "not matched")
	assert.Empty(t, extra, "matched though no form")
}

// casedOnly reports whether all entries at a span are cased and written otherwise.
func casedOnly(lex *lexicon.Lexicon, text string, toks []token.Token, span string) bool {
	var first, last int
	fmt.Sscanf(span, "%d-%d", &first, &last)
	return !slices.ContainsFunc(lex.Lookup(text[toks[first].Start:toks[last-1].End]), func(e lexicon.Entry) bool { return !e.Kind().Typed() })
}

func TestMatchingDoesNotAllocate(t *testing.T) {
	lex, text := lexicon.Default(), articles(t)+" Jum’at café Sungai"
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	found := lex.Match(nil, text, toks, words)
	assert.Zero(t, testing.AllocsPerRun(5, func() {
		words = lex.Words(words[:0], text, toks)
		found = lex.Match(found[:0], text, toks, words)
		for i := range toks {
			lex.MatchRegion(text, toks, words, i, lexicon.LevelVillage)
			lex.MatchRegionBelow(text, toks, words, i, []string{"63.10"})
			lex.Word(words[i])
		}
		for _, m := range found {
			_ = m.Entry.Kind() == lexicon.Office && m.Entry.Has("unit_is_org") && m.Entry.Form() == m.Entry.ID()
		}
	}))
}

// Hostile texts take time in proportion to their length.
func TestMatchingIsLinear(t *testing.T) {
	lex := lexicon.Default()
	for _, piece := range []string{"Wakil ", "Kepala-", "Tanah Bumbu ", "a", "\u00ad", "\xff ", "((", "9", "Desa Sukamaju ", "e\u0301\u0301"} {
		text := strings.Repeat(piece, 1<<18/len(piece))
		toks := token.Append(nil, text)
		start := time.Now()
		words := lex.Words(nil, text, toks)
		lex.Match(nil, text, toks, words)
		for i := range toks {
			lex.MatchRegion(text, toks, words, i, 0)
		}
		lex.Resolve(text, lexicon.Context{})
		lex.Regions(text)
		lex.Acronym(text)
		assert.Less(t, time.Since(start), 5*time.Second, "%q", piece)
	}
}

func FuzzMatch(f *testing.F) {
	for _, seed := range []string{"Bupati Tanah Bumbu", "Kec. Kusan-Hilir, Kab.\nTanah Bumbu", "Jum’at \xff\x00 S.Sos., M.Si", "Ketua – DPRD", "e\u0301\u00ad"} {
		f.Add(seed)
	}
	lex := lexicon.Default()
	lex, err := lex.With(lexicon.AcronymEntry{Short: "BKL", Long: "Bupati Kusan Lama"}.Row())
	require.NoError(f, err)
	find := reference(lex)
	f.Fuzz(func(t *testing.T, text string) {
		toks := token.Append(nil, text)
		words := lex.Words(nil, text, toks)
		require.Len(t, words, len(toks))
		var spans []string
		for _, m := range lex.Match(nil, text, toks, words) {
			require.True(t, 0 <= m.First && m.First < m.Last && m.Last <= len(toks))
			require.NotEmpty(t, m.Entry.Form())
			if span := fmt.Sprint(m.First, "-", m.Last); !slices.Contains(spans, span) {
				spans = append(spans, span)
			}
		}
		for _, span := range find(text, toks) {
			if !slices.Contains(spans, span) && !casedOnly(lex, text, toks, span) {
				t.Errorf("%q: %s is not matched", text, span)
			}
		}
		lex.Lookup(text)
		lex.Resolve(text, lexicon.Context{Region: text, Parent: text, Office: text})
	})
}
