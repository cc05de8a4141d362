package model

// Tag says where a token stands in a span of a layer.
type Tag uint8

// The tags. Their order decides between equal scores.
const (
	Outside Tag = iota
	Begin       // the first of several tokens
	Inside
	Last // the last of several tokens
	Unit // the only token
	NumTags
)

// start is the row of the transition weights before the first token of a stretch.
const start = int(NumTags)

// follows[a] are the tags that may stand behind a.
var follows = [NumTags + 1][]Tag{
	Outside: {Outside, Begin, Unit},
	Begin:   {Inside, Last},
	Inside:  {Inside, Last},
	Last:    {Outside, Begin, Unit},
	Unit:    {Outside, Begin, Unit},
	NumTags: {Outside, Begin, Unit},
}

// before[b] are the tags that may stand before b, in their order.
var before = [NumTags][]Tag{
	Outside: {Outside, Last, Unit},
	Begin:   {Outside, Last, Unit},
	Inside:  {Begin, Inside},
	Last:    {Begin, Inside},
	Unit:    {Outside, Last, Unit},
}

// MayFollow reports whether tag b may stand behind tag a; NumTags as a stands for
// the beginning of a stretch.
func MayFollow(a, b Tag) bool {
	for _, t := range follows[a] {
		if t == b {
			return true
		}
	}
	return false
}

// MayEnd reports whether a stretch may end with the tag.
func (t Tag) MayEnd() bool { return t == Outside || t == Last || t == Unit }

// Tags are the tags of one token in all layers, four bits each.
type Tags uint32

// MaxLayers is the largest number of layers.
const MaxLayers = 7

// At returns the tag in a layer.
func (t Tags) At(layer int) Tag { return Tag(t >> (4 * layer) & 15) }

// With returns the tags with the one of a layer set.
func (t Tags) With(layer int, tag Tag) Tags {
	return t&^(15<<(4*layer)) | Tags(tag)<<(4*layer)
}
