package amount

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func keys[R row](table []R) (all []string) {
	for _, r := range table {
		all = append(all, r.key())
	}
	return all
}

// TestTables holds the tables to what lookup wants of them: sorted, in lower
// case, no form twice, none too long.
func TestTables(t *testing.T) {
	for name, table := range map[string][]string{
		"measures": keys(measures), "scales": keys(scales), "signs": keys(signs), "dollars": keys(dollars),
		"names": keys(names), "whose": keys(whose), "classifiers": keys(classifiers), "relational": keys(relational),
		"times": keys(times), "moments": keys(moments), "uncounted": keys(uncounted), "wholes": keys(wholes),
		"verbalNouns": keys(verbalNouns), "heads": keys(heads), "numbered": keys(numbered),
		"moneyed": keys(moneyed), "placed": keys(placed), "approximate": keys(approximate), "magnitudes": keys(magnitudes),
	} {
		assert.True(t, slices.IsSorted(table), name)
		assert.Len(t, slices.Compact(slices.Clone(table)), len(table), "%s: a form twice", name)
		for _, w := range table {
			assert.Equal(t, strings.ToLower(w), w, name)
			assert.LessOrEqual(t, len(w), maxFold, "%s: %s", name, w)
		}
	}
}

// TestTablesDoNotContradict: a word is not counted and uncounted at once.
func TestTablesDoNotContradict(t *testing.T) {
	for _, c := range classifiers {
		f := fold(string(c))
		assert.False(t, in(uncounted, &f) || in(times, &f) || in(moments, &f) || verb(&f), c)
	}
	for _, n := range verbalNouns {
		f := fold(string(n))
		assert.False(t, in(uncounted, &f), n)
	}
}
