package reader

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRead(t *testing.T) {
	r, err := New()
	require.NoError(t, err)
	a, err := r.Read("<b>Bupati hadir kemarin.", "2024-12-10", "63.10")
	require.NoError(t, err)
	assert.Contains(t, a.Article, "&lt;b&gt;")
	assert.Contains(t, a.Entities, "2024-12-09")
	var doc struct{ Date, Region, Text string }
	require.NoError(t, json.Unmarshal([]byte(a.JSON), &doc))
	assert.Equal(t, "2024-12-10 63.10 <b>Bupati hadir kemarin.", doc.Date+" "+doc.Region+" "+doc.Text)
	_, err = r.Read("", "10/12/2024", "")
	assert.EqualError(t, err, `date "10/12/2024" is no day of the form 2024-12-09`)
}

func TestAddVillages(t *testing.T) {
	r, err := New()
	require.NoError(t, err)
	const header = "code\ttype\tname\n"
	assert.EqualError(t, r.AddVillages(header+"63.10.01.2999\tdesa\n"), "line 2 has 2 columns, expected code, type and name")
	assert.ErrorContains(t, r.AddVillages(header+"63.10.01.2999\tdesa\t\n"), "name")
	require.NoError(t, r.AddVillages(header+"63.10.01.2999\tdesa\tWartabaru\n"))
	a, err := r.Read("Desa Wartabaru, Kabupaten Tanah Bumbu", "", "")
	require.NoError(t, err)
	assert.Contains(t, a.JSON, `"id":"63.10.01.2999"`)
}

func TestRegions(t *testing.T) {
	all := Regions()
	assert.Equal(t, Region{"11", "Provinsi Aceh", true}, all[0])
	provinces := 0
	for _, r := range all {
		if r.Province {
			provinces++
		}
	}
	assert.Equal(t, 38, provinces)
	assert.Equal(t, 38+514, len(all))
}
