package law

// Word classes that end names and titles (spec: law, section 7).

// isFunctionWord reports whether a word, in lower case, is one that goes on with
// the sentence after a citation.
func isFunctionWord(w []byte) bool {
	switch string(w) {
	case "yang", "dan", "atau", "serta", "di", "ke", "dari", "pada", "untuk", "bagi", "dalam", "dengan", "oleh", "sebagai", "maka",
		"ini", "itu", "tersebut", "tentang", "ttg", "sudah", "telah", "akan", "harus", "wajib", "dapat", "bisa", "belum", "tidak",
		"bukan", "juga", "masih", "agar", "karena", "sehingga", "namun", "tapi", "tetapi", "saat", "jo", "juncto", "terkait", "soal",
		"mengenai", "adalah", "ialah", "yakni", "yaitu", "merupakan", "terhadap", "kepada", "jelas", "kata", "ujar", "tegas":
		return true
	}
	return false
}

// isNameStop reports whether a capitalised word ends the name of an act: what a
// headline or the next clause goes on with.
func isNameStop(w []byte) bool {
	switch string(w) {
	case "ri", "republik", "yang", "ini", "itu", "tersebut", "baru", "lama", "jadi", "segera", "resmi", "harus", "akan", "sudah",
		"telah", "belum", "tidak", "bisa", "dapat", "mulai", "termasuk", "usulan", "inisiatif", "terbaru", "tentang", "nomor", "tahun", "pasal",
		"bupati", "wali", "walikota", "gubernur", "presiden", "menteri", "ketua", "kepala", "sekda", "wakil", "dprd", "dpr", "mk",
		"pemkab", "pemkot", "pemprov", "pemerintah", "kabupaten", "provinsi", "kota", "senin", "selasa", "rabu", "kamis", "jumat",
		"sabtu", "minggu", "warga", "polisi", "h", "hj", "drs", "ir":
		return true
	}
	return false
}

// verbShape reports whether a word, in lower case, has the shape of a finite
// verb: an active or passive prefix and a stem.
func verbShape(w []byte) bool {
	if len(w) < 5 {
		return false
	}
	switch string(w[:2]) {
	case "me":
		return !isNominal(w) && (w[2] == 'm' || w[2] == 'n' || w[2] == 'l' || w[2] == 'r' || w[2] == 'w' || w[2] == 'y')
	case "di":
		return len(w) > 5 && !isNominal(w) && (hasSuffix(w, "kan") || hasSuffix(w, "i") || passive(w))
	case "be", "te":
		return w[2] == 'r' && len(w) > 6 && !isNominal(w)
	}
	return false
}

// passive reports a verb in di- whose stem has no ending: disahkan has one,
// dibahas, dipegang, disitu do not. The nouns in di- are short or foreign.
func passive(w []byte) bool { return len(w) >= 6 && w[2] != 'a' && w[2] != 'e' }

func hasSuffix(b []byte, suffix string) bool {
	return len(b) >= len(suffix) && string(b[len(b)-len(suffix):]) == suffix
}

// isNominal reports a word with a verb's prefix that stands in titles: an
// adjective or a noun.
func isNominal(w []byte) bool {
	switch string(w) {
	case "bersih", "bersama", "berkelanjutan", "berbasis", "bermotor", "berusaha", "berinvestasi", "berencana", "bergerak", "beragama",
		"berkualitas", "berintegritas", "berbahaya", "beracun", "berat", "bertanggung", "bersejarah", "berwawasan", "berjalan",
		"berbatas", "berbadan", "berkeadilan", "bertingkat", "berdaya", "beralkohol", "bersubsidi", "berserikat", "berkumpul",
		"terpadu", "tertentu", "tertinggal", "terbatas", "terbuka", "terhadap", "terpencil", "terluar", "terdepan", "terpusat",
		"terintegrasi", "ternak", "termasuk", "terorisme", "tertib", "terminal", "terkecil", "tercatat", "terlantar", "terlarang",
		"menengah", "menteri", "menjadi", "melalui", "mental", "mesin", "media", "medis", "menara", "meterai", "metrologi", "mekanisme",
		"melayu", "merah", "merek", "merit", "mebel", "menuju",
		"digital", "dinas", "disabilitas", "disiplin", "distribusi", "diniyah", "diklat", "dialog", "dimensi", "diversifikasi",
		"divestasi", "dividen", "direksi", "direktorat", "direktur", "diri", "dini", "dimaksud":
		return true
	}
	return false
}

