package main

import (
	"math"

	"github.com/warta-nlp/warta/extract/model"
)

// margins is the memory of the forward-backward algorithm.
type margins struct {
	alpha, beta, exponentials []float64
	potential                 [nTags + 1][nTags]float64 // of neighbouring tags
}

// expectedGradient is the conditional random field's: the right tags minus those
// expected, by the forward-backward algorithm with scaling.
func (l *learner) expectedGradient(s stretch) {
	n := len(s.gold)
	l.alpha, l.beta, l.exponentials = resize(l.alpha, n*nTags), resize(l.beta, n*nTags), resize(l.exponentials, n*nTags)
	l.transGrad = [nTags + 1][nTags]float64{}
	l.exponentiate(s.pass, n)
	l.forward(n)
	l.backward(n)
	for i, g := range s.gold {
		a, b, grad := l.alpha[i*nTags:][:nTags], l.beta[i*nTags:][:nTags], l.grad[i*nTags:][:nTags]
		z := 0.0
		for t := range a {
			z += a[t] * b[t]
		}
		for t := range a {
			grad[t] = float32(-a[t] * b[t] / z)
		}
		grad[g]++
		if i > 0 {
			l.pairGradient(i, s.gold[i-1], g)
			continue
		}
		for t := range grad {
			l.transGrad[nTags][t] += float64(grad[t])
		}
	}
}

// exponentiate turns scores into factors, each token's highest into one.
func (l *learner) exponentiate(pass, n int) {
	for a := range l.potential {
		for b := range l.potential[a] {
			l.potential[a][b] = 0
			if allowed[a][b] {
				l.potential[a][b] = math.Exp(float64(l.trans[pass][a][b]))
			}
		}
	}
	for i := range n {
		s, e := l.score[i*nTags:][:nTags], l.exponentials[i*nTags:][:nTags]
		top := max(s[0], s[1], s[2], s[3], s[4])
		for t := range e {
			e[t] = math.Exp(float64(s[t] - top))
		}
	}
}

func (l *learner) forward(n int) {
	prev := [nTags]float64{}
	for i := range n {
		a, e := l.alpha[i*nTags:][:nTags], l.exponentials[i*nTags:][:nTags]
		sum := 0.0
		for t := range a {
			v := 0.0
			if i == 0 {
				v = l.potential[nTags][t]
			} else {
				for u := range prev {
					v += prev[u] * l.potential[u][t]
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

func (l *learner) backward(n int) {
	last := l.beta[(n-1)*nTags:]
	for t := range model.NumTags {
		last[t] = 0
		if t.MayEnd() {
			last[t] = 1
		}
	}
	for i := n - 2; i >= 0; i-- {
		b, e, after := l.beta[i*nTags:][:nTags], l.exponentials[(i+1)*nTags:][:nTags], l.beta[(i+1)*nTags:][:nTags]
		sum := 0.0
		for u := range b {
			v := 0.0
			for t := range e {
				v += l.potential[u][t] * e[t] * after[t]
			}
			b[u] = v
			sum += v
		}
		for u := range b {
			b[u] /= sum
		}
	}
}

// pairGradient adds the gradient of the pair of tags that ends at token i.
func (l *learner) pairGradient(i int, before, here model.Tag) {
	a, e, b := l.alpha[(i-1)*nTags:][:nTags], l.exponentials[i*nTags:][:nTags], l.beta[i*nTags:][:nTags]
	var both [nTags][nTags]float64
	z := 0.0
	for u := range both {
		for t := range both[u] {
			both[u][t] = a[u] * l.potential[u][t] * e[t] * b[t]
			z += both[u][t]
		}
	}
	for u := range both {
		for t := range both[u] {
			l.transGrad[u][t] -= both[u][t] / z
		}
	}
	l.transGrad[before][here]++
}
