package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract/score"
)

// options are the arguments of the command.
type options struct {
	errors bool
	label  string
	json   bool
	time   time.Duration
	score  score.Options
	files  []string
}

// parse reads the arguments. What is wrong with them is written to stderr.
func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("benchmark", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: benchmark [flags] [FILE.jsonl ...]")
		flags.PrintDefaults()
	}
	flags.BoolVar(&o.errors, "errors", false, "print every mistake")
	flags.Func("label", "with -errors: print those of one `row` of the table only", func(s string) error {
		o.label = strings.ToUpper(s)
		if rows := rowNames(); !slices.Contains(rows, o.label) {
			return fmt.Errorf("unknown row %q, expected one of %v", s, rows)
		}
		return nil
	})
	flags.BoolVar(&o.json, "json", false, "print everything as JSON")
	flags.DurationVar(&o.time, "time", time.Second, "measure the speed for so `long` at least")
	flags.BoolVar(&o.score.ExactValues, "exact-values", false, "compare region codes of laws and marks of fiscal years, too")
	flags.BoolVar(&o.score.IDs, "ids", false, "compare values of entities labelled with an id only, too")
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	o.files = flags.Args()
	if o.label != "" && !o.errors {
		err := fmt.Errorf("-label needs -errors")
		fmt.Fprintln(stderr, "benchmark:", err)
		return options{}, err
	}
	return o, nil
}

// rowNames returns the names of the rows of the table.
func rowNames() (names []string) {
	for _, row := range score.Compare(nil, nil, score.Options{}).Rows {
		names = append(names, row.Name)
	}
	return names
}
