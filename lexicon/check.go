package lexicon

import "strings"

// check says what a cell may hold. Every check passes the empty cell.
type check uint8

const (
	isText check = iota
	isFlag
	isNumber
	isDate
	isLevel
	isLabel
	isCase
	isSide
	isSex
	isRegionCode
	isRegionCodes
	isDistrictCode
	isVillageCode
	isCountryCode
)

// checks holds what each check accepts, in words and as a function.
var checks = [...]struct {
	want string
	ok   func(string) bool
}{
	isText:         {"some text on one line", func(s string) bool { return !strings.ContainsAny(s, "\n\r\x00") }},
	isFlag:         {"1 or nothing", func(s string) bool { return s == "1" }},
	isNumber:       {"a number from 0 to 4294967295", isUint32},
	isDate:         {"a year or a date: 2024, 2024-12-09", isDateCell},
	isLevel:        {"one of country, province, regency, city, district, village, hamlet", func(s string) bool { return ParseLevel(s) != 0 }},
	isLabel:        {"a label: PERSON, POSITION, ORG, GPE, LOC, FAC, DATE, TIME, MONEY, PERCENT, QUANTITY, LAW, EVENT", isLabelName},
	isCase:         {"exact or nothing", func(s string) bool { return s == "exact" }},
	isSide:         {"before or after", func(s string) bool { return s == "before" || s == "after" }},
	isSex:          {"one of m, f, mf", func(s string) bool { return s == "m" || s == "f" || s == "mf" }},
	isRegionCode:   {"a region code: 63 or 63.10", func(s string) bool { return isCode(s) && len(s) <= lenRegency }},
	isRegionCodes:  {"region codes parted by a semicolon: 63.10;63.71", isCodeList},
	isDistrictCode: {"a district code: 63.10.01", func(s string) bool { return isCode(s) && len(s) == lenDistrict }},
	isVillageCode:  {"a village code: 63.10.01.2001", func(s string) bool { return isCode(s) && len(s) == lenVillage }},
	isCountryCode:  {"a country code of ISO 3166: ID", isCountry},
}

func (c check) ok(cell string) bool { return cell == "" || checks[c].ok(cell) }

func isUint32(s string) bool {
	_, ok := parseUint32(s)
	return ok
}

// parseUint32 reads a decimal number.
func parseUint32(s string) (uint32, bool) {
	var n uint64
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) || n > 1<<32/10 {
			return 0, false
		}
		n = 10*n + uint64(s[i]-'0')
	}
	return uint32(n), s != "" && n < 1<<32
}

// matchesPattern reports whether s looks like pattern, where 0 stands for any
// digit.
func matchesPattern(s, pattern string) bool {
	if len(s) != len(pattern) {
		return false
	}
	for i := 0; i < len(s); i++ {
		if pattern[i] == '0' && !isDigit(s[i]) || pattern[i] != '0' && s[i] != pattern[i] {
			return false
		}
	}
	return true
}

func isDateCell(s string) bool {
	return matchesPattern(s, "0000") || matchesPattern(s, "0000-00-00")
}

// codePattern is a village code; the codes of the higher levels are its parts.
const codePattern = "00.00.00.0000"

func isCode(s string) bool {
	switch len(s) {
	case lenProvince, lenRegency, lenDistrict, lenVillage:
		return matchesPattern(s, codePattern[:len(s)])
	}
	return false
}

func isCodeList(s string) bool {
	for code := range strings.SplitSeq(s, ";") {
		if !isCode(code) {
			return false
		}
	}
	return true
}

func isCountry(s string) bool {
	return len(s) == 2 && 'A' <= s[0] && s[0] <= 'Z' && 'A' <= s[1] && s[1] <= 'Z'
}

func isLabelName(s string) bool {
	switch s {
	case "PERSON", "POSITION", "ORG", "GPE", "LOC", "FAC", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "LAW", "EVENT":
		return true
	}
	return false
}
