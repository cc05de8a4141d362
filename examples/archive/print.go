package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"unicode"
)

// column is a column of a list.
type column[T any] struct {
	name  string
	value func(T) string
}

// printList prints a list as table, json or csv, and says on standard error when it
// is a part of a longer one.
func printList[T any](s *streams, format string, columns []column[T], list []T, total int) error {
	print := printTable[T]
	switch format {
	case "json":
		print = printJSON[T]
	case "csv":
		print = printCSV[T]
	}
	if err := print(s.out, columns, list); err != nil {
		return err
	}
	switch {
	case len(list) == 0:
		fmt.Fprintln(s.err, "nothing found")
	case len(list) < total:
		fmt.Fprintf(s.err, "%d of %d; --limit 0 lists all\n", len(list), total)
	}
	return nil
}

// printJSON prints an array of objects.
func printJSON[T any](w io.Writer, _ []column[T], list []T) error {
	if list == nil {
		list = []T{}
	}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	return out.Encode(list)
}

// printCSV prints a row for each element under a header.
func printCSV[T any](w io.Writer, columns []column[T], list []T) error {
	out := csv.NewWriter(w)
	if err := out.Write(header(columns)); err != nil {
		return err
	}
	for _, v := range list {
		if err := out.Write(row(columns, v)); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// widest is how many characters of a cell a table shows.
const widest = 72

// printTable prints aligned columns. Control characters are shown as blanks, so that
// an article cannot send the terminal commands.
func printTable[T any](w io.Writer, columns []column[T], list []T) error {
	if len(list) == 0 {
		return nil
	}
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, strings.ToUpper(strings.Join(header(columns), "\t")))
	for _, v := range list {
		cells := row(columns, v)
		for i, c := range cells {
			cells[i] = shown(c)
		}
		fmt.Fprintln(out, strings.Join(cells, "\t"))
	}
	return out.Flush()
}

// shown returns a cell as a table shows it.
func shown(cell string) string {
	runes := []rune(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return ' '
		}
		return r
	}, cell))
	if len(runes) > widest {
		return string(runes[:widest-1]) + "…"
	}
	return string(runes)
}

func header[T any](columns []column[T]) []string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	return names
}

func row[T any](columns []column[T], v T) []string {
	cells := make([]string, len(columns))
	for i, c := range columns {
		cells[i] = c.value(v)
	}
	return cells
}
