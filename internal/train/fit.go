package main

import (
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/model"
)

// options are the settings of the learner.
type options struct {
	seed       uint64
	epochs     int     // rounds over the articles, at most
	patience   int     // rounds without a gain on the development articles before it stops
	rate       float64 // step size of AdaGrad
	cost, miss float64 // what a wrong tag costs, and a tag left out besides
	l2         float64 // decay of the weights
	prior      float64 // first weight of what the rules propose
	rare       int     // articles that a feature must occur in
	folds      int     // of the jackknife
	unit       float64 // largest weight that the file holds
	prune      float64 // smallest weight that it keeps
	parts      bool    // learn from the paragraphs by themselves too
	onePass    bool    // no second pass
	perceptron bool    // structured perceptron instead of a conditional random field
	leave      string  // labels that the file leaves to the rules
	skip       templateSet
}

var defaults = options{seed: 1, epochs: 10, patience: 3, rate: 0.03, cost: 1, miss: 3, l2: 0.001, prior: 4, rare: 4, folds: 4, unit: 8, prune: 0.06, parts: true, leave: "LOC"}

// of returns the settings for a label. Whether something is an EVENT is often a
// matter of taste, so that leaving one out costs less.
func (o options) of(l extract.Label) options {
	if l == extract.Event {
		o.miss /= 3
	}
	return o
}

// fitted is what has been learnt: a chain a layer.
type fitted struct {
	index  index
	chains []*chain
}

// fit learns the layers. The two passes share the weights of the features; the
// second has further ones, of what the first said. It must see the first as that
// will be on texts never seen, so each part of the articles is read by chains learnt
// from the other parts (jackknife).
func fit(articles, dev []*doc, o options, progress io.Writer) *fitted {
	f := &fitted{}
	docs := withParts(articles, o)
	f.index.add(o.rare, o.skip, func(yield func(int, []model.Feature)) {
		for n, d := range articles {
			for _, d := range withParts([]*doc{d}, o) {
				for i := range d.tags {
					yield(n, d.seq.Features(i))
				}
			}
		}
	})
	f.number(docs)
	f.number(dev)
	if !o.onePass {
		f.readFirst(articles, dev, o, progress)
		f.index.add(o.rare, o.skip, func(yield func(int, []model.Feature)) {
			eachStack(articles, func(n, _ int, fs []model.Feature) { yield(n, fs) })
		})
		f.stack(docs)
		f.stack(dev)
	}
	f.chains = f.learn(docs, dev, passes(o), o, progress)
	return f
}

// passes returns which passes are learnt.
func passes(o options) []int {
	if o.onePass {
		return []int{0}
	}
	return []int{0, 1}
}

