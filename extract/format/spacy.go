package format

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/warta-nlp/warta/extract"
)

// spacyDocument is a task of Prodigy.
type spacyDocument struct {
	Text   *string     `json:"text"`
	Spans  []spacySpan `json:"spans"`
	Meta   spacyMeta   `json:"meta"`
	Answer string      `json:"answer,omitempty"`
}

type spacySpan struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Label string `json:"label"`
	Text  string `json:"text,omitempty"`
	ID    string `json:"id,omitempty"`
	Norm  string `json:"norm,omitempty"`
}

type spacyMeta struct {
	ID     string `json:"id,omitempty"`
	Date   string `json:"date,omitempty"`
	Region string `json:"region,omitempty"`
}

type spacyWriter struct{ enc *json.Encoder }

// NewSpacy returns a writer of the JSON Lines that Prodigy and the scripts around
// spaCy use: text, spans (start, end, label) and meta, one document a line. Offsets
// are Unicode code points, as Python counts. Spans nest, so they are for a span
// categorizer or Prodigy's spans views; the flat ner views refuse some.
//
// It keeps the text, the document's id, date and region (in meta), and of an entity
// label, span, text, id and norm.
func NewSpacy(w io.Writer) Writer { return spacyWriter{newEncoder(w)} }

func (s spacyWriter) Write(r *extract.Record) error {
	c, err := lossy(r)
	if err != nil {
		return err
	}
	d := spacyDocument{Text: &c.Text, Spans: []spacySpan{}, Meta: spacyMeta{r.ID, r.Date, r.Region}}
	for _, e := range c.Entities {
		d.Spans = append(d.Spans, spacySpan{e.Start, e.End, e.Label.String(), e.Text, e.ID, e.Norm})
	}
	return s.enc.Encode(d)
}

// ReadSpacy yields the documents of JSON Lines as [NewSpacy] writes them and Prodigy
// does: what that keeps is read back. A document without an id gets the file's name
// and the line's number. One whose answer is reject or ignore is passed over. Errors
// are as of [ReadJSONL].
func ReadSpacy(r io.Reader, file string, labels Labels) iter.Seq2[*extract.Record, error] {
	return eachLine(r, file, func(d *spacyDocument, n int) (*extract.Record, error) {
		if d.Answer == "reject" || d.Answer == "ignore" {
			return nil, nil
		}
		return d.record(labels, lineID(file, n))
	})
}

// record returns the document, with an id for one that has none.
func (d *spacyDocument) record(labels Labels, id string) (_ *extract.Record, err error) {
	if d.Text == nil {
		return nil, errNoText
	}
	r := &extract.Record{ID: cmp.Or(d.Meta.ID, id), Date: d.Meta.Date, Region: d.Meta.Region, Text: *d.Text}
	for i, s := range d.Spans {
		e := extract.EntityRecord{Start: s.Start, End: s.End, Text: s.Text, ID: s.ID, Norm: s.Norm}
		if r.Entities, err = appendEntity(r.Entities, labels, s.Label, e); err != nil {
			return nil, fmt.Errorf("span %d: %w", i, err)
		}
	}
	return finish(r)
}
