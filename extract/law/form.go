package law

import (
	"sort"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract/token"
)

// form is a phrase in lower case, its words joined by spaces, with what it
// names: the number of an entry or a token, as its table says. Tables of forms
// are sorted by phrase.
type form struct {
	phrase string
	entry  int
	token  string
}

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// appendFold appends the word in lower case; it stays short of dst's room by
// giving up on words that no table holds: long ones and those beyond ASCII
// (invisible characters inside a word are dropped).
func appendFold(dst []byte, word string) []byte {
	begin := len(dst)
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case len(dst)-begin >= maxWord:
			return dst[:begin]
		case 'A' <= c && c <= 'Z':
			dst = append(dst, c|0x20)
		case c < utf8.RuneSelf:
			dst = append(dst, c)
		default:
			r, size := utf8.DecodeRuneInString(word[i:])
			if r != '\u00ad' && r != '\u200b' && r != '\u200c' && r != '\u200d' && r != '\ufeff' {
				return dst[:begin]
			}
			i += size - 1
		}
	}
	return dst
}

// word returns the folded word of token i, without the stop of an abbreviation,
// and the token after it. A word that may be written in several ways or tokens
// comes out in one: Undang – Undang is undang-undang. It returns nothing for a
// token that is no word. The bytes are good until the next call.
func (s *scanner) word(i int) ([]byte, int) {
	if i < 0 || i >= len(s.toks) {
		return nil, i
	}
	t := s.toks[i]
	if t.Kind != token.Word && t.Kind != token.Abbrev && t.Kind != token.Number {
		return nil, i
	}
	w := appendFold(s.buf[:0], t.Text(s.text))
	if t.Kind == token.Abbrev && len(w) > 0 && w[len(w)-1] == '.' {
		w = w[:len(w)-1]
	}
	switch string(w) {
	case "undangundang":
		return append(w[:0], "undang-undang"...), i + 1
	case "undang":
		if j := i + 1 + s.dash(i+1); s.same(j, "undang") {
			return append(w[:0], "undang-undang"...), j + 1
		}
	}
	return w, i + 1
}

// find returns the index of the longest phrase of table over the tokens from i,
// and the token after it, or -1. A hyphen, slash or & between words does not
// matter; a comma matters as little inside an enumeration (Pendidikan,
// Kebudayaan, Riset, dan Teknologi).
func (s *scanner) find(table []form, i int) (row, next int) {
	w, after := s.word(i)
	return s.findAs(table, w, after)
}

// findAs does as find does, with w for the first word and the others from token
// after on.
func (s *scanner) findAs(table []form, w []byte, after int) (row, next int) {
	row, next = -1, after
	lo, hi, pos := 0, len(table), 0
	for len(w) > 0 {
		lo, hi = narrow(table, lo, hi, pos, w)
		if lo == hi {
			break
		}
		pos += len(w)
		if len(table[lo].phrase) == pos {
			row, next = lo, after
		}
		pos++
		j := after + s.joiner(after)
		if j >= len(s.toks) {
			break
		}
		w, after = s.word(j)
	}
	return row, next
}

// narrow returns the rows of table[lo:hi] whose word at pos is w. The rows agree
// up to pos.
func narrow(table []form, lo, hi, pos int, w []byte) (int, int) {
	lo += sort.Search(hi-lo, func(k int) bool { return tail(table[lo+k].phrase, pos) >= string(w) })
	end := lo
	for end < hi && isWordAt(table[end].phrase, pos, w) {
		end++
	}
	return lo, end
}

func tail(phrase string, pos int) string {
	if pos >= len(phrase) {
		return ""
	}
	return phrase[pos:]
}

func isWordAt(phrase string, pos int, w []byte) bool {
	rest := tail(phrase, pos)
	return len(rest) >= len(w) && rest[:len(w)] == string(w) && (len(rest) == len(w) || rest[len(w)] == ' ')
}

// joiner returns 1 if token i is a mark that may stand between the words of a
// phrase, else 0.
func (s *scanner) joiner(i int) int {
	if i < len(s.toks) && i > 0 && s.toks[i].End-s.toks[i].Start == 1 {
		switch s.text[s.toks[i].Start] {
		case '-', '/', '&', ',':
			return 1
		case '.': // TAP. MPR
			if s.toks[i-1].Is(token.Upper) {
				return 1
			}
		}
	}
	return s.dash(i)
}

// dashes are the characters that dash knows.
const dashes = "-‐‑–—−"

// dash returns 1 if token i is a hyphen or dash, else 0.
func (s *scanner) dash(i int) int {
	if s.kind(i) == token.Punct {
		switch s.toks[i].Text(s.text) {
		case "-", "‐", "‑", "–", "—", "−":
			return 1
		}
	}
	return 0
}
