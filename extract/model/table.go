package model

import "fmt"

// table finds the weights of a feature. A bucket, picked by the lower bits of the
// feature, is a run of rows; a row is the other bits (2 bytes), the number of its
// weights (1), and for each a column (1) and the weight (1, signed). A column is
// (pass*layers + layer)*NumTags + tag.
type table struct {
	starts string // of the buckets in rows: 4 bytes each, and the end
	rows   string
	bits   uint
}

// openTable checks the sizes and leaves the contents alone.
func openTable(body string, bits uint) (table, error) {
	n := 4 * (1<<bits + 1)
	if len(body) < n {
		return table{}, fmt.Errorf("model: file ends in the table of buckets")
	}
	return table{starts: body[:n], rows: body[n:], bits: bits}, nil
}

// add adds the weights of a feature to the scores of the columns. What points
// outside is left out.
func (t *table) add(f Feature, scores []int32) {
	b := int(f) & (1<<t.bits - 1)
	rest := uint16(f >> t.bits)
	first, end := uint(u32(t.starts, 4*b)), uint(u32(t.starts, 4*b+4))
	if end > uint(len(t.rows)) || first > end {
		return
	}
	for rows := t.rows[first:end]; len(rows) >= 3; {
		n := 2 * int(rows[2])
		if len(rows) < 3+n {
			return
		}
		if u16(rows, 0) != rest {
			rows = rows[3+n:]
			continue
		}
		for row := rows[3 : 3+n]; len(row) >= 2; row = row[2:] {
			if c := int(row[0]); c < len(scores) {
				scores[c] += int32(int8(row[1]))
			}
		}
		return
	}
}
