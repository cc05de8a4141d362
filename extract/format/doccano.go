package format

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/warta-nlp/warta/extract"
)

// doccanoDocument is an example of doccano's, for import; members that doccano does
// not know become the example's metadata and come back on export.
type doccanoDocument struct {
	Text   *string        `json:"text"`
	Label  []doccanoLabel `json:"label"`
	DocID  string         `json:"doc_id,omitempty"`
	Date   string         `json:"date,omitempty"`
	Region string         `json:"region,omitempty"`
}

// doccanoLabel is a span; it is written as a list of start, end and label.
type doccanoLabel struct {
	Start int    `json:"start_offset"`
	End   int    `json:"end_offset"`
	Label string `json:"label"`
}

func (l doccanoLabel) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{l.Start, l.End, l.Label})
}

var errDoccanoLabel = errors.New(`a label is [start, end, "LABEL"] or an object with start_offset, end_offset and label`)

// UnmarshalJSON reads a list or an object.
func (l *doccanoLabel) UnmarshalJSON(b []byte) error {
	type members doccanoLabel
	if len(b) > 0 && b[0] == '{' {
		if json.Unmarshal(b, (*members)(l)) != nil {
			return errDoccanoLabel
		}
		return nil
	}
	var list []json.RawMessage
	if json.Unmarshal(b, &list) != nil || len(list) != 3 {
		return errDoccanoLabel
	}
	for i, part := range []any{&l.Start, &l.End, &l.Label} {
		if json.Unmarshal(list[i], part) != nil {
			return errDoccanoLabel
		}
	}
	return nil
}

type doccanoWriter struct{ enc *json.Encoder }

// NewDoccano returns a writer of the JSON Lines that doccano imports into a project
// for sequence labelling: text and label, a list of [start, end, label]. Offsets are
// Unicode code points. The project must allow overlapping spans, since entities nest,
// and must not count grapheme clusters as one character.
//
// It keeps the text, the document's id (as doc_id, since doccano numbers the
// documents itself), date and region, and of an entity label and span.
func NewDoccano(w io.Writer) Writer { return doccanoWriter{newEncoder(w)} }

func (d doccanoWriter) Write(r *extract.Record) error {
	c, err := lossy(r)
	if err != nil {
		return err
	}
	out := doccanoDocument{Text: &c.Text, Label: []doccanoLabel{}, DocID: r.ID, Date: r.Date, Region: r.Region}
	for _, e := range c.Entities {
		out.Label = append(out.Label, doccanoLabel{e.Start, e.End, e.Label.String()})
	}
	return d.enc.Encode(out)
}

// ReadDoccano yields the documents of JSON Lines as [NewDoccano] writes them and
// doccano exports: what that keeps is read back. Spans are read from the member
// label, labels, or entities, the last as doccano writes it for projects with
// relations; relations are passed over. A document's id is its doc_id, else doccano's
// number, else the file's name and the line's number. Errors are as of [ReadJSONL].
func ReadDoccano(r io.Reader, file string, labels Labels) iter.Seq2[*extract.Record, error] {
	type exported struct {
		doccanoDocument
		Number   json.RawMessage `json:"id"`
		Data     *string         `json:"data"`
		Labels   []doccanoLabel  `json:"labels"`
		Entities []doccanoLabel  `json:"entities"`
	}
	return eachLine(r, file, func(d *exported, n int) (*extract.Record, error) {
		d.Text = cmp.Or(d.Text, d.Data)
		d.DocID = cmp.Or(d.DocID, strings.Trim(string(d.Number), `"`), lineID(file, n))
		d.Label = append(append(d.Label, d.Labels...), d.Entities...)
		return d.record(labels)
	})
}

func (d *doccanoDocument) record(labels Labels) (_ *extract.Record, err error) {
	if d.Text == nil {
		return nil, errNoText
	}
	r := &extract.Record{ID: d.DocID, Date: d.Date, Region: d.Region, Text: *d.Text}
	for i, l := range d.Label {
		e := extract.EntityRecord{Start: l.Start, End: l.End}
		if r.Entities, err = appendEntity(r.Entities, labels, l.Label, e); err != nil {
			return nil, fmt.Errorf("label %d: %w", i, err)
		}
	}
	return finish(r)
}
