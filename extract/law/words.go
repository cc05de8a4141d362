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
const longestTrigger = 24

// secondLetters holds, for each letter that trigger words begin with, the set of
// their second letters: bit n for the n-th letter of the alphabet. Most words of
// a text are ruled out by it.
var secondLetters = [32]uint32{
	'a' & 31: 1 << ('t' & 31),
	'b' & 31: 1<<('a'&31) | 1<<('e'&31),
	'h' & 31: 1 << ('u' & 31),
	'i' & 31: 1 << ('n' & 31),
	'k' & 31: 1<<('e'&31) | 1<<('h'&31) | 1<<('i'&31) | 1<<('m'&31) | 1<<('o'&31) | 1<<('u'&31),
	'l' & 31: 1 << ('a' & 31),
	'm' & 31: 1<<('a'&31) | 1<<('e'&31) | 1<<('o'&31) | 1<<('s'&31),
	'n' & 31: 1<<('a'&31) | 1<<('o'&31) | 1<<('p'&31),
	'p' & 31: 1<<('a'&31) | 1<<('b'&31) | 1<<('d'&31) | 1<<('e'&31) | 1<<('h'&31) | 1<<('i'&31) | 1<<('k'&31) | 1<<('m'&31) |
		1<<('n'&31) | 1<<('o'&31) | 1<<('p'&31) | 1<<('t'&31) | 1<<('u'&31),
	'q' & 31: 1 << ('a' & 31),
	'r' & 31: 1<<('a'&31) | 1<<('e'&31) | 1<<('p'&31) | 1<<('u'&31),
	's' & 31: 1<<('e'&31) | 1<<('k'&31) | 1<<('t'&31) | 1<<('u'&31),
	't' & 31: 1 << ('a' & 31),
	'u' & 31: 1<<('n'&31) | 1<<('u'&31),
}

// trigger returns what the word text[i:j], all letters, may begin.
func trigger(text string, i, j int) role {
	switch n := j - i; {
	case n > longestTrigger || n == 0:
		return noRole
	case n == 1: // R-Perpres
		if text[i]|0x20 != 'r' || j == len(text) || text[j] != '-' {
			return noRole
		}
	case secondLetters[text[i]&31]&(1<<(text[i+1]&31)) == 0:
		return noRole
	}
	var buf [longestTrigger]byte
	for k := range j - i {
		buf[k] = text[i+k] | 0x20
	}
	return roleOf(buf[:j-i])
}

// roleOf returns what a word, in lower case, may begin.
func roleOf(word []byte) role {
	switch string(word) {
	case "uu", "undang", "undangundang", "uud", "uudrt", "uupa", "pp", "perpu", "perppu", "perpres", "penpres", "penetapan", "pnps",
		"peraturan", "keputusan", "instruksi", "surat", "se", "sk", "skb", "ketetapan", "tap", "maklumat",
		"keppres", "kepres", "inpres", "inmendagri", "permen", "kepmen", "pmk", "pma", "kmk", "kma",
		"perka", "perkaban", "perkam", "perki", "perber", "padg", "kepwal", "kepwalkot", "segub", "sebup", "sewali", "perban", "perlem", "pkpu", "perbawaslu", "perdkpp", "pojk", "seojk", "pbi", "perma", "sema",
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
