package civic_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/civic"
)

// FuzzCivic holds both exports of any text to their promises: what is pointed to is
// there, no id is given twice, and the same documents give the same bytes.
func FuzzCivic(f *testing.F) {
	f.Add("a", article)
	f.Add("", "Plt. Kepala Dinas Kesehatan Kabupaten Tanah Bumbu dr. Budi Santoso dan Camat Satui Rusdi Hartono.")
	f.Add("a#1", "mantan Bupati Bupati Bupati A, B. H. H. \xff")
	x, err := extract.New(extract.WithoutModel())
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, id, text string) {
		docs := []*extract.Document{x.Extract(extract.Source{ID: id, Text: text}), x.Extract(extract.Source{ID: id + "-2", Text: text})}
		checkPopolo(t, civic.Popolo(docs...))
		var one, other bytes.Buffer
		require.NoError(t, civic.FollowTheMoney(&one, docs...))
		require.NoError(t, civic.FollowTheMoney(&other, docs...))
		require.Equal(t, one.String(), other.String())
		checkMoney(t, one.Bytes())
	})
}

func checkPopolo(t *testing.T, p civic.PopoloData) {
	t.Helper()
	persons, organizations, areas := map[string]bool{}, map[string]bool{"": true}, map[string]bool{"": true}
	for _, x := range p.Persons {
		require.NotEmpty(t, x.Name)
		once(t, persons, x.ID)
	}
	for _, x := range p.Organizations {
		once(t, organizations, x.ID)
	}
	for _, x := range p.Areas {
		once(t, areas, x.ID)
	}
	for _, m := range p.Memberships {
		require.True(t, persons[m.PersonID] && organizations[m.OrganizationID] && areas[m.AreaID], "%+v points to nothing", m)
	}
	_, err := json.Marshal(p)
	require.NoError(t, err)
}

func once(t *testing.T, seen map[string]bool, id string) {
	t.Helper()
	require.False(t, seen[id], "id %q twice", id)
	seen[id] = true
}

func checkMoney(t *testing.T, lines []byte) {
	t.Helper()
	seen := map[string]bool{}
	for line := range bytes.Lines(lines) {
		var e struct {
			ID, Schema string
			Properties map[string][]string
		}
		require.NoError(t, json.Unmarshal(line, &e))
		once(t, seen, e.ID)
		for _, name := range []string{"holder", "post", "organization"} {
			for _, to := range e.Properties[name] {
				require.True(t, seen[to], "%s before it is given", to)
			}
		}
	}
}
