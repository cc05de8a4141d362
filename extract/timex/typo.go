package timex

// minFuzzy is the fewest letters of a word that may be a misspelt month.
const minFuzzy = 5

// misspeltMonth returns the month of which w is a misspelling: one letter
// missing, added, changed or swapped with the next, or one doubled besides.
func misspeltMonth(w string) (int, bool) {
	var buf [maxWord]byte
	f := fold(&buf, w)
	if len(f) < minFuzzy {
		return 0, false
	}
	for _, m := range months {
		if m.class != clMonth || len(m.text) < minFuzzy {
			continue
		}
		if n := distance(f, m.text); n <= 1 || n == 2 && len(f) > len(m.text) {
			return int(m.val), true
		}
	}
	return 0, false
}

// distance is the Damerau-Levenshtein distance of a and b (optimal string
// alignment), both of at most maxWord bytes.
func distance(a []byte, b string) int {
	var rows [3][maxWord + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		now, last, before := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		now[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
		}
	}
	return rows[len(a)%3][len(b)]
}
