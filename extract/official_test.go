package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
)

// surfaces gives the texts of entities.
func surfaces(doc *extract.Document, indexes []int) []string {
	out := []string{}
	for _, k := range indexes {
		out = append(out, doc.Entities[k].Text)
	}
	return out
}

func TestOfficials(t *testing.T) {
	doc := linked(t, `Hadir {POSITION|Plt. Kepala {ORG|Dinas Kesehatan}} Dr. H. {PERSON|Budi Hartono}, S.Sos., M.Si., dan {POSITION|Dandim} Letkol Inf {PERSON|Rusdi}.

{PERSON|Budi} selaku {POSITION|Ketua {ORG|Tim Koordinasi}} mengatakan, tim bekerja. Menurut {POSITION|Kepala {ORG|Dinas Kesehatan {GPE=63.10|Kabupaten Tanah Bumbu}}} itu, tim lengkap.`)
	officials := doc.Officials()
	require.Len(t, officials, 2)
	budi, rusdi := officials[0], officials[1]
	assert.Equal(t, "Budi Hartono", budi.Name)
	assert.Equal(t, []string{"Dr.", "H."}, budi.Titles)
	assert.Equal(t, []string{"S.Sos.", "M.Si."}, budi.Degrees)
	assert.Equal(t, "plt", budi.Office.Acting)
	assert.Equal(t, "Dinas Kesehatan", budi.Office.Unit)
	require.Len(t, budi.Others, 1)
	assert.Equal(t, "Tim Koordinasi", budi.Others[0].Unit)
	assert.Equal(t, []string{"Plt. Kepala Dinas Kesehatan", "Budi Hartono", "Budi", "Ketua Tim Koordinasi", "Kepala Dinas Kesehatan Kabupaten Tanah Bumbu"}, surfaces(doc, budi.Mentions))
	assert.Equal(t, "Letkol Inf", rusdi.Rank)
	assert.Empty(t, rusdi.Titles)
}

// TestIndividuals: persons without an office have their titles, degrees and all
// forms of the name as well.
func TestIndividuals(t *testing.T) {
	doc := linked(t, `{PERSON|BUDI HARTONO} DUKUNG PETANI

Warga, Dr. H. {PERSON|Budi Hartono}, S.Sos., hadir bersama AKP {PERSON|Sari Dewi}. Kata {PERSON|Budi}, panen baik.`)
	all := doc.Individuals()
	require.Len(t, all, 2)
	budi, sari := all[0], all[1]
	assert.Equal(t, "Budi Hartono", budi.Name)
	assert.Equal(t, []string{"Dr.", "H."}, budi.Titles)
	assert.Equal(t, []string{"S.Sos."}, budi.Degrees)
	assert.Equal(t, []string{"BUDI HARTONO", "Budi Hartono", "Budi"}, surfaces(doc, budi.Mentions))
	assert.Equal(t, "AKP", sari.Rank)
}

func TestOfficialOfBody(t *testing.T) {
	doc := extract.Text("Narasumber Kepala Bagian Kerja Sama Biro Pemerintahan dan Otonomi Daerah, Sekretariat Daerah Provinsi Kalimantan Selatan, Saiful Arifin, hadir.")
	require.Len(t, doc.Officials(), 1)
	o := doc.Officials()[0]
	assert.Equal(t, "Sekretariat Daerah Provinsi Kalimantan Selatan", o.Organisation)
	assert.Equal(t, "63", o.Office.Region, "the region of the body above it")
}

func TestFormerOfficial(t *testing.T) {
	doc := linked(t, "Mantan {POSITION|Bupati {GPE|Kotabaru}} {PERSON|Budi Hartono} hadir.")
	require.Len(t, doc.Officials(), 1)
	assert.True(t, doc.Officials()[0].Office.Former)
	assert.Empty(t, doc.Holders())
}

func TestBearers(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       string // the mentions of the first official
	}{
		{"bare office", "{POSITION|Bupati {GPE|Kotabaru}} {PERSON|Budi Hartono} hadir. {POSITION|Bupati} pulang.", "Bupati Kotabaru, Budi Hartono, Bupati"},
		{"short form", "{POSITION|Wakil Bupati} {PERSON|Rina Wati} hadir. {POSITION|Wabup} pulang.", "Wakil Bupati, Rina Wati, Wabup"},
		{"another unit", "{POSITION|Kabag Hukum} {PERSON|Rusdi} hadir. {POSITION|Kabag Umum} pulang.", "Kabag Hukum, Rusdi"},
		{"the same unit in full", "{POSITION|Kabag Hukum} {PERSON|Rusdi} hadir. {POSITION|Kepala {ORG|Bagian Hukum Setda}} pulang.", "Kabag Hukum, Rusdi, Kepala Bagian Hukum Setda"},
		{"acronym of the unit", "{POSITION|Kepala {ORG|Dinas Perdagangan}} {PERSON|Rusdi} hadir. {POSITION|Kepala {ORG|Disdag}} pulang.", "Kepala Dinas Perdagangan, Rusdi, Kepala Disdag"},
		{"a class", "{POSITION|Camat {GPE|Satui}} {PERSON|Rusdi} hadir. Para {POSITION|Camat} pulang.", "Camat Satui, Rusdi"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := linked(t, c.text)
			require.NotEmpty(t, doc.Officials())
			assert.Equal(t, c.want, strings.Join(surfaces(doc, doc.Officials()[0].Mentions), ", "))
		})
	}
}

