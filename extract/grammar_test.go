package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract"
)

// TestGrammars holds the rules of the open classes to what they are there for: each
// case says what must be among the entities, and what must not.
func TestGrammars(t *testing.T) {
	x := newExtractor(t, extract.WithoutModel())
	for _, c := range []struct {
		name, text string
		has, not   []string
	}{
		{
			"a rank ends an office",
			"Hadir pula Camat Pegasing Sabirin, Kapolsek Iptu Sutarno dan warga.",
			[]string{"POSITION Kapolsek", "PERSON Sutarno"},
			[]string{"POSITION Kapolsek Iptu Sutarno"},
		},
		{
			"a Balinese article is no number",
			"Rapat dipimpin Plh. Sekda I Wayan Mudiyasa di kantornya.",
			[]string{"POSITION Plh. Sekda", "PERSON I Wayan Mudiyasa"},
			[]string{"POSITION Plh. Sekda I"},
		},
		{
			"a body takes the village of a regency that the text names",
			"Bupati Indramayu membuka rapat. Hadir Ketua BPD Juntikebon H. Karnadi.",
			[]string{"POSITION Ketua BPD Juntikebon", "GPE Juntikebon"},
			nil,
		},
		{
			"a village and the regency around it",
			"Mantan Kades Jatisari Garut divonis lima tahun.",
			[]string{"POSITION Kades Jatisari Garut"},
			nil,
		},
		{
			"two letters are a field",
			"Kepala Dinas P&K Budi Santoso membuka acara.",
			[]string{"ORG Dinas P&K", "PERSON Budi Santoso"},
			[]string{"PERSON K Budi Santoso"},
		},
		{
			"the medium behind the place, a full stop for the dash",
			"SOFIFI - KieRahaVoice. Hasil reses dilaporkan kepada DPRD.",
			[]string{"ORG KieRahaVoice"},
			nil,
		},
		{
			"a medium that bears a region's name",
			"Bangko, Bicara Jambi - Pembahasan berjalan alot.",
			[]string{"ORG Bicara Jambi", "GPE Jambi"},
			nil,
		},
		{
			"who signs the story",
			"Panen diharapkan lebih baik tahun depan. (am/Serambi Pase)",
			[]string{"ORG Serambi Pase"},
			nil,
		},
		{
			"an acronym of several words",
			"Balai Besar Taman Nasional Bromo Tengger Semeru (BB TNBTS) menutup kawasan. Kepala BB TNBTS hadir.",
			[]string{"ORG BB TNBTS"},
			nil,
		},
		{
			"a hotel whose name ends in its head",
			"Acara digelar di Royal Tulip Hotel sejak pagi.",
			[]string{"FAC Royal Tulip Hotel"},
			nil,
		},
		{
			"a road ends before house number and region",
			"Kantor itu di Jalan Cifor kel Bubulak dan Jalan Bina Marga Nomor 1.",
			[]string{"FAC Jalan Cifor", "FAC Jalan Bina Marga"},
			[]string{"FAC Jalan Bina Marga Nomor 1"},
		},
		{
			"a district named like a beach",
			"Pemkab Deli Serdang mendata warga. Nelayan di Pantai Labu mengungsi.",
			[]string{"GPE Pantai Labu"},
			[]string{"LOC Pantai Labu"},
		},
		{
			"items of a list below a regency that the text names",
			"Sebaran di Kabupaten Batang:\n• Gringsing 74 persen\n• Banyuputih 11,5 persen\n",
			[]string{"GPE Gringsing", "GPE Banyuputih"},
			nil,
		},
		{
			"a place behind a word for an area, alone elsewhere",
			"Banjir merendam kawasan Ciwastra sejak pagi. Warga Ciwastra mengungsi.",
			[]string{"LOC Ciwastra", "LOC Ciwastra"},
			nil,
		},
		{
			"an event goes on behind its acronym",
			"Operasi Pasar Murah (OPM) dibuka. Warga mendatangi OPM Minyak Goreng sejak pagi.",
			[]string{"EVENT OPM Minyak Goreng"},
			nil,
		},
		{
			"an edition written apart, and who takes part",
			"Polres memperingati HUT Bhayangkara ke - 73. Warga mengikuti MTQ Se-Kabupaten Jember.",
			[]string{"EVENT HUT Bhayangkara ke - 73", "EVENT MTQ Se-Kabupaten Jember"},
			nil,
		},
		{
			"a degree without stops ends a name",
			"Rapat dipimpin Sekda Emran Arafat Mukti MSi sejak pagi.",
			[]string{"PERSON Emran Arafat Mukti"},
			[]string{"PERSON Emran Arafat Mukti MSi"},
		},
		{
			"the number of a row counts nothing",
			"Klasemen akhir\n1 Palangka Raya 102-88-97\n2 Kotawaringin Timur 71-64-80\n",
			nil,
			[]string{"QUANTITY 2 Kotawaringin"},
		},
	} {
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			found := map[string]int{}
			for _, e := range x.Extract(extract.Source{Text: c.text}).Entities {
				found[e.Label.String()+" "+e.Text]++
			}
			for _, want := range c.has {
				assert.Positive(t, found[want], "%q among %v", want, found)
				found[want]--
			}
			for _, bad := range c.not {
				assert.NotContains(t, found, bad)
			}
		})
	}
}
