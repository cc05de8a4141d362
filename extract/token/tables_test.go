package token_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract/token"
)

func isFormat(r rune) bool { return unicode.Is(unicode.Cf, r) }

func TestTablesAreSorted(t *testing.T) {
	for _, table := range token.Tables {
		assert.True(t, slices.IsSorted(table))
		assert.Len(t, slices.Compact(slices.Clone(table)), len(table), "unique")
		for _, w := range table {
			assert.Equal(t, strings.ToLower(w), w)
			assert.LessOrEqual(t, len(w), token.MaxAbbrev)
		}
	}
}
