package markup_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/internal/markup"
)

const sample = `date: 2024-12-10
region: 63.10
---

{POSITION=bupati|Bupati {GPE=63.10|Tanah Bumbu}} {PERSON|Andi Noor} tiba {DATE=2024-12-09|Senin (9/12)}.

“{QUOTE speaker=-nya full="Andi Noor" cue=katanya|Kami datang ke {ORG|Pemkab}},” katanya \{sic\} \| \n.
---
acronym: Pemkab = Bumbu
holder: Andi Noor = Bupati Tanah Bumbu
`

func TestParse(t *testing.T) {
	got, err := markup.Parse("contoh", sample)
	require.NoError(t, err)
	assert.Equal(t, &markup.Document{
		Schema: 1, ID: "contoh", Date: "2024-12-10", Region: "63.10",
		Text: "Bupati Tanah Bumbu Andi Noor tiba Senin (9/12).\n\n“Kami datang ke Pemkab,” katanya {sic} | \\n.",
		Entities: []markup.Entity{
			{Label: "POSITION", Start: 0, End: 18, Text: "Bupati Tanah Bumbu", ID: "bupati"},
			{Label: "GPE", Start: 7, End: 18, Text: "Tanah Bumbu", ID: "63.10"},
			{Label: "PERSON", Start: 19, End: 28, Text: "Andi Noor"},
			{Label: "DATE", Start: 34, End: 46, Text: "Senin (9/12)", Norm: "2024-12-09"},
			{Label: "ORG", Start: 67, End: 73, Text: "Pemkab"},
		},
		Acronyms: []markup.Acronym{{Short: "Pemkab", Long: "Bumbu"}},
		Holders:  []markup.Holder{{Person: 2, Position: 0}},
		Quotes: []markup.Quote{{
			Kind: "direct", Start: 52, End: 73, Text: "Kami datang ke Pemkab",
			Speaker: "-nya", Full: "Andi Noor", Cue: "katanya",
		}},
	}, got)
}

func TestParseReadsCarriageReturns(t *testing.T) {
	want, err := markup.Parse("contoh", sample)
	require.NoError(t, err)
	got, err := markup.Parse("contoh", strings.ReplaceAll(sample, "\n", "\r\n"))
	require.NoError(t, err)
	assert.Equal(t, want, got)
}

