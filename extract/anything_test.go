package extract_test

import (
	"encoding/json"
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
)

// soup are words and marks that the links look at.
var soup = strings.Fields(`Bupati Budi Hartono Chh , . ( ) “ ” " '' kata katanya Menurut menurutnya yang akrab disapa dan atau diwakili oleh
	didampingi selaku mantan itu ini H. S.H. Letkol Inf (Purn) Plt. Kepala Dinas Kesehatan Kotabaru di – / : mengatakan bahwa orang nomor satu
	saya air naik tinggi sekali -nya TNI digantikan kepada sebelumnya dijabat bunyi surat ’ ‘ 1 2024`)

// anything returns a text of random words with random entities over it, such as
// no recogniser gives.
func anything(r *rand.Rand) *extract.Record {
	var text strings.Builder
	doc := &extract.Record{}
	for left := 3 + r.Intn(25); left > 0; left-- {
		start := text.Len()
		var words []string
		for range 1 + r.Intn(3) {
			words = append(words, soup[r.Intn(len(soup))])
		}
		text.WriteString(strings.Join(words, " "))
		if r.Intn(2) == 0 {
			label := extract.Labels()[r.Intn(6)]
			doc.Entities = append(doc.Entities, extract.EntityRecord{Label: label, Start: start, End: text.Len(), Text: text.String()[start:]})
		}
		switch r.Intn(8) {
		case 0:
			text.WriteString("\n\n")
		case 1: // glued
		default:
			text.WriteString(" ")
		}
	}
	doc.Text = text.String()
	return doc
}

// TestLinksOfAnything holds the links to their promises over entities of any kind.
func TestLinksOfAnything(t *testing.T) {
	x := newExtractor(t)
	for seed := range 3000 {
		r := anything(rand.New(rand.NewSource(int64(seed))))
		doc := x.LinkLabelled(r)
		start := 0
		for _, q := range doc.Quotes() {
			require.Equal(t, doc.Text[q.Start:q.End], q.Text)
			require.LessOrEqual(t, start, q.Start, "in order: %q", doc.Text)
			start = q.Start
		}
		for _, o := range doc.Officials() {
			require.IsIncreasing(t, append([]int{-1}, o.Mentions...), "%q", doc.Text)
		}
		for _, c := range doc.Chains() {
			require.Greater(t, len(c), 1)
		}
		_, err := json.Marshal(doc.Record())
		require.NoError(t, err)
		require.NotEmpty(t, doc.Summary().String())
	}
}