func TestChains(t *testing.T) {
	doc := linked(t, "{POSITION|Bupati {GPE|Kotabaru}} {PERSON|Budi Hartono} menemui {ORG|Tim Koordinasi Kerja Sama Daerah} ({ORG|TKKSD}). {POSITION|Bupati} pulang. {PERSON|Budi} tidur. {ORG|TKKSD} bekerja. {ORG|Bappeda} juga.")
	var got []string
	for _, c := range doc.Chains() {
		got = append(got, strings.Join(surfaces(doc, c), ", "))
	}
	assert.Equal(t, []string{"Budi Hartono, Bupati, Budi", "Tim Koordinasi Kerja Sama Daerah, TKKSD, TKKSD"}, got)
}

func TestChainsWithoutPosts(t *testing.T) {
	const holder = "{POSITION|Camat {GPE|Satui}} {PERSON|Budi Hartono} hadir. "
	for _, text := range []string{
		"Serah terima jabatan {POSITION|Camat {GPE|Satui}} ditunda.",
		"Ia pernah menjabat {POSITION|Camat}.",
		"Rancangan Peraturan {POSITION|Camat} disusun.",
		"Kini {POSITION|Camat {GPE|Satui}} dijabat orang lain.",
	} {
		assert.Empty(t, linked(t, holder+text).Chains(), text)
	}
	assert.Len(t, linked(t, holder+"Menurut {POSITION|Camat}, air surut.").Chains(), 1)
}

