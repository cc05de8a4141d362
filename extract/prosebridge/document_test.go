package prosebridge_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/extract/prosebridge"
	"github.com/warta-nlp/warta/testdata"
)

// document labels surfaces of a text, in order.
func document(text string, entities ...extract.Entity) *extract.Document {
	doc := &extract.Document{Source: extract.Source{Text: text}}
	for _, e := range entities {
		e.Start = strings.Index(text, e.Text)
		e.End = e.Start + len(e.Text)
		doc.Entities = append(doc.Entities, e)
	}
	return doc
}

// tagged writes tokens as word/label.
func tagged(tokens []prose.Token) string {
	var out []string
	for _, t := range tokens {
		out = append(out, t.Text+"/"+t.Label)
	}
	return strings.Join(out, " ")
}

func TestProject(t *testing.T) {
	for _, c := range []struct {
		name string
		doc  *extract.Document
		want string
	}{
		{
			"curly quotes, decimals, brackets",
			document("“Luas Tanah Bumbu 5.066,96 km2,” kata Andi Noor (9/12).",
				extract.Entity{Label: extract.GPE, Text: "Tanah Bumbu"},
				extract.Entity{Label: extract.Quantity, Text: "5.066,96 km2"},
				extract.Entity{Label: extract.Person, Text: "Andi Noor"},
				extract.Entity{Label: extract.Date, Text: "9/12"}),
			`"/O Luas/O Tanah/B-GPE Bumbu/I-GPE 5.066,96/B-QUANTITY km2/I-QUANTITY ,/O "/O kata/O ` +
				`Andi/B-PERSON Noor/I-PERSON (/O 9/12/B-DATE )/O ./O`,
		},
		{
			"the outermost counts",
			document("Bupati Tanah Bumbu hadir",
				extract.Entity{Label: extract.Position, Text: "Bupati Tanah Bumbu"},
				extract.Entity{Label: extract.GPE, Text: "Tanah Bumbu"}),
			"Bupati/B-POSITION Tanah/I-POSITION Bumbu/I-POSITION hadir/O",
		},
		{
			"neighbours",
			document("Bupati Andi Noor",
				extract.Entity{Label: extract.Position, Text: "Bupati"},
				extract.Entity{Label: extract.Person, Text: "Andi Noor"}),
			"Bupati/B-POSITION Andi/B-PERSON Noor/I-PERSON",
		},
		{
			"two in one token",
			document("pasangan Rudi Latif-Bahsan menang",
				extract.Entity{Label: extract.Person, Text: "Rudi Latif"},
				extract.Entity{Label: extract.Person, Text: "Bahsan"}),
			"pasangan/O Rudi/B-PERSON Latif-Bahsan/I-PERSON menang/O",
		},
		{
			"less than a token",
			document("di Tanbu–Kotabaru.", extract.Entity{Label: extract.GPE, Text: "Kotabaru"}),
			"di/O Tanbu–Kotabaru/B-GPE ./O",
		},
		{
			"a token dropped by prose",
			document("di ‘sekitar’ Satui", extract.Entity{Label: extract.GPE, Text: "Satui"}),
			"di/O Satui/B-GPE",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			tokens := tokenise(t, c.doc.Text)
			got, err := prosebridge.Project(c.doc, tokens)
			require.NoError(t, err)
			assert.Equal(t, c.want, tagged(got))
			assert.Empty(t, tokens[0].Label, "the tokens given are not changed")
		})
	}
}

func TestProjectKeepsTags(t *testing.T) {
	got, err := prosebridge.Project(document("rapat"), []prose.Token{{Text: "rapat", Tag: "NN", Label: "B-GPE"}})
	require.NoError(t, err)
	assert.Equal(t, []prose.Token{{Text: "rapat", Tag: "NN", Label: "O"}}, got)
}

func TestProjectSaysWhereItEnds(t *testing.T) {
	doc := document("Andi Noor dan Andi Rahman",
		extract.Entity{Label: extract.Person, Text: "Andi Noor"},
		extract.Entity{Label: extract.Person, Text: "Andi Rahman"})
	got, err := prosebridge.Project(doc, []prose.Token{{Text: "Andi"}, {Text: "Noor"}, {Text: "Andi"}, {Text: "Rahman"}})
	var parted *prosebridge.AlignError
	require.ErrorAs(t, err, &parted)
	assert.EqualError(t, err, `prosebridge: token 2 ("Andi") is not what prose makes of the text at byte 10`)
	assert.Equal(t, "Andi/B-PERSON Noor/I-PERSON Andi/O Rahman/O", tagged(got))
}

// TestArticles puts the labels of people on prose's tokens and reads them back.
func TestArticles(t *testing.T) {
	for _, r := range labelled(t) {
		doc := &extract.Document{Source: extract.Source{Text: r.Text}}
		for _, e := range r.Entities {
			doc.Entities = append(doc.Entities, extract.Entity{Label: e.Label, Start: e.Start, End: e.End, Text: e.Text})
		}
		tokens := tokenise(t, r.Text)
		got, err := prosebridge.Project(doc, tokens)
		require.NoError(t, err)
		spans, err := prosebridge.Align(r.Text, tokens)
		require.NoError(t, err)
		for i, s := range spans {
			_, name, _ := strings.Cut(got[i].Label, "-")
			assert.Equal(t, outermostAt(doc.Entities, s), name, "%s: %q", r.ID, got[i].Text)
		}
	}
}

// outermostAt returns the label of the first entity that shares a byte with s.
func outermostAt(entities []extract.Entity, s prosebridge.Span) string {
	for _, e := range entities {
		if e.Start < s.End && s.Start < e.End {
			return e.Label.String()
		}
	}
	return ""
}

func labelled(t testing.TB) []*extract.Record {
	t.Helper()
	data, err := testdata.File("articles.jsonl")
	require.NoError(t, err)
	docs, err := format.ReadAll(bytes.NewReader(data), "articles.jsonl")
	require.NoError(t, err)
	return docs
}

func TestDocumentTokens(t *testing.T) {
	doc := extract.Text("Bupati Tanah Bumbu hadir pada Senin (9/12/2024).")
	var text []string
	for _, tok := range prosebridge.Tokens(doc) {
		text = append(text, tok.Text)
		assert.NotEmpty(t, tok.Label)
		assert.Empty(t, tok.Tag)
	}
	assert.Equal(t, []string{"Bupati", "Tanah", "Bumbu", "hadir", "pada", "Senin", "(", "9/12/2024", ")", "."}, text)
	assert.Len(t, prosebridge.Entities(doc), len(doc.Entities))
}
