package format

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
)

// FuzzBrat holds that an .ann file says everything of a document.
func FuzzBrat(f *testing.F) {
	f.Add("Bupati Tanah Bumbu hadir\n\npada Senin.", 0, 6, 7, 18, "catatan")
	f.Add("é\t|\\ \u2028\r\nx", 0, 2, 3, 9, "\t\n\u2028{")
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int, note string) {
		r := &extract.Record{ID: note, Text: text, Entities: []extract.EntityRecord{}}
		for i, s := range [][2]int{{a, b}, {c, d}} {
			if checkBounds(text, s[0], s[1]) == nil {
				r.Entities = append(r.Entities, extract.EntityRecord{
					Label: extract.Org + extract.Label(i), Start: s[0], End: s[1], Text: text[s[0]:s[1]], Rule: note, Confidence: note})
				r.Quotes = append(r.Quotes, extract.QuoteRecord{Start: s[0], End: s[1], Text: text[s[0]:s[1]], Speaker: note})
				r.Chains = append(r.Chains, []int{i}, []int{0})
			}
		}
		sortEntities(r.Entities)
		if CheckUTF8(note) != nil || CheckUTF8(text) != nil || checkInBytes(r) != nil {
			return
		}
		if _, err := Convert(r, extract.Runes); err != nil {
			return
		}
		ann, err := bratAnnotations(r)
		require.NoError(t, err)
		back, err := parseAnn("x", text, ann, "x.ann", nil)
		require.NoError(t, err, "%s", ann)
		assert.Equal(t, r, back, "%s", ann)
	})
}
