package timex

import (
	"strings"
	"unicode/utf8"
)

// maxLeft bounds how far back a word is looked for, in bytes.
const maxLeft = 48

// left returns the word or the mark that ends before byte pos, blanks skipped,
// and where it begins. It is "" at the beginning of a line.
func left(text string, pos int) (word string, start int) {
	end := blanksLeft(text, pos)
	start = end
	for n := 1; n > 0 && end-start < maxLeft; start -= n {
		n = wordBefore(text, start)
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

// curlySize is the size in bytes of an apostrophe that is not straight: Jum’at.
const curlySize = len("’")

// wordBefore returns the size in bytes of what belongs to a word and ends at byte
// end, 0 if nothing does.
func wordBefore(text string, end int) int {
	switch {
	case end == 0:
	case isWordByte(text[end-1]):
		return 1
	case text[end-1] >= utf8.RuneSelf && end >= curlySize && apostrophe(text[end-curlySize:]) == curlySize:
		return curlySize
	}
	return 0
}

func isWordByte(c byte) bool {
	return letter[c] != 0 || isDigit(c) || c == '\''
}

// leftRun returns the run without white space that ends before byte pos, blanks
// skipped, at most maxLeft bytes of it.
func leftRun(text string, pos int) string {
	end := blanksLeft(text, pos)
	start := end
	for start > 0 && end-start < maxLeft && text[start-1] > ' ' && blankBefore(text, start) == 0 {
		start--
	}
	return text[start:end]
}

// blanksLeft returns the beginning of the blanks that end before byte pos.
func blanksLeft(text string, pos int) int {
	end := pos
	for pos-end < maxLeft {
		n := blankBefore(text, end)
		if n == 0 {
			break
		}
		end -= n
	}
	return end
}

// blankBefore returns the size in bytes of the blank that ends at byte end: a
// space, a tab, a no-break space; 0 if there is none.
func blankBefore(text string, end int) int {
	switch {
	case end == 0:
	case text[end-1] == ' ', text[end-1] == '\t':
		return 1
	case text[end-1] == '\xa0' && strings.HasSuffix(text[:end], "\u00a0"):
		return len("\u00a0")
	}
	return 0
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
