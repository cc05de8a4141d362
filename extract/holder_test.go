package extract_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract"
)

// holdersOf gives the holders of a document as `name = office`.
func holdersOf(doc *extract.Document) []string {
	out := []string{}
	for _, h := range doc.Holders() {
		out = append(out, doc.Entities[h.Person].Text+" = "+doc.Entities[h.Position].Text)
	}
	return out
}

func TestHolders(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"office, name", "{POSITION|Bupati {GPE|Tanah Bumbu}}, {PERSON|Budi Hartono}, membuka rapat.", []string{"Budi Hartono = Bupati Tanah Bumbu"}},
		{"office name", "{POSITION|Camat {GPE|Satui}} {PERSON|Rusdi} hadir.", []string{"Rusdi = Camat Satui"}},
		{"titles between", "{POSITION|Kapolres {GPE|Kotabaru}} AKBP. {PERSON|Doni Pratama}, S.I.K. hadir.", []string{"Doni Pratama = Kapolres Kotabaru"}},
		{"rank with its service", "{POSITION|Kepala Staf Kepresidenan} Jenderal {ORG|TNI} (Purn) {PERSON|Bahrudin} hadir.", []string{"Bahrudin = Kepala Staf Kepresidenan"}},
		{"comma behind a rank", "{POSITION|Kapolsek {GPE|Satui}} Iptu, {PERSON|Rusdi} hadir.", []string{"Rusdi = Kapolsek Satui"}},
		{"bracketed acronym", "{POSITION|Kepala {ORG|Badan Pusat Statistik}} ({ORG|BPS}) {PERSON|Rina Wati} hadir.", []string{"Rina Wati = Kepala Badan Pusat Statistik"}},
		{"bracketed region", "{POSITION|Gubernur {GPE|Kalimantan Selatan}} ({GPE|Kalsel}), {PERSON|Rina Wati}, hadir.", []string{"Rina Wati = Gubernur Kalimantan Selatan"}},
		{"body above the unit", "{POSITION|Kepala {ORG|Bagian Kerja Sama}}, {ORG|Sekretariat Daerah {GPE|Provinsi Bali}}, {PERSON|Made Sudana}.", []string{"Made Sudana = Kepala Bagian Kerja Sama"}},
		{"province behind the office", "{POSITION|Kepala {ORG|Dinas Kesehatan {GPE|Kabupaten Jember}}}, {GPE|Jawa Timur}, {PERSON|Ani Lestari}, hadir.", []string{"Ani Lestari = Kepala Dinas Kesehatan Kabupaten Jember"}},
		{"term of office", "{POSITION|Gubernur {GPE|Bali}} periode {DATE=2018/2023|2018-2023} {PERSON|Made Sudana} hadir.", []string{"Made Sudana = Gubernur Bali"}},
		{"name in brackets", "Kami menunggu {POSITION|Bupati} ({PERSON|Budi Hartono}).", []string{"Budi Hartono = Bupati"}},
		{"office in brackets", "Kami menunggu {PERSON|Budi Hartono} ({POSITION|Kepala {ORG|Bappeda}}).", []string{"Budi Hartono = Kepala Bappeda"}},
		{"name selaku office", "{PERSON|Budi Hartono} selaku {POSITION|Ketua {ORG|TKKSD}} melapor.", []string{"Budi Hartono = Ketua TKKSD"}},
		{"name, office", "{PERSON|Budi Hartono}, {POSITION|Kepala {ORG|Bappeda}}, melapor.", []string{"Budi Hartono = Kepala Bappeda"}},
		{"degrees between", "{PERSON|Budi Hartono}, S. STP, M.Si., selaku {POSITION|Camat {GPE|Satui}} melapor.", []string{"Budi Hartono = Camat Satui"}},
		{"yang menjabat", "{PERSON|Budi Hartono} yang juga menjabat sebagai {POSITION|Ketua {ORG|PMI {GPE|Kotabaru}}} melapor.", []string{"Budi Hartono = Ketua PMI Kotabaru"}},
		{"appointed", "{PERSON|Budi Hartono} dilantik menjadi {POSITION|Penjabat (Pj) Bupati {GPE|Kotabaru}}.", []string{"Budi Hartono = Penjabat (Pj) Bupati Kotabaru"}},
		{"dash in a list", "1) {PERSON|Budi Hartono} – {POSITION|Kepala Desa {GPE|Batulicin}}\n2) {PERSON|Rusdi} – {POSITION|Kepala Desa {GPE|Satui}}", []string{"Budi Hartono = Kepala Desa Batulicin", "Rusdi = Kepala Desa Satui"}},
		{"pairs", "{POSITION|Bupati} dan {POSITION|Wakil Bupati {GPE|Kotabaru}}, {PERSON|Budi Hartono} dan {PERSON|Rina Wati}, hadir.", []string{"Budi Hartono = Bupati", "Rina Wati = Wakil Bupati Kotabaru"}},
		{"no pairs for one name", "{POSITION|Gubernur {GPE|Bali}} dan {POSITION|Bupati {GPE|Gianyar}} {PERSON|Made Sudana} hadir.", []string{"Made Sudana = Bupati Gianyar"}},
		{"two offices of one", "{POSITION|Menteri Lingkungan Hidup}/{POSITION|Kepala {ORG|Badan Pengendalian Lingkungan Hidup}}, {PERSON|Rina Wati}, hadir.", []string{"Rina Wati = Menteri Lingkungan Hidup", "Rina Wati = Kepala Badan Pengendalian Lingkungan Hidup"}},
		{"list", "Hadir {POSITION|Kapolres} AKBP {PERSON|Doni Pratama}, {POSITION|Dandim} Letkol Inf {PERSON|Rusdi}; {POSITION|Kajari} {PERSON|Rina Wati}.", []string{"Doni Pratama = Kapolres", "Rusdi = Dandim", "Rina Wati = Kajari"}},
		{"list with an office alone", "Hadir {PERSON|Budi Hartono}, {POSITION|Kapolres {GPE|Kotabaru}}, {POSITION|Dandim} dan {ORG|Kejari}.", []string{}},
		{"list of names with offices", "{PERSON|Budi Hartono}, {POSITION|Kepala {ORG|Bappeda}}, {PERSON|Rina Wati}, {POSITION|Kepala {ORG|BKD}}.", []string{"Budi Hartono = Kepala Bappeda", "Rina Wati = Kepala BKD"}},
		{"represented", "Rapat dibuka {POSITION|Bupati {GPE|Kotabaru}}, {PERSON|Budi Hartono}, yang diwakili oleh {POSITION|Kabag Hukum} {PERSON|Rusdi}.", []string{"Budi Hartono = Bupati Kotabaru", "Rusdi = Kabag Hukum"}},
		{"accompanied", "{POSITION|Bupati {GPE|Kotabaru}} didampingi {PERSON|Rusdi} hadir.", []string{}},
		{"fronted phrase", "Bersama {POSITION|Kapolres {GPE|Kotabaru}}, {PERSON|Budi Hartono} meninjau pasar.", []string{}},
		{"fronted office of the subject", "Sebagai {POSITION|Ketua {ORG|APEKSI}}, {PERSON|Budi Hartono} menyambut tamu.", []string{"Budi Hartono = Ketua APEKSI"}},
		{"former holder", "Mantan {POSITION|Bupati {GPE|Kotabaru}} {PERSON|Budi Hartono} hadir.", []string{}},
		{"handed over", "{POSITION|Camat {GPE|Satui}} yang sebelumnya dijabat oleh {PERSON|Rusdi}, S. STP digantikan oleh {PERSON|Rina Wati}.", []string{"Rina Wati = Camat Satui"}},
		{"handed from one to another", "Serah terima jabatan {POSITION|Camat {GPE|Satui}} dari {PERSON|Rusdi} kepada {PERSON|Rina Wati}.", []string{"Rina Wati = Camat Satui"}},
		{"next sentence", "Acara ditutup {POSITION|Bupati}. {PERSON|Rusdi} pulang.", []string{}},
		{"next paragraph", "Foto: {POSITION|Bupati}\n\n{PERSON|Rusdi} pulang.", []string{}},
		{"fullest of several", "{POSITION|Bupati} {PERSON|Budi} Buka Rapat\n\n{POSITION|Bupati {GPE|Kotabaru}} {PERSON|Budi Hartono} membuka rapat. {POSITION|Bupati} {PERSON|Budi} berharap.", []string{"Budi Hartono = Bupati Kotabaru"}},
		{"pointing back", "{PERSON|Budi Hartono} membuka rapat. {POSITION|Ketua {ORG|DPC Hanura {GPE|Kotabaru}}} itu berharap warga hadir.", []string{"Budi Hartono = Ketua DPC Hanura Kotabaru"}},
		{"office of an office", "{POSITION|Wakil Bupati} {PERSON|Rina Wati} hadir. {POSITION|Wakil Bupati} yang juga {POSITION|Ketua {ORG|PMI}} berharap.", []string{"Rina Wati = Wakil Bupati", "Rina Wati = Ketua PMI"}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, holdersOf(linked(t, c.text))) })
	}
}

func ExampleDocument_Holders() {
	doc := extract.Text("Rapat dibuka Bupati Tanah Bumbu, Zairullah Azhar, yang diwakili oleh Kabag Pemerintahan Ismail.")
	for _, h := range doc.Holders() {
		fmt.Println(doc.Entities[h.Person].Text, "is", doc.Entities[h.Position].Text)
	}
	// Output:
	// Zairullah Azhar is Bupati Tanah Bumbu
	// Ismail is Kabag Pemerintahan
}
