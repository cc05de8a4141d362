package main

import (
	"github.com/warta-nlp/warta/extract/model"
)

const nTags = int(model.NumTags)

// chain is a layer: the weights of features and, for each pass, of neighbouring
// tags. It may be read by one goroutine at a time.
type chain struct {
	emit  []float32 // feature by tag
	trans [model.Passes]pairWeights
	work
}

// pairWeights are the weights of a tag behind another, the last row those of the
// first tag of a stretch.
type pairWeights [nTags + 1][nTags]float32

// work is memory used again for each stretch.
type work struct {
	score []float32
	back  [][nTags]model.Tag
	tags  []model.Tag
}

func newChain(features int) *chain { return &chain{emit: make([]float32, features*nTags)} }

// sum fills in the scores of the tags from the features.
func (c *chain) sum(s stretch) {
	n := len(s.base)
	c.score = resize(c.score, n*nTags)
	clear(c.score)
	for i := range n {
		e := c.score[i*nTags:][:nTags]
		c.addTo(e, s.base[i])
		if s.stacked != nil {
			c.addTo(e, s.stacked[i])
		}
	}
}

func (c *chain) addTo(e []float32, features []int32) {
	for _, f := range features {
		w := c.emit[int(f)*nTags:][:nTags]
		e[0] += w[0]
		e[1] += w[1]
		e[2] += w[2]
		e[3] += w[3]
		e[4] += w[4]
	}
}

// best returns the tags of the highest score. They are valid until the next call.
func (c *chain) best(s stretch) []model.Tag {
	c.sum(s)
	return c.path(s.pass, len(s.base))
}

// path is Viterbi over the scores.
func (c *chain) path(pass, n int) []model.Tag {
	const never = -1e30
	trans := &c.trans[pass]
	c.back, c.tags = resize(c.back, n), resize(c.tags, n)
	var cur [nTags]float32
	for t := range cur {
		cur[t] = never
		if allowed[nTags][t] {
			cur[t] = c.score[t] + trans[nTags][t]
		}
	}
	for i := 1; i < n; i++ {
		var next [nTags]float32
		for t := range next {
			top, from := float32(2*never), 0
			for u := range cur {
				if allowed[u][t] {
					if v := cur[u] + trans[u][t]; v > top {
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
// of a stretch.
var allowed = func() (m [nTags + 1][nTags]bool) {
	for a := range m {
		for b := range m[a] {
			m[a][b] = model.MayFollow(model.Tag(a), model.Tag(b))
		}
	}
	return m
}()

// resize returns s with n elements, of any contents.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, 2*n)
	}
	return s[:n]
}