func TestRelations(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"represented", "{POSITION|Bupati {GPE|Kotabaru}}, {PERSON|Budi Hartono}, yang diwakili oleh {POSITION|Kabag Hukum} {PERSON|Rusdi}, hadir.", []string{"Rusdi represents Budi Hartono"}},
		{"represented by one of a list", "{PERSON|Budi Hartono} diwakili {POSITION|Sekda} {PERSON|Rusdi}, {POSITION|Kapolres} {PERSON|Doni} hadir.", []string{"Rusdi represents Budi Hartono"}},
		{"representing an office", "{PERSON|Rusdi} mewakili {POSITION|Bupati {GPE|Kotabaru}} hadir.", []string{"Rusdi represents Bupati Kotabaru"}},
		{"accompanied", "{PERSON|Budi Hartono}, S.E., didampingi {POSITION|Wabup} {PERSON|Rina Wati}, {POSITION|Sekda} {PERSON|Rusdi} dan {POSITION|Kapolres} meninjau.",
			[]string{"Rina Wati accompanies Budi Hartono", "Rusdi accompanies Budi Hartono", "Kapolres accompanies Budi Hartono"}},
		{"accompanying", "{PERSON|Rusdi} mendampingi {POSITION|Bupati} {PERSON|Budi Hartono}.", []string{"Rusdi accompanies Budi Hartono"}},
		{"member", "Politisi {ORG|Partai Golkar} {PERSON|Rusdi} hadir.", []string{"Rusdi member_of Partai Golkar"}},
		{"member from", "{PERSON|Rusdi} dari {ORG|Fraksi Golkar} hadir.", []string{"Rusdi member_of Fraksi Golkar"}},
		{"member of two", "{POSITION|Anggota {ORG|Komisi D}} dari {ORG|Fraksi Golkar}, {PERSON|Rusdi}, hadir.", []string{"Rusdi member_of Komisi D", "Rusdi member_of Fraksi Golkar"}},
		{"member behind the name", "Ujar {PERSON|Rusdi}, siswa {ORG|SMAN 1 Satui}.", []string{"Rusdi member_of SMAN 1 Satui"}},
		{"sent by a body, no membership", "Surat dari {ORG|Dinas Kesehatan}, {PERSON|Rusdi} membacanya.", []string{}},
		{"of a body", "Hadir perwakilan {ORG|UNICEF}, {PERSON|Rusdi}.", []string{"Rusdi represents UNICEF"}},
		{"from a body", "Hadir perwakilan dari {ORG|UNICEF}, {PERSON|Rusdi}.", []string{"Rusdi represents UNICEF"}},
		{"building in a district", "Rapat di {FAC|Aula Serbaguna}, {GPE|Kecamatan Satui}.", []string{"Aula Serbaguna located_in Kecamatan Satui"}},
		{"hotel in a city", "Rapat di {FAC|Hotel Ebony} di {GPE|Batulicin}.", []string{"Hotel Ebony located_in Batulicin"}},
		{"region in a region", "Acara di {GPE=63.10|Kabupaten Tanah Bumbu}, {GPE=63|Provinsi Kalimantan Selatan}.", []string{"Kabupaten Tanah Bumbu located_in Provinsi Kalimantan Selatan"}},
		{"region of a body in a region", "{ORG|DPRD {GPE=63.10|Tanah Bumbu}}, {GPE=63|Kalimantan Selatan} bersidang.", []string{"Tanah Bumbu located_in Kalimantan Selatan"}},
		{"region of a body beside a region", "{ORG|DPRD {GPE=63.10|Tanah Bumbu}} {GPE=63|Kalimantan Selatan} bersidang.", []string{}},
		{"several in one", "Air naik di {GPE=63.10.01|Satui}, {GPE=63.10.02|Kusan Hilir} dan {GPE=63.10.03|Kusan Hulu}, {GPE=63.10|Tanah Bumbu}, {GPE=63|Kalsel}.",
			[]string{"Kusan Hulu located_in Tanah Bumbu", "Kusan Hilir located_in Tanah Bumbu", "Satui located_in Tanah Bumbu", "Tanah Bumbu located_in Kalsel"}},
		{"regions side by side", "Acara di {GPE=63.10|Kabupaten Tanah Bumbu}, {GPE=63.02|Kabupaten Kotabaru}.", []string{}},
		{"nothing said", "{PERSON|Budi Hartono} dan {PERSON|Rusdi} hadir.", []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := linked(t, c.text)
			got := []string{}
			for _, r := range doc.Relations() {
				got = append(got, fmt.Sprintf("%s %v %s", doc.Entities[r.From].Text, r.Type, doc.Entities[r.To].Text))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func ExampleDocument_Officials() {
	doc := extract.Text("Hadir Plt. Kepala Dinas Kesehatan Kabupaten Tanah Bumbu, dr. H. Muhdar Ansyari, S.E., dan Dandim 1022/Tanah Bumbu Letkol Inf Doni Pratama.")
	for _, o := range doc.Officials() {
		fmt.Printf("%s: %s %s, region %s, rank %q, titles %q, degrees %q\n", o.Name, o.Office.Acting, o.Office.Role, o.Office.Region, o.Rank, o.Titles, o.Degrees)
	}
	// Output:
	// Muhdar Ansyari: plt kepala_dinas, region 63.10, rank "", titles ["dr." "H."], degrees ["S.E."]
	// Doni Pratama:  dandim, region 63.10, rank "Letkol Inf", titles [], degrees []
}

func ExampleDocument_Relations() {
	doc := extract.Text("Rapat dibuka Bupati Tanah Bumbu, Zairullah Azhar, yang diwakili oleh Kabag Pemerintahan Ismail.")
	for _, r := range doc.Relations() {
		fmt.Println(doc.Entities[r.From].Text, r.Type, doc.Entities[r.To].Text)
	}
	// Output:
	// Ismail represents Zairullah Azhar
}

func ExampleDocument_Chains() {
	doc := extract.Text("Bupati Tanah Bumbu, Zairullah Azhar, hadir. Bupati menegaskan hal itu. Zairullah pulang.")
	for _, chain := range doc.Chains() {
		for _, k := range chain {
			fmt.Println(doc.Entities[k].Text)
		}
	}
	// Output:
	// Zairullah Azhar
	// Bupati
	// Zairullah
}

func ExampleDocument_Summary() {
	doc := extract.Text("Rakor Pajak Digelar\n\nBupati Tanah Bumbu, Zairullah Azhar, membuka Rakor Pajak Daerah 2024 di Aula Kantor Bupati Tanah Bumbu, " +
		"Senin (9/12/2024), sesuai UU Nomor 23 Tahun 2014. Dana Rp1,5 miliar disiapkan.")
	fmt.Print(doc.Summary())
	// Output:
	// Rakor Pajak Digelar
	//   who     Zairullah Azhar [bupati 63.10]
	//   what    Rakor Pajak
	//   what    Rakor Pajak Daerah 2024
	//   where   Tanah Bumbu [63.10]
	//   where   Aula Kantor Bupati Tanah Bumbu
	//   when    2024
	//   when    Senin (9/12/2024) [2024-12-09]
	//   law     UU Nomor 23 Tahun 2014 [/akn/id/act/uu/2014/23]
	//   money   Rp1,5 miliar [IDR 1500000000]
}
