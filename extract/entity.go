package extract

import (
	"unicode/utf16"
	"unicode/utf8"
)

// Confidence says how sure a rule is of its entity.
type Confidence uint8

// The degrees of confidence.
const (
	Low   Confidence = iota + 1 // a guess from weak evidence: capitals, neighbours
	High                        // a lexicon entry or a title says so
	Exact                       // a closed grammar leaves no other reading
)

var confidenceNames = [...]string{"", "low", "high", "exact"}

// String returns low, high or exact.
func (c Confidence) String() string {
	if int(c) < len(confidenceNames) {
		return confidenceNames[c]
	}
	return "invalid"
}

// Entity is a labelled span of a document. Text[Start:End] of the document is
// Text, always.
type Entity struct {
	Label      Label
	Start, End int    // bytes, half-open
	Text       string // the surface, a part of the document's text
	Value      Value  // what the surface means, nil if nothing is known
	Confidence Confidence
	Rule       string // the recogniser and rule that found it: office/head+region
}

// Value is what an entity means. Its type goes with the label:
//
//	GPE                      Place
//	POSITION                 Office
//	ORG                      Agency
//	PERSON                   Name
//	LAW                      Citation
//	DATE, TIME               Moment
//	MONEY, PERCENT, QUANTITY Amount
type Value interface {
	// ID returns the canonical identifier (region code, office, acronym, law),
	// or "". Norm returns the normalised value (date, time, amount), or "".
	ID() string
	Norm() string
}

// ID returns the entity's canonical identifier, "" if it has none.
func (e Entity) ID() string {
	if e.Value == nil {
		return ""
	}
	return e.Value.ID()
}

// Norm returns the entity's normalised value, "" if it has none.
func (e Entity) Norm() string {
	if e.Value == nil {
		return ""
	}
	return e.Value.Norm()
}

// OffsetUnit is a unit in which offsets may be counted.
type OffsetUnit uint8

// The units: bytes of UTF-8, Unicode code points, UTF-16 code units (as
// JavaScript, Java and C# count).
const (
	Bytes OffsetUnit = iota
	Runes
	UTF16
)

// Offsets converts ascending byte offsets of one text into another unit in one
// pass.
type Offsets struct {
	text string
	unit OffsetUnit
	pos  int // bytes read
	n    int // units read
}

// NewOffsets returns a converter for text.
func NewOffsets(text string, unit OffsetUnit) *Offsets { return &Offsets{text: text, unit: unit} }

// At returns the offset in the converter's unit of the byte offset at. Going
// backwards starts again from the beginning of the text. An invalid byte counts
// as one unit.
func (o *Offsets) At(at int) int {
	if o.unit == Bytes {
		return at
	}
	if at < o.pos {
		o.pos, o.n = 0, 0
	}
	for o.pos < at && o.pos < len(o.text) {
		r, size := utf8.DecodeRuneInString(o.text[o.pos:])
		o.pos += size
		if o.unit == UTF16 && utf16.RuneLen(r) == 2 {
			o.n++
		}
		o.n++
	}
	return o.n
}
