package law

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/lexicon"
)

func TestTablesAreSorted(t *testing.T) {
	for name, table := range map[string][]form{
		"headForms": headForms[:], "issuerForms": issuerForms[:], "ministryForms": ministryForms[:], "codes": codes[:],
		"courtForms": courtForms[:], "agreementForms": agreementForms[:], "hypernyms": hypernyms[:],
	} {
		assert.True(t, slices.IsSortedFunc(table, func(a, b form) int { return strings.Compare(a.phrase, b.phrase) }), name)
	}
	assert.True(t, slices.IsSortedFunc(instruments[:], func(a, b instrument) int { return strings.Compare(a.token, b.token) }))
}

// TestTriggers holds that every form begins with a word that starts the scanner.
func TestTriggers(t *testing.T) {
	for _, table := range [][]form{headForms[:], codes[:], agreementForms[:], hypernyms[:]} {
		for _, f := range table {
			word := f.phrase[:len(lettersAt(f.phrase, 0))]
			assert.NotZero(t, trigger(word, 0, len(word)), f.phrase)
		}
	}
}

// typeOf returns the type of the one act that text cites from end to end.
func typeOf(t *testing.T, text string) string {
	found := Find(text, Options{})
	require.Len(t, found, 1, text)
	require.Equal(t, Span{0, len(text)}, found[0].EntitySpan(), text)
	return found[0].Type
}

func TestTypes(t *testing.T) {
	for i := range instruments {
		in := &instruments[i]
		if in.token == "uud" || in.scope == joint {
			continue
		}
		year := " Tahun 2020"
		switch in.token {
		case "tapmprs":
			year = " Tahun 1966"
		case "tapmpr":
			year = " Tahun 2001"
		}
		for _, name := range []string{in.long, in.short, strings.ToUpper(in.long)} {
			assert.Equal(t, in.token, typeOf(t, name+" Nomor 5"+year), name)
		}
	}
	for i := range ministries {
		m := &ministries[i]
		for name, want := range map[string]string{
			"Peraturan Menteri " + m.name: m.per, "Keputusan Menteri " + m.name: m.kep, "SE Menteri " + m.name: m.sur,
			"Permen" + m.key(): m.per, "Kepmen" + m.key(): m.kep, "Peraturan Men" + m.key(): m.per, "Peraturan Menteri " + m.name + " RI": m.per,
		} {
			if name == "Peraturan Men"+m.key() && len(m.key()) < 2 {
				continue
			}
			assert.Equal(t, want, typeOf(t, name+" Nomor 5 Tahun 2020"), name)
		}
	}
	for _, f := range issuerForms {
		is := &issuers[f.entry]
		for act, want := range map[string]string{"Peraturan ": is.per, "Keputusan ": is.kep, "Surat Edaran ": is.sur} {
			if want != "" {
				name := act + strings.ToUpper(f.phrase)
				assert.Equal(t, want, typeOf(t, name+" Nomor 5 Tahun 2020"), name)
			}
		}
	}
}

// TestPlausible holds that no law of the table is held for implausible.
func TestPlausible(t *testing.T) {
	for e := range lexicon.Default().All(lexicon.Law) {
		in, ok := instrumentOf(e.Field("type"))
		if ok && in.most > 0 && isDigits(e.Field("number")) {
			assert.LessOrEqual(t, atoi(e.Field("number")), in.most, e.Field("type"))
		}
	}
}

func TestRoman(t *testing.T) {
	for s, want := range map[string]int{"I": 1, "IV": 4, "IX": 9, "XXII": 22, "XXXIII": 33, "MCMXLV": 1945, "MMMDCCCLXXXVIII": 3888, "": 0, "IIII": 0, "VX": 0, "XXIIV": 0, "ABC": 0} {
		assert.Equal(t, want, parseRoman(s), s)
	}
	assert.Equal(t, "XIX", toRoman("19"))
}
