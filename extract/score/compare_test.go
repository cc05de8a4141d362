package score_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
)

const text = "Bupati Tanah Bumbu Andi Noor membuka rapat TKKSD pada Senin (9/12/2024)."

// ent labels the first occurrence of surface in text.
func ent(label extract.Label, surface string) extract.EntityRecord {
	start := strings.Index(text, surface)
	return extract.EntityRecord{Label: label, Start: start, End: start + len(surface), Text: surface}
}

func withNorm(e extract.EntityRecord, norm string) extract.EntityRecord {
	e.Norm = norm
	return e
}

func withID(e extract.EntityRecord, id string) extract.EntityRecord {
	e.ID = id
	return e
}

func doc(id string, entities ...extract.EntityRecord) *extract.Record {
	return &extract.Record{ID: id, Text: text, Entities: entities}
}

func records(r ...*extract.Record) []*extract.Record { return r }

func row(t *testing.T, r *score.Report, name string) score.Row {
	t.Helper()
	found, ok := r.Row(name)
	require.True(t, ok, name)
	return found
}

func TestStrictPartialAndSpans(t *testing.T) {
	gold := doc("a",
		ent(extract.Position, "Bupati Tanah Bumbu"), ent(extract.GPE, "Tanah Bumbu"),
		ent(extract.Person, "Andi Noor"), ent(extract.Org, "TKKSD"))
	pred := doc("a",
		ent(extract.Position, "Bupati"),    // overlaps
		ent(extract.GPE, "Tanah Bumbu"),    // right
		ent(extract.Person, "Andi Noor m"), // overlaps
		ent(extract.Event, "TKKSD"))        // right span, wrong label
	r := score.Compare(records(gold), records(pred), score.Options{})

	assert.Equal(t, score.Figures{Gold: 4, Pred: 4, Match: 1, Precision: 0.25, Recall: 0.25, F1: 0.25}, r.Micro)
	assert.Equal(t, 2, r.Spans.Match)
	assert.InDelta(t, 0.25, r.Macro, 1e-12, "of the four labels that occur one is all right")
	assert.Zero(t, row(t, r, "PERSON").F1)
	assert.Equal(t, 1.0, *row(t, r, "PERSON").Partial)
	assert.Equal(t, 0.0, *row(t, r, "EVENT").Partial)
	assert.Equal(t, []score.Mistake{
		{Label: "POSITION", Article: "a", Fault: score.Missed, Start: 0, Text: "Bupati Tanah Bumbu"},
		{Label: "PERSON", Article: "a", Fault: score.Missed, Start: 19, Text: "Andi Noor"},
		{Label: "ORG", Article: "a", Fault: score.Missed, Start: 43, Text: "TKKSD"},
		{Label: "POSITION", Article: "a", Fault: score.Spurious, Start: 0, Text: "Bupati"},
		{Label: "PERSON", Article: "a", Fault: score.Spurious, Start: 19, Text: "Andi Noor m"},
		{Label: "EVENT", Article: "a", Fault: score.Spurious, Start: 43, Text: "TKKSD"},
	}, r.Mistakes)
}

func TestTouchingSpansDoNotOverlap(t *testing.T) {
	gold := doc("a", extract.EntityRecord{Label: extract.Org, Start: 0, End: 6})
	pred := doc("a", extract.EntityRecord{Label: extract.Org, Start: 6, End: 9})
	r := score.Compare(records(gold), records(pred), score.Options{})
	assert.Zero(t, *row(t, r, "ORG").Partial)
}

func TestRepeatedEntitiesCountOnce(t *testing.T) {
	e := ent(extract.Org, "TKKSD")
	r := score.Compare(records(doc("a", e)), records(doc("a", e, e, e)), score.Options{})
	assert.Equal(t, 1, r.Micro.Pred)
	assert.Equal(t, 1.0, r.Micro.F1)
}

