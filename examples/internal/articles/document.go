package articles

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// Document is one line of a .jsonl file: what the extractor must know of it. It
// is unmarshalled from JSON, and refuses an object without text and a date that is
// no day.
type Document struct {
	ID     string  `json:"id"`
	Text   *string `json:"text"`
	Date   day     `json:"date"`
	Region string  `json:"region"`
}

var errNoText = errors.New(`member "text" is missing`)

// UnmarshalJSON refuses a document without text.
func (d *Document) UnmarshalJSON(b []byte) error {
	type members Document
	if err := json.Unmarshal(b, (*members)(d)); err != nil {
		return err
	}
	if d.Text == nil {
		return errNoText
	}
	return nil
}

// Source returns the document with an id for one that has none.
func (d *Document) Source(id string) extract.Source {
	return extract.Source{ID: cmp.Or(d.ID, id), Text: *d.Text, Date: d.Date.time, Region: d.Region}
}

// day is a date as text, "" if unknown.
type day struct{ time time.Time }

// UnmarshalText reads 2024-12-09.
func (d *day) UnmarshalText(b []byte) (err error) {
	if len(b) > 0 {
		d.time, err = parseDate(string(b))
	}
	return err
}

// parseDate reads a calendar date.
func parseDate(s string) (time.Time, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return t, fmt.Errorf("date %q is no day of the form 2024-12-09: %w", s, err)
	}
	return t, nil
}
