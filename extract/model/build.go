package model

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// Builder puts a model file together.
type Builder struct {
	layers []string
	meta   []string
	inside [MaxLayers]uint16 // by layer, the layers it may hold
	trans  [Passes][]transitions
	rows   map[Feature]*[4 * MaxLayers]int8
}

// NewBuilder returns a builder of a model with the given layers.
func NewBuilder(layers ...string) (*Builder, error) {
	if len(layers) == 0 || len(layers) > MaxLayers {
		return nil, fmt.Errorf("model: %d layers, expected 1 to %d", len(layers), MaxLayers)
	}
	b := &Builder{layers: layers, rows: map[Feature]*[4 * MaxLayers]int8{}}
	for p := range b.trans {
		b.trans[p] = make([]transitions, len(layers))
	}
	return b, nil
}

// Note keeps a line of the header: the training data's hash, the seed.
func (b *Builder) Note(key, value string) {
	b.meta = append(b.meta, key+" "+strings.Join(strings.Fields(value), " "))
}

// Transition sets the weight of tag b behind tag a, NumTags for the beginning of a
// stretch.
func (b *Builder) Transition(pass, layer int, from, to Tag, w int) {
	b.trans[pass][layer][from][to] = int32(min(max(w, math.MinInt16), math.MaxInt16))
}

// Weight sets the weight of a feature for a tag in a layer against Outside, which
// weighs nought. A weight that eight bits do not hold becomes the largest that
// they do.
func (b *Builder) Weight(layer int, f Feature, tag Tag, w int) {
	if tag == Outside || tag >= NumTags {
		return
	}
	row := b.rows[f]
	if row == nil {
		row = new([4 * MaxLayers]int8)
		b.rows[f] = row
	}
	row[rowPlace(layer, tag)] = int8(min(max(w, math.MinInt8), math.MaxInt8))
}

// rowPlace is where the weight of a tag in a layer stands in its row.
func rowPlace(layer int, tag Tag) int { return 4*layer + int(tag-Begin) }

// Nest says that spans of the layer outer may hold spans of inner. Spans of layers
// of which neither may hold the other stay apart; the earlier layer has its way.
func (b *Builder) Nest(outer, inner int) { b.inside[outer] |= 1 << inner }

// Bytes returns the file. The same calls give the same bytes.
func (b *Builder) Bytes() []byte {
	out := []byte(magic)
	out = fmt.Appendf(out, "layers %s\n", strings.Join(b.layers, " "))
	for _, line := range b.meta {
		out = append(append(out, line...), '\n')
	}
	for outer := range b.layers {
		for inner, name := range b.layers {
			if b.inside[outer]>>inner&1 != 0 {
				out = fmt.Appendf(out, "nest %s %s\n", b.layers[outer], name)
			}
		}
	}
	out = append(out, '\n')
	for p := range b.trans {
		for _, tr := range b.trans[p] {
			for _, row := range tr {
				for _, w := range row {
					out = binary.LittleEndian.AppendUint16(out, uint16(int16(w)))
				}
			}
		}
	}
	return b.appendTable(out)
}

// appendTable appends the displacements and the rows.
func (b *Builder) appendTable(out []byte) []byte {
	feats := slices.Sorted(maps.Keys(b.rows))
	displacements, placed := displace(feats)
	out = append(out, displacements...)
	for _, f := range placed {
		row := b.rows[f]
		if row == nil {
			row = new([4 * MaxLayers]int8)
		}
		for _, w := range row {
			out = append(out, uint8(int(w)+zeroWeight))
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(f))
	}
	return out
}

// displace finds the displacement of each bucket, so that each feature falls on a
// row of its own, and returns them and the feature of each row; a row that is left
// over has one that is not there. The fullest buckets come first, while there is
// room.
func displace(feats []Feature) (displacements []byte, rows []Feature) {
	buckets := make([][]Feature, 1<<bucketBits)
	for _, f := range feats {
		buckets[bucketOf(f)] = append(buckets[bucketOf(f)], f)
	}
	order := make([]int, len(buckets))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(len(buckets[y]), len(buckets[x])) })
	none := absent(feats)
	for n := len(feats) + len(feats)/16; ; n += 1 + n/32 {
		displacements, rows = make([]byte, len(buckets)), slices.Repeat([]Feature{none}, n)
		full := slices.ContainsFunc(order, func(k int) bool { return !place(buckets[k], &displacements[k], rows, none) })
		if !full {
			return displacements, rows
		}
	}
}

// place puts the features of a bucket on free rows by the first displacement that
// does, and reports whether there is one.
func place(bucket []Feature, displacement *byte, rows []Feature, none Feature) bool {
	for d := range 256 {
		put := 0
		for ; put < len(bucket); put++ {
			k := rowOf(bucket[put], byte(d), uint64(len(rows)))
			if rows[k] != none {
				break
			}
			rows[k] = bucket[put]
		}
		if put == len(bucket) {
			*displacement = byte(d)
			return true
		}
		for _, f := range bucket[:put] {
			rows[rowOf(f, byte(d), uint64(len(rows)))] = none
		}
	}
	return false
}

// absent returns the smallest feature that is not among the sorted ones.
func absent(feats []Feature) Feature {
	none := Feature(0)
	for _, f := range feats {
		if f != none {
			break
		}
		none++
	}
	return none
}
