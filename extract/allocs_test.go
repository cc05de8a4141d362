//go:build !race

package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
)

// maxAllocs is what an article may cost on average once an extractor is warm: the
// pinpoints of its laws, rows of values now and then.
const maxAllocs = 12

// TestAppendEntitiesAllocates counts without the race detector, which empties
// pools at random.
func TestAppendEntitiesAllocates(t *testing.T) {
	sources := articles(t)
	x, err := extract.New(extract.WithoutModel())
	require.NoError(t, err)
	var dst []extract.Entity
	read := func() {
		for _, src := range sources {
			dst = x.AppendEntities(dst[:0], src)
		}
	}
	read()
	assert.Less(t, testing.AllocsPerRun(5, read)/float64(len(sources)), float64(maxAllocs))
}
