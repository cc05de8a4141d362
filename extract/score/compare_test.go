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
		{Label: "POSITION", Article: "a", Fault: score.Missed, Start: 0, End: 18, Text: "Bupati Tanah Bumbu"},
		{Label: "PERSON", Article: "a", Fault: score.Missed, Start: 19, End: 28, Text: "Andi Noor"},
		{Label: "ORG", Article: "a", Fault: score.Missed, Start: 43, End: 48, Text: "TKKSD"},
		{Label: "POSITION", Article: "a", Fault: score.Spurious, Start: 0, End: 6, Text: "Bupati"},
		{Label: "PERSON", Article: "a", Fault: score.Spurious, Start: 19, End: 30, Text: "Andi Noor m"},
		{Label: "EVENT", Article: "a", Fault: score.Spurious, Start: 43, End: 48, Text: "TKKSD"},
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
		Label: "GPE", Article: "a", Fault: score.Value, Start: 7, End: 18, Text: "Tanah Bumbu", Want: "63.10", Got: "63.02",
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

// people is a document with six mentions, the last an organisation.
func people(chains ...[]int) *extract.Record {
	d := &extract.Record{ID: "a", Labelled: []string{extract.LabelledChains}, Chains: chains}
	for i, label := range []extract.Label{extract.Person, extract.Position, extract.Person, extract.Person, extract.Person, extract.Org} {
		d.Entities = append(d.Entities, extract.EntityRecord{Label: label, Start: 10 * i, End: 10*i + 4, Text: strings.Repeat("x", i+1)})
	}
	return d
}

func TestChains(t *testing.T) {
	for _, c := range []struct {
		name              string
		gold, pred        [][]int
		links, given, hit int
	}{
		{"equal", [][]int{{0, 1, 2}, {3, 4}}, [][]int{{3, 4}, {0, 1, 2}}, 4, 4, 4},
		{"one link of three", [][]int{{0, 1, 2}}, [][]int{{0, 2}}, 3, 1, 1},
		{"two persons in one", [][]int{{0, 1}, {2, 3}}, [][]int{{0, 1, 2, 3}}, 2, 6, 2},
		{"one person in two", [][]int{{0, 1, 2, 3}}, [][]int{{0, 1}, {2, 3}}, 6, 2, 2},
		{"another mention", [][]int{{0, 1}}, [][]int{{0, 2}}, 1, 1, 0},
		{"organisations do not count", [][]int{{0, 1}}, [][]int{{0, 1, 5}}, 1, 1, 1},
		{"no such entity", nil, [][]int{{-1, 9}, {2}}, 0, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := score.Compare(records(people(c.gold...)), records(people(c.pred...)), score.Options{})
			got := row(t, r, "CHAIN")
			assert.Equal(t, [3]int{c.links, c.given, c.hit}, [3]int{got.Gold, got.Pred, got.Match})
		})
	}
}

func TestChainMistakes(t *testing.T) {
	r := score.Compare(records(people([]int{0, 1, 2})), records(people([]int{0, 1}, []int{2, 3})), score.Options{})
	assert.Equal(t, []score.Mistake{
		{Label: "CHAIN", Article: "a", Fault: score.Missed, Start: 20, End: 24, Text: "xx", Want: "xxx"},
		{Label: "CHAIN", Article: "a", Fault: score.Spurious, Start: 30, End: 34, Text: "xxx", Got: "xxxx"},
	}, r.Mistakes)
}

func TestRelations(t *testing.T) {
	relate := func(x ...extract.RelationRecord) *extract.Record {
		d := doc("a", ent(extract.Person, "Andi Noor"), ent(extract.Org, "TKKSD"), ent(extract.Position, "Bupati"))
		d.Labelled, d.Relations = []string{extract.LabelledRelations}, x
		return d
	}
	gold := relate(extract.RelationRecord{Type: "member_of", From: 0, To: 1}, extract.RelationRecord{Type: "represents", From: 0, To: 2})
	pred := relate(extract.RelationRecord{Type: "member_of", From: 0, To: 1}, extract.RelationRecord{Type: "represents", From: 2, To: 0},
		extract.RelationRecord{Type: "represents", From: 3, To: 0})
	r := score.Compare(records(gold), records(pred), score.Options{})
	assert.Equal(t, score.Figures{Gold: 2, Pred: 2, Match: 1, Precision: 0.5, Recall: 0.5, F1: 0.5}, row(t, r, "RELATION").Figures)
	assert.Equal(t, []score.Mistake{
		{Label: "RELATION", Article: "a", Fault: score.Missed, Start: 19, End: 28, Text: "Andi Noor", Want: "represents Bupati"},
		{Label: "RELATION", Article: "a", Fault: score.Spurious, Start: 0, End: 6, Text: "Bupati", Got: "represents Andi Noor"},
	}, r.Mistakes)
}

func TestIndirect(t *testing.T) {
	gold := &extract.Record{ID: "a", Labelled: []string{extract.LabelledIndirect}, Quotes: []extract.QuoteRecord{
		{Kind: "direct", Start: 0, End: 10, Speaker: "Ani"}, {Kind: "indirect", Start: 20, End: 40, Speaker: "Ani"}, {Kind: "indirect", Start: 50, End: 60}}}
	pred := &extract.Record{ID: "a", Quotes: []extract.QuoteRecord{
		{Kind: "indirect", Start: 0, End: 10}, {Kind: "indirect", Start: 21, End: 40, Speaker: "Budi"}}}
	r := score.Compare(records(gold), records(pred), score.Options{})
	assert.Equal(t, score.Figures{Gold: 2, Pred: 2, Match: 1, Precision: 0.5, Recall: 0.5, F1: 0.5}, row(t, r, "INDIRECT").Figures)
	assert.Equal(t, 0.0, *row(t, r, "INDIRECT").Value)
	assert.Equal(t, 1, row(t, r, "QUOTE").Gold, "only what stands in quotation marks")
	assert.Zero(t, row(t, r, "QUOTE").Pred)
}

func TestUnlabelledDoesNotCount(t *testing.T) {
	gold := people()
	gold.Labelled = nil
	pred := people([]int{0, 1})
	pred.Relations = []extract.RelationRecord{{Type: "represents", From: 0, To: 1}}
	pred.Quotes = []extract.QuoteRecord{{Kind: "indirect", Start: 0, End: 4}}
	r := score.Compare(records(gold), records(pred), score.Options{})
	for _, name := range []string{"CHAIN", "RELATION", "INDIRECT"} {
		assert.Zero(t, row(t, r, name).Pred, name)
	}
	assert.Empty(t, r.Mistakes)
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
	assert.Len(t, r.Rows, 19)
}

func TestReportJSON(t *testing.T) {
	gold, pred := doc("a", withNorm(ent(extract.Date, "9/12/2024"), "2024-12-09")), doc("a")
	r := score.Compare(records(gold), records(pred), score.Options{})
	b, err := json.Marshal(r)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"name":"DATE","gold":1,"pred":0,"match":0,"p":0,"r":0,"f1":0,"partial":0,"type":0,"value":null}`)
	var back score.Report
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, *r, back)
}
