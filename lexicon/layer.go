package lexicon

// layer is a compiled set of rows: the embedded one, or a user's on top of it.
type layer struct {
	version string
	pool    pool
	vocab   vocab
	main    trie // forms of the stream everywhere
	places  trie // forms of the stream typed
	rows    [lastKind + 1]array24
}

// count returns the number of rows of a kind.
func (t *layer) count(k Kind) int {
	if n := len(schemas[k].columns); n > 0 {
		return t.rows[k].len() / n
	}
	return 0
}

// cell returns a cell of a row.
func (t *layer) cell(k Kind, row, column int) string {
	return t.pool.at(t.rows[k].at(row*len(schemas[k].columns) + column))
}

// search returns the first row of a kind whose key columns are not less than
// key, and whether they are equal to it.
func (t *layer) search(k Kind, key ...string) (row int, found bool) {
	lo, hi := 0, t.count(k)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if t.compareKey(k, mid, key) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < t.count(k) && t.compareKey(k, lo, key) == 0
}

func (t *layer) compareKey(k Kind, row int, key []string) int {
	for i, want := range key {
		if c := compareFold(t.cell(k, row, i), want); c != 0 {
			return c
		}
	}
	return 0
}

// compareFold compares strings by their bytes, ASCII letters as lower case.
func compareFold(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if x, y := lower(a[i]), lower(b[i]); x != y {
			return int(x) - int(y)
		}
	}
	return len(a) - len(b)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	return c
}