// TestParseFaults has one fault a case; the sources begin at the header's divider.
func TestParseFaults(t *testing.T) {
	for _, c := range []struct {
		name, source string
		line         int
		want         error
	}{
		{"no divider", "teks", 1, markup.ErrParts},
		{"four parts", "---\n---\n---\n", 1, markup.ErrParts},
		{"invalid utf-8", "---\nteks\n\xff", 3, markup.ErrEncoding},
		{"unknown header key", "\nkota: 1\n---\nteks", 2, markup.ErrHeader},
		{"no such day", "date: 2023-02-29\n---\nteks", 1, markup.ErrHeader},
		{"labelled for nothing", "labelled:\n---\nteks", 1, markup.ErrHeader},
		{"labelled for the unknown", "labelled: chains places\n---\nteks", 1, markup.ErrHeader},
		{"labelled twice for one", "labelled: chains chains\n---\nteks", 1, markup.ErrHeader},
		{"region without dots", "region: 6310\n---\nteks", 1, markup.ErrHeader},

		{"unknown label", "---\n\n\n{PLACE|Satui}", 4, markup.ErrMark},
		{"no bar", "---\n{GPE Satui}", 2, markup.ErrMark},
		{"head over a line end", "---\n{GPE\n|Satui}", 2, markup.ErrMark},
		{"not closed", "---\nKe\n{GPE|Satui\n\nlagi", 3, markup.ErrMark},
		{"closed twice", "---\n{GPE|Satui}}", 2, markup.ErrMark},
		{"bare bar", "---\na | b", 2, markup.ErrMark},
		{"unknown attribute", "---\n{QUOTE who=-nya|Ya}", 2, markup.ErrMark},
		{"attribute without a value", "---\n{QUOTE speaker|Ya}", 2, markup.ErrMark},
		{"attribute not closed", "---\n{QUOTE full=\"A|Ya}", 2, markup.ErrMark},

		{"empty", "---\n{GPE|}", 2, markup.ErrSpan},
		{"blank before", "---\n{GPE| Satui}", 2, markup.ErrSpan},
		{"no-break space after", "---\n{GPE|Satui\u00a0}", 2, markup.ErrSpan},
		{"comma after", "---\n{GPE|Satui,}", 2, markup.ErrSpan},
		{"two paragraphs", "---\n{ORG|Tim\n\nKerja}", 2, markup.ErrSpan},

		{"same label", "---\n{ORG|Setda {ORG|Pemkab}}", 2, markup.ErrNesting},
		{"same label, not directly", "---\n{POSITION|Ketua {EVENT|Temu {POSITION|Camat}}}", 2, markup.ErrNesting},
		{"same span", "---\n{ORG|{GPE|Satui}}", 2, markup.ErrNesting},
		{"in a person", "---\n{PERSON|Andi {GPE|Satui}}", 2, markup.ErrNesting},
		{"not in that label", "---\n{GPE|Desa {FAC|Pasar}}", 2, markup.ErrNesting},
		{"date in a law", "---\n{LAW|UU {EVENT|Temu {DATE|2024}}}", 2, markup.ErrNesting},
		{"quotation in an entity", "---\n{ORG|Tim {QUOTE|Ya}}", 2, markup.ErrNesting},
		{"quotation in a quotation", "---\n{QUOTE|Ya {QUOTE|tidak}}", 2, markup.ErrNesting},

		{"no value after =", "---\n{GPE=|Satui}", 2, markup.ErrValue},
		{"label without values", "---\n{LOC=1|Jawa}", 2, markup.ErrValue},
		{"region code", "---\n{GPE=6310|Satui}", 2, markup.ErrValue},
		{"date as written", "---\n{DATE=9/12/2024|Senin}", 2, markup.ErrValue},
		{"part of day", "---\n{DATE=2024-12-09TXX|Senin}", 2, markup.ErrValue},
		{"money without currency", "---\n{MONEY=5000|Rp5.000}", 2, markup.ErrValue},
		{"percent sign", "---\n{PERCENT=5%|5%}", 2, markup.ErrValue},
		{"decimal comma", "---\n{QUANTITY=5,5 ha|5,5 hektar}", 2, markup.ErrValue},
		{"law title for an id", "---\n{LAW=uu-23-2014|UU 23/2014}", 2, markup.ErrValue},
		{"kind", "---\n{QUOTE kind=free|Ya}", 2, markup.ErrValue},

		{"person's number", "labelled: chains\n---\n{PERSON@x|Ani}", 3, markup.ErrChain},
		{"no number", "labelled: chains\n---\n{PERSON@|Ani}", 3, markup.ErrChain},
		{"number of no person", "labelled: chains\n---\n{GPE@1|Satui}", 3, markup.ErrChain},
		{"number of one mention", "labelled: chains\n---\nKata\n{PERSON@1|Ani}", 4, markup.ErrChain},
		{"chain not announced", "---\n{PERSON@1|Ani}\n{PERSON@1|Ani}", 2, markup.ErrLabelled},
		{"indirect not announced", "labelled: chains\n---\n{QUOTE kind=indirect|Ya}", 3, markup.ErrLabelled},
		{"relation not announced", "---\n{PERSON|A} {ORG|B}\n---\nrelation: member_of | A | B", 4, markup.ErrLabelled},
		{"relation without a type", "---\n{PERSON|A} {ORG|B}\n---\nrelation: A | B", 4, markup.ErrTrailer},
		{"unknown relation", "labelled: relations\n---\n{PERSON|A} {ORG|B}\n---\nrelation: leads | A | B", 5, markup.ErrTrailer},
		{"relation twice", "labelled: relations\n---\n{PERSON|A} {ORG|B}\n---\nrelation: member_of | A | B\nrelation: member_of | A | B", 6, markup.ErrTrailer},
		{"relation in two paragraphs", "labelled: relations\n---\n{PERSON|A}\n\n{ORG|B}\n---\nrelation: member_of | A | B", 7, markup.ErrReference},
		{"relation to itself", "labelled: relations\n---\n{PERSON|A} {PERSON|A}\n---\nrelation: represents | A | A", 5, markup.ErrReference},
		{"trailer key", "---\nteks\n---\n\nofficial: A = B", 5, markup.ErrTrailer},
		{"half an acronym", "---\nteks\n---\nacronym: A =", 4, markup.ErrTrailer},
		{"acronym twice", "---\nA B\n---\nacronym: A = B\nacronym: A = B", 5, markup.ErrTrailer},
		{"holder twice", "---\n{PERSON|A}, {POSITION|Camat}\n---\nholder: A = Camat\nholder: A = Camat", 5, markup.ErrTrailer},
		{"acronym not there", "---\nA\n---\nacronym: A = B", 4, markup.ErrReference},
		{"holder not labelled", "---\nA, {POSITION|Camat}\n---\nholder: A = Camat", 4, markup.ErrReference},
		{"holder in another paragraph", "---\n{PERSON|A}\n\n{POSITION|Camat}\n---\nholder: A = Camat", 6, markup.ErrReference},
		{"speaker not there", "---\n{QUOTE speaker=Ani|Ya} kata\n", 2, markup.ErrReference},
		{"cue not there", "---\n{QUOTE cue=ujar|Ya} kata\n", 2, markup.ErrReference},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := markup.Parse("contoh", c.source)
			assert.Nil(t, doc)
			require.ErrorIs(t, err, c.want)
			var at *markup.Error
			require.ErrorAs(t, err, &at)
			assert.Equal(t, "contoh", at.ID)
			assert.Equal(t, c.line, at.Line, err.Error())
		})
	}
}

