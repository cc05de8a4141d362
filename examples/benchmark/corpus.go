package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/testdata"
)

// builtIn is the file of package testdata that is read by default.
const builtIn = "articles.jsonl"

// load reads the labelled articles of files, those of the repository if there is
// none, with offsets in bytes.
func load(files []string) ([]*extract.Record, error) {
	if len(files) == 0 {
		data, err := testdata.File(builtIn)
		if err != nil {
			return nil, err
		}
		return read(nil, bytes.NewReader(data), builtIn)
	}
	var all []*extract.Record
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		all, err = read(all, f, file)
		f.Close()
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// read appends the articles of one file.
func read(all []*extract.Record, r io.Reader, file string) ([]*extract.Record, error) {
	docs, err := format.ReadAll(r, file)
	if err != nil {
		return nil, err
	}
	if len(docs) == 0 {
		return nil, fmt.Errorf("%s: no documents", file)
	}
	for _, d := range docs {
		d, err := usable(d)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, d)
	}
	return all, nil
}

var (
	errNoID   = errors.New("a document has no id")
	errNoText = errors.New("no text")
)

// usable returns a document that can be scored.
func usable(d *extract.Record) (*extract.Record, error) {
	switch {
	case d.ID == "":
		return nil, errNoID
	case d.Text == "":
		return nil, fmt.Errorf("document %q: %w", d.ID, errNoText)
	}
	if err := format.Check(d); err != nil {
		return nil, err
	}
	return format.Convert(d, extract.Bytes)
}
