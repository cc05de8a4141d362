package model

import "fmt"

// rowSize is the size of a row in bytes: the weights of a feature, four a layer,
// for the tags Begin, Inside, Last and Unit, and the feature. The weight of Outside
// is nought, since only the differences between the tags of a token matter.
const rowSize = 4*MaxLayers + 4

// zeroWeight is how the weight nought is written. Weights without a sign add up
// in the lanes of a machine word without a borrow between them.
const zeroWeight = 128

// table finds the row of a feature by a perfect hash (compress, hash and displace:
// Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress", ESA
// 2009): the feature picks a bucket, and the bucket's displacement, a byte, makes
// the features of a bucket fall on rows of their own. So a look-up reads one byte
// of a small table and one row.
type table struct {
	displacements string
	rows          string
	n             uint64 // of rows
}

// bucketBits is how many bits of a feature's hash pick its bucket.
const bucketBits = 14

// bucketOf returns the bucket of a feature.
func bucketOf(f Feature) int { return int(uint32(f) * 0x9E3779B1 >> (32 - bucketBits)) }

// rowOf returns the row on which a feature falls among n.
func rowOf(f Feature, displacement byte, n uint64) int {
	h := uint32(f)*0x85EBCA6B + uint32(displacement)*0xC2B2AE35
	h = (h ^ h>>15) * 0x27D4EB2F
	return int(uint64(h) * n >> 32)
}

// openTable checks the sizes and leaves the contents alone.
func openTable(body string) (table, error) {
	const buckets = 1 << bucketBits
	if len(body) < buckets || (len(body)-buckets)%rowSize != 0 {
		return table{}, fmt.Errorf("model: table of %d bytes, expected %d and a multiple of %d", len(body), buckets, rowSize)
	}
	rows := body[buckets:]
	return table{displacements: body[:buckets], rows: rows, n: uint64(len(rows) / rowSize)}, nil
}

// scores are the sums of the weights of a token's features, in lanes of 16 bits:
// word 2k holds Begin and Last of the layers 2k and 2k+1, word 2k+1 Inside and
// Unit. The last word counts the features, each of which adds zeroWeight a lane.
type scores struct {
	lanes [numLanes]uint64
	n     int32
}

// numLanes is the number of those words.
const numLanes = MaxLayers + MaxLayers%2

// maxSummed is how many features a token may have with weights: more could run
// over a lane. Those beyond it are left out.
const maxSummed = 200

// add adds the weights of the features that have some, in registers: this is where
// the model spends most of its time.
func (s *scores) add(t *table, fs []Feature) {
	const low = 0x00ff00ff00ff00ff
	l0, l1, l2, l3 := s.lanes[0], s.lanes[1], s.lanes[2], s.lanes[3]
	l4, l5, l6, l7 := s.lanes[4], s.lanes[5], s.lanes[6], s.lanes[7]
	n := s.n
	for _, f := range fs[:min(len(fs), maxSummed-int(n))] {
		k := rowSize * rowOf(f, t.displacements[bucketOf(f)], t.n)
		if k+rowSize > len(t.rows) {
			break // there are no rows
		}
		row := t.rows[k : k+rowSize]
		d := u64(row, 24)
		if d>>32 != uint64(f) {
			continue
		}
		a, b, c := u64(row, 0), u64(row, 8), u64(row, 16)
		l0, l1 = l0+a&low, l1+a>>8&low
		l2, l3 = l2+b&low, l3+b>>8&low
		l4, l5 = l4+c&low, l5+c>>8&low
		l6, l7 = l6+d&(low&0xffffffff), l7+d>>8&(low&0xffffff)
		n++
	}
	s.lanes, s.n = [numLanes]uint64{l0, l1, l2, l3, l4, l5, l6, l7}, n
}

// of returns the scores of the tags in a layer.
func (s *scores) of(layer int) [NumTags]int32 {
	zero := zeroWeight * s.n
	shift := layer % 2 * 32
	even, odd := s.lanes[layer&^1]>>shift, s.lanes[layer|1]>>shift
	return [NumTags]int32{
		Begin:  int32(even&0xffff) - zero,
		Inside: int32(odd&0xffff) - zero,
		Last:   int32(even>>16&0xffff) - zero,
		Unit:   int32(odd>>16&0xffff) - zero,
	}
}

// lane returns in which word of the lanes, and how far up, a layer's tag stands.
func lane(layer int, t Tag) (word, shift int) {
	k := int(t - Begin)
	return layer&^1 | k&1, layer%2*32 + k/2*16
}

func u16(s string, i int) uint16 { return uint16(s[i]) | uint16(s[i+1])<<8 }

func u64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
