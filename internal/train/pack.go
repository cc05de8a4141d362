package main

import (
	"math"
	"os/exec"
	"strconv"
	"strings"

	"github.com/warta-nlp/warta/extract/model"
)

// pack writes the weights as integers: the largest weight kept becomes 127.
func (f *fitted) pack(train *corpus, o options) []byte {
	b := f.builder(o)
	b.Note("data", train.hash)
	b.Note("articles", strconv.Itoa(len(train.docs)))
	b.Note("seed", strconv.FormatUint(o.seed, 10))
	b.Note("commit", commit())
	return b.Bytes()
}

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
	for pass, chains := range f.chains {
		for l, c := range chains {
			scale := 127 / o.unit
			for a := range c.trans {
				for t, w := range c.trans[a] {
					b.Transition(pass, l, model.Tag(a), model.Tag(t), int(math.Round(float64(w)*scale)))
				}
			}
			for k, w := range c.emit {
				if math.Abs(float64(w)) < o.prune {
					continue
				}
				b.Weight(pass, l, f.index.feats[k/nTags], model.Tag(k%nTags), int(math.Round(float64(w)*scale)))
			}
		}
	}
	return b
}

// commit names the state of the repository, "unknown" outside of one.
func commit() string {
	out, err := exec.Command("git", "describe", "--always", "--dirty").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}
