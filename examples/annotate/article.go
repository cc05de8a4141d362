package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// article is a document of a .jsonl file: what the extractor must know of it.
type article struct {
	ID     string  `json:"id"`
	Text   *string `json:"text"`
	Date   day     `json:"date"`
	Region string  `json:"region"`
}

var errNoText = errors.New(`member "text" is missing`)

// UnmarshalJSON refuses an article without text.
func (a *article) UnmarshalJSON(b []byte) error {
	type members article
	if err := json.Unmarshal(b, (*members)(a)); err != nil {
		return err
	}
	if a.Text == nil {
		return errNoText
	}
	return nil
}

// source returns the article with an id for one that has none.
func (a *article) source(id string) extract.Source {
	return extract.Source{ID: cmp.Or(a.ID, id), Text: *a.Text, Date: a.Date.time, Region: a.Region}
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
