package score_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
)

// corpus is n articles of 20 persons each, and runs that find each of them with
// the probabilities given.
func corpus(n int, found ...float64) (gold []*extract.Record, runs [][]*extract.Record) {
	r := rand.New(rand.NewPCG(7, 7))
	runs = make([][]*extract.Record, len(found))
	for i := range n {
		g := &extract.Record{ID: fmt.Sprint(i), Text: strings.Repeat("Andi Noor ", 20)}
		for k := range 20 {
			g.Entities = append(g.Entities, extract.EntityRecord{Label: extract.Person, Start: 10 * k, End: 10*k + 9, Text: "Andi Noor"})
		}
		gold = append(gold, g)
		for run, p := range found {
			d := &extract.Record{ID: g.ID, Text: g.Text}
			for _, e := range g.Entities {
				if r.Float64() < p {
					d.Entities = append(d.Entities, e)
				}
			}
			runs[run] = append(runs[run], d)
		}
	}
	return gold, runs
}

func TestIntervals(t *testing.T) {
	for _, n := range []int{10, 160} {
		gold, runs := corpus(n, 0.8)
		r := score.Compare(gold, runs[0], score.Options{Resamples: 300})
		person := row(t, r, "PERSON")
		require.NotNil(t, person.Interval)
		assert.Equal(t, *r.Interval, *person.Interval, "persons are all there is")
		assert.Less(t, person.Interval.Low, person.F1)
		assert.Greater(t, person.Interval.High, person.F1)
		assert.Equal(t, score.Interval{Low: 1, High: 1}, *row(t, r, "ORG").Interval, "nothing was there, nothing was given")
		again := score.Compare(gold, runs[0], score.Options{Resamples: 300})
		assert.Equal(t, r, again, "the same seed draws the same")
		other := score.Compare(gold, runs[0], score.Options{Resamples: 300, Seed: 1})
		assert.NotEqual(t, *r.Interval, *other.Interval)
	}
	few, fewRuns := corpus(10, 0.8)
	many, manyRuns := corpus(160, 0.8)
	width := func(gold, pred []*extract.Record) float64 {
		i := score.Compare(gold, pred, score.Options{Resamples: 300}).Interval
		return i.High - i.Low
	}
	assert.InDelta(t, 4, width(few, fewRuns[0])/width(many, manyRuns[0]), 1.6, "sixteen times the articles, a quarter of the width")
}

// TestIntervalsCover draws many corpora of one extractor: about 95 of 100 intervals
// must hold what it is.
func TestIntervalsCover(t *testing.T) {
	const trials, found = 100, 0.8
	const f1 = 2 * found / (1 + found) // all that is found is right
	covered := 0
	gold, runs := corpus(40*trials, found)
	for n := range trials {
		at := 40 * n
		i := score.Compare(gold[at:at+40], runs[0][at:at+40], score.Options{Resamples: 200}).Interval
		if i.Low <= f1 && f1 <= i.High {
			covered++
		}
	}
	assert.InDelta(t, 0.95*trials, covered, 8)
}

func TestDifferenceIsTested(t *testing.T) {
	gold, runs := corpus(40, 0.7, 0.7, 0.85)
	opts := score.Options{Resamples: 300}
	better := score.NewDifference(gold, runs[0], runs[2], opts).Micro
	assert.Less(t, *better.P, 0.01)
	assert.Positive(t, better.Interval.Low)
	assert.InDelta(t, better.After.F1-better.Before.F1, better.Delta, 1e-12)

	chance := score.NewDifference(gold, runs[0], runs[1], opts).Micro
	assert.Greater(t, *chance.P, 0.05)
	assert.Negative(t, chance.Interval.Low)
	assert.Positive(t, chance.Interval.High)

	none := score.NewDifference(gold, runs[0], runs[0], opts)
	assert.Equal(t, 1.0, *none.Micro.P)
	assert.Empty(t, none.Rows)
	assert.Empty(t, none.Gains)
	assert.Empty(t, none.Losses)

	untested := score.NewDifference(gold, runs[0], runs[2], score.Options{}).Micro
	assert.Nil(t, untested.P)
	assert.Nil(t, untested.Interval)
}

func TestGainsAndLosses(t *testing.T) {
	person, org := ent(extract.Person, "Andi Noor"), ent(extract.Org, "TKKSD")
	date := withNorm(ent(extract.Date, "Senin (9/12/2024)"), "2024-12-09")
	gold := records(doc("a", person, org, date), doc("b", person))
	before := records(doc("a", person, withNorm(date, "2024-12-10")), doc("b", person, org))
	after := records(doc("a", org, withNorm(date, "2024-12-11")), doc("b", person))
	d := score.NewDifference(gold, before, after, score.Options{})
	assert.Equal(t, []score.Mistake{
		{Label: "ORG", Article: "a", Fault: score.Missed, Start: 43, End: 48, Text: "TKKSD"},
		{Label: "ORG", Article: "b", Fault: score.Spurious, Start: 43, End: 48, Text: "TKKSD"},
	}, d.Gains)
	assert.Equal(t, []score.Mistake{
		{Label: "PERSON", Article: "a", Fault: score.Missed, Start: 19, End: 28, Text: "Andi Noor"},
	}, d.Losses, "a value that was wrong and is wrong in another way is neither")
	assert.Equal(t, []string{"b"}, d.Better)
	assert.Empty(t, d.Worse)
}

