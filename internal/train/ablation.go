package main

import (
	"fmt"
	"io"
)

// trial is a way to learn that is measured beside others.
type trial struct {
	name    string
	skip    string // groups of features
	share   int    // one article in so many
	changes func(o *options)
}

// ablations show what the groups of features and the articles are worth.
var ablations = []trial{
	{name: "words, shapes, places", skip: "rules,lexicon,use,document,stack"},
	{name: "+ lexicon", skip: "rules,document,stack"},
	{name: "+ rules", skip: "document,stack"},
	{name: "+ document", skip: "stack"},
	{name: "+ second pass"},
	{name: "without rules", skip: "rules,document"},
	{name: "an eighth of the articles", share: 8},
	{name: "a quarter", share: 4},
	{name: "half", share: 2},
}

// learners are the ways to learn that -compare measures.
var learners = []trial{
	{name: "CRF, two passes"},
	{name: "CRF, one pass", changes: func(o *options) { o.onePass = true }},
	{name: "perceptron, two passes", changes: func(o *options) { o.perceptron = true }},
	{name: "perceptron, one pass", changes: func(o *options) { o.perceptron, o.onePass = true, true }},
}

func (c *command) ablate(stdout, stderr io.Writer, train, dev *corpus) error {
	return c.try(stdout, stderr, train, dev, ablations)
}

func (c *command) compareLearners(stdout, stderr io.Writer, train, dev *corpus) error {
	return c.try(stdout, stderr, train, dev, learners)
}

// try measures each trial, on the development articles if there are any and else
// across the outlets.
func (c *command) try(stdout, stderr io.Writer, train, dev *corpus, trials []trial) error {
	t := newTable(stdout)
	held := dev.docs
	if len(held) == 0 {
		held = train.docs
	}
	rules, err := measure(nil, held, c.reader)
	if err != nil {
		return err
	}
	t.row("rules only", rules)
	for _, tr := range trials {
		fmt.Fprintln(stderr, tr.name)
		s, err := c.trial(stderr, train, dev, tr)
		if err != nil {
			return err
		}
		t.row(tr.name, s)
	}
	return nil
}

func (c *command) trial(stderr io.Writer, train, dev *corpus, tr trial) (score, error) {
	o := c.options
	skip, err := parseTemplates(tr.skip)
	if err != nil {
		return score{}, err
	}
	for t := range skip {
		o.skip[t] = o.skip[t] || skip[t]
	}
	if tr.changes != nil {
		tr.changes(&o)
	}
	if len(dev.docs) > 0 {
		return c.fitAndMeasure(sample(train.docs, tr.share), dev.docs, dev.docs, o)
	}
	parts, err := c.parts(&corpus{docs: train.docs})
	if err != nil {
		return score{}, err
	}
	var sum score
	for k, held := range parts {
		var seen []*doc
		for n, part := range parts {
			if n != k {
				seen = append(seen, part...)
			}
		}
		s, err := c.fitAndMeasure(sample(seen, tr.share), nil, held, o)
		if err != nil {
			return sum, err
		}
		sum.add(s)
	}
	return sum, nil
}

// sample returns one article in so many.
func sample(docs []*doc, share int) (out []*doc) {
	if share <= 1 {
		return docs
	}
	for k := 0; k < len(docs); k += share {
		out = append(out, docs[k])
	}
	return out
}
