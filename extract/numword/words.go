package numword

// role says how a number word joins the number before it.
type role uint8

const (
	unit    role = iota + 1 // nol to sembilan
	whole                   // sepuluh, sebelas: tens and units at once
	teen                    // belas: ten more than the unit before it
	tens                    // puluh: ten times the unit before it
	hundred                 // ratus
	scale                   // ribu, juta, miliar, triliun
	half                    // setengah: one half more
	point                   // koma: decimals follow
)

// word is an entry of the closed class of number words (KBBI). value is the
// digit or, for tens, hundred and scale, the power of ten. one says that the
// word has its `se-`, approx that it has the `-an` of an order of magnitude.
type word struct {
	text        string
	role        role
	value       int64
	one, approx bool
}

// words is sorted by text; a test holds it so.
var words = [...]word{
	{text: "belas", role: teen},
	{text: "belasan", role: whole, value: 10, approx: true},
	{text: "delapan", role: unit, value: 8},
	{text: "dua", role: unit, value: 2},
	{text: "empat", role: unit, value: 4},
	{text: "enam", role: unit, value: 6},
	{text: "juta", role: scale, value: 6},
	{text: "jutaan", role: scale, value: 6, approx: true},
	{text: "koma", role: point},
	{text: "lima", role: unit, value: 5},
	{text: "miliar", role: scale, value: 9},
	{text: "miliaran", role: scale, value: 9, approx: true},
	{text: "milyar", role: scale, value: 9},
	{text: "milyaran", role: scale, value: 9, approx: true},
	{text: "nol", role: unit, value: 0},
	{text: "puluh", role: tens, value: 1},
	{text: "puluhan", role: tens, value: 1, approx: true},
	{text: "ratus", role: hundred, value: 2},
	{text: "ratusan", role: hundred, value: 2, approx: true},
	{text: "ribu", role: scale, value: 3},
	{text: "ribuan", role: scale, value: 3, approx: true},
	{text: "satu", role: unit, value: 1},
	{text: "sebelas", role: whole, value: 11},
	{text: "sejuta", role: scale, value: 6, one: true},
	{text: "sembilan", role: unit, value: 9},
	{text: "semiliar", role: scale, value: 9, one: true},
	{text: "sepuluh", role: whole, value: 10},
	{text: "seratus", role: hundred, value: 2, one: true},
	{text: "seribu", role: scale, value: 3, one: true},
	{text: "setengah", role: half},
	{text: "setriliun", role: scale, value: 12, one: true},
	{text: "tiga", role: unit, value: 3},
	{text: "triliun", role: scale, value: 12},
	{text: "triliunan", role: scale, value: 12, approx: true},
	{text: "trilyun", role: scale, value: 12},
	{text: "trilyunan", role: scale, value: 12, approx: true},
	{text: "tujuh", role: unit, value: 7},
}

const maxWord = 16 // bytes of the longest word, glued ones (sembilanratus) included

// fold returns s in ASCII lower case in buf, or nil if it is too long to be a
// number word.
func fold(buf *[maxWord]byte, s string) []byte {
	if len(s) > maxWord {
		return nil
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	return buf[:len(s)]
}

// lookup finds a folded word in the table.
func lookup(w []byte) (word, bool) {
	lo, hi := 0, len(words)
	for lo < hi { // by hand: a closure over w would put it on the heap
		mid := (lo + hi) / 2
		if words[mid].text < string(w) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(words) && words[lo].text == string(w) {
		return words[lo], true
	}
	return word{}, false
}

// split finds a unit glued to what follows it: duapuluh, tigaratus.
func split(w []byte) (head, tail word, ok bool) {
	for n := 3; n+4 <= len(w) && n <= len("sembilan"); n++ {
		if head, ok = lookup(w[:n]); ok && head.role == unit {
			if tail, ok = lookup(w[n:]); ok && tail.role >= teen && tail.role <= scale && !tail.one {
				return head, tail, true
			}
		}
	}
	return word{}, word{}, false
}
