package main

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"os"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/testdata"
)

// builtIn is the file of package testdata that is read by default.
const builtIn = "articles.jsonl"

// load reads the labelled articles of the files, those of the repository if there is
// none, with offsets in bytes.
func load(o options) ([]*extract.Record, error) {
	if len(o.files) == 0 {
		data, err := testdata.File(builtIn)
		if err != nil {
			return nil, err
		}
		return usable(nil, format.ReadJSONL(bytes.NewReader(data), builtIn, o.mapping.gold), builtIn)
	}
	var all []*extract.Record
	for _, file := range o.files {
		var err error
		if all, err = loadFile(all, o.format, file, o.mapping.gold); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// loadFile appends the articles of one file or folder.
func loadFile(all []*extract.Record, name, file string, labels format.Labels) ([]*extract.Record, error) {
	if name == format.Brat {
		return usable(all, format.ReadBrat(os.DirFS(file), labels), file)
	}
	read, err := format.NewReader(name)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return usable(all, read(f, file, labels), file)
}

var (
	errNoDocuments = errors.New("no documents")
	errNoID        = errors.New("a document has no id")
	errNoText      = errors.New("no text")
)

// usable appends the documents of a file; one that cannot be scored is an error.
func usable(all []*extract.Record, docs iter.Seq2[*extract.Record, error], file string) ([]*extract.Record, error) {
	before := len(all)
	for d, err := range docs {
		if err != nil {
			return nil, err
		}
		if d, err = inBytes(d); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, d)
	}
	if len(all) == before {
		return nil, fmt.Errorf("%s: %w", file, errNoDocuments)
	}
	return all, nil
}

// inBytes returns a document that can be scored.
func inBytes(d *extract.Record) (*extract.Record, error) {
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

// save writes the documents of a run.
func save(file string, run []*extract.Record) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	w := format.NewJSONL(f, extract.Bytes)
	for _, r := range run {
		if err := w.Write(r); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}
