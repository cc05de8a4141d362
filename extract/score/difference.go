package score

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/internal/plain"
)

// Difference is how a second run on the same gold documents differs from a first.
type Difference struct {
	Before, After *Report   `json:"-"`
	Rows          []Change  `json:"rows"`   // of the rows, those that changed
	Micro         Change    `json:"micro"`  // all entities pooled
	Better        []string  `json:"better"` // ids of the articles with fewer mistakes
	Worse         []string  `json:"worse"`  // ids of those with more
	Gains         []Mistake `json:"gains"`  // mistakes of the first run that the second does not make
	Losses        []Mistake `json:"losses"` // mistakes of the second run that the first did not make

	texts map[string]string // of the gold documents by id
}

// Change is how the figures of one row changed.
type Change struct {
	Name   string  `json:"name"`
	Before Figures `json:"before"`
	After  Figures `json:"after"`
	Delta  float64 `json:"delta"` // of F1

	// Interval of Delta and the probability P of a delta as large as this one, in
	// either direction, if both runs were equally good: see [NewDifference]. Nil
	// unless Options.Resamples asks for them.
	Interval *Interval `json:"interval,omitempty"`
	P        *float64  `json:"p,omitempty"`
}

// NewDifference compares a run of the extractor, after, with an earlier one, before.
// Both are scored as by [Compare].
//
// With Options.Resamples every change gets an interval by the paired bootstrap, both
// runs being scored on the same drawn articles, and a probability by approximate
// randomisation: in each resample the two runs swap their results in a random half
// of the articles (Yeh, More accurate tests for the statistical significance of
// result differences, COLING 2000).
func NewDifference(gold, before, after []*extract.Record, opts Options) *Difference {
	d := &Difference{texts: make(map[string]string, len(gold))}
	var first, second []counts
	d.Before, first = compare(gold, before, opts)
	d.After, second = compare(gold, after, opts)
	if opts.Resamples > 0 {
		d.Before.addIntervals(intervals(first, opts))
		d.After.addIntervals(intervals(second, opts))
	}
	for _, g := range gold {
		d.texts[g.ID] = g.Text
	}
	d.changes(newTrial(first, second, opts))
	d.Gains = without(d.Before.Mistakes, d.After.Mistakes)
	d.Losses = without(d.After.Mistakes, d.Before.Mistakes)
	d.articles()
	return d
}

// changes fills in the rows.
func (d *Difference) changes(t *trial) {
	for i, a := range d.After.Rows {
		b := d.Before.Rows[i]
		if b.Figures != a.Figures {
			d.Rows = append(d.Rows, t.change(kind(i)+kind(extract.Person), a.Name, b.Figures, a.Figures))
		}
	}
	d.Micro = t.change(micro, "MICRO", d.Before.Micro, d.After.Micro)
}

// identity is what makes a mistake the same in two runs: all of it, but what was
// given instead of the right value, and the place of a pair, which counts by its
// words.
func identity(m Mistake) Mistake {
	switch {
	case m.Fault == Value || m.Fault == Speaker:
		m.Got = ""
	case m.Want != "" || m.Got != "":
		m.Start, m.End = 0, 0
	}
	return m
}

// without returns the mistakes that are not among others, one for one.
func without(mistakes, others []Mistake) (left []Mistake) {
	n := make(map[Mistake]int, len(others))
	for _, m := range others {
		n[identity(m)]++
	}
	for _, m := range mistakes {
		if n[identity(m)] > 0 {
			n[identity(m)]--
			continue
		}
		left = append(left, m)
	}
	return left
}

// articles sorts the articles into better and worse.
func (d *Difference) articles() {
	fewer := map[string]int{}
	for _, m := range d.Gains {
		fewer[m.Article]++
	}
	for _, m := range d.Losses {
		fewer[m.Article]--
	}
	for _, a := range d.After.Articles {
		switch n := fewer[a.ID]; {
		case n > 0:
			d.Better = append(d.Better, a.ID)
		case n < 0:
			d.Worse = append(d.Worse, a.ID)
		}
	}
}

