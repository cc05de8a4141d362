package law

// role is what a word may begin.
type role uint8

const (
	noRole      role = iota
	headRole         // the name of an instrument
	pinRole          // a place in an act: Pasal, Lampiran
	courtRole        // a judgment, or the code in a court's number
	draftRole        // a bill
	accordRole       // an agreement
	anaphorRole      // a word that means a law only after one: aturan, beleid
)

// longestTrigger is the length of the longest trigger word in bytes.
const longestTrigger = 16

// roleOf returns what a word, in lower case, may begin.
func roleOf(word []byte) role {
	switch string(word) {
	case "uu", "undang", "undangundang", "uud", "uudrt", "uupa", "pp", "perpu", "perppu", "perpres", "penpres", "penetapan", "pnps",
		"peraturan", "keputusan", "instruksi", "surat", "se", "sk", "skb", "ketetapan", "tap", "maklumat",
		"keppres", "kepres", "inpres", "inmendagri", "permen", "kepmen", "pmk", "pma", "kmk", "kma",
		"perka", "perkaban", "perban", "perlem", "pkpu", "perbawaslu", "perdkpp", "pojk", "seojk", "pbi", "perma", "sema",
		"perpol", "perkap", "perja", "perda", "perdais", "perdasi", "perdasus", "qanun",
		"pergub", "perbup", "perwali", "perwako", "perwal", "perwalkot", "perkada", "kepgub", "kepbup", "kepwali",
		"ingub", "inbup", "inwali", "perdes", "pernag", "perkal", "staatsblad", "stb",
		"kitab", "kuh", "kuhp", "kuhpidana", "kuhap", "kuhperdata", "kuhd", "kompilasi", "khi":
		return headRole
	case "pasal", "lampiran", "bab", "penjelasan":
		return pinRole
	case "putusan", "perkara", "puu", "skln", "phpu", "pid", "pdt", "hum", "ptun", "pn", "pa", "ms":
		return courtRole
	case "rancangan", "ruu", "rpp", "raqan", "r":
		return draftRole
	case "nota", "perjanjian", "naskah", "kesepakatan", "memorandum", "mou", "nphd", "pks":
		return accordRole
	case "aturan", "regulasi", "beleid", "payung", "ketentuan", "kedua", "ketiga":
		return anaphorRole
	}
	return openRole(word)
}

// openRole knows the words that are made of a type and an issuer or a type and
// the prefix of a draft: permendagri, kepmenkes, raperda, ranperbup.
func openRole(word []byte) role {
	switch {
	case len(word) < 7:
	case hasPrefix(word, "permen"), hasPrefix(word, "kepmen"), hasPrefix(word, "inmen"):
		return headRole
	case hasPrefix(word, "raper"), hasPrefix(word, "ranper"), hasPrefix(word, "ranqan"):
		return draftRole
	}
	return noRole
}

func hasPrefix(b []byte, prefix string) bool {
	return len(b) >= len(prefix) && string(b[:len(prefix)]) == prefix
}
