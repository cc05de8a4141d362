package timex

// feast is a holiday that dates hang on.
type feast uint8

const (
	feastNatal     feast = iota + 1 // 25 December
	feastTahunBaru                  // 1 January
	feastFitri                      // 1 Syawal
	feastAdha                       // 10 Zulhijah
	feastImlek
	feastNyepi
	feastWaisak
)

// feasts are the names of the feasts; idul and tahun take a second word.
var feasts = [...]entry{
	{"idul", clFeast, 0},
	{"iduladha", clFeast, uint8(feastAdha)},
	{"idulfitri", clFeast, uint8(feastFitri)},
	{"imlek", clFeast, uint8(feastImlek)},
	{"lebaran", clFeast, uint8(feastFitri)},
	{"natal", clFeast, uint8(feastNatal)},
	{"nyepi", clFeast, uint8(feastNyepi)},
	{"saka", clEraMark, uint8(Saka)},
	{"waisak", clFeast, uint8(feastWaisak)},
}

// secondFeast names the feast of a word after idul.
func secondFeast(w string) feast {
	var buf [maxWord]byte
	switch string(fold(&buf, w)) {
	case "fitri":
		return feastFitri
	case "adha":
		return feastAdha
	}
	return 0
}
