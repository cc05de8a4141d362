package numword

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract/token"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text, value string
		tokens      int
		approx      bool
	}{
		{"dua puluh lima orang", "25", 3, false},
		{"Dua Puluh", "20", 2, false},
		{"sebelas", "11", 1, false},
		{"belas kasihan", "", 0, false},
		{"tiga belas", "13", 2, false},
		{"sebelas belas", "11", 1, false},
		{"seratus dua belas desa", "112", 3, false},
		{"sembilan ratus sembilan puluh sembilan", "999", 5, false},
		{"dua ribu dua puluh empat", "2024", 5, false},
		{"seribu sembilan ratus empat puluh lima", "1945", 6, false},
		{"seribu seratus", "1100", 2, false},
		{"satu juta dua ratus lima puluh ribu rupiah", "1250000", 7, false},
		{"sejuta", "1000000", 1, false},
		{"dua setengah miliar", "2500000000", 3, false},
		{"setengah juta", "500000", 2, false},
		{"satu setengah jam", "1.5", 2, false},
		{"nol koma lima persen", "0.5", 3, false},
		{"dua koma dua lima juta", "2250000", 5, false},
		{"duapuluh lima", "25", 2, false},
		{"tigaratus ribu", "300000", 2, false},
		{"limabelas", "15", 1, false},
		{"limaribu tiga ratus", "5300", 3, false},
		{"dua tiga", "2", 1, false},
		{"dua puluh tiga puluh", "20", 2, false},
		{"lima ribu ribu", "5000", 2, false},
		{"lima ribu dua juta", "5000", 2, false},
		{"ratusan warga", "100", 1, true},
		{"ratusan ribu", "100000", 2, true},
		{"belasan", "10", 1, true},
		{"dua puluhan", "20", 2, true},
		{"jutaan", "1000000", 1, true},
		{"12 kecamatan", "12", 1, false},
		{"5.066,96 km2", "5066.96", 1, false},
		{"2,5 juta", "2500000", 2, false},
		{"1 juta 250 ribu 500", "1250000", 4, false},
		{"12 ribu 2024", "12000", 2, false},
		{"200-an orang", "200", 2, true},
		{"9/12/2024", "", 0, false},
		{"ribu", "", 0, false},
		{"juta", "", 0, false},
		{"rapat", "", 0, false},
		{"satu koma", "1", 1, false},
		{"999 triliun triliun", "999000000000000", 2, false},
		{"9.999.999 triliun", "", 0, false},
	} {
		toks := token.Append(nil, c.text)
		v, n, ok := Parse(c.text, toks, 0)
		assert.Equal(t, c.tokens > 0, ok, c.text)
		assert.Equal(t, c.tokens, n, c.text)
		if ok {
			assert.Equal(t, c.value, v.String(), c.text)
			assert.Equal(t, c.approx, v.Approx, c.text)
		}
	}
}

func TestParseNumeral(t *testing.T) {
	for in, want := range map[string]string{
		"7": "7", "007": "7", "1.500": "1500", "1.500.000": "1500000", "1.500,75": "1500.75", "85,50": "85.5",
		"0,05": "0.05", "1.5": "1.5", "12.75": "12.75", "1,500,000": "1500000", "1,500.75": "1500.75",
		"1500,5": "1500.5", "123456789012345678": "123456789012345678",
		"1234567890123456789": "", "": "", ".": "", "1.": "", ",5": "", "1.50.000": "", "1500.000": "", "9/12": "", "09:00": "",
		"-5": "", "1.2.3": "", "1,5,5": "", "8,9,10": "",
	} {
		v, ok := ParseNumeral(in)
		assert.Equal(t, want != "", ok, in)
		if ok {
			assert.Equal(t, want, v.String(), in)
		}
	}
}

func TestOrdinalRomanWord(t *testing.T) {
	for in, want := range map[string]int{"pertama": 1, "Kedua": 2, "ketiga": 3, "kesepuluh": 10, "kesebelas": 11, "keramaian": 0, "kebelasan": 0, "kesatu": 1} {
		got, ok := Ordinal(in)
		assert.Equal(t, want, got, in)
		assert.Equal(t, want > 0, ok, in)
	}
	for in, want := range map[string]int{"I": 1, "IV": 4, "IX": 9, "XIV": 14, "XXI": 21, "MCMXLV": 1945, "IIII": 0, "VX": 0, "": 0, "A": 0} {
		got, ok := Roman(in)
		assert.Equal(t, want > 0, ok, in)
		if ok {
			assert.Equal(t, want, got, in)
		}
	}
	n, ok := Word("Sepuluh")
	assert.True(t, ok)
	assert.Equal(t, 10, n)
}

func TestValueInt(t *testing.T) {
	n, ok := Value{Coef: 2500, Places: 2}.Int()
	assert.True(t, ok)
	assert.EqualValues(t, 25, n)
	_, ok = Value{Coef: 25, Places: 1}.Int()
	assert.False(t, ok)
}

func TestWordsSorted(t *testing.T) {
	assert.True(t, slices.IsSortedFunc(words[:], func(a, b word) int { return strings.Compare(a.text, b.text) }))
}

// TestSpelled reads back every number up to 9,999 and some above.
func TestSpelled(t *testing.T) {
	for n := int64(0); n < 3_000_000; n += 1 + n/10_000*997 {
		text := spell(n)
		toks := token.Append(nil, text)
		v, used, ok := Parse(text, toks, 0)
		got, whole := v.Int()
		if !ok || !whole || got != n || used != len(toks) {
			t.Fatalf("%s: %v %d of %d tokens, want %d", text, v, used, len(toks), n)
		}
	}
}

var units = []string{"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"}

func spell(n int64) string {
	join := func(head string, rest int64) string {
		if rest == 0 {
			return head
		}
		return head + " " + spell(rest)
	}
	switch {
	case n < 12:
		return units[n]
	case n < 20:
		return units[n-10] + " belas"
	case n < 100:
		return join(units[n/10]+" puluh", n%10)
	case n < 200:
		return join("seratus", n-100)
	case n < 1000:
		return join(units[n/100]+" ratus", n%100)
	case n < 2000:
		return join("seribu", n-1000)
	case n < 1_000_000:
		return join(spell(n/1000)+" ribu", n%1000)
	}
	return join(spell(n/1_000_000)+" juta", n%1_000_000)
}

func TestNoAllocation(t *testing.T) {
	text := "satu juta dua ratus lima puluh ribu rupiah untuk rapat"
	toks := token.Append(nil, text)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		for i := range toks {
			Parse(text, toks, i)
		}
	}))
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"dua setengah juta", "1 juta 250 ribu", "99999999999999999999 triliun", "setengah setengah", "nol koma nol nol", "dua puluh\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := token.Append(nil, s)
		for i := range toks {
			v, n, ok := Parse(s, toks, i)
			if ok != (n > 0) || n > maxTokens || i+n > len(toks) {
				t.Fatalf("%q: %d tokens at %d, ok %v", s, n, i, ok)
			}
			if ok {
				if _, valid := new(big.Rat).SetString(v.String()); !valid || v.Coef < 0 {
					t.Fatalf("%q: value %q", s, v)
				}
			}
		}
	})
}
