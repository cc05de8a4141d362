package timex

// vetoed reports whether what stands beside an expression makes it something
// else: a law's number, a street, a score, a price, an age (spec: §10).
func (p *parser) vetoed(c *calendar) bool {
	first := p.at(c.from)
	word, start := left(p.text, first.start)
	switch c.kind {
	case Duration:
		return p.glued(first) || ages.has(word)
	case Date, MonthDate:
		if placeNames.has(word) && (first.kind == pkNumber || first.class == clMonth) {
			return true
		}
	case YearDate:
		if first.class == clTahun {
			return p.afterLawNumber(start, word)
		}
	}
	if first.kind != pkNumber {
		return false
	}
	if notBeforeNumber.has(word) || p.glued(first) {
		return true
	}
	switch c.kind {
	case YearDate:
		return p.isCount(c, word)
	case Date:
		return c.Form != Invalid && p.isVersion(c)
	}
	return false
}

// glued reports whether a number is the tail of a longer one or of a document's
// number: 188.45/12/2024, SK.12/Menhut-II/2015. A year may follow a Roman number
// and a slash: Peparnas XV/2016.
func (p *parser) glued(first *piece) bool {
	i := first.start
	if i == 0 {
		return false
	}
	switch p.text[i-1] {
	case '/', '.', '-', '+', ',', '_', '@', '#', '=', '&':
	default:
		return false
	}
	run := leftRun(p.text, i)
	if len(run) > 1 && p.text[i-1] == '/' {
		for _, c := range []byte(run[:len(run)-1]) {
			if !isRomanDigit(c) {
				return true
			}
		}
		return false
	}
	for _, c := range []byte(run) {
		if isDigit(c) || c == '/' || c == '_' || c == '@' || c == '#' {
			return true
		}
	}
	return p.text[i-1] != ',' && p.text[i-1] != '.' // daerah,2024 lacks only a space
}

func isRomanDigit(c byte) bool { return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' }

// afterLawNumber reports whether tahun, after word at start, belongs to a
// number: Nomor 23 Tahun 2014, UU 23 Tahun 2014.
func (p *parser) afterLawNumber(start int, word string) bool {
	run := leftRun(p.text, start+len(word))
	if run == "" || !hasDigit(run) {
		return false
	}
	at := start + len(word) - len(run)
	w, colon := left(p.text, at)
	if w == ":" {
		w, _ = left(p.text, colon)
	}
	if isLawHead(w) {
		return true
	}
	head, _ := left(run, firstDigit(run))
	return isLawHead(head)
}

// isLawHead reports whether a number after w is a law's.
func isLawHead(w string) bool {
	if len(w) > 6 {
		var buf [maxWord]byte
		switch string(fold(&buf, w[:6])) {
		case "permen", "kepmen", "perban", "perkap": // Permendagri, Kepmenkes
			return true
		}
	}
	return lawHeads.has(w)
}

func hasDigit(s string) bool { return firstDigit(s) < len(s) }

func firstDigit(s string) int {
	for i := range len(s) {
		if isDigit(s[i]) {
			return i
		}
	}
	return len(s)
}

// isCount reports whether a year without a word for it counts something: 2000
// peserta, sebanyak 1950.
func (p *parser) isCount(c *calendar, word string) bool {
	if c.Form == Range && p.at(c.from+1).mark == mkSlash {
		return false
	}
	if prepositions.has(word) {
		return false
	}
	next := p.at(c.to)
	if word != "" && isDigit(word[0]) || next.kind == pkNumber && !next.line {
		return true // groups of digits: 0812 2019 1234
	}
	if counters.has(word) || next.kind == pkMark && p.text[next.start:next.end] == "%" {
		return true
	}
	return next.kind == pkWord && !next.line && counted.has(p.reader.text(next))
}

// isVersion reports digits with full stops and a year of two digits, which
// without a weekday or brackets are a version or a number: 2.1.24.
func (p *parser) isVersion(c *calendar) bool {
	return p.is(c.from+1, mkDot) && p.at(c.from+4).digits == 2 && !p.inBrackets(c.from)
}

// ages stand before an age.
var ages = wordSet{
	"berumur", "berusia", "umur", "usia",
}

// placeNames stand before a date that is part of a name: Jalan 17 Agustus.
var placeNames = wordSet{
	"alun-alun", "gang", "gedung", "gelora", "gg", "gor", "jalan", "jembatan", "jl", "jln", "lapangan", "lorong",
	"monumen", "pasar", "rs", "rsud", "sdn", "simpang", "sma", "smk", "stadion", "stasiun", "taman", "terminal", "tugu",
	"univ", "universitas",
}

// notBeforeNumber stand before a number that is no date.
var notBeforeNumber = wordSet{
	"angka", "ayat", "blok", "eur", "huruf", "idr", "kalah", "kav", "km", "kode", "menang", "nik", "nip", "nisn", "no",
	"nomer", "nomor", "npwp", "pasal", "rp", "rt", "rw", "sk", "skala", "skor", "telepon", "telp", "unggul", "us$", "usd",
	"versi",
}

// lawHeads stand before a number that tahun goes with.
var lawHeads = wordSet{
	"inpres", "instruksi", "kepbup", "kepgub", "kepmen", "keppres", "keputusan", "kepwali", "no", "nomer", "nomor",
	"pbi", "perbub", "perbup", "perda", "perdes", "pergub", "perma", "permen", "permendagri", "permendes", "permenkes",
	"permenkeu", "permenpan", "perppu", "perpres", "perpu", "perwako", "perwal", "perwali", "pkpu", "pmk", "pojk", "pp",
	"qanun", "undang", "uu",
}

// counters stand before a count.
var counters = wordSet{
	"berjumlah", "hampir", "kapasitas", "kurang", "lebih", "maksimal", "minimal", "sebanyak", "sebesar", "sejumlah",
	"seluas", "senilai", "seribu", "total",
}

// counted follow a count.
var counted = wordSet{
	"anak", "anggota", "bibit", "botol", "buah", "butir", "dosis", "dus", "ekor", "gram", "guru", "ha", "hektar",
	"hektare", "jemaah", "jiwa", "juta", "kartu", "karung", "kasus", "keluarga", "kendaraan", "kepala", "kg",
	"kilogram", "kilometer", "kk", "km", "km2", "kotak", "kubik", "kursi", "lembar", "liter", "m", "m2", "m3",
	"mahasiswa", "meter", "miliar", "motor", "murid", "orang", "paket", "pasang", "pcs", "pegawai", "pelajar",
	"pemilih", "pendaki", "penumpang", "persen", "personel", "personil", "peserta", "petani", "pohon", "porsi", "ribu",
	"rumah", "rupiah", "sak", "santri", "siswa", "suara", "tenaga", "titik", "ton", "triliun", "unit", "usaha", "warga",
}
