package lexicon

// Level is the level of an administrative region. The zero Level is none, or
// any.
type Level uint8

// The levels, from the whole to the part. Regencies and cities stand side by
// side (UU 23/2014, art. 2); a hamlet has no official code.
const (
	LevelCountry  Level = iota + 1 // negara
	LevelProvince                  // provinsi
	LevelRegency                   // kabupaten
	LevelCity                      // kota
	LevelDistrict                  // kecamatan
	LevelVillage                   // desa, kelurahan
	LevelHamlet                    // dusun, lingkungan
)

var levelNames = [...]string{"", "country", "province", "regency", "city", "district", "village", "hamlet"}

// String returns the level's name as in the data: province, regency; "" for none.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return "invalid"
}

// ParseLevel returns the level with the given name, 0 if there is none.
func ParseLevel(name string) Level {
	for l, n := range levelNames {
		if n == name {
			return Level(l)
		}
	}
	return 0
}

// lengths of the codes of Kemendagri: 63, 63.10, 63.10.01, 63.10.01.2001.
const (
	lenProvince = 2
	lenRegency  = 5
	lenDistrict = 8
	lenVillage  = 13
)

// levelOf returns the level of a region by its code and type: a code of five
// bytes may be a regency's or a city's.
func levelOf(code, typ string) Level {
	switch len(code) {
	case lenProvince:
		if isDigit(code[0]) {
			return LevelProvince
		}
		return LevelCountry
	case lenRegency:
		if hasPrefix(typ, "kota") {
			return LevelCity
		}
		return LevelRegency
	case lenDistrict:
		return LevelDistrict
	case lenVillage:
		return LevelVillage
	}
	return 0
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func hasPrefix(s, p string) bool { return len(s) >= len(p) && s[:len(p)] == p }