// WriteTo writes the changed figures, then article by article each gain on a line
// that begins with + and each loss on one with -, with what stands around it:
//
//   - ORG      missed    rapat [TKKSD] di Batulicin
//
// A gain says which mistake is no longer made.
func (d *Difference) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	for _, c := range append(d.Rows[:len(d.Rows):len(d.Rows)], d.Micro) {
		fmt.Fprintln(&b, c)
	}
	fmt.Fprintf(&b, "gains %d, losses %d; articles better %d, worse %d, of %d\n",
		len(d.Gains), len(d.Losses), len(d.Better), len(d.Worse), len(d.After.Articles))
	gains, losses := byArticle(d.Gains), byArticle(d.Losses)
	for _, a := range d.After.Articles {
		if len(gains[a.ID])+len(losses[a.ID]) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n%s\n", plain.Line(a.ID))
		for _, m := range gains[a.ID] {
			fmt.Fprintln(&b, "  +", m.Explain(d.texts[a.ID]))
		}
		for _, m := range losses[a.ID] {
			fmt.Fprintln(&b, "  -", m.Explain(d.texts[a.ID]))
		}
	}
	n, err := io.WriteString(w, b.String())
	return int64(n), err
}

// byArticle gives the mistakes of each article.
func byArticle(mistakes []Mistake) map[string][]Mistake {
	of := map[string][]Mistake{}
	for _, m := range mistakes {
		of[m.Article] = append(of[m.Article], m)
	}
	return of
}

// String returns the change in one line.
func (c Change) String() string {
	s := fmt.Sprintf("%-8s F1 %.3f to %.3f, %+.3f", c.Name, c.Before.F1, c.After.F1, c.Delta)
	if c.Interval != nil && c.P != nil {
		s += fmt.Sprintf(" (95%% %+.3f to %+.3f, p %.3f)", c.Interval.Low, c.Interval.High, *c.P)
	}
	return s
}

// trial is two runs on the same articles.
type trial struct {
	before, after []tally
	opts          Options
	observed      [kinds + 1]float64
	intervals     [kinds + 1]Interval
	p             [kinds + 1]float64
}

func newTrial(before, after []counts, opts Options) *trial {
	t := &trial{opts: opts}
	var b, a tally
	for i := range before {
		t.before = append(t.before, tallyOf(&before[i]))
		t.after = append(t.after, tallyOf(&after[i]))
		b.add(&t.before[i])
		a.add(&t.after[i])
	}
	t.observed = delta(&b, &a)
	if opts.Resamples > 0 {
		t.bootstrap()
		t.randomise()
	}
	return t
}

// delta is the difference of each F1.
func delta(before, after *tally) (d [kinds + 1]float64) {
	for k := range d {
		d[k] = after.f1(kind(k)) - before.f1(kind(k))
	}
	return d
}

// bootstrap draws the articles anew for the intervals.
func (t *trial) bootstrap() {
	random := newRandom(t.opts.Seed)
	draws := make([][kinds + 1]float64, t.opts.Resamples)
	for n := range draws {
		var b, a tally
		for range t.before {
			i := random.IntN(len(t.before))
			b.add(&t.before[i])
			a.add(&t.after[i])
		}
		draws[n] = delta(&b, &a)
	}
	for k := range t.intervals {
		t.intervals[k] = middle(draws, k)
	}
}

// randomise swaps the runs at random for the probabilities. The runs as they are
// count as one of the resamples, so that none is 0.
func (t *trial) randomise() {
	random := newRandom(t.opts.Seed)
	var asLarge [kinds + 1]int
	for range t.opts.Resamples {
		var b, a tally
		for i := range t.before {
			first, second := &t.before[i], &t.after[i]
			if random.IntN(2) == 1 {
				first, second = second, first
			}
			b.add(first)
			a.add(second)
		}
		for k, d := range delta(&b, &a) {
			const rounding = 1e-12
			if math.Abs(d) >= math.Abs(t.observed[k])-rounding {
				asLarge[k]++
			}
		}
	}
	for k, n := range asLarge {
		t.p[k] = float64(n+1) / float64(t.opts.Resamples+1)
	}
}

func (t *trial) change(k kind, name string, before, after Figures) Change {
	c := Change{Name: name, Before: before, After: after, Delta: t.observed[k]}
	if t.opts.Resamples > 0 {
		c.Interval, c.P = &t.intervals[k], &t.p[k]
	}
	return c
}
