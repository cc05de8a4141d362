package format

import (
	"fmt"
	"io"
	"slices"

	"github.com/warta-nlp/warta/extract"
)

// Writer writes one document after another, each in one piece.
type Writer interface {
	// Write writes a document. Its offsets may be in any unit.
	Write(*extract.Record) error
}

// formats are the formats by name, in the order of the documentation.
var formats = [...]struct {
	name string
	open func(io.Writer, extract.OffsetUnit) Writer
}{
	{"jsonl", NewJSONL},
	{"table", NewTable},
	{"csv", NewCSV},
}

// Names returns the names of the formats: jsonl, table, csv.
func Names() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// New returns a writer of the named format that counts offsets in the given unit.
func New(name string, w io.Writer, unit extract.OffsetUnit) (Writer, error) {
	i := slices.Index(Names(), name)
	if i < 0 {
		return nil, fmt.Errorf("format: unknown format %q, expected one of %v", name, Names())
	}
	return formats[i].open(w, unit), nil
}
