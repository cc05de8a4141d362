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
	b.Weight(0, capital, model.Unit, 100)
	m, err := model.Open(string(b.Bytes()))
	if err != nil {
		fmt.Println(err)
		return
	}
	var seq model.Sequence
	for i, word := range []string{"kata", "Andi", "kemarin"} {
		var features []model.Feature
		if word == "Andi" {
			features = append(features, capital)
		}
		seq.Add(model.Token{At: i, Word: uint32(i), Begins: i == 0}, features)
	}
	for _, s := range m.Append(nil, &seq) {
		fmt.Println(m.Layers()[s.Layer], s.First, s.Last)
	}
	// Output: NAME 1 2
}
