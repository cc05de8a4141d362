package timex

import "strings"

// class is the part a word plays in the grammar.
type class uint8

const (
	clNone       class = iota
	clMonth            // val: 1 to 12
	clMonthAbbr        // val: 1 to 12; only with a day or a year beside it
	clWeekday          // val: 1 to 7
	clDayAbbr          // val: 1 to 7; only with a date after it
	clMinggu           // Sunday or week
	clDaypart          // val: Daypart
	clDini             // dini, of dini hari
	clZone             // val: hours east of UTC
	clHijri            // val: 1 to 12
	clTwoMonth         // val: 3 or 5; the first word of Rabiul Awal, Jumadil Akhir
	clHari             // hari: day
	clJam              // jam: hour, o'clock
	clPukul            // pukul, pkl
	clUnit             // val: Unit
	clOneUnit          // val: Unit; sehari, sepekan
	clTahun            // tahun: year
	clTanggal          // tanggal, tgl
	clKemarin          // kemarin: yesterday, last
	clBesok            // besok, esok
	clLusa             // lusa
	clDulu             // dulu, of kemarin dulu
	clTadi             // tadi
	clNanti            // nanti
	clSemalam          // semalam
	clThis             // ini
	clLalu             // lalu, silam
	clTerakhir         // terakhir
	clBelakangan       // belakangan
	clDepan            // depan, mendatang
	clLagi             // lagi
	clYang             // yang
	clAkan             // akan, of yang akan datang
	clDatang           // datang
	clPart             // val: Mod; awal, pertengahan, akhir
	clTo               // hingga, sampai, s/d
	clDengan           // dengan
	clAnd              // dan, serta
	clOr               // atau
	clApprox           // sekitar, sekira
	clKurang           // kurang, of kurang lebih
	clLebih            // lebih
	clFiscal           // TA
	clSchool           // TP
	clYearOf           // val: Calendar; anggaran, ajaran after tahun
	clQuarter          // triwulan, kuartal
	clHalf             // semester, paruh
	clSetiap           // setiap, tiap
	clSetengah         // setengah: half to
	clSelesai          // selesai
	clAbad             // abad
	clEra              // era, dekade
	clPeriod           // periode
	clHMark            // H, Hijriah
	clMMark            // M, Masehi
	clEraMark          // val: Calendar; BE, Kongzili
	clFeast            // val: feast
	clHUT              // HUT
	clRI               // RI
	clMerdeka          // Kemerdekaan
	clRepublik         // Republik
	clIndonesia        // Indonesia
	clHariRaya         // raya
	clFew              // beberapa
	clWaktu            // waktu
	clSaat             // saat
	clMasa             // masa
	clBaru             // baru-baru
	clSuci             // suci
	clPuasa            // puasa
	clYears            // tahun-tahun
	clTepat            // tepat
	clDiTahun          // ditahun, a glued di tahun
	clPasaran          // the Javanese day after a weekday: Jumat Kliwon
	clAn               // an, -an: decade
	classes            // how many there are
)

// entry is a word of a closed class, in lower case, without apostrophes and
// full stops.
type entry struct {
	text  string
	class class
	val   uint8
}

// tables are the closed classes, each sorted. No word stands in two; look-up is
// in merged, made from them.
var tables = [...][]entry{words[:], months[:], weekdays[:], pasaran[:], dayparts[:], zones[:], hijriMonths[:], feasts[:]}

const maxWord = 24 // bytes of the longest word looked up

// fold writes s to buf in ASCII lower case, without apostrophes, full stops and
// slashes, so that Jum'at, s.d. and T.A. have one form each. It returns nil for
// what cannot be a word of a table.
func fold(buf *[maxWord]byte, s string) []byte {
	n := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case 'a' <= c && c <= 'z', c == '-':
		case c == '.' || c == '/' || c == '\'' || c == '`':
			continue
		default:
			size := apostrophe(s[i:])
			if size == 0 {
				return nil
			}
			i += size - 1
			continue
		}
		if n == maxWord {
			return nil
		}
		buf[n] = c
		n++
	}
	return buf[:n]
}

// apostrophe returns the size in bytes of the apostrophe that s begins with in
// one of its typographic forms, or 0.
func apostrophe(s string) int {
	for _, a := range [...]string{"’", "‘", "´", "ʼ", "ʻ", "′"} {
		if strings.HasPrefix(s, a) {
			return len(a)
		}
	}
	return 0
}

// classify looks a folded word up among those of its first two letters.
func classify(w []byte) (class, uint8) {
	if len(w) == 0 || !keywords.has(w[0], at(w, 1), at(w, 2)) {
		return clNone, 0
	}
	first := letter[w[0]]*27 + letter[at(w, 1)]
	for _, e := range merged[firsts[first]:firsts[first+1]] {
		if e.text == string(w) {
			return e.class, e.val
		}
	}
	return clNone, 0
}

func at(w []byte, i int) byte {
	if i < len(w) {
		return w[i]
	}
	return 0
}
