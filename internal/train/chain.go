package main

import (
	"math"
	"math/rand/v2"

	"github.com/warta-nlp/warta/extract/model"
)

const nTags = int(model.NumTags)

// chain is one layer in one pass: the weights of features and of neighbouring
// tags.
type chain struct {
	emit  []float32 // feature by tag
	trans [nTags + 1][nTags]float32

	// what AdaGrad keeps, and the sums for the average
	square, total           []float32
	transSquare, transTotal [nTags + 1][nTags]float32

	work
}

// work is memory used again for each sentence.
type work struct {
	score, grad  []float32
	alpha, beta  []float64
	back         [][nTags]model.Tag
	tags         []model.Tag
	kept         []int32 // features not dropped
	keptEnd      []int32
	transGrad    [nTags + 1][nTags]float64
	potential    [nTags + 1][nTags]float64
	exponentials []float64
}

func newChain(features int) *chain { return &chain{emit: make([]float32, features*nTags)} }

// learn goes over the sentences in a random order, several times, and keeps the
// average of the weights on the way.
func (c *chain) learn(ss []sentence, o options) {
	c.square, c.total = make([]float32, len(c.emit)), make([]float32, len(c.emit))
	rng := rand.New(rand.NewPCG(o.seed, 0))
	order := rng.Perm(len(ss))
	step := float32(0)
	for range o.epochs {
		rng.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		for _, k := range order {
			step++
			c.learnFrom(ss[k], o, rng, step)
		}
	}
	for i := range c.emit {
		c.emit[i] -= c.total[i] / step
	}
	for a := range c.trans {
		for b := range c.trans[a] {
			c.trans[a][b] -= c.transTotal[a][b] / step
		}
	}
	c.square, c.total = nil, nil
	c.work = work{}
}

