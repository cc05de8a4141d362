package extract_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
)

// TestRecord keeps the sample document of the output format true.
func TestRecord(t *testing.T) {
	doc := newExtractor(t).Extract(extract.Source{
		ID: "contoh", Date: time.Date(2024, 12, 10, 0, 0, 0, 0, time.UTC),
		Text: "Bupati Tanah Bumbu, Zairullah Azhar, membuka rapat pada Senin (9/12/2024) sesuai UU Nomor 23 Tahun 2014.",
	})
	got, err := json.Marshal(doc.Record())
	require.NoError(t, err)
	assert.JSONEq(t, `{"schema":1,"id":"contoh","date":"2024-12-10",
		"text":"Bupati Tanah Bumbu, Zairullah Azhar, membuka rapat pada Senin (9/12/2024) sesuai UU Nomor 23 Tahun 2014.",
		"entities":[
		{"label":"POSITION","start":0,"end":18,"text":"Bupati Tanah Bumbu","id":"bupati","region":"63.10","confidence":"high","rule":"office/head+unit"},
		{"label":"GPE","start":7,"end":18,"text":"Tanah Bumbu","id":"63.10","confidence":"high","rule":"region/name"},
		{"label":"PERSON","start":20,"end":35,"text":"Zairullah Azhar","confidence":"high","rule":"person/office"},
		{"label":"DATE","start":56,"end":73,"text":"Senin (9/12/2024)","norm":"2024-12-09","confidence":"exact","rule":"timex/date"},
		{"label":"LAW","start":81,"end":103,"text":"UU Nomor 23 Tahun 2014","id":"/akn/id/act/uu/2014/23","flags":["known"],"confidence":"exact","rule":"law/ref"}],
		"holders":[{"person":2,"position":0}],
		"officials":[{"name":"Zairullah Azhar","office":"bupati","region":"63.10","mentions":[0,2]}],
		"laws":[{"entity":4,"kind":"ref","id":"/akn/id/act/uu/2014/23","title":"Pemerintahan Daerah","flags":["known"],"known":true}]}`, string(got))
}

// TestAlternatives: a weekday that does not fit its date is flagged, with the
// readings that would fit, and a truth that both could be is left alone.
func TestAlternatives(t *testing.T) {
	doc := extract.Text("Rapat digelar Selasa (9/12/2024) di Martapura.")
	r := doc.Record().Entities[0]
	assert.Equal(t, extract.Date, r.Label)
	assert.Equal(t, "2024-12-09", r.Norm)
	assert.Contains(t, r.Flags, "weekday_mismatch")
	assert.Contains(t, r.Alt, "2024-12-10")
}
