package timex

// maxLeft bounds how far back a word is looked for, in bytes.
const maxLeft = 48

// left returns the word or the mark that ends before byte pos, blanks skipped,
// and where it begins. It is "" at the beginning of a line.
func left(text string, pos int) (word string, start int) {
	end := pos
	for end > 0 && pos-end < maxLeft && (text[end-1] == ' ' || text[end-1] == '\t') {
		end--
	}
	start = end
	for start > 0 && end-start < maxLeft && isWordByte(text[start-1]) {
		start--
	}
	if start == end && end > 0 && text[end-1] != '\n' && text[end-1] != '\r' {
		start = end - 1
		if text[start] == '.' { // the stop of an abbreviation: Jl. No. Rp.
			for start > 0 && end-start <= 5 && isWordByte(text[start-1]) {
				start--
			}
		}
	}
	return text[start:end], start
}

func isWordByte(c byte) bool {
	return letter[c] != 0 || isDigit(c) || c == '\''
}

// leftRun returns the run without white space that ends before byte pos, blanks
// skipped, at most maxLeft bytes of it.
func leftRun(text string, pos int) string {
	end := pos
	for end > 0 && pos-end < maxLeft && (text[end-1] == ' ' || text[end-1] == '\t') {
		end--
	}
	start := end
	for start > 0 && end-start < maxLeft && text[start-1] > ' ' {
		start--
	}
	return text[start:end]
}

// wordSet is a sorted set of words in lower case.
type wordSet []string

// has reports whether the set holds w in any case, without its full stops.
func (s wordSet) has(w string) bool {
	var buf [maxWord]byte
	f := fold(&buf, w)
	lo, hi := 0, len(s)
	for lo < hi { // by hand: a closure over f would put it on the heap
		mid := (lo + hi) / 2
		if s[mid] < string(f) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(s) && s[lo] == string(f)
}
