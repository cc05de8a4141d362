package format

import (
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/warta-nlp/warta/extract"
)

type jsonl struct {
	enc  *json.Encoder
	unit extract.OffsetUnit
}

// NewJSONL returns a writer of JSON Lines, one document a line. It keeps
// everything, and the member offsets names the unit if it is not bytes: [Read]
// gives an equal document back. A text that is not UTF-8 has no place in JSON and
// is refused with an [*EncodingError].
func NewJSONL(w io.Writer, unit extract.OffsetUnit) Writer {
	return &jsonl{newEncoder(w), unit}
}

func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // the text stays readable
	return enc
}

func (j *jsonl) Write(r *extract.Record) error {
	if err := CheckUTF8(r.Text); err != nil {
		return fmt.Errorf("format: document %q: %w", r.ID, err)
	}
	c, err := Convert(r, j.unit)
	if err != nil {
		return err
	}
	if c.Entities == nil { // a list, if an empty one
		own := *c
		own.Entities = []extract.EntityRecord{}
		c = &own
	}
	return j.enc.Encode(c)
}

// ReadJSONL yields the documents of JSON Lines. Blank lines, a byte order mark at
// the beginning and members that it does not know are passed over. A line that is no
// document yields an [*Error], and the lines after it are read; an error of r itself
// comes last. Memory is that of the longest line. The file's name is for the errors
// only.
//
// Nothing that a [extract.Record] can hold is lost. Offsets are those of the file,
// in the unit that the document's member offsets names; see [Convert].
func ReadJSONL(r io.Reader, file string, labels Labels) iter.Seq2[*extract.Record, error] {
	if labels == nil {
		return Lines[extract.Record](r, file)
	}
	return eachLine(r, file, func(d *namedRecord, _ int) (*extract.Record, error) { return d.record(labels) })
}

// namedRecord is a document whose labels may be any names.
type namedRecord struct {
	extract.Record
	Entities []namedEntity `json:"entities"` // in place of the Record's
}

// namedEntity is an entity whose label may be any name.
type namedEntity struct {
	extract.EntityRecord
	Label string `json:"label"` // in place of the EntityRecord's
}

// record returns the document with its labels replaced.
func (d *namedRecord) record(labels Labels) (*extract.Record, error) {
	r := d.Record
	for _, e := range d.Entities {
		label, err := labels.of(e.Label)
		if err != nil {
			return nil, err
		}
		e.EntityRecord.Label = label
		r.Entities = append(r.Entities, e.EntityRecord)
	}
	return Relabel(&r, func(e extract.EntityRecord) extract.Label { return e.Label })
}
