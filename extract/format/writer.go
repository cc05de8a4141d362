package format

import (
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/warta-nlp/warta/extract"
)

// Writer writes one document after another, each in one piece.
type Writer interface {
	// Write writes a document. Its offsets may be in any unit.
	Write(*extract.Record) error
}

// Reader yields the documents of a file. What it cannot read is an [*Error]. The
// file's name is for errors and for documents that have no id.
type Reader func(r io.Reader, file string, labels Labels) iter.Seq2[*extract.Record, error]

// formats are the formats by name, in the order of the documentation.
var formats = [...]struct {
	name string
	open func(io.Writer, extract.OffsetUnit) Writer
	read Reader // nil if it cannot be read
}{
	{"jsonl", NewJSONL, ReadJSONL},
	{"table", NewTable, nil},
	{"csv", NewCSV, nil},
	{"conll", ofOneUnit(NewCoNLL), ReadCoNLL},
	{"spacy", ofOneUnit(NewSpacy), ReadSpacy},
	{"doccano", ofOneUnit(NewDoccano), ReadDoccano},
	{"webannotation", ofOneUnit(NewWebAnnotation), ReadWebAnnotation},
}

// ofOneUnit is a format that says itself in what it counts.
func ofOneUnit(open func(io.Writer) Writer) func(io.Writer, extract.OffsetUnit) Writer {
	return func(w io.Writer, _ extract.OffsetUnit) Writer { return open(w) }
}

// Names returns the names of the formats that can be written: jsonl, table, csv,
// conll, spacy, doccano, webannotation.
func Names() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// Readable returns the names of those that can be read.
func Readable() []string {
	var names []string
	for _, f := range formats {
		if f.read != nil {
			names = append(names, f.name)
		}
	}
	return names
}

// New returns a writer of the named format. Offsets are counted in the given unit by
// jsonl, table and csv; the others have one of their own.
func New(name string, w io.Writer, unit extract.OffsetUnit) (Writer, error) {
	i := slices.Index(Names(), name)
	if i < 0 {
		return nil, fmt.Errorf("format: unknown format %q, expected one of %v", name, Names())
	}
	return formats[i].open(w, unit), nil
}

// NewReader returns the reader of the named format.
func NewReader(name string) (Reader, error) {
	i := slices.Index(Names(), name)
	if i < 0 || formats[i].read == nil {
		return nil, fmt.Errorf("format: cannot read %q, expected one of %v", name, Readable())
	}
	return formats[i].read, nil
}
