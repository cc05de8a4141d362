package sample_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/examples/archive/sample"
)

func ExampleArticles() {
	n := 0
	for doc := range sample.Articles(1000, 1) {
		if doc.Text != "" && doc.Date != "" {
			n++
		}
	}
	fmt.Println(n)
	// Output: 1000
}

func TestSameSeedSameArticles(t *testing.T) {
	all := slices.Collect(sample.Articles(50, 1))
	assert.Equal(t, all[:20], slices.Collect(sample.Articles(20, 1)))
	assert.NotEqual(t, all[:20], slices.Collect(sample.Articles(20, 2)))
}

func TestArticlesDiffer(t *testing.T) {
	texts, ids := map[string]bool{}, map[string]bool{}
	for seed := range uint64(2) {
		for doc := range sample.Articles(250, seed) {
			texts[doc.Text] = true
			ids[doc.ID] = true
		}
	}
	assert.Len(t, texts, 500)
	assert.Len(t, ids, 500)
}
