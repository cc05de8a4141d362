package lexicon

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Load reads rows for [Lexicon.With] from the data files in the root of a file
// system: regions.tsv, acronyms.tsv and so on, with the columns of the embedded
// ones in any order; columns that may be empty may be missing, and so may whole
// files. Other files are passed over, except that a .tsv file which is none of
// the data files is an error, so that a misspelt name is noticed. Faulty rows are
// reported as [DataError], all of them joined.
func Load(fsys fs.FS) ([]Row, error) {
	records, err := readRecords(fsys)
	if err != nil {
		return nil, err
	}
	rows := make([]Row, len(records))
	for i, r := range records {
		rows[i] = r.row()
	}
	return rows, nil
}

// row returns the record with its cells by name.
func (r record) row() Row {
	cells := make(map[string]string, len(r.cells))
	for i, cell := range r.cells {
		if cell != "" {
			cells[schemas[r.kind].columns[i].name] = cell
		}
	}
	return Row{r.kind, cells}
}

// readRecords reads all data files of a file system.
func readRecords(fsys fs.FS) ([]record, error) {
	names, err := fs.Glob(fsys, "*.tsv")
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	var records []record
	var faults []error
	for _, name := range names {
		k := kindOf(strings.TrimSuffix(name, ".tsv"))
		if k == 0 {
			faults = append(faults, &DataError{File: name, Line: 1, Value: "unknown data file", Want: "one of " + fileNames()})
			continue
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			faults = append(faults, fmt.Errorf("lexicon: %w", err))
			continue
		}
		records, faults = readFile(records, faults, k, name, string(text))
	}
	return records, errors.Join(faults...)
}

func fileNames() string {
	var names []string
	for _, k := range Kinds() {
		names = append(names, k.String()+".tsv")
	}
	return strings.Join(names, ", ")
}

// maxFaults bounds the faults reported for one file.
const maxFaults = 20

// readFile appends the records and the faults of one data file.
func readFile(records []record, faults []error, k Kind, name, text string) ([]record, []error) {
	text = norm.NFC.String(strings.TrimPrefix(text, "\uFEFF"))
	header, text, _ := strings.Cut(text, "\n")
	columns, err := readHeader(k, name, header)
	if err != nil {
		return records, append(faults, err)
	}
	found := 0
	for line := 2; text != "" && found < maxFaults; line++ {
		var row string
		row, text, _ = strings.Cut(text, "\n")
		if row = strings.TrimSuffix(row, "\r"); row == "" {
			continue
		}
		r, err := readRow(k, columns, name, line, row)
		if err != nil {
			faults, found = append(faults, err), found+1
			continue
		}
		records = append(records, r)
	}
	return records, faults
}

// readHeader returns, for each column of the file, its place in the schema; -1
// for the source.
func readHeader(k Kind, name, header string) ([]int, error) {
	s := &schemas[k]
	var columns []int
	seen := make([]bool, len(s.columns))
	for column := range strings.SplitSeq(strings.TrimSuffix(header, "\r"), "\t") {
		i := s.column(column)
		switch {
		case i < 0 && column != "source":
			return nil, &DataError{File: name, Line: 1, Column: column, Value: column, Want: "one of the columns " + s.columnNames() + ", source"}
		case i >= 0 && seen[i]:
			return nil, &DataError{File: name, Line: 1, Column: column, Value: column, Want: "each column once"}
		case i >= 0:
			seen[i] = true
		}
		columns = append(columns, i)
	}
	for i, c := range s.columns {
		if c.need && !seen[i] {
			return nil, &DataError{File: name, Line: 1, Column: c.name, Want: "a column " + c.name}
		}
	}
	return columns, nil
}

func readRow(k Kind, columns []int, name string, line int, row string) (record, error) {
	r := record{k, make([]string, len(schemas[k].columns))}
	if n := strings.Count(row, "\t") + 1; n != len(columns) {
		return r, &DataError{File: name, Line: line, Value: fmt.Sprintf("%d cells", n), Want: fmt.Sprintf("%d, as in the header", len(columns))}
	}
	at := 0
	for cell := range strings.SplitSeq(row, "\t") {
		if i := columns[at]; i >= 0 {
			r.cells[i] = strings.TrimSpace(cell)
		}
		at++
	}
	return r, r.check(name, line)
}