func TestParseReportsEveryFault(t *testing.T) {
	_, err := markup.Parse("contoh", "kota: 1\n---\n{GPE| Satui}\n{LOK|Jawa}")
	for _, want := range []error{markup.ErrHeader, markup.ErrSpan, markup.ErrMark} {
		assert.ErrorIs(t, err, want)
	}
	assert.Equal(t, 3, strings.Count(err.Error(), "contoh:"), err.Error())
}

func TestValues(t *testing.T) {
	for label, values := range map[string]string{
		"GPE": "63|63.10|63.10.01|63.10.01.2001|ID",
		"DATE": "2024-12-09|2024-12|2024|XXXX-08-06|2024-12-09/2024-12-12|2024-Q3|2024-H1|2024-12-09TMO|XXXX-WXX-4|" +
			"2024-W49|2024-W50-WE|FY2024|FY2024-Q4|FY2023/FY2024|AY2024/2025|199X|18XX|AH1446-09-01|AH1446 2025|" +
			"SAKA1946|KONGZILI2575|BE2568|PAST_REF|2024-12-09/..|2024-12-09 2024-12-10|EVENT-P1D",
		"TIME":     "T09:00|T09:00+08:00|T09:00+07:00/T11:30+07:00|T08:00+08:00/..",
		"MONEY":    "IDR 5100000000000|IDR 3000000/6000000|USD 1.5",
		"PERCENT":  "85.5|-0.74|5/7",
		"QUANTITY": "40|5066.96 km2|500/600 orang|50 kerja sama",
		"LAW": "/akn/id/act/uu/2014/23|/akn/id-6310/act/perda/2017/17|/akn/id/act/uu/2014/23/~art_65__para_1|" +
			"/akn/id/act/uu/2014/23/!penjelasan~art_1|/akn/id/act/uu/2014/23/~art_1 /akn/id/act/uu/2014/23/~art_2|" +
			"/akn/id/judgment/pn-jkt.sel/2022/796-pid.b|/akn/id-_/bill/raperda/_/perubahan-apbd|/akn/id/act/uud/1945/nn",
		"POSITION": "plt.kepala_dinas",
	} {
		for value := range strings.SplitSeq(values, "|") {
			_, err := markup.Parse("contoh", "---\n{"+label+"="+value+"|teks}")
			assert.NoError(t, err)
		}
	}
}

