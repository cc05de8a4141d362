package score

import (
	"math/rand/v2"
	"slices"

	"github.com/warta-nlp/warta/extract"
)

// Interval is where a figure lies with 95 percent confidence.
type Interval struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// tally is what the F1 of each kind needs, and of all labels together.
type tally [kinds + 1]struct{ gold, pred, match int }

// micro is the place of all labels together.
const micro = kinds

func tallyOf(c *counts) (t tally) {
	for k := range c {
		t[k].gold, t[k].pred, t[k].match = c[k].gold, c[k].pred, c[k].match
	}
	all := c.labels()
	t[micro].gold, t[micro].pred, t[micro].match = all.gold, all.pred, all.match
	return t
}

func (t *tally) add(u *tally) {
	for k := range t {
		t[k].gold += u[k].gold
		t[k].pred += u[k].pred
		t[k].match += u[k].match
	}
}

func (t *tally) f1(k kind) float64 { return figuresOf(t[k].match, t[k].gold, t[k].pred).F1 }

// intervals gives the interval of each kind's F1, by the bootstrap: articles are
// drawn with replacement, as many as there are, and of the F1 of all draws the
// middle 95 percent are taken (the percentile method; Efron and Tibshirani, An
// Introduction to the Bootstrap, 1993, chapter 13). Articles are drawn whole, for
// what is said in one of them hangs together.
func intervals(articles []counts, opts Options) (of [kinds + 1]Interval) {
	tallies := make([]tally, len(articles))
	for i := range articles {
		tallies[i] = tallyOf(&articles[i])
	}
	draws := make([][kinds + 1]float64, opts.Resamples)
	random := newRandom(opts.Seed)
	for d := range draws {
		var sum tally
		for range tallies {
			sum.add(&tallies[random.IntN(len(tallies))])
		}
		for k := range sum {
			draws[d][k] = sum.f1(kind(k))
		}
	}
	for k := range of {
		of[k] = middle(draws, k)
	}
	return of
}

// newRandom returns the source of draws.
func newRandom(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

// middle returns the interval that leaves out 2.5 percent of the draws at each end.
func middle(draws [][kinds + 1]float64, k int) Interval {
	sorted := make([]float64, len(draws))
	for i := range draws {
		sorted[i] = draws[i][k]
	}
	slices.Sort(sorted)
	out := len(sorted) / 40
	return Interval{sorted[out], sorted[len(sorted)-1-out]}
}

// addIntervals puts the intervals where they belong.
func (r *Report) addIntervals(of [kinds + 1]Interval) {
	for i := range r.Rows {
		r.Rows[i].Interval = &of[kind(i)+kind(extract.Person)]
	}
	r.Interval = &of[micro]
}
