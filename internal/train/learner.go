package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/warta-nlp/warta/extract/model"
)

// learner teaches a chain by AdaGrad, one stretch at a time, and averages the
// weights over the steps.
type learner struct {
	*chain
	o         options
	stretches []stretch
	prior     []float32 // the first weights, to which they decay
	order     []int
	rng       *rand.Rand
	step      float32

	square, total           []float32 // squares of the gradients; steps weighted by their time, for the average
	transSquare, transTotal [model.Passes]pairWeights

	grad      []float32
	transGrad [nTags + 1][nTags]float64
	margins
}

func newLearner(c *chain, ss []stretch, o options) *learner {
	l := &learner{chain: c, o: o, stretches: ss, prior: slices.Clone(c.emit), rng: rand.New(rand.NewPCG(o.seed, 0))}
	l.order = l.rng.Perm(len(ss))
	l.square, l.total = make([]float32, len(c.emit)), make([]float32, len(c.emit))
	return l
}

// epoch goes over the stretches once, in a random order.
func (l *learner) epoch() {
	l.rng.Shuffle(len(l.order), func(a, b int) { l.order[a], l.order[b] = l.order[b], l.order[a] })
	for _, k := range l.order {
		l.step++
		l.learnFrom(l.stretches[k])
	}
}

// average returns the chain with the mean of the weights since the beginning.
func (l *learner) average() *chain {
	c := &chain{emit: slices.Clone(l.emit), trans: l.trans}
	for i := range c.emit {
		c.emit[i] -= l.total[i] / l.step
	}
	for p := range c.trans {
		for a := range c.trans[p] {
			for b := range c.trans[p][a] {
				c.trans[p][a][b] -= l.transTotal[p][a][b] / l.step
			}
		}
	}
	return c
}

// learnFrom takes one step along the gradient of a stretch. Wrong tags get a head
// start, those left out a greater one (softmax margin).
func (l *learner) learnFrom(s stretch) {
	l.sum(s)
	for i, g := range s.gold {
		for t := range model.NumTags {
			if t == g {
				continue
			}
			l.score[i*nTags+int(t)] += float32(l.o.cost)
			if t == model.Outside {
				l.score[i*nTags+int(t)] += float32(l.o.miss)
			}
		}
	}
	l.grad = resize(l.grad, len(s.gold)*nTags)
	if l.o.perceptron {
		l.pathGradient(s)
	} else {
		l.expectedGradient(s)
	}
	for i := range s.gold {
		g := l.grad[i*nTags:][:nTags]
		if flat(g) {
			continue
		}
		l.move(g, s.base[i])
		if s.stacked != nil {
			l.move(g, s.stacked[i])
		}
	}
	l.moveTransitions(s.pass)
}

// flat reports a gradient too small to matter.
func flat(g []float32) bool {
	for _, v := range g {
		if v > 1e-3 || v < -1e-3 {
			return false
		}
	}
	return true
}

// move moves the weights of the features of a token.
func (l *learner) move(g []float32, features []int32) {
	rate, decay := float32(l.o.rate), float32(l.o.l2)
	for _, f := range features {
		at := int(f) * nTags
		w, first, sq, tot := l.emit[at:][:nTags], l.prior[at:][:nTags], l.square[at:][:nTags], l.total[at:][:nTags]
		for t := range g {
			slope := g[t] - decay*(w[t]-first[t])
			sq[t] += slope * slope
			if sq[t] > 0 {
				d := rate * slope / float32(math.Sqrt(float64(sq[t])))
				w[t] += d
				tot[t] += d * l.step
			}
		}
	}
}

func (l *learner) moveTransitions(pass int) {
	w, sq, tot := &l.trans[pass], &l.transSquare[pass], &l.transTotal[pass]
	for a := range w {
		for b := range w[a] {
			if g := float32(l.transGrad[a][b]); g != 0 {
				sq[a][b] += g * g
				d := float32(l.o.rate) * g / float32(math.Sqrt(float64(sq[a][b])))
				w[a][b] += d
				tot[a][b] += d * l.step
			}
		}
	}
}

// pathGradient is the structured perceptron's: the right path minus the best one.
func (l *learner) pathGradient(s stretch) {
	clear(l.grad)
	l.transGrad = [nTags + 1][nTags]float64{}
	beforeGold, beforeBest := model.NumTags, model.NumTags
	for i, b := range l.path(s.pass, len(s.gold)) {
		g := s.gold[i]
		if g != b {
			l.grad[i*nTags+int(g)]++
			l.grad[i*nTags+int(b)]--
		}
		l.transGrad[beforeGold][g]++
		l.transGrad[beforeBest][b]--
		beforeGold, beforeBest = g, b
	}
}