// TestHolder marks the pair that is meant with a star before each surface.
func TestHolder(t *testing.T) {
	const holder = "\n---\nholder: Ani = Camat"
	for _, c := range []struct{ name, body string }{
		{"office first", "*{POSITION|Camat} *{PERSON|Ani}"},
		{"person first", "*{PERSON|Ani}, *{POSITION|Camat}"},
		{"a repetition further off", "{POSITION|Camat} dan *{POSITION|Camat} *{PERSON|Ani}. {PERSON|Ani}"},
		{"the first of two as near", "*{POSITION|Camat} *{PERSON|Ani}. {POSITION|Camat}, {PERSON|Ani}"},
		{"a nearer one in a later paragraph", "*{PERSON|Ani} yang *{POSITION|Camat}\n\n{POSITION|Camat} {PERSON|Ani}"},
		{"apart in the headline", "{PERSON|Ani}\n\n{POSITION|Camat}\n\n*{POSITION|Camat} *{PERSON|Ani}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := markup.Parse("contoh", "---\n"+c.body+holder)
			require.NoError(t, err)
			require.Len(t, doc.Holders, 1)
			for _, i := range []int{doc.Holders[0].Person, doc.Holders[0].Position} {
				assert.True(t, strings.HasSuffix(doc.Text[:doc.Entities[i].Start], "*"), doc.Entities[i].Text)
			}
		})
	}
}

// TestLabelled is an article with everything that the header announces.
func TestLabelled(t *testing.T) {
	doc, err := markup.Parse("contoh", `labelled: chains relations indirect
---
{POSITION@1|Bupati {GPE|Satui}} hadir

{PERSON@1|Ani} didampingi {POSITION@2=camat|Camat}. {PERSON|Budi} {PERSON@2|Coki} dari {ORG|KNPI}

{PERSON@1|Ani} menyebut {QUOTE kind=indirect speaker=Ani cue=menyebut|{QUANTITY=2 jalan|dua jalan} rusak}.
---
relation: member_of | Coki | KNPI
relation: accompanies | Camat | Ani
`)
	require.NoError(t, err)
	assert.Equal(t, []string{"chains", "relations", "indirect"}, doc.Labelled)
	var chains [][]string
	for _, c := range doc.Chains {
		var texts []string
		for _, i := range c {
			texts = append(texts, doc.Entities[i].Text)
		}
		chains = append(chains, texts)
	}
	assert.Equal(t, [][]string{{"Bupati Satui", "Ani", "Ani"}, {"Camat", "Coki"}}, chains)
	assert.Equal(t, "camat", doc.Entities[3].ID)
	assert.Equal(t, []markup.Relation{{Type: "accompanies", From: 3, To: 2}, {Type: "member_of", From: 5, To: 6}}, doc.Relations)
	require.Len(t, doc.Quotes, 1)
	assert.Equal(t, "dua jalan rusak", doc.Quotes[0].Text)
	assert.Equal(t, "indirect", doc.Quotes[0].Kind)
}

func FuzzParse(f *testing.F) {
	f.Add(sample)
	f.Add("---\n{ORG|{QUOTE|}{GPE\n---\nholder: a = b\nacronym: a")
	f.Add("labelled: chains relations\n---\n{PERSON@1|A}{POSITION@1|B}\n---\nrelation: represents | A | B")
	f.Add("---\n\\{\\}\\|\\" + strings.Repeat("{ORG|{GPE=1|", 50))
	f.Fuzz(func(t *testing.T, source string) {
		doc, err := markup.Parse("f", source)
		if err != nil {
			var at *markup.Error
			if !errors.As(err, &at) || at.Line < 1 || at.Line > strings.Count(source, "\n")+1 {
				t.Fatalf("no place: %v", err)
			}
			return
		}
		for i, e := range doc.Entities {
			if doc.Text[e.Start:e.End] != e.Text {
				t.Fatalf("%q stands at the place of %q", doc.Text[e.Start:e.End], e.Text)
			}
			for _, b := range doc.Entities[i+1:] {
				if b.Start < e.Start || b.Start < e.End && b.End > e.End || b.Start == e.Start && b.End == e.End {
					t.Fatalf("%v and %v cross, coincide or are out of order", e, b)
				}
			}
		}
		for _, c := range doc.Chains {
			if len(c) < 2 || !slices.IsSorted(c) {
				t.Fatalf("bad chain %v", c)
			}
		}
		for _, h := range doc.Holders {
			if doc.Entities[h.Person].Label != "PERSON" || doc.Entities[h.Position].Label != "POSITION" {
				t.Fatalf("%v links other labels", h)
			}
		}
	})
}
