package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
)

// crossFolds is how many parts a cross-validation has.
const crossFolds = 5

// crossValidate learns from all outlets or regions but some and measures on those,
// until each has been left out once: users' articles come from others yet.
func (c *command) crossValidate(stdout, stderr io.Writer, train *corpus) error {
	parts, err := c.parts(train)
	if err != nil {
		return err
	}
	t := newTable(stdout)
	var rules score
	for _, held := range parts {
		r, err := measure(nil, held, c.reader)
		if err != nil {
			return err
		}
		rules.add(r)
	}
	t.row("rules only", rules)
	sum, err := c.crossScore(stderr, parts, c.options, func(k int, s score) {
		t.row(fmt.Sprintf("%s left out, part %d of %d", c.cv, k+1, len(parts)), s)
	})
	if err != nil {
		return err
	}
	t.row("all parts", sum)
	sum.printErrors(stdout, c.errors)
	return nil
}

// parts parts the articles as the flag says.
func (c *command) parts(train *corpus) ([][]*doc, error) {
	switch c.cv {
	case "outlet", "":
		return byGroup(train.docs, func(d *doc) string { return d.outlet }), nil
	case "region":
		return byGroup(train.docs, func(d *doc) string { return d.region }), nil
	}
	return nil, fmt.Errorf("-cv %s: expected outlet or region", c.cv)
}

// crossScore is the sum of the scores of the parts, each read by a model of the
// others.
func (c *command) crossScore(stderr io.Writer, parts [][]*doc, o options, each func(k int, s score)) (sum score, err error) {
	for k, held := range parts {
		var seen []*doc
		for n, part := range parts {
			if n != k {
				seen = append(seen, part...)
			}
		}
		fmt.Fprintf(stderr, "part %d of %d: learning from %d articles, measuring on %d\n", k+1, len(parts), len(seen), len(held))
		s, err := c.fitAndMeasure(seen, nil, held, o)
		if err != nil {
			return sum, err
		}
		each(k, s)
		sum.add(s)
	}
	return sum, nil
}

// fitAndMeasure learns from some articles and measures on others.
func (c *command) fitAndMeasure(seen, dev, held []*doc, o options) (score, error) {
	return measure(fit(seen, dev, o, io.Discard).builder(o).Bytes(), held, c.reader)
}

// byGroup parts the articles, each group in one part, the parts about equal.
func byGroup(docs []*doc, group func(*doc) string) [][]*doc {
	of := map[string][]*doc{}
	var names []string
	for _, d := range docs {
		g := group(d)
		if of[g] == nil {
			names = append(names, g)
		}
		of[g] = append(of[g], d)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(len(of[b]), len(of[a])), cmp.Compare(a, b)) })
	parts := make([][]*doc, min(crossFolds, len(names)))
	for _, name := range names {
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
