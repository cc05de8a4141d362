package token

// scanAbbrev returns the end of the abbreviation whose first part is the word
// s[i:end] and whose stop is at end, or 0 if the stop is not the word's own.
func scanAbbrev(s string, i, end int) int {
	if end+1 < len(s) && s[end+1] == '.' {
		return 0 // an ellipsis
	}
	if e := scanDegree(s, i, end); e > 0 {
		return e
	}
	if e := scanDotted(s, i, end); e > 0 {
		return e
	}
	word := s[i:end]
	switch {
	case len(word) == 1 && upperAt(s, i): // an initial
	case has(abbreviations, word):
	case upperAt(s, i) && has(dayMonthAbbreviations, word):
	default:
		return 0
	}
	return end + 1
}

// scanDotted reads an abbreviation of two parts (a.n. s.d. T.A.).
func scanDotted(s string, i, end int) int {
	if end-i > 2 || !letterAt(s, end+1) {
		return 0
	}
	e := boundedRun(s, end+1)
	if e == 0 || !has(dottedAbbreviations, s[i:e]) {
		return 0
	}
	return withStop(s, e)
}

// scanDegree reads an academic degree with inner stops (S.Sos., M.Si,
// A.Md.Keb., Sp.OG). Bare initials before a glued name (M.H.Thamrin) are none.
func scanDegree(s string, i, end int) int {
	if end-i > 3 || !has(degreeHeads, s[i:end]) {
		return 0
	}
	e, single := end, end-i == 1
	for part := 0; part < 3 && e < len(s) && s[e] == '.' && letterAt(s, e+1); part++ {
		next := boundedRun(s, e+1)
		field := s[e+1 : max(next, e+1)]
		if !has(degreeFields, field) || len(field) == 1 && part == 0 && !takesLetter(s[i:end]) {
			if single {
				return 0
			}
			break
		}
		single = single && len(field) == 1
		e = next
	}
	if e == end {
		return 0
	}
	return withStop(s, e)
}

// takesLetter reports whether a degree head takes a field of one letter (S.H.,
// M.M., Sp.A): elsewhere such a pair is two initials (A.A. Gde).
func takesLetter(head string) bool { return head == "S" || head == "M" || head == "Sp" || head == "Ph" }

// withStop returns e, or e+1 if a full stop that is no ellipsis follows there.
func withStop(s string, e int) int {
	if e < len(s) && s[e] == '.' && (e+1 >= len(s) || s[e+1] != '.') {
		return e + 1
	}
	return e
}

// scanSlash returns the end of an abbreviation written with a slash (s/d, a/n)
// whose slash is at end, or 0.
func scanSlash(s string, i, end int) int {
	if end-i == 1 && letterAt(s, end+1) && !letterAt(s, end+2) && has(slashAbbreviations, s[i:end+2]) {
		return end + 2
	}
	return 0
}

const maxAbbrev = 8 // bytes of the longest word in the tables

// has reports whether the sorted table holds word in any case.
func has(table []string, word string) bool {
	if len(word) > maxAbbrev {
		return false
	}
	var buf [maxAbbrev]byte
	key := lowerASCII(buf[:0], word)
	lo, hi := 0, len(table)
	for lo < hi { // by hand: a closure over key would put it on the heap
		mid := (lo + hi) / 2
		if table[mid] < string(key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(table) && table[lo] == string(key)
}