func TestValues(t *testing.T) {
	for _, c := range []struct {
		name       string
		label      extract.Label
		want       string
		norm, id   string
		loose, all bool // right by default, right with ExactValues
	}{
		{"equal norm", extract.Date, "2024-12-09", "2024-12-09", "", true, true},
		{"equal id", extract.Law, "/akn/id/act/uu/2014/23", "", "/akn/id/act/uu/2014/23", true, true},
		{"nothing given", extract.Date, "2024-12-09", "", "", false, false},
		{"other", extract.Date, "2024-12-09", "2024-12-10", "", false, false},
		{"region of a law", extract.Law, "/akn/id/act/perda/2014/17", "/akn/id-15_08/act/perda/2014/17", "", true, false},
		{"fiscal year", extract.Date, "2025", "FY2025", "", true, false},
		{"academic year in gold", extract.Date, "AY2024/2025", "2024/2025", "", true, false},
		{"a year mark is no mark elsewhere", extract.Person, "FY", "", "", false, false},
		{"same number", extract.Percent, "7.5", "7.50", "", true, true},
		{"other number", extract.Percent, "7.5", "7.51", "", false, false},
		{"half a range", extract.Percent, "7.5/8", "7.5", "", false, false},
		{"same currency", extract.Money, "IDR 5000", "IDR 5000.00", "", true, true},
		{"other currency", extract.Money, "IDR 5000", "USD 5000", "", false, false},
		{"same unit", extract.Quantity, "500/600 orang", "500.0/600.0 orang", "", true, true},
		{"other unit", extract.Quantity, "500 orang", "500 km", "", false, false},
		{"unit not asked for", extract.Quantity, "500", "500 orang", "", true, true},
		{"unit not given", extract.Quantity, "500 orang", "500", "", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := ent(c.label, "Andi Noor")
			gold := records(doc("a", withNorm(e, c.want)))
			pred := records(doc("a", withID(withNorm(e, c.norm), c.id)))
			for exact, right := range map[bool]bool{false: c.loose, true: c.all} {
				r := score.Compare(gold, pred, score.Options{ExactValues: exact})
				require.NotNil(t, row(t, r, c.label.String()).Value)
				assert.Equal(t, right, *row(t, r, c.label.String()).Value == 1, "exact %v", exact)
				assert.Equal(t, right, len(r.Mistakes) == 0)
			}
		})
	}
}

func TestIDsCountOnlyWhenAskedFor(t *testing.T) {
	e := ent(extract.GPE, "Tanah Bumbu")
	gold, pred := records(doc("a", withID(e, "63.10"))), records(doc("a", withID(e, "63.02")))

	assert.Nil(t, row(t, score.Compare(gold, pred, score.Options{}), "GPE").Value)

	r := score.Compare(gold, pred, score.Options{IDs: true})
	assert.Zero(t, *row(t, r, "GPE").Value)
	assert.Equal(t, []score.Mistake{{
		Label: "GPE", Article: "a", Fault: score.Value, Start: 7, Text: "Tanah Bumbu", Want: "63.10", Got: "63.02",
	}}, r.Mistakes)
}

func TestAcronyms(t *testing.T) {
	gold := &extract.Record{ID: "a", Acronyms: []extract.AcronymRecord{
		{Short: "TKKSD", Long: "Tim Koordinasi Kerja Sama Daerah"},
		{Short: "TPK", Long: "Tim Pendamping Keluarga"},
	}}
	pred := &extract.Record{ID: "a", Acronyms: []extract.AcronymRecord{
		{Short: "TKKSD", Long: "tim  koordinasi kerja-sama daerah", Source: "text"},
		{Short: "TPK", Long: "Tim Pengelola Kegiatan"},
		{Short: "DPRD", Long: "Dewan Perwakilan Rakyat Daerah", Source: "lexicon"},
	}}
	r := score.Compare(records(gold), records(pred), score.Options{})
	assert.Equal(t, score.Figures{Gold: 2, Pred: 2, Match: 1, Precision: 0.5, Recall: 0.5, F1: 0.5}, row(t, r, "ACRONYM").Figures)
	assert.Equal(t, []score.Mistake{
		{Label: "ACRONYM", Article: "a", Fault: score.Missed, Text: "TPK", Want: "tim pendamping keluarga"},
		{Label: "ACRONYM", Article: "a", Fault: score.Spurious, Text: "TPK", Got: "tim pengelola kegiatan"},
	}, r.Mistakes)
}

