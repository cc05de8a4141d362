package amount_test

import (
	"math/big"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// whole returns the amounts that Append finds over the whole tokenisation.
func whole(text string) []amount.Mention {
	toks := token.Append(nil, text)
	lex := lexicon.Default()
	return amount.Append(nil, amount.Input{
		Text:      text,
		Tokens:    toks,
		Sentences: token.AppendSentences(nil, text, toks),
		Matches:   lex.Match(nil, text, toks, lex.Words(nil, text, toks)),
	})
}

func TestFlags(t *testing.T) {
	for text, want := range map[string]struct{ approx, vague bool }{
		"40 peserta":                      {false, false},
		"sekitar 40 peserta":              {true, false},
		"hampir Rp 2 miliar":              {true, false},
		"lebih dari 40 peserta":           {true, false},
		"kurang lebih Rp 2 miliar":        {true, false},
		"Rp 2 miliar lebih":               {true, false},
		"300 lebih pelajar":               {true, false},
		"150-an penumpang":                {true, false},
		"Rp 20 ribuan":                    {true, false},
		"dari 40 peserta":                 {false, false},
		"puluhan peserta":                 {true, true},
		"ratusan juta rupiah":             {true, true},
		"delapan puluhan peserta":         {true, false},
		"bertambah di kisaran 30 peserta": {true, false},
	} {
		found := amount.Find(text)
		if assert.Len(t, found, 1, text) {
			assert.Equal(t, want.approx, found[0].Approx, text)
			assert.Equal(t, want.vague, found[0].Vague, text)
		}
	}
}

func TestUnit(t *testing.T) {
	for text, want := range map[string]string{
		"12 KECAMATAN": "kecamatan", "17 SKPD": "SKPD", "3 Kabupaten / Kota": "kabupaten/kota",
		"59 Penjabat  Kepala\tDesa": "penjabat kepala desa", "dua rekannya": "rekan", "8 MWh": "MWh",
	} {
		m, err := amount.Parse(text)
		assert.NoError(t, err)
		assert.Equal(t, want, m.Unit(), text)
	}
}

func TestParse(t *testing.T) {
	m, err := amount.Parse("  85,5 persen\n")
	assert.NoError(t, err)
	assert.Equal(t, "85.5", m.Norm())
	for _, s := range []string{"", "12", "Rp", "40 peserta dan 3 desa", "sekitar 40 peserta", "rapat", "9999999999999999999 orang"} {
		_, err := amount.Parse(s)
		assert.ErrorIs(t, err, amount.ErrNotAmount, s)
	}
}

// TestClaimed: an amount neither overlaps a claimed span nor reaches over one.
func TestClaimed(t *testing.T) {
	text := "Ada 12 kecamatan dan 40 desa."
	toks := token.Append(nil, text)
	for _, c := range []struct {
		span amount.Span
		want []string
	}{
		{amount.Span{Start: 4, End: 6}, []string{"40 desa"}},
		{amount.Span{Start: 7, End: 16}, []string{"40 desa"}},
		{amount.Span{Start: 8, End: 9}, []string{"40 desa"}},
		{amount.Span{Start: 17, End: 20}, []string{"12 kecamatan", "40 desa"}},
		{amount.Span{Start: 0, End: len(text)}, nil},
	} {
		var got []string
		for _, m := range amount.Append(nil, amount.Input{Text: text, Tokens: toks, Claimed: []amount.Span{c.span}}) {
			got = append(got, text[m.Start:m.End])
		}
		assert.Equal(t, c.want, got, c.span)
	}
}

// unit is a row of the lexicon's units.
func unit(form, unit string) lexicon.Row {
	return lexicon.Row{Kind: lexicon.Unit, Cells: map[string]string{"form": form, "unit": unit, "kind": "term"}}
}

func TestLexicon(t *testing.T) {
	lex, err := lexicon.Default().With(unit("kerja", "kerja"), unit("kerja sama", "kerja sama"))
	require.NoError(t, err)
	text := "Ada 50 kerja sama daerah, 3 kerja bakti, dua kerja sama/kemitraan dan 4 kerja\n\nsama."
	toks := token.Append(nil, text)
	in := amount.Input{Text: text, Tokens: toks, Matches: lex.Match(nil, text, toks, lex.Words(nil, text, toks))}
	var got []string
	for _, m := range amount.Append(nil, in) {
		got = append(got, text[m.Start:m.End]+"="+m.Norm())
	}
	assert.Equal(t, []string{"50 kerja sama=50 kerja sama", "3 kerja=3 kerja", "dua kerja sama/kemitraan=2 kerja sama/kemitraan", "4 kerja=4 kerja"}, got)
}

// TestNoAllocation: nothing found, nothing allocated.
func TestNoAllocation(t *testing.T) {
	text := strings.Repeat("Rapat selama tiga hari pada Pasal 5 ayat 2, salah satu agenda bupati di SMPN 1. ", 20)
	toks := token.Append(nil, text)
	in := amount.Input{Text: text, Tokens: toks, Sentences: token.AppendSentences(nil, text, toks)}
	assert.Zero(t, testing.AllocsPerRun(50, func() { amount.Append(nil, in) }))
	quiet := strings.Repeat("Bupati membuka rapat koordinasi di pendopo. ", 50)
	assert.Zero(t, testing.AllocsPerRun(50, func() { amount.Find(quiet) }), "no trigger")
	short := "Rapat selama tiga hari pada Pasal 5."
	assert.Zero(t, testing.AllocsPerRun(50, func() { amount.Find(short) }), "triggers, no amount")
}

func TestFindAcrossParagraphs(t *testing.T) {
	text := "Ada 12\n\nkecamatan dan 3 desa.\r\n \r\nRp 5\n juta"
	var got []string
	for _, m := range amount.Find(text) {
		got = append(got, text[m.Start:m.End])
	}
	assert.Equal(t, []string{"3 desa", "Rp 5\n juta"}, got)
}

// TestHostile: nothing panics or hangs, and what is found is in the text.
func TestHostile(t *testing.T) {
	for name, text := range hostile(1 << 14) {
		for _, m := range amount.Find(text) {
			assert.Less(t, m.Start, m.End, name)
			assert.LessOrEqual(t, m.End, len(text), name)
		}
	}
}

// FuzzFind holds Find equal to Append over the whole text and its mentions
// tight, ordered and apart, with a value that is a number.
func FuzzFind(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.Text)
	}
	for _, s := range hostile(64) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found := amount.Find(text)
		all := whole(text)
		if len(found) != len(all) {
			t.Fatalf("%q: Find has %d, Append %d", text, len(found), len(all))
		}
		end := 0
		for i, m := range found {
			if m != all[i] {
				t.Fatalf("%q: Find %+v, Append %+v", text, m, all[i])
			}
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("%q: span %d to %d after %d", text, m.Start, m.End, end)
			}
			end = m.End
			surface := text[m.Start:m.End]
			first, _ := utf8.DecodeRuneInString(surface)
			last, _ := utf8.DecodeLastRuneInString(surface)
			if unicode.IsSpace(first) || unicode.IsSpace(last) {
				t.Fatalf("%q: span %q is not tight", text, surface)
			}
			if _, ok := new(big.Rat).SetString(m.Value.String()); !ok {
				t.Fatalf("%q: value %q", text, m.Value)
			}
			_ = m.Norm()
		}
	})
}
