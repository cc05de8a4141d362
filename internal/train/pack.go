package main

import (
	"math"
	"strconv"

	"github.com/warta-nlp/warta/extract/model"
)

// file returns the model file, with its origin in the header.
func (f *fitted) file(o options, from origin) []byte {
	b := f.builder(o)
	b.Note("data", from.data)
	b.Note("articles", strconv.Itoa(from.articles))
	b.Note("seed", strconv.FormatUint(o.seed, 10))
	b.Note("commit", from.commit)
	b.Note("sure", strconv.Itoa(from.sure))
	return b.Bytes()
}

// builder writes the weights as integers: the largest weight that the file holds
// becomes 127. Weights count against that of Outside.
func (f *fitted) builder(o options) *model.Builder {
	names := make([]string, len(layers))
	for l, label := range layers {
		names[l] = label.String()
	}
	b, err := model.NewBuilder(names...)
	if err != nil {
		panic(err) // the layers are fixed
	}
	for o, outer := range layers {
		for i, inner := range layers {
			if outer.MayContain(inner) {
				b.Nest(o, i)
			}
		}
	}
	b.Note("leave", o.leave)
	scale := 127 / o.unit
	whole := func(w float32) int { return int(math.Round(float64(w) * scale)) }
	for l, c := range f.chains {
		for pass := range c.trans {
			trans := &c.trans[pass]
			if o.onePass {
				trans = &c.trans[0]
			}
			for a := range trans {
				for t, w := range trans[a] {
					b.Transition(pass, l, model.Tag(a), model.Tag(t), whole(w))
				}
			}
		}
		for k, feature := range f.index.feats {
			w := c.emit[k*nTags:][:nTags]
			for t := model.Begin; t < model.NumTags; t++ {
				if v := w[t] - w[model.Outside]; math.Abs(float64(v)) >= o.prune {
					b.Weight(l, feature, t, whole(v))
				}
			}
		}
	}
	return b
}