func TestHolders(t *testing.T) {
	gold := doc("a", ent(extract.Position, "Bupati"), ent(extract.Person, "Andi Noor"))
	gold.Holders = []extract.HolderRecord{{Person: 1, Position: 0}}
	pred := doc("a", ent(extract.Person, "Andi Noor"), ent(extract.Position, "Bupati"))
	pred.Holders = []extract.HolderRecord{{Person: 0, Position: 1}, {Person: 0, Position: 1}, {Person: 7, Position: -1}}
	r := score.Compare(records(gold), records(pred), score.Options{})
	assert.Equal(t, 1.0, row(t, r, "HOLDER").F1, "by surface, once, without those of no entity")
}

func TestQuotes(t *testing.T) {
	quote := func(start, end int, speaker string) extract.QuoteRecord {
		return extract.QuoteRecord{Start: start, End: end, Text: strings.Repeat("é", 80), Speaker: speaker}
	}
	for _, c := range []struct {
		name         string
		pred         extract.QuoteRecord
		found, right bool
	}{
		{"equal", quote(0, 100, "Andi Noor"), true, true},
		{"nine tenths", quote(10, 100, "Andi Noor"), true, true},
		{"less", quote(11, 100, "Andi Noor"), false, false},
		{"part of the name", quote(0, 100, "andi"), true, true},
		{"more than the name", quote(0, 100, "H. Andi Noor, S.Sos."), true, true},
		{"somebody else", quote(0, 100, "Andi Rahman"), true, false},
		{"nobody", quote(0, 100, ""), true, false},
		{"full name counts first", extract.QuoteRecord{End: 100, Speaker: "-nya", SpeakerFull: "Andi Noor"}, true, true},
		{"indirect", extract.QuoteRecord{End: 100, Kind: "indirect"}, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			gold := &extract.Record{ID: "a", Quotes: []extract.QuoteRecord{quote(0, 100, "Andi Noor")}}
			pred := &extract.Record{ID: "a", Quotes: []extract.QuoteRecord{c.pred}}
			r := score.Compare(records(gold), records(pred), score.Options{})
			q := row(t, r, "QUOTE")
			assert.Equal(t, c.found, q.Match == 1)
			require.Equal(t, c.found, q.Value != nil)
			if c.found {
				assert.Equal(t, c.right, *q.Value == 1)
			}
			for _, m := range r.Mistakes {
				assert.LessOrEqual(t, len([]rune(m.Text)), 60)
			}
		})
	}
}

func TestPairing(t *testing.T) {
	e := ent(extract.Person, "Andi Noor")
	other := doc("b", e)
	other.Text = "Rapat."
	gold := records(doc("c", e), doc("b", e), doc("a", e), doc("b"))
	pred := records(doc("z"), other, doc("c", e), doc("c"))
	r := score.Compare(gold, pred, score.Options{})

	assert.Equal(t, []string{"a"}, r.Missing)
	assert.Equal(t, []string{"z"}, r.Unlabelled)
	assert.Equal(t, []string{"b"}, r.Differing)
	var ids []string
	for _, a := range r.Articles {
		ids = append(ids, a.ID)
	}
	assert.Equal(t, []string{"c", "b", "a"}, ids)
	assert.Equal(t, score.Figures{Gold: 2, Pred: 1}, r.Micro, "the last b is without entities, the last c too")
}

func TestNothingAtAll(t *testing.T) {
	r := score.Compare(nil, nil, score.Options{})
	assert.Equal(t, 1.0, r.Micro.F1, "nothing was there and nothing was given")
	assert.Zero(t, r.Macro)
	assert.Len(t, r.Rows, 16)
}

func TestReportJSON(t *testing.T) {
	gold, pred := doc("a", withNorm(ent(extract.Date, "9/12/2024"), "2024-12-09")), doc("a")
	r := score.Compare(records(gold), records(pred), score.Options{})
	b, err := json.Marshal(r)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"name":"DATE","gold":1,"pred":0,"match":0,"p":0,"r":0,"f1":0,"partial":0,"value":null}`)
	var back score.Report
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, *r, back)
}
