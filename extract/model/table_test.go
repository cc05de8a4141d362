package model

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// random returns a model of as many layers as there may be with random weights, and
// features of which it knows one in two.
func random(t *testing.T, rng *rand.Rand) (*Builder, *Model, []Feature) {
	b, err := NewBuilder("A", "B", "C", "D", "E", "F", "G")
	require.NoError(t, err)
	var feats []Feature
	for k := range 4000 {
		f := Feature(rng.Uint32())
		feats = append(feats, f)
		if k%2 == 0 {
			continue
		}
		for range 5 {
			b.Weight(rng.IntN(MaxLayers), f, Begin+Tag(rng.IntN(int(NumTags-1))), rng.IntN(400)-200)
		}
	}
	for p := range Passes {
		for l := range MaxLayers {
			for from := range NumTags + 1 {
				for to := range NumTags {
					b.Transition(p, l, from, to, rng.IntN(200)-100)
				}
			}
		}
	}
	m, err := Open(string(b.Bytes()))
	require.NoError(t, err)
	return b, m, feats
}

// The scores are the sums of the weights given to the builder, whatever stands in
// the same machine word.
func TestScoresAreSums(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	b, m, feats := random(t, rng)
	for range 200 {
		var fs []Feature
		for range rng.IntN(maxSummed) {
			fs = append(fs, feats[rng.IntN(len(feats))])
		}
		var s scores
		s.add(&m.table, fs)
		for l := range MaxLayers {
			var want [NumTags]int32
			for _, f := range fs {
				for tag := Begin; tag < NumTags && b.rows[f] != nil; tag++ {
					want[tag] += int32(b.rows[f][rowPlace(l, tag)])
				}
			}
			require.Equal(t, want, s.of(l))
		}
	}
}

// A layer that is passed over has nothing to mark.
func TestNoHopeMeansOutside(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	passed := 0
	for range 20 {
		_, m, feats := random(t, rng)
		for range 50 {
			var tg tagger
			n := 1 + rng.IntN(4)
			tg.reset(n)
			for i := range n {
				for range rng.IntN(4) {
					tg.scores[i].add(&m.table, feats[rng.IntN(len(feats)):][:1])
				}
			}
			hope := m.hopes[0].in(tg.scores)
			for l := range MaxLayers {
				if hope.of(l) {
					continue
				}
				passed++
				m.decode(&tg, 0, l, 0, n)
				for _, tag := range tg.path {
					require.Equal(t, Outside, tag)
				}
			}
		}
	}
	assert.Greater(t, passed, 10)
}

// The path found is the best of all there are.
func TestBestIsBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		var tr transitions
		for a := range tr {
			for b := range tr[a] {
				tr[a][b] = int32(rng.IntN(200) - 100)
			}
		}
		s := make([][NumTags]int32, 1+rng.IntN(5))
		for i := range s {
			for tag := range s[i] {
				s[i][tag] = int32(rng.IntN(200) - 100)
			}
		}
		path := make([]Tag, len(s))
		tr.best(s, make([][NumTags]Tag, len(s)), path)
		top := int32(never)
		var walk func(i int, before Tag, sum int32)
		walk = func(i int, before Tag, sum int32) {
			if i == len(s) {
				if before.MayEnd() {
					top = max(top, sum)
				}
				return
			}
			for _, tag := range follows[before] {
				walk(i+1, tag, sum+tr[before][tag]+s[i][tag])
			}
		}
		walk(0, NumTags, 0)
		sum, before := int32(0), NumTags
		for i, tag := range path {
			require.True(t, MayFollow(before, tag))
			sum += tr[before][tag] + s[i][tag]
			before = tag
		}
		require.Equal(t, top, sum)
	}
}
