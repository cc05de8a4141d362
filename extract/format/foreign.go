package format

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/warta-nlp/warta/extract"
)

var errNoText = errors.New(`member "text" is missing`)

// finish makes a document of one whose entities, counted in runes, may be in any
// order and have no text: it counts in bytes, sorts them, and cuts their texts out.
// An entity that has a text must have that of its offsets.
func finish(r *extract.Record) (*extract.Record, error) {
	r.Offsets = recordUnits[extract.Runes]
	b, err := Convert(r, extract.Bytes)
	if err != nil {
		return nil, errors.Unwrap(err) // the line says which document it is
	}
	for i := range b.Entities {
		e := &b.Entities[i]
		if e.Text == "" && checkBounds(b.Text, e.Start, e.End) == nil {
			e.Text = b.Text[e.Start:e.End]
		}
	}
	if err := checkEntities(b); err != nil {
		return nil, err
	}
	sortEntities(b.Entities)
	return b, nil
}

// sortEntities sorts by start, the longer first.
func sortEntities(entities []extract.EntityRecord) { slices.SortStableFunc(entities, inOrder) }

func inOrder(a, b extract.EntityRecord) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
}

// lineID is the id of a document that has none: where it stands.
func lineID(file string, line int) string { return fmt.Sprintf("%s:%d", filepath.Base(file), line) }

// lossy returns the document counted in runes, for a format that keeps entities.
func lossy(r *extract.Record) (*extract.Record, error) {
	if err := CheckUTF8(r.Text); err != nil {
		return nil, fmt.Errorf("format: document %q: %w", r.ID, err)
	}
	return Convert(r, extract.Runes)
}

// appendEntity adds the entity that a foreign span is, unless its label is passed
// over. Offsets are in runes.
func appendEntity(entities []extract.EntityRecord, labels Labels, name string, e extract.EntityRecord) ([]extract.EntityRecord, error) {
	label, err := labels.of(name)
	if err != nil {
		return nil, err
	}
	if label == 0 {
		return entities, nil
	}
	e.Label = label
	return append(entities, e), nil
}
