package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// predict returns the run that is scored: that of the file -pred, or what the
// extractor says of the articles, and then how fast it is.
func predict(ctx context.Context, gold []*extract.Record, opts options) ([]*extract.Record, *speed, error) {
	sources, err := sourcesOf(gold)
	if err != nil {
		return nil, nil, err
	}
	if opts.pred != "" {
		run, err := loadFile(nil, "jsonl", opts.pred, nil)
		return run, nil, err
	}
	var with []extract.Option
	if opts.rules {
		with = append(with, extract.WithoutModel())
	}
	x, err := extract.New(with...)
	if err != nil {
		return nil, nil, err
	}
	var run []*extract.Record
	for doc, err := range x.ExtractAll(ctx, slices.Values(sources)) {
		if err != nil {
			return nil, nil, err
		}
		run = append(run, doc.Record())
	}
	if opts.time == 0 {
		return run, nil, nil
	}
	s := measure(ctx, x, sources, opts.time)
	return run, &s, nil
}

// sourcesOf returns what the extractor may know of labelled articles. Two with
// one id cannot be told apart.
func sourcesOf(gold []*extract.Record) ([]extract.Source, error) {
	seen := make(map[string]bool, len(gold))
	var sources []extract.Source
	for _, g := range gold {
		if seen[g.ID] {
			return nil, fmt.Errorf("two documents have the id %q", g.ID)
		}
		seen[g.ID] = true
		src := extract.Source{ID: g.ID, Text: g.Text, Region: g.Region}
		if g.Date != "" {
			date, err := time.Parse(time.DateOnly, g.Date)
			if err != nil {
				return nil, fmt.Errorf("document %q: %w", g.ID, err)
			}
			src.Date = date
		}
		sources = append(sources, src)
	}
	return sources, nil
}
