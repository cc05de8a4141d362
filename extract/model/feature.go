package model

// Feature is a hashed feature of a token. Its upper bits are its group, so that a
// group can be left out in training (ablation).
type Feature uint32

// Groups is the number of groups of features.
const Groups = 8

// groupShift is where the group stands in a Feature.
const groupShift = 29

// stackGroup is the group of the features that the second pass adds.
const stackGroup = Groups - 1

// NewFeature returns the feature with the given value of a template. Templates
// are numbered within their group; groups from 0 to Groups-2 are the caller's.
func NewFeature(group, template uint8, value uint64) Feature {
	h := (value ^ uint64(template)<<56) * 0x9E3779B97F4A7C15
	h ^= h >> 29
	h = (h + uint64(template)) * 0xBF58476D1CE4E5B9
	return Feature(h>>35) | Feature(group)<<groupShift
}

// Group returns the feature's group.
func (f Feature) Group() uint8 { return uint8(f >> groupShift) }
