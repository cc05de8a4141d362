package lexicon_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/lexicon"
)

func TestLaw(t *testing.T) {
	lex := lexicon.Default()
	law, ok := lex.Law("UU", "23", 2014)
	assert.True(t, ok)
	assert.Equal(t, lexicon.LawEntry{Type: "uu", Number: "23", Year: 2014, Title: "Pemerintahan Daerah"}, law)
	for _, c := range []lexicon.LawEntry{{Type: "uu", Number: "23", Year: 2114}, {Type: "uu", Number: "999", Year: 2014}, {Number: "23", Year: 2014}, {}} {
		_, ok := lex.Law(c.Type, c.Number, c.Year)
		assert.False(t, ok, "%v", c)
	}
}

func TestLawNamedReadsDates(t *testing.T) {
	lex := compiled(t, map[string]string{
		"laws":      "type\tnumber\tyear\ttitle\nuu\t8\t1981\tHukum Acara Pidana\n",
		"law_names": "name\ttype\tnumber\tyear\tvalid_from\tvalid_to\nKUHAP\tuu\t8\t1981\t\t2026-01-01\nKUHAP\tuu\t20\t2025\t2026-01-02\t\n",
	})
	at := func(date string) lexicon.LawEntry {
		day, _ := time.Parse(time.DateOnly, date)
		law, ok := lex.LawNamed("kuhap", day)
		assert.True(t, ok)
		return law
	}
	old, now := lexicon.LawEntry{Type: "uu", Number: "8", Year: 1981, Title: "Hukum Acara Pidana"}, lexicon.LawEntry{Type: "uu", Number: "20", Year: 2025}
	assert.Equal(t, old, at("2024-12-09"))
	assert.Equal(t, old, at("2026-01-01"))
	assert.Equal(t, now, at("2026-01-02"))
	assert.Equal(t, now, at(""), "the zero time stands for now")
	_, ok := lex.LawNamed("KUHP", time.Time{})
	assert.False(t, ok)
}

func TestOffice(t *testing.T) {
	lex := lexicon.Default()
	for form, want := range map[string]lexicon.OfficeEntry{
		"bupati": {Form: "Bupati", ID: "bupati", Follows: lexicon.FollowsRegion},
	} {
		got, ok := lex.Office(form)
		assert.True(t, ok)
		assert.Equal(t, want, got)
	}
	_, ok := lex.Office("Tanah Bumbu")
	assert.False(t, ok)
	assert.Equal(t, "region;unit", (lexicon.FollowsRegion | lexicon.FollowsUnit).String())
}
