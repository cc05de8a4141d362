package model

// Feature is a hashed feature of a token. Its upper six bits are its template,
// so that a template can be left out in training; the others are a hash of what
// the template says here.
type Feature uint32

// Templates is how many templates there may be.
const Templates = 64

// templateShift is where the template stands in a Feature.
const templateShift = 26

// NewFeature returns the feature of a template, below [FirstStacked], with a
// value. What the value says is the caller's.
func NewFeature(template uint8, value uint64) Feature {
	h := (value ^ value>>32) * 0x9E3779B97F4A7C15
	return Feature(template)<<templateShift | Feature(h>>(64-templateShift))
}

// Template returns the feature's template.
func (f Feature) Template() uint8 { return uint8(f >> templateShift) }

// Template describes a kind of feature: what part of the evidence it tells of.
// Templates of one group are left out together in an ablation.
type Template struct{ Group, Name string }
