package amount

// maxFold is the longest word, in bytes, that the tables hold.
const maxFold = 20

// folded is a word in ASCII lower case, for looking it up without allocating.
type folded struct {
	buf [maxFold]byte
	n   int
}

// fold returns s folded, or the empty word if it is longer than any table's.
func fold(s string) (f folded) {
	if len(s) > maxFold {
		return f
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		f.buf[i] = c
	}
	f.n = len(s)
	return f
}

func (f *folded) bytes() []byte { return f.buf[:f.n] }

// hasPrefix reports whether the word begins with p and goes on.
func (f *folded) hasPrefix(p string) bool { return f.n > len(p) && string(f.buf[:len(p)]) == p }

// row is an entry of a table sorted by its form.
type row interface{ key() string }

// lookup finds a word in a sorted table.
func lookup[R row](table []R, f *folded) (r R, ok bool) {
	w := f.bytes()
	lo, hi := 0, len(table)
	for lo < hi { // by hand: a closure over w would put it on the heap
		mid := (lo + hi) / 2
		if table[mid].key() < string(w) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if f.n > 0 && lo < len(table) && table[lo].key() == string(w) {
		return table[lo], true
	}
	return r, false
}

// form is a row that is nothing but its form.
type form string

func (f form) key() string { return string(f) }

// in reports whether a word is in a sorted table of forms.
func in(table []form, f *folded) bool {
	_, ok := lookup(table, f)
	return ok
}