// isConnector reports a word that may stand in lower case inside a title whose
// words are capitalised.
func isConnector(w []byte) bool {
	switch string(w) {
	case "dan", "atau", "di", "ke", "dari", "untuk", "bagi", "pada", "dalam", "dengan", "atas", "terhadap", "oleh", "kepada", "serta",
		"antara", "sebagai", "menjadi", "tentang", "melalui", "tanpa", "yang", "tahun", "nomor", "guna", "ttg", "no",
		"lingkungan", "bidang", "wilayah", "tingkat", "tengah", "masa", "pandemi", "luar",
		"kabupaten", "kota", "provinsi", "kecamatan", "desa", "kelurahan":
		return true
	}
	return false
}

// isConnectorOfActs reports a word that may stand in lower case inside the name
// of an act within a title.
func isConnectorOfActs(w []byte) bool {
	switch string(w) {
	case "ke", "nomor", "tahun", "republik", "kabupaten", "kota", "provinsi", "kedua", "ketiga":
		return true
	}
	return false
}

// isPlaceLink reports a word that says where something is.
func isPlaceLink(w []byte) bool {
	switch string(w) {
	case "di", "ke", "dari":
		return true
	}
	return false
}

// isAddressee reports an institution that a bill or report is brought to.
func isAddressee(w []byte) bool {
	switch string(w) {
	case "dpr", "dprd", "mk", "ma", "kpk", "pemkab", "pemkot", "pemprov", "kemendagri", "gubernur", "bupati", "presiden":
		return true
	}
	return false
}

// endsTitle reports a word that no title goes on with, in any case.
func endsTitle(w []byte) bool {
	switch string(w) {
	case "yakni", "yaitu", "adalah", "ialah", "merupakan", "mulai", "berlaku", "tersebut", "ini", "itu", "sebagaimana", "jo", "juncto",
		"bahwa", "jadi", "resmi", "harus", "wajib", "dapat", "akan", "telah", "sudah", "belum", "bukan", "bisa", "maka", "sehingga",
		"namun", "khususnya", "terutama", "ancaman", "karena", "agar", "supaya", "ketika", "segera", "disebut", "dinilai", "tsb":
		return true
	}
	return false
}

// endsLower reports a word that ends a title in lower case.
func endsLower(w []byte) bool {
	switch string(w) {
	case "yang", "tidak", "saat", "sangat", "juga", "masih", "lebih", "perlu", "pun", "mampu", "hanya", "baru", "kini", "kemudian", "lalu",
		"secara", "jika", "apabila", "kata", "ujar", "jelas", "tegas", "sejak", "seperti", "lewat", "sempat", "demi", "kepada", "oleh",
		"sekaligus", "sambil", "usai", "setelah", "sebelum", "hari", "pada", "kami", "kita", "saya", "pasal", "sesuai", "terkait":
		return true
	}
	return false
}

// endsAtComma reports a word that begins the next clause after a comma.
func endsAtComma(w []byte) bool {
	switch string(w) {
	case "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad",
		"yang", "kata", "ujar", "ucap", "tutur", "jelas", "tegas", "sebut", "imbuh", "lanjut", "papar", "ungkap", "pungkas",
		"termasuk", "antara", "demikian", "begitu", "seperti", "kami", "kita", "saya", "dia", "ia", "para", "setiap", "pihaknya", "tidak",
		"lalu", "kemudian", "sementara", "sedangkan", "tetapi", "tapi", "melainkan", "bertempat", "hal", "juga", "serentak", "di", "pada":
		return true
	}
	return endsTitle(w)
}

// isOffice reports the first word of an office, which begins a clause after a
// comma.
func isOffice(w []byte) bool {
	switch string(w) {
	case "bupati", "wali", "walikota", "gubernur", "wakil", "wabup", "wawali", "wagub", "presiden", "menteri", "mendagri", "ketua", "kepala",
		"kadis", "kabag", "kasatpol", "sekda", "sekretaris", "asisten", "camat", "lurah", "kapolres", "kapolda", "dandim", "kajari", "anggota",
		"plt", "pj", "penjabat", "direktur", "dirjen", "jaksa", "hakim":
		return true
	}
	return false
}