// readFirst lets chains that have not seen an article read it.
func (f *fitted) readFirst(articles, dev []*doc, o options, progress io.Writer) {
	for k := range o.folds {
		var seen, held []*doc
		for n, d := range articles {
			if n%o.folds == k {
				held = append(held, d)
			} else {
				seen = append(seen, d)
			}
		}
		fmt.Fprintf(progress, "first pass, part %d of %d\n", k+1, o.folds)
		chains := f.learn(withParts(seen, o), nil, []int{0}, o, io.Discard)
		held = withParts(held, o)
		if k == 0 {
			held = append(held, dev...)
		}
		for _, d := range held {
			d.first = read(d, chains, 0)
		}
	}
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

// number turns the features of articles into numbers.
func (f *fitted) number(docs []*doc) {
	for _, d := range docs {
		d.base, d.stacked = make([][]int32, len(d.tags)), nil
		for i := range d.base {
			d.base[i] = f.index.dense(d.seq.Features(i))
		}
	}
}

// stack turns the features of the second pass into numbers.
func (f *fitted) stack(docs []*doc) {
	for _, d := range docs {
		d.stacked = make([][]int32, len(d.tags))
	}
	eachStack(docs, func(n, i int, fs []model.Feature) { docs[n].stacked[i] = f.index.dense(fs) })
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

// learn learns the chains of all layers, several at once. Each has random numbers
// of its own, so the result does not depend on how many.
func (f *fitted) learn(docs, dev []*doc, passes []int, o options, progress io.Writer) []*chain {
	learners := make([]*learner, len(layers))
	for l := range layers {
		learners[l] = newLearner(f.start(l, o), stretchesOf(docs, passes, l), o.of(layers[l]))
	}
	best, bestScore, worse := []*chain(nil), -1.0, 0
	for epoch := range o.epochs {
		eachLayer(func(l int) { learners[l].epoch() })
		now := make([]*chain, len(layers))
		if len(dev) > 0 || epoch == o.epochs-1 {
			eachLayer(func(l int) { now[l] = learners[l].average() })
		}
		if len(dev) == 0 {
			best = now
			fmt.Fprintf(progress, "round %d of %d\n", epoch+1, o.epochs)
			continue
		}
		s := agreement(dev, now, passes[len(passes)-1])
		fmt.Fprintf(progress, "round %d of %d: F1 %.4f on the development articles\n", epoch+1, o.epochs, s)
		if s > bestScore {
			best, bestScore, worse = now, s, 0
		} else if worse++; worse >= o.patience {
			break
		}
	}
	return best
}

// eachLayer calls do for each layer, on all cores.
func eachLayer(do func(l int)) {
	var wait sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for l := range layers {
		wait.Add(1)
		slots <- struct{}{}
		go func() {
			defer wait.Done()
			do(l)
			<-slots
		}()
	}
	wait.Wait()
}

// start returns the chain of a layer before learning: it believes the rules, the
// sure ones twice as much, and in LOC, which is rare, those twice as much again.
func (f *fitted) start(l int, o options) *chain {
	c := newChain(len(f.index.feats))
	sure := o.prior
	if layers[l] == extract.Loc {
		sure *= 2
	}
	for t := model.Begin; t < model.NumTags; t++ {
		f.believe(c, l, t, extract.High, sure)
		f.believe(c, l, t, extract.Low, sure/2)
	}
	return c
}

// believe sets the weight of a tag where a rule proposes it.
func (f *fitted) believe(c *chain, l int, t model.Tag, conf extract.Confidence, w float64) {
	if k, ok := f.index.ids[extract.ProposalFeature(layers[l], t, conf)]; ok {
		c.emit[int(k)*nTags+int(t)] = float32(w)
	}
}

// read returns the tags that the chains give an article in a pass.
func read(d *doc, chains []*chain, pass int) []model.Tags {
	tags := make([]model.Tags, len(d.tags))
	for l, c := range chains {
		at := 0
		for _, s := range stretchesOf([]*doc{d}, []int{pass}, l) {
			for i, t := range c.best(s) {
				tags[at+i] = tags[at+i].With(l, t)
			}
			at += len(s.gold)
		}
	}
	return tags
}

// agreement is the strict F1 of the chains on articles, all layers together.
func agreement(docs []*doc, chains []*chain, pass int) float64 {
	of := make([]counts, len(chains))
	eachLayer(func(l int) {
		for _, s := range stretchesOf(docs, []int{pass}, l) {
			of[l] = of[l].plus(agreeing(s.gold, chains[l].best(s)))
		}
	})
	sum := counts{}
	for _, c := range of {
		sum = sum.plus(c)
	}
	return sum.f1()
}

// agreeing counts the spans of two rows of tags.
func agreeing(gold, found []model.Tag) (c counts) {
	same := false // since the span found began
	for i, f := range found {
		g := gold[i]
		if g == model.Begin || g == model.Unit {
			c.gold++
		}
		if f == model.Begin || f == model.Unit {
			c.found++
			same = true
		}
		same = same && g == f
		if same && (f == model.Last || f == model.Unit) {
			c.right++
		}
	}
	return c
}

// stretch is what a chain learns from and reads: the features of its tokens and
// the right tags.
type stretch struct {
	pass          int
	base, stacked [][]int32 // stacked is nil in the first pass
	gold          []model.Tag
}

// stretchesOf returns the stretches of the articles as a layer sees them in the
// passes.
func stretchesOf(docs []*doc, passes []int, layer int) []stretch {
	var out []stretch
	for _, d := range docs {
		for first := 0; first < len(d.tags); {
			end := d.seq.StretchEnd(first)
			gold := make([]model.Tag, end-first)
			for i := range gold {
				gold[i] = d.tags[first+i].At(layer)
			}
			for _, pass := range passes {
				s := stretch{pass: pass, base: d.base[first:end], gold: gold}
				if pass > 0 {
					s.stacked = d.stacked[first:end]
				}
				out = append(out, s)
			}
			first = end
		}
	}
	return out
}
