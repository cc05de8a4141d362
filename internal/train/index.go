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

// add numbers the features that features yields at least `rare` times, in the
// order of their hashes.
func (ix *index) add(rare int, skip uint, features func(yield func(doc int, fs []model.Feature))) {
	n := map[model.Feature]int{}
	last := map[model.Feature]int{}
	features(func(doc int, fs []model.Feature) {
		for _, f := range fs {
			if skip>>f.Group()&1 == 0 && last[f] != doc+1 {
				n[f]++
				last[f] = doc + 1
			}
		}
	})
	var keys []model.Feature
	for f, c := range n {
		if c >= rare {
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
