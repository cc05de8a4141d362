package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/warta-nlp/warta/extract"
)

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

// predict reads the articles.
func predict(ctx context.Context, x *extract.Extractor, sources []extract.Source) ([]*extract.Record, error) {
	var pred []*extract.Record
	for doc, err := range x.ExtractAll(ctx, slices.Values(sources)) {
		if err != nil {
			return nil, err
		}
		pred = append(pred, doc.Record())
	}
	return pred, nil
}