// learnFrom takes one step along the gradient of a sentence.
func (c *chain) learnFrom(s sentence, o options, rng *rand.Rand, step float32) {
	n := len(s.gold)
	c.sum(s, o.drop, rng)
	for i, g := range s.gold {
		for t := range model.NumTags {
			if t != g {
				c.score[i*nTags+int(t)] += float32(o.cost)
				if t == model.Outside {
					c.score[i*nTags+int(t)] += float32(o.miss)
				}
			}
		}
	}
	c.grad = resize(c.grad, n*nTags)
	if o.perceptron {
		c.pathGradient(s.gold)
	} else {
		c.crfGradient(s.gold)
	}
	rate := float32(o.rate)
	for i := range n {
		g := c.grad[i*nTags:][:nTags]
		if flat(g) {
			continue
		}
		first := int32(0)
		if i > 0 {
			first = c.keptEnd[i-1]
		}
		for _, f := range c.kept[first:c.keptEnd[i]] {
			at := int(f) * nTags
			w, sq, tot := c.emit[at:][:nTags], c.square[at:][:nTags], c.total[at:][:nTags]
			for t := range g {
				gr := g[t] - float32(o.l2)*w[t]
				sq[t] += gr * gr
				if sq[t] > 0 {
					d := rate * gr / float32(math.Sqrt(float64(sq[t])))
					w[t] += d
					tot[t] += d * step
				}
			}
		}
	}
	for a := range c.trans {
		for b := range c.trans[a] {
			if g := float32(c.transGrad[a][b]); g != 0 {
				c.transSquare[a][b] += g * g
				d := rate * g / float32(math.Sqrt(float64(c.transSquare[a][b])))
				c.trans[a][b] += d
				c.transTotal[a][b] += d * step
			}
		}
	}
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

// sum fills in the scores of the tags from the features, some left out.
func (c *chain) sum(s sentence, drop float64, rng *rand.Rand) {
	n := len(s.base)
	c.score = resize(c.score, n*nTags)
	clear(c.score)
	c.kept, c.keptEnd = c.kept[:0], c.keptEnd[:0]
	for i := range n {
		c.keep(s.base[i], drop, rng)
		if s.stack != nil {
			c.keep(s.stack[i], drop, rng)
		}
		first := int32(0)
		if i > 0 {
			first = c.keptEnd[i-1]
		}
		c.keptEnd = append(c.keptEnd, int32(len(c.kept)))
		e := c.score[i*nTags:][:nTags]
		for _, f := range c.kept[first:] {
			w := c.emit[int(f)*nTags:][:nTags]
			e[0] += w[0]
			e[1] += w[1]
			e[2] += w[2]
			e[3] += w[3]
			e[4] += w[4]
		}
	}
}

func (c *chain) keep(fs []int32, drop float64, rng *rand.Rand) {
	if drop == 0 {
		c.kept = append(c.kept, fs...)
		return
	}
	for _, f := range fs {
		if rng.Float64() >= drop {
			c.kept = append(c.kept, f)
		}
	}
}

// best returns the tags of the highest score. They are valid until the next call.
func (c *chain) best(s sentence) []model.Tag {
	c.sum(s, 0, nil)
	return c.path(len(s.base))
}

// path is Viterbi over the scores.
func (c *chain) path(n int) []model.Tag {
	const never = -1e30
	c.back, c.tags = resize(c.back, n), resize(c.tags, n)
	var cur [nTags]float32
	for t := range cur {
		cur[t] = never
		if model.MayFollow(model.NumTags, model.Tag(t)) {
			cur[t] = c.score[t] + c.trans[nTags][t]
		}
	}
	for i := 1; i < n; i++ {
		var next [nTags]float32
		for t := range next {
			top, from := float32(2*never), 0
			for u := range cur {
				if allowed[u][t] {
					if v := cur[u] + c.trans[u][t]; v > top {
						top, from = v, u
					}
				}
			}
			next[t] = top + c.score[i*nTags+t]
			c.back[i][t] = model.Tag(from)
		}
		cur = next
	}
	tag := model.Outside
	for t := range model.NumTags {
		if t.MayEnd() && cur[t] > cur[tag] {
			tag = t
		}
	}
	for i := n - 1; i >= 0; i-- {
		c.tags[i] = tag
		tag = c.back[i][tag]
	}
	return c.tags
}

// allowed[a][b] says whether b may stand behind a; the last row is the beginning
// of a sentence.
var allowed = func() (m [nTags + 1][nTags]bool) {
	for a := range m {
		for b := range m[a] {
			m[a][b] = model.MayFollow(model.Tag(a), model.Tag(b))
		}
	}
	return m
}()

// pathGradient is the structured perceptron's: the right path minus the best one.
func (c *chain) pathGradient(gold []model.Tag) {
	clear(c.grad)
	c.transGrad = [nTags + 1][nTags]float64{}
	pg, pb := model.NumTags, model.NumTags
	for i, b := range c.path(len(gold)) {
		g := gold[i]
		if g != b {
			c.grad[i*nTags+int(g)]++
			c.grad[i*nTags+int(b)]--
		}
		c.transGrad[pg][g]++
		c.transGrad[pb][b]--
		pg, pb = g, b
	}
}

// crfGradient is the conditional random field's: the right tags minus those
// expected, by the forward-backward algorithm with scaling.
func (c *chain) crfGradient(gold []model.Tag) {
	n := len(gold)
	c.alpha, c.beta, c.exponentials = resize(c.alpha, n*nTags), resize(c.beta, n*nTags), resize(c.exponentials, n*nTags)
	c.transGrad = [nTags + 1][nTags]float64{}
	tr := &c.potential
	for a := range tr {
		for b := range tr[a] {
			tr[a][b] = 0
			if allowed[a][b] {
				tr[a][b] = math.Exp(float64(c.trans[a][b]))
			}
		}
	}
	for i := range n {
		s, e := c.score[i*nTags:][:nTags], c.exponentials[i*nTags:][:nTags]
		top := max(s[0], s[1], s[2], s[3], s[4])
		for t := range e {
			e[t] = math.Exp(float64(s[t] - top))
		}
	}
	c.forward(n)
	c.backward(n)
	for i, g := range gold {
		a, b, grad := c.alpha[i*nTags:][:nTags], c.beta[i*nTags:][:nTags], c.grad[i*nTags:][:nTags]
		z := 0.0
		for t := range a {
			z += a[t] * b[t]
		}
		for t := range a {
			grad[t] = float32(-a[t] * b[t] / z)
		}
		grad[g]++
		if i == 0 {
			for t := range grad {
				c.transGrad[nTags][t] += float64(grad[t])
			}
			continue
		}
		c.pairs(i, gold[i-1], g)
	}
}

func (c *chain) forward(n int) {
	prev := [nTags]float64{}
	for i := range n {
		a, e := c.alpha[i*nTags:][:nTags], c.exponentials[i*nTags:][:nTags]
		sum := 0.0
		for t := range a {
			v := 0.0
			if i == 0 {
				v = c.potential[nTags][t]
			} else {
				for u := range prev {
					v += prev[u] * c.potential[u][t]
				}
			}
			a[t] = v * e[t]
			sum += a[t]
		}
		for t := range a {
			a[t] /= sum
			prev[t] = a[t]
		}
	}
}

func (c *chain) backward(n int) {
	last := c.beta[(n-1)*nTags:]
	for t := range model.NumTags {
		last[t] = 0
		if t.MayEnd() {
			last[t] = 1
		}
	}
	for i := n - 2; i >= 0; i-- {
		b, e, after := c.beta[i*nTags:][:nTags], c.exponentials[(i+1)*nTags:][:nTags], c.beta[(i+1)*nTags:][:nTags]
		sum := 0.0
		for u := range b {
			v := 0.0
			for t := range e {
				v += c.potential[u][t] * e[t] * after[t]
			}
			b[u] = v
			sum += v
		}
		for u := range b {
			b[u] /= sum
		}
	}
}

// pairs adds the gradient of the transition into token i.
func (c *chain) pairs(i int, before, here model.Tag) {
	a, e, b := c.alpha[(i-1)*nTags:][:nTags], c.exponentials[i*nTags:][:nTags], c.beta[i*nTags:][:nTags]
	var xi [nTags][nTags]float64
	z := 0.0
	for u := range xi {
		for t := range xi[u] {
			xi[u][t] = a[u] * c.potential[u][t] * e[t] * b[t]
			z += xi[u][t]
		}
	}
	for u := range xi {
		for t := range xi[u] {
			c.transGrad[u][t] -= xi[u][t] / z
		}
	}
	c.transGrad[before][here]++
}

// resize returns s with n elements, of any contents.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, 2*n)
	}
	return s[:n]
}
