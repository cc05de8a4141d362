package model

import (
	"cmp"
	"encoding/binary"
	"fmt"
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
	rows   map[Feature][]weight
}

// weight is a weight of a feature in a column.
type weight struct {
	column uint8
	value  int8
}

// NewBuilder returns a builder of a model with the given layers.
func NewBuilder(layers ...string) (*Builder, error) {
	if len(layers) == 0 || len(layers) > MaxLayers {
		return nil, fmt.Errorf("model: %d layers, expected 1 to %d", len(layers), MaxLayers)
	}
	b := &Builder{layers: layers, rows: map[Feature][]weight{}}
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
// sentence.
func (b *Builder) Transition(pass, layer int, from, to Tag, w int) {
	b.trans[pass][layer][from][to] = int32(min(max(w, math.MinInt16), math.MaxInt16))
}

// Weight adds to the weight of a feature for a tag. One beyond eight bits is
// written as several.
func (b *Builder) Weight(pass, layer int, f Feature, tag Tag, w int) {
	c := uint8((pass*len(b.layers)+layer)*int(NumTags) + int(tag))
	for w != 0 && len(b.rows[f]) < math.MaxUint8 {
		part := min(max(w, -127), 127)
		b.rows[f] = append(b.rows[f], weight{c, int8(part)})
		w -= part
	}
}

// Nest says that spans of the layer outer may hold spans of inner. Spans of layers
// of which neither may hold the other stay apart; the earlier layer has its way.
func (b *Builder) Nest(outer, inner int) { b.inside[outer] |= 1 << inner }

// Bytes returns the file. The same calls give the same bytes.
func (b *Builder) Bytes() []byte {
	const bits = 16
	var out []byte
	out = append(out, magic...)
	out = fmt.Appendf(out, "layers %s\nbuckets %d\n", strings.Join(b.layers, " "), bits)
	for _, line := range b.meta {
		out = append(append(out, line...), '\n')
	}
	for outer, set := range b.inside {
		for inner, name := range b.layers {
			if set>>inner&1 != 0 {
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
	return b.appendTable(out, bits)
}

// appendTable appends the buckets and the rows.
func (b *Builder) appendTable(out []byte, bits uint) []byte {
	feats := make([]Feature, 0, len(b.rows))
	for f := range b.rows {
		feats = append(feats, f)
	}
	mask := Feature(1)<<bits - 1
	slices.SortFunc(feats, func(x, y Feature) int { return cmp.Or(cmp.Compare(x&mask, y&mask), cmp.Compare(x, y)) })
	var rows []byte
	k := 0
	for bucket := range mask + 1 {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(rows)))
		for ; k < len(feats) && feats[k]&mask == bucket; k++ {
			rows = appendRow(rows, uint16(feats[k]>>bits), b.rows[feats[k]])
		}
	}
	out = binary.LittleEndian.AppendUint32(out, uint32(len(rows)))
	return append(out, rows...)
}

func appendRow(rows []byte, rest uint16, ws []weight) []byte {
	slices.SortStableFunc(ws, func(a, b weight) int { return cmp.Compare(a.column, b.column) })
	rows = binary.LittleEndian.AppendUint16(rows, rest)
	rows = append(rows, uint8(len(ws)))
	for _, w := range ws {
		rows = append(rows, w.column, uint8(w.value))
	}
	return rows
}
