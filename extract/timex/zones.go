package timex

// zones are the time zones of Indonesia (Keppres 41/1987).
var zones = [...]entry{
	{"wib", clZone, 7},
	{"wit", clZone, 9},
	{"wita", clZone, 8},
}

// provinceZones holds the zone of the provinces that do not keep western time,
// by the first two digits of the region code (Kemendagri): hours east of UTC.
var provinceZones = [...]struct {
	first, last int
	zone        int8
}{
	{51, 53, 8}, // Bali, Nusa Tenggara
	{63, 65, 8}, // Kalimantan Selatan, Timur, Utara; 61 and 62 are western
	{71, 76, 8}, // Sulawesi
	{81, 82, 9}, // Maluku
	{91, 96, 9}, // Papua
}

// regionZone returns the zone of the region with a code such as 63.10, in hours
// east of UTC.
func regionZone(code string) (int8, bool) {
	if len(code) < 2 || !isDigit(code[0]) || !isDigit(code[1]) {
		return 0, false
	}
	p := int(code[0]-'0')*10 + int(code[1]-'0')
	for _, z := range provinceZones {
		if z.first <= p && p <= z.last {
			return z.zone, true
		}
	}
	return 7, 11 <= p && p <= 62
}
