package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
	"github.com/warta-nlp/warta/testdata"
)

// definedIn gives the acronyms that a text defines as `SHORT = long form`.
func definedIn(text string) []string {
	out := []string{}
	for _, a := range extract.Text(text).Acronyms() {
		if a.FromText {
			out = append(out, a.Short+" = "+a.Long)
		}
	}
	return out
}

func TestDefinedAcronyms(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"letters", "Hadir Tim Koordinasi Kerja Sama Daerah (TKKSD).", []string{"TKKSD = Tim Koordinasi Kerja Sama Daerah"}},
		{"syllables", "Rapat membahas Musyawarah Perencanaan Pembangunan (Musrenbang).", []string{"Musrenbang = Musyawarah Perencanaan Pembangunan"}},
		{"connectives left out", "Kantor Kesatuan Bangsa dan Politik (Kesbangpol) ramai.", []string{"Kesbangpol = Kesatuan Bangsa dan Politik"}},
		{"head outside", "Kepala Dinas Komunikasi dan Informatika (Kominfo) hadir.", []string{"Kominfo = Komunikasi dan Informatika"}},
		{"ministry outside", "Diajukan ke Kementerian Pekerjaan Umum dan Perumahan Rakyat (PUPR).", []string{"PUPR = Pekerjaan Umum dan Perumahan Rakyat"}},
		{"words before it stay out", "Kegiatan ini membuka Organisasi Perangkat Daerah (OPD) baru.", []string{"OPD = Organisasi Perangkat Daerah"}},
		{"small letters", "Warga diminta melengkapi nomor induk berusaha (NIB) itu.", []string{"NIB = nomor induk berusaha"}},
		{"a small word within", "Ada Kerja sama Antar Daerah (KAD) di sana.", []string{"KAD = Kerja sama Antar Daerah"}},
		{"region behind the name", "Hadir Tim Pengendali Inflasi Daerah Kota Bogor (TPID).", []string{"TPID = Tim Pengendali Inflasi Daerah"}},
		{"region's short form", "Gubernur Jawa Timur (Jatim) hadir.", []string{"Jatim = Jawa Timur"}},
		{"company", "Manajer PT Pembangunan Jaya Ancol (PJA) hadir.", []string{"PJA = PT Pembangunan Jaya Ancol"}},
		{"repeated letters", "Rencana aksi Komite Percepatan Pembangunan Sanitasi (KP2S) terbit.", []string{"KP2S = Komite Percepatan Pembangunan Sanitasi"}},
		{"repeated letters in front", "Unsur 3A (Atraksi, Amenitas, dan Aksesibilitas) dinilai.", []string{"3A = Atraksi, Amenitas, dan Aksesibilitas"}},
		{"lexicon, other order", "Rapat Dinas Perdagangan dan Perindustrian (Disperindag) selesai.", []string{"Disperindag = Dinas Perdagangan dan Perindustrian"}},
		{"of the whole country", "Sidang Dewan Perwakilan Rakyat (DPR RI) dibuka.", []string{"DPR RI = Dewan Perwakilan Rakyat"}},
		{"acting prefix", "Rapat dibuka Penjabat (Pj.) Bupati.", []string{"Pj. = Penjabat"}},
		{"unit", "Luasnya 6 kilogram (kg) saja.", []string{"kg = kilogram"}},
		{"two words", "Kajian amdal lalin (analisis mengenai dampak lingkungan lalu lintas) selesai.", []string{"amdal lalin = analisis mengenai dampak lingkungan lalu lintas"}},
		{"short first", "Data TKKSD (Tim Koordinasi Kerja Sama Daerah) lengkap.", []string{"TKKSD = Tim Koordinasi Kerja Sama Daerah"}},
		{"short first, small letters", "Lima persen untuk RTH (ruang terbuka hijau) kota.", []string{"RTH = ruang terbuka hijau"}},
		{"short first, a word left out", "Anggota IWABRI (Ikatan Wanita Perbankan BRI) hadir.", []string{"IWABRI = Ikatan Wanita Perbankan BRI"}},
		{"editor's note", "Perda Rued (Rencana Umum Energi Daerah,red) terbit.", []string{"Rued = Rencana Umum Energi Daerah"}},
		{"baca", "Kami minta Bappeda (baca: Badan Perencanaan Pembangunan Daerah) bekerja.", []string{"Bappeda = Badan Perencanaan Pembangunan Daerah"}},
		{"atau", "Hadir gabungan kelompok tani atau Gapoktan setempat.", []string{"Gapoktan = gabungan kelompok tani"}},
		{"atau, short first", "Syaratnya NIB atau Nomor Induk Berusaha yang sah.", []string{"NIB = Nomor Induk Berusaha"}},
		{"syllables in small letters", "Pemeriksaan balita atau bayi lima tahun gratis.", []string{"balita = bayi lima tahun"}},
		{"disingkat", "Tim Koordinasi Kerja Sama Daerah yang disingkat TKKSD hadir.", []string{"TKKSD = Tim Koordinasi Kerja Sama Daerah"}},
		{"selanjutnya disebut", "Tim Koordinasi Kerja Sama Daerah, selanjutnya disebut TKKSD, hadir.", []string{"TKKSD = Tim Koordinasi Kerja Sama Daerah"}},
		{"selanjutnya disingkat in brackets", "Tim Koordinasi Kerja Sama Daerah (selanjutnya disingkat TKKSD) hadir.", []string{"TKKSD = Tim Koordinasi Kerja Sama Daerah"}},
		{"never across sentences", "Ini soal Tata Kelola. Kerja Sama Daerah (TKKSD) dibahas.", []string{}},
		{"words that do not spell it", "Rapat Koordinasi Nasional (kiri) di Jakarta (Antara).", []string{}},
		{"person", "Presiden Joko Widodo (Jokowi) hadir.", []string{}},
		{"repeated words", "Harga di operasi pasar (Pasar murah) turun.", []string{}},
		{"alternatives", "Pakai nama Telkom dan/atau Telkom Schools.", []string{}},
		{"disebut without more", "Ini disebut TKKSD oleh warga.", []string{}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, definedIn(c.text)) })
	}
}

func TestAcronymsOfArticles(t *testing.T) {
	lines, err := testdata.File("articles.jsonl")
	require.NoError(t, err)
	gold := labelled(t, lines)
	var pred []*extract.Record
	for _, r := range gold {
		pred = append(pred, withID(extract.Text(r.Text), r.ID))
	}
	row, _ := score.Compare(gold, pred, score.Options{}).Row("ACRONYM")
	assert.GreaterOrEqual(t, row.F1, 0.98)
}

// TestManyBrackets holds the search for expansions to linear time.
func TestManyBrackets(t *testing.T) {
	for _, unit := range []string{"(", "(A", "A (A) ", "Aa Ab Ac (AAA) ", "a atau ", "AAAAAAAAAAAAAAAAAAAA (", "Tim (TIM "} {
		extract.Text(strings.Repeat(unit, 20000))
	}
}

func ExampleDocument_Acronyms() {
	doc := extract.Text("Desk Evaluasi diikuti setiap Organisasi Perangkat Daerah (OPD). Data dari TKKSD lengkap.")
	for _, a := range doc.Acronyms() {
		if a.FromText {
			fmt.Println(a.Short, "=", a.Long)
		}
	}
	// Output:
	// OPD = Organisasi Perangkat Daerah
}
