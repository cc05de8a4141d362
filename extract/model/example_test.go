package model_test

import (
	"fmt"

	"github.com/warta-nlp/warta/extract/model"
)

// A model of one layer that marks the tokens with one feature.
func Example() {
	const capital model.Feature = 7
	b, err := model.NewBuilder("NAME")
	if err != nil {
		fmt.Println(err)
		return
	}
	b.Weight(model.Passes-1, 0, capital, model.Unit, 100)
	m, err := model.Open(string(b.Bytes()))
	if err != nil {
		fmt.Println(err)
		return
	}
	var seq model.Sequence
	for i, word := range []string{"kata", "Andi", "kemarin"} {
		if word == "Andi" {
			seq.Add(capital)
		}
		seq.Next(uint32(i), word == "Andi", i == 0)
	}
	for _, s := range m.Append(nil, &seq) {
		fmt.Println(m.Layers()[s.Layer], s.First, s.Last)
	}
	// Output: NAME 1 2
}
