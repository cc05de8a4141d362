package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// table is what the readers do.
type table struct {
	readers []reader
	rates   [][]float64 // MB/s of each reader in each round
}

// measure gives every reader its turns, after one that does not count.
func (t *table) measure(rounds int, turn time.Duration) error {
	t.rates = make([][]float64, len(t.readers))
	for round := -1; round < rounds; round++ {
		for k, r := range t.readers {
			bytes, seconds, err := r.run(turn)
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			if round >= 0 {
				t.rates[k] = append(t.rates[k], float64(bytes)/1e6/seconds)
			}
		}
	}
	return nil
}

// goals are the ratios that the project promises.
var goals = []struct {
	ours, theirs string
	atLeast      float64
}{
	{rulesAlone, winkCustom, 3},
	{everything, winkDefault, 2},
	{everything, proseKept, 100},
}

// print writes the rates and what follows from them.
func (t *table) print(w io.Writer) {
	fmt.Fprintln(w, "| reader | MB/s | of uax29 |\n|---|---|---|")
	for k, r := range t.readers {
		of, _ := t.ratio(r.name, yardstick)
		fmt.Fprintf(w, "| %s | %.3g | %.3g |\n", r.name, median(t.rates[k]), of)
	}
	fmt.Fprintln(w)
	for _, g := range goals {
		line := fmt.Sprintf("%s : %s", strings.TrimPrefix(g.ours, "warta: "), g.theirs)
		if ratio, ok := t.ratio(g.ours, g.theirs); ok {
			fmt.Fprintf(w, "%-80s %6.1f (goal %g)\n", line, ratio, g.atLeast)
		} else {
			fmt.Fprintf(w, "%-80s not measured (goal %g)\n", line, g.atLeast)
		}
	}
}

// ratio returns the median over the rounds of how many times as fast one reader is
// as another. It reports whether both were measured.
func (t *table) ratio(one, other string) (float64, bool) {
	a, b := t.rounds(one), t.rounds(other)
	if a == nil || b == nil {
		return 0, false
	}
	ratios := make([]float64, len(a))
	for i := range a {
		ratios[i] = a[i] / b[i]
	}
	return median(ratios), true
}

// rounds returns the rates of a reader, nil if there is none of that name.
func (t *table) rounds(name string) []float64 {
	for k, r := range t.readers {
		if r.name == name {
			return t.rates[k]
		}
	}
	return nil
}

func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	n := len(x)
	return (x[(n-1)/2] + x[n/2]) / 2
}
