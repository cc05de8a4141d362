package extract_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
)

const twoDays = "Rapat digelar Senin (9/12/2024) dan Selasa (10/12/2024)."

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		limits  extract.Limits
		refused *extract.LimitError
	}{
		{extract.Limits{}, nil},
		{extract.Limits{Bytes: len(twoDays), Entities: 2}, nil},
		{extract.Limits{Bytes: len(twoDays) - 1}, &extract.LimitError{ID: "a", Unit: "bytes", Count: len(twoDays), Limit: len(twoDays) - 1}},
		{extract.Limits{Entities: 1}, &extract.LimitError{ID: "a", Unit: "entities", Count: 2, Limit: 1}},
	} {
		x := newExtractor(t, extract.WithLimits(c.limits))
		src := extract.Source{ID: "a", Text: twoDays}
		doc := x.Extract(src)
		assert.Equal(t, src, doc.Source)
		assert.Len(t, x.AppendEntities(nil, src), len(doc.Entities))
		assert.Len(t, slices.Collect(x.All(src)), len(doc.Entities))
		if c.refused == nil {
			assert.NoError(t, doc.Err())
			assert.Len(t, doc.Entities, 2)
			continue
		}
		assert.Empty(t, doc.Entities)
		var refused *extract.LimitError
		require.ErrorAs(t, doc.Err(), &refused)
		assert.Equal(t, c.refused, refused)
	}
}

// TestLimitsOfOneDocument shows that one document over the limits does not keep
// the next ones back.
func TestLimitsOfOneDocument(t *testing.T) {
	x := newExtractor(t, extract.WithLimits(extract.Limits{Bytes: 100}))
	var sources []extract.Source
	for i, n := range []int{1, 2, 1} {
		sources = append(sources, extract.Source{ID: fmt.Sprint(i), Text: strings.Repeat(twoDays, n)})
	}
	var refused []string
	n := 0
	for doc, err := range x.ExtractAll(context.Background(), slices.Values(sources)) {
		require.Equal(t, fmt.Sprint(n), doc.ID)
		require.Equal(t, doc.Err(), err)
		if n++; err != nil {
			refused = append(refused, err.Error())
		}
	}
	assert.Equal(t, []string{`extract: document "1" has 112 bytes, the limit is 100`}, refused)
	assert.Equal(t, 3, n)
}

func TestLimitsAreNotNegative(t *testing.T) {
	_, err := extract.New(extract.WithLimits(extract.Limits{Bytes: -1}))
	assert.ErrorContains(t, err, "WithLimits: limit is negative")
}

func ExampleWithLimits() {
	x, err := extract.New(extract.WithLimits(extract.Limits{Bytes: 1 << 20}))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := x.Extract(extract.Source{ID: "dump", Text: strings.Repeat("Rapat. ", 1<<20)})
	var refused *extract.LimitError
	if errors.As(doc.Err(), &refused) {
		fmt.Println(refused.ID, refused.Count, refused.Unit)
	}
	// Output:
	// dump 7340032 bytes
}
