package format

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
)

// unitNames name the units for the caller, and recordUnits in a document, where
// bytes go without saying.
var (
	unitNames   = [...]string{extract.Bytes: "byte", extract.Runes: "rune", extract.UTF16: "utf16"}
	recordUnits = [...]string{extract.Bytes: "", extract.Runes: "rune", extract.UTF16: "utf16"}
)

// ParseUnit returns the unit named byte, rune or utf16.
func ParseUnit(name string) (extract.OffsetUnit, error) {
	if i := slices.Index(unitNames[:], name); i >= 0 {
		return extract.OffsetUnit(i), nil
	}
	return 0, fmt.Errorf("format: unknown unit %q of offsets, expected one of %v", name, unitNames)
}

// unitOf returns the unit in which a document counts.
func unitOf(r *extract.Record) (extract.OffsetUnit, error) {
	if r.Offsets == "" {
		return extract.Bytes, nil
	}
	return ParseUnit(r.Offsets)
}

// Convert returns the document with its offsets counted in another unit, itself
// if they are already. The document given is not changed. It is an error if an
// offset is outside the text or inside a character.
func Convert(r *extract.Record, unit extract.OffsetUnit) (*extract.Record, error) {
	from, err := unitOf(r)
	if err != nil {
		return nil, err
	}
	if from == unit {
		return r, nil
	}
	c := *r
	c.Offsets = recordUnits[unit]
	if err := recount(c.Text, from, unit, ownOffsets(&c)); err != nil {
		return nil, fmt.Errorf("format: document %q: %w", r.ID, err)
	}
	return &c, nil
}

// ownOffsets gives r lists of its own and returns where all its offsets stand.
func ownOffsets(r *extract.Record) []*int {
	r.Entities = slices.Clone(r.Entities)
	r.Acronyms = slices.Clone(r.Acronyms)
	r.Quotes = slices.Clone(r.Quotes)
	r.Laws = slices.Clone(r.Laws)
	var at []*int
	for i := range r.Entities {
		at = append(at, &r.Entities[i].Start, &r.Entities[i].End)
	}
	for i := range r.Acronyms {
		at = append(at, &r.Acronyms[i].Start, &r.Acronyms[i].End)
	}
	for i := range r.Quotes {
		at = append(at, &r.Quotes[i].Start, &r.Quotes[i].End)
	}
	for i := range r.Laws {
		at = append(at, &r.Laws[i].Start, &r.Laws[i].End)
	}
	return at
}

// recount replaces offsets by those of the same places in another unit, in one
// pass over the text.
func recount(text string, from, to extract.OffsetUnit, offsets []*int) error {
	slices.SortFunc(offsets, func(a, b *int) int { return cmp.Compare(*a, *b) })
	old, recounted := extract.NewOffsets(text, from), extract.NewOffsets(text, to)
	at := 0 // bytes
	for _, o := range offsets {
		for old.At(at) < *o && at < len(text) {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
		}
		if old.At(at) != *o {
			return fmt.Errorf("offset %d is outside the text or inside a character", *o)
		}
		*o = recounted.At(at)
	}
	return nil
}
