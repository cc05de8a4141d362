package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// table is a data file, cut into cells. Its rows have as many cells as the header.
type table struct {
	name   string // without .tsv
	header []string
	rows   [][]string
}

// readTable reads a data file of a folder.
func readTable(folder, name string) (*table, error) {
	path := filepath.Join(folder, name+".tsv")
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the data: %w", err)
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	t := &table{name: name, header: strings.Split(lines[0], "\t")}
	for i, line := range lines[1:] {
		row := strings.Split(line, "\t")
		if len(row) != len(t.header) {
			return nil, fmt.Errorf("%s:%d: %d cells: expected %d, as in the header", path, i+2, len(row), len(t.header))
		}
		t.rows = append(t.rows, row)
	}
	return t, nil
}

// cell returns the cell of a row in the named column, "" if there is none.
func (t *table) cell(row []string, column string) string {
	if i := slices.Index(t.header, column); i >= 0 {
		return row[i]
	}
	return ""
}

// countBy counts the rows by the values of a column.
func (t *table) countBy(column string) map[string]int {
	n := map[string]int{}
	for _, row := range t.rows {
		n[t.cell(row, column)]++
	}
	return n
}
