package civic_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/civic"
)

const article = "Bupati Tanah Bumbu, H. Zairullah Azhar, S.E., hadir bersama Kapolres Tanah Bumbu AKBP Doni Pratama dan mantan Camat Satui Rusdi Hartono. Zairullah menegaskan hal itu."

func read(t testing.TB, id, text string) *extract.Document {
	t.Helper()
	x, err := extract.New()
	require.NoError(t, err)
	return x.Extract(extract.Source{ID: id, Text: text, Date: time.Date(2024, 12, 9, 0, 0, 0, 0, time.UTC)})
}

func TestPopolo(t *testing.T) {
	got := civic.Popolo(read(t, "a", article), read(t, "b", "Camat Satui Rusdi Hartono hadir."))
	require.Len(t, got.Persons, 4)
	assert.Equal(t, civic.PopoloPerson{ID: "a#person-1", Name: "Zairullah Azhar", HonorificPrefix: "H.", HonorificSuffix: "S.E.", OtherNames: []civic.PopoloName{{Name: "Zairullah"}}}, got.Persons[0])
	assert.Equal(t, "AKBP", got.Persons[1].HonorificPrefix)
	assert.Equal(t, "b#person-1", got.Persons[3].ID, "persons of two documents are two")
	require.Len(t, got.Memberships, 3, "the office left is none")
	assert.Equal(t, civic.PopoloMembership{Label: "Bupati Tanah Bumbu", Role: "bupati", PersonID: "a#person-1", AreaID: "63.10"}, got.Memberships[0])
	assert.Equal(t, civic.PopoloArea{ID: "63.10", Name: "Kabupaten Tanah Bumbu", Identifier: "63.10", Classification: "kabupaten"}, got.Areas[0])
}

func TestPopoloOfNothing(t *testing.T) {
	line, err := json.Marshal(civic.Popolo())
	require.NoError(t, err)
	assert.JSONEq(t, `{"persons":[],"organizations":[],"areas":[],"memberships":[]}`, string(line))
}

func TestFollowTheMoney(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, civic.FollowTheMoney(&b, read(t, "a", article)))
	count, seen := map[string]int{}, map[string]bool{}
	for line := range strings.Lines(b.String()) {
		var e struct {
			ID, Schema string
			Properties map[string][]string
		}
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		require.False(t, seen[e.ID], "one id twice: %s", e.ID)
		seen[e.ID] = true
		count[e.Schema]++
		for _, name := range []string{"holder", "post", "organization"} {
			for _, id := range e.Properties[name] {
				assert.True(t, seen[id], "%s before it is given", id)
			}
		}
	}
	assert.Equal(t, map[string]int{"Person": 3, "Position": 3, "Occupancy": 3}, count)
	assert.Contains(t, b.String(), `"status":["ended"]`)
}

var errFull = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestFollowTheMoneyError(t *testing.T) {
	err := civic.FollowTheMoney(full{}, read(t, "a", article))
	require.ErrorIs(t, err, errFull)
	assert.ErrorContains(t, err, `document "a"`)
}

func ExamplePopolo() {
	doc := extract.Text("Bupati Tanah Bumbu, H. Zairullah Azhar, membuka rapat.")
	line, err := json.Marshal(civic.Popolo(doc))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(line))
	// Output:
	// {"persons":[{"id":"#person-1","name":"Zairullah Azhar","honorific_prefix":"H."}],"organizations":[],"areas":[{"id":"63.10","name":"Kabupaten Tanah Bumbu","identifier":"63.10","classification":"kabupaten"}],"memberships":[{"label":"Bupati Tanah Bumbu","role":"bupati","person_id":"#person-1","area_id":"63.10"}]}
}

func ExampleFollowTheMoney() {
	x, err := extract.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := x.Extract(extract.Source{ID: "rapat", Text: "Bupati Tanah Bumbu, H. Zairullah Azhar, membuka rapat."})
	if err := civic.FollowTheMoney(os.Stdout, doc); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"id":"rapat#person-1","schema":"Person","properties":{"country":["id"],"name":["Zairullah Azhar"],"position":["Bupati Tanah Bumbu"],"title":["H."]}}
	// {"id":"rapat#position-1","schema":"Position","properties":{"country":["id"],"name":["Bupati Tanah Bumbu"],"subnationalArea":["63.10"]}}
	// {"id":"rapat#person-1-occupancy-1","schema":"Occupancy","properties":{"holder":["rapat#person-1"],"post":["rapat#position-1"],"status":["current"]}}
}
