package law

import (
	"strconv"
	"strings"
)

// canonical returns the number of an act as it stands in identifiers (spec: law,
// section 5), and its type, which the number may correct.
func (s *scanner) canonical(typ string, n *number) (string, string, Flags) {
	if n.n == 0 {
		return typ, "", 0
	}
	first := s.numberPart(n, 0)
	switch typ {
	case "tapmpr", "tapmprs":
		return s.assembly(typ, n)
	case "uu", "penpres":
		if n.n > 1 && strings.EqualFold(s.numberPart(n, 1), "PNPS") {
			return "penpres", integer(first), 0
		}
	}
	switch {
	case n.series, n.n > 1 && s.isUnitCode(typ, s.numberPart(n, 1)):
		return typ, integer(first), 0
	case n.n == 1:
		return typ, s.single(n, first), ocrOf(first)
	case n.n >= 2 && isSeries(first) && isDigits(s.numberPart(n, 1)) && (n.n == 2 || n.n == 3 && parseRoman(s.numberPart(n, 2)) > 0):
		return typ, integer(s.numberPart(n, 1)), 0 // Mak/1/I/2021: the month says nothing
	case typ == "pbi" && n.n == 3:
		return typ, integer(first) + "-" + integer(s.numberPart(n, 1)), 0
	}
	return typ, s.compound(n), 0
}

func (s *scanner) numberPart(n *number, i int) string {
	return s.text[n.parts[i].Start:n.parts[i].End]
}

// single returns a number without slashes.
func (s *scanner) single(n *number, part string) string {
	if v, ocr := readDigits(part); ocr {
		return strconv.Itoa(v)
	}
	if isDigits(part) {
		return integer(part)
	}
	return s.compound(n)
}

func ocrOf(part string) Flags {
	if _, ocr := readDigits(part); ocr {
		return OCR
	}
	return 0
}

// isUnitCode reports whether a part after the serial number only names the unit
// that issued the act: PMK.07, POJK.05, PRT (section 5).
func (s *scanner) isUnitCode(typ, part string) bool {
	code := lettersAt(part, 0)
	switch {
	case strings.EqualFold(code, "PRT"):
		return strings.HasPrefix(typ, "permen")
	case strings.EqualFold(code, "PMK"):
		return typ == "permenkeu"
	case strings.EqualFold(code, "KMK"), strings.EqualFold(code, "KM"):
		return typ == "kepmenkeu"
	case strings.EqualFold(code, "POJK"), strings.EqualFold(code, "SEOJK"):
		return strings.EqualFold(code, typ)
	}
	return false
}

// isSeries reports whether a part is letters that name a series: Mak, Kep.
func isSeries(part string) bool {
	return len(part) >= 3 && len(lettersAt(part, 0)) == len(part) && parseRoman(part) == 0
}

// assembly reads the number of a decree of the assembly: Roman or arabic, with
// or without MPR. Those of 1960 to 1968 are the provisional assembly's, whatever
// the text says.
func (s *scanner) assembly(typ string, n *number) (string, string, Flags) {
	first := s.numberPart(n, 0)
	var f Flags
	switch {
	case n.year >= 1960 && n.year <= 1968:
		if typ != "tapmprs" {
			f = TypeFixed
		}
		typ = "tapmprs"
	case n.year > 1968:
		if typ != "tapmpr" {
			f = TypeFixed
		}
		typ = "tapmpr"
	}
	if v := parseRoman(first); v > 0 {
		return typ, strconv.Itoa(v), f
	}
	return typ, s.single(n, first), f | ocrOf(first)
}

// integer returns a number without leading zeros, in lower case.
func integer(part string) string {
	if v, ocr := readDigits(part); ocr {
		return strconv.Itoa(v)
	}
	trimmed := strings.TrimLeft(part, "0")
	if trimmed == "" {
		return "0"
	}
	return strings.ToLower(trimmed)
}

func isDigits(part string) bool {
	for i := 0; i < len(part); i++ {
		if !isDigit(part[i]) {
			return false
		}
	}
	return part != ""
}

// compound joins all parts with hyphens, in lower case.
func (s *scanner) compound(n *number) string {
	b := make([]byte, 0, n.num.End-n.num.Start)
	for i := range n.n {
		if i > 0 {
			b = append(b, '-')
		}
		for _, r := range s.numberPart(n, i) {
			switch {
			case r == '–':
				b = append(b, '-')
			case 'A' <= r && r <= 'Z':
				b = append(b, byte(r)|0x20)
			default:
				b = append(b, byte(r))
			}
		}
	}
	return string(b)
}
