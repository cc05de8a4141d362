package lexicon

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Row is one row of a data file, to be added to a lexicon. Its cells go by the
// names of the file's columns, a missing one is empty; several values in one cell
// are parted by semicolons and a flag is "1" (see data/README.md).
//
//	lexicon.Row{Kind: lexicon.Cue, Cells: map[string]string{"form": "celetuk", "kind": "direct"}}
type Row struct {
	Kind  Kind
	Cells map[string]string
}

// DataError says what is wrong with a cell of a row.
type DataError struct {
	File   string // the file's name, or the kind's for a row that was not read from a file
	Line   int    // in the file, from 1; of rows given to With the number, from 1
	Column string // "" if the row as a whole is at fault
	Value  string // what is there
	Want   string // what was expected
}

// Error returns file, line, column, what is there and what was expected.
func (e *DataError) Error() string {
	if e.Column == "" {
		return fmt.Sprintf("lexicon: %s:%d: %s: expected %s", e.File, e.Line, e.Value, e.Want)
	}
	return fmt.Sprintf("lexicon: %s:%d: column %s: %q: expected %s", e.File, e.Line, e.Column, clip(e.Value), e.Want)
}

// clip shortens a value for a message.
func clip(s string) string {
	const limit = 60
	if len(s) <= limit {
		return s
	}
	return strings.ToValidUTF8(s[:limit], "") + "..."
}

// record is a row whose cells stand in the order of the schema.
type record struct {
	kind  Kind
	cells []string
}

// cell returns the cell of the named column.
func (r record) cell(column string) string {
	if i := schemas[r.kind].column(column); i >= 0 {
		return r.cells[i]
	}
	return ""
}

// record returns the checked form of a row, the n-th of a list.
func (r Row) record(n int) (record, error) {
	if r.Kind == 0 || r.Kind > lastKind {
		return record{}, &DataError{File: "row", Line: n, Value: r.Kind.String(), Want: "a kind of entry"}
	}
	s := &schemas[r.Kind]
	rec := record{r.Kind, make([]string, len(s.columns))}
	for _, name := range slices.Sorted(maps.Keys(r.Cells)) {
		i := s.column(name)
		if i < 0 {
			if name == "source" {
				continue
			}
			return record{}, &DataError{File: s.name, Line: n, Column: name, Value: r.Cells[name], Want: "one of the columns " + s.columnNames()}
		}
		rec.cells[i] = norm.NFC.String(r.Cells[name])
	}
	return rec, rec.check(s.name, n)
}

// check returns the first thing wrong with a record, which stands in the file at
// the line.
func (r record) check(file string, line int) error {
	s := &schemas[r.kind]
	for i, c := range s.columns {
		switch cell := r.cells[i]; {
		case cell == "" && c.need:
			return &DataError{file, line, c.name, cell, checks[c.check].want}
		case !c.check.ok(cell), !checks[isText].ok(cell):
			return &DataError{file, line, c.name, cell, checks[c.check].want}
		}
	}
	n := 0
	for form := range formsOf(r.kind, r.cell) {
		if n++; n > maxForms {
			return &DataError{file, line, s.forms[0], form, fmt.Sprintf("at most %d forms", maxForms)}
		}
		if pathsOf(form) == nil {
			return &DataError{file, line, s.forms[0], form, fmt.Sprintf("forms of 1 to %d words of at most %d bytes", maxPath, maxWord)}
		}
	}
	return nil
}

// columnNames lists the names of a file's columns.
func (s *schema) columnNames() string {
	names := make([]string, len(s.columns))
	for i, c := range s.columns {
		names[i] = c.name
	}
	return strings.Join(names, ", ")
}
