package main

import (
	"slices"

	"github.com/warta-nlp/warta/extract/model"
)

// index numbers the features that occur often enough.
type index struct {
	ids   map[model.Feature]int32
	feats []model.Feature
}

// add numbers the features that occur in at least `rare` articles and whose
// template is not skipped, in the order of their hashes.
func (ix *index) add(rare int, skip templateSet, features func(yield func(article int, fs []model.Feature))) {
	type count struct{ n, last int }
	counts := map[model.Feature]count{}
	features(func(article int, fs []model.Feature) {
		for _, f := range fs {
			if skip[f.Template()] {
				continue
			}
			if c := counts[f]; c.last != article+1 {
				counts[f] = count{c.n + 1, article + 1}
			}
		}
	})
	var keys []model.Feature
	for f, c := range counts {
		if c.n >= rare {
			keys = append(keys, f)
		}
	}
	slices.Sort(keys)
	if ix.ids == nil {
		ix.ids = map[model.Feature]int32{}
	}
	for _, f := range keys {
		ix.ids[f] = int32(len(ix.feats))
		ix.feats = append(ix.feats, f)
	}
}

// dense returns the numbers of the features that have one.
func (ix *index) dense(fs []model.Feature) []int32 {
	out := make([]int32, 0, len(fs))
	for _, f := range fs {
		if k, ok := ix.ids[f]; ok {
			out = append(out, k)
		}
	}
	return out
}