// TestPairsHaveNoPlaceOfTheirOwn holds that a pair given at another place is the
// same mistake.
func TestPairsHaveNoPlaceOfTheirOwn(t *testing.T) {
	gold := records(&extract.Record{ID: "a"})
	acronym := func(start int) []*extract.Record {
		return records(&extract.Record{ID: "a", Acronyms: []extract.AcronymRecord{{Short: "TPK", Long: "Tim", Start: start, End: start + 3}}})
	}
	d := score.NewDifference(gold, acronym(3), acronym(9), score.Options{})
	assert.Empty(t, d.Gains)
	assert.Empty(t, d.Losses)
}

func TestTypesPairOneToOne(t *testing.T) {
	e := func(start, end int) extract.EntityRecord {
		return extract.EntityRecord{Label: extract.Org, Start: start, End: end}
	}
	gold := records(&extract.Record{ID: "a", Entities: []extract.EntityRecord{e(0, 10), e(20, 30)}})
	pred := records(&extract.Record{ID: "a", Entities: []extract.EntityRecord{e(0, 4), e(6, 10), e(28, 40)}})
	r := score.Compare(gold, pred, score.Options{})
	assert.Equal(t, 2, r.Types.Match, "two halves of one are not two")
	assert.InDelta(t, 0.8, *row(t, r, "ORG").Type, 1e-12)
	assert.Equal(t, 1.0, *row(t, r, "ORG").Partial)
}

func TestConfusion(t *testing.T) {
	e := func(l extract.Label, start, end int) extract.EntityRecord {
		return extract.EntityRecord{Label: l, Start: start, End: end}
	}
	gold := records(&extract.Record{ID: "a", Entities: []extract.EntityRecord{
		e(extract.Org, 0, 20), e(extract.GPE, 10, 20), e(extract.Fac, 30, 40), e(extract.Person, 50, 60)}})
	pred := records(&extract.Record{ID: "a", Entities: []extract.EntityRecord{
		e(extract.Org, 0, 20), e(extract.Loc, 33, 40), e(extract.Person, 50, 55), e(extract.Event, 58, 70)}})
	c := score.Compare(gold, pred, score.Options{}).Confusion
	at := func(l extract.Label) int { return int(l - extract.Person) }
	none := len(extract.Labels())
	assert.Equal(t, 1, c.Cells[at(extract.Org)][at(extract.Org)])
	assert.Equal(t, 1, c.Cells[at(extract.GPE)][none], "the organisation around it is taken")
	assert.Equal(t, 1, c.Cells[at(extract.Fac)][at(extract.Loc)])
	assert.Equal(t, 1, c.Cells[at(extract.Person)][at(extract.Person)])
	assert.Equal(t, 1, c.Bounds[at(extract.Person)])
	assert.Equal(t, 1, c.Cells[none][at(extract.Event)], "too little in common")
	sum := 0
	for _, row := range c.Cells {
		for _, n := range row {
			sum += n
		}
	}
	assert.Equal(t, 5, sum)
}

// TestManyAroundOnePlace compares ten thousand entities that all overlap.
func TestManyAroundOnePlace(t *testing.T) {
	g, p := &extract.Record{ID: "a"}, &extract.Record{ID: "a"}
	for i := range 10_000 {
		g.Entities = append(g.Entities, extract.EntityRecord{Label: extract.Org, Start: i, End: 20_000 - i})
		p.Entities = append(p.Entities, extract.EntityRecord{Label: extract.GPE, Start: i, End: 20_001 + i})
	}
	r := score.Compare(records(g), records(p), score.Options{})
	assert.Equal(t, 10_000, r.Micro.Gold)
	assert.Zero(t, r.Micro.Match)
}

func TestWorst(t *testing.T) {
	person, org := ent(extract.Person, "Andi Noor"), ent(extract.Org, "TKKSD")
	gold := records(doc("good", person), doc("bad", person), doc("half", person, org), doc("worse", person, org))
	pred := records(doc("good", person), doc("bad"), doc("half", person), doc("worse"))
	var ids []string
	for _, a := range score.Compare(gold, pred, score.Options{}).Worst(9) {
		ids = append(ids, a.ID)
	}
	assert.Equal(t, []string{"worse", "bad", "half"}, ids)

	half := score.Compare(gold, pred, score.Options{}).Articles[2]
	require.Len(t, half.Rows, 2, "the rows that have anything")
	assert.Equal(t, []any{"PERSON", 1.0, "ORG", 0.0}, []any{half.Rows[0].Name, half.Rows[0].F1, half.Rows[1].Name, half.Rows[1].F1})
}

// TestHostileTextInContext shows mistakes in texts that are no UTF-8, send
// commands, or are not as long as the offsets say.
func TestHostileTextInContext(t *testing.T) {
	const text = "\xff\x1b[2J\n\u202eTanah \x00 Bumbu\xe2\x80"
	for _, m := range []score.Mistake{{Start: 0, End: len(text)}, {Start: 3, End: 4}, {Start: -1, End: 900}, {Start: 9, End: 2}} {
		m.Label, m.Fault, m.Text = "GPE", score.Missed, "Tanah\x1b"
		shown := m.Explain(text)
		assert.NotContains(t, shown, "\x1b")
		assert.NotContains(t, shown, "\n")
	}
}
