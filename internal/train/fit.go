package main

import (
	"fmt"
	"os"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/model"
)

// options are the settings of the learner.
type options struct {
	seed       uint64
	epochs     int
	rate       float64 // step size of AdaGrad
	cost, miss float64 // what a wrong tag costs, and a tag left out besides
	drop       float64 // share of features left out at random
	l2         float64
	rare       int     // times that a feature must occur
	folds      int     // of the jackknife
	skip       uint    // groups of features left out, as bits
	unit       float64 // largest weight kept
	perceptron bool
	quiet      bool
	parts      bool    // learn from the paragraphs by themselves too
	prior      float64 // first weight of what the rules say
	locPrior   float64 // the same for LOC
	prune      float64 // smallest weight kept
	errors     string  // label whose errors are listed, or all
}

var defaults = options{seed: 1, epochs: 10, rate: 0.03, cost: 1, miss: 1, rare: 4, folds: 4, unit: 1.5, prior: 4, l2: 0.001, prune: 0.07, parts: true, locPrior: 8}

// fitted is what has been learnt: of each pass and layer a chain.
type fitted struct {
	index  index
	chains [model.Passes][]*chain
}

// fit learns both passes. The second must see the first pass as it will be on
// texts never seen, so each part of the articles is read by chains learnt from the
// other parts (jackknife).
func fit(docs []*doc, o options) *fitted {
	f := &fitted{}
	articles := docs
	docs = withParts(articles, o)
	f.index.add(o.rare, o.skip, func(yield func(int, []model.Feature)) {
		for n, d := range articles {
			for _, d := range withParts([]*doc{d}, o) {
				for i := range d.tags {
					yield(n, d.seq.Features(i))
				}
			}
		}
	})
	for _, d := range docs {
		f.number(d)
	}
	f.chains[0] = f.learn(docs, 0, o)
	for k := range o.folds {
		var seen, held []*doc
		for n, d := range articles {
			if n%o.folds == k {
				held = append(held, d)
			} else {
				seen = append(seen, d)
			}
		}
		chains := f.learn(withParts(seen, o), 0, o)
		for _, d := range withParts(held, o) {
			d.first = mark(d, chains)
		}
	}
	f.index.add(o.rare, 0, func(yield func(int, []model.Feature)) {
		eachStack(articles, func(n int, _ int, fs []model.Feature) { yield(n, fs) })
	})
	for _, d := range docs {
		d.stack = make([][]int32, len(d.tags))
	}
	eachStack(docs, func(n, i int, fs []model.Feature) { docs[n].stack[i] = f.index.dense(fs) })
	f.chains[1] = f.learn(docs, 1, o)
	return f
}

// withParts returns the articles, each with its paragraphs behind it.
func withParts(articles []*doc, o options) []*doc {
	if !o.parts {
		return articles
	}
	var out []*doc
	for _, d := range articles {
		out = append(append(out, d), d.parts...)
	}
	return out
}

// number turns the features of an article into numbers.
func (f *fitted) number(d *doc) {
	d.base = make([][]int32, len(d.tags))
	for i := range d.base {
		d.base[i] = f.index.dense(d.seq.Features(i))
	}
	d.stack = nil
}

// learn learns the chains of all layers in a pass.
func (f *fitted) learn(docs []*doc, pass int, o options) []*chain {
	var out []*chain
	for l := range layers {
		c := newChain(len(f.index.feats))
		for t := model.Begin; t < model.NumTags; t++ {
			for _, low := range []uint64{0, 8} {
				if k, ok := f.index.ids[model.NewFeature(3, 9, uint64(ruleIndex(l))<<4|uint64(t)|low)]; ok {
					w := o.prior
					if layers[l].String() == "LOC" {
						w = o.locPrior
					}
					if low > 0 {
						w /= 2
					}
					c.emit[int(k)*nTags+int(t)] = float32(w)
				}
			}
		}
		c.learn(sentencesOf(docs, pass, l), o)
		out = append(out, c)
		if !o.quiet {
			fmt.Fprintf(os.Stderr, "\rpass %d, %-8v", pass+1, layers[l])
		}
	}
	if !o.quiet {
		fmt.Fprint(os.Stderr, "\r")
	}
	return out
}

// mark returns the tags that the chains of the first pass give an article.
func mark(d *doc, chains []*chain) []model.Tags {
	tags := make([]model.Tags, len(d.tags))
	for l, c := range chains {
		at := 0
		for _, s := range sentencesOf([]*doc{d}, 0, l) {
			for i, t := range c.best(s) {
				tags[at+i] = tags[at+i].With(l, t)
			}
			at += len(s.gold)
		}
	}
	return tags
}

// eachStack yields the features of the second pass, token by token.
func eachStack(docs []*doc, yield func(n, i int, fs []model.Feature)) {
	var st model.Stack
	var fs []model.Feature
	for n, d := range docs {
		st.Reset(d.seq, d.first, len(layers))
		for i := range d.tags {
			fs = st.Append(fs[:0], i)
			yield(n, i, fs)
		}
	}
}

// sentence is what a chain learns from and reads: the features of its tokens and
// the right tags.
type sentence struct {
	base, stack [][]int32 // stack is nil in the first pass
	gold        []model.Tag
}

// sentencesOf returns the sentences of the articles as a layer sees them in a pass.
func sentencesOf(docs []*doc, pass, layer int) []sentence {
	var out []sentence
	for _, d := range docs {
		for first := 0; first < len(d.tags); {
			end := d.seq.SentenceEnd(first)
			s := sentence{base: d.base[first:end], gold: make([]model.Tag, end-first)}
			if pass > 0 {
				s.stack = d.stack[first:end]
			}
			for i := range s.gold {
				s.gold[i] = d.tags[first+i].At(layer)
			}
			out = append(out, s)
			first = end
		}
	}
	return out
}

func ruleIndex(l int) int {
	if layers[l] == extract.Event {
		return 6
	}
	return int(layers[l]) - 1
}
