package main

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
)

// crossFolds is how many parts a cross-validation has.
const crossFolds = 5

// crossValidate learns from all outlets but some and measures on those, until each
// has been left out once: outlets differ in region and style, and users' articles
// come from others yet.
func crossValidate(c *corpus, o options) error {
	o.quiet = true
	var rules, sum score
	for k, held := range byOutlet(c.docs) {
		var seen []*doc
		for _, d := range c.docs {
			if !slices.Contains(held, d) {
				seen = append(seen, d)
			}
		}
		r, err := measure(nil, held)
		if err != nil {
			return err
		}
		f := fit(seen, o)
		s, err := measure(f.builder(o).Bytes(), held)
		if err != nil {
			return err
		}
		fmt.Printf("fold %d     %v\n", k+1, s)
		lost, won := diff(r, s)
		for _, e := range lost {
			s.errs = append(s.errs, "LOST "+e)
		}
		for _, e := range won {
			s.errs = append(s.errs, "WON "+e)
		}
		rules.add(r)
		sum.add(s)
	}
	fmt.Printf("rules only %v\nmodel      %v\n", rules, sum)
	if o.errors != "" {
		sum.print(os.Stdout, o.errors)
	}
	return nil
}

// byOutlet parts the articles, each outlet in one part, the parts about equal.
func byOutlet(docs []*doc) [][]*doc {
	of := map[string][]*doc{}
	for _, d := range docs {
		of[d.outlet] = append(of[d.outlet], d)
	}
	var outlets []string
	for name := range of {
		outlets = append(outlets, name)
	}
	slices.SortFunc(outlets, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(of[b]), len(of[a])), cmp.Compare(a, b))
	})
	parts := make([][]*doc, crossFolds)
	for _, name := range outlets {
		small := 0
		for k := range parts {
			if len(parts[k]) < len(parts[small]) {
				small = k
			}
		}
		parts[small] = append(parts[small], of[name]...)
	}
	return parts
}

// diff returns the errors of b that a has not, and the other way round.
func diff(a, b score) (lost, won []string) {
	in := func(es []string) map[string]bool {
		m := map[string]bool{}
		for _, e := range es {
			m[bare(e)] = true
		}
		return m
	}
	ia, ib := in(a.errs), in(b.errs)
	for _, e := range b.errs {
		if !ia[bare(e)] {
			lost = append(lost, e)
		}
	}
	for _, e := range a.errs {
		if !ib[bare(e)] {
			won = append(won, e)
		}
	}
	return lost, won
}

func bare(e string) string {
	a, b := strings.IndexByte(e, '['), strings.IndexByte(e, ']')
	if a < 0 || b < a {
		return e
	}
	return e[:a] + e[b:]
}
