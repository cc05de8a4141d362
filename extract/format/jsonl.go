package format

import (
	"encoding/json"
	"fmt"
	"io"

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
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // the text stays readable
	return &jsonl{enc, unit}
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
