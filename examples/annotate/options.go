package main

import (
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/lexicon"
)

// options are the arguments of the command.
type options struct {
	date    time.Time
	region  string
	format  string
	offsets extract.OffsetUnit
	files   []string
}

// parse reads the arguments. What is wrong with them is written to stderr.
func parse(args []string, stderr io.Writer) (options, error) {
	o := options{format: format.Names()[0]}
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: annotate [flags] [FILE ...]")
		flags.PrintDefaults()
	}
	flags.Func("date", "publication `date` of documents without one, as 2024-12-09", func(s string) (err error) {
		o.date, err = parseDate(s)
		return err
	})
	flags.Func("region", "`code` of the publisher's region for documents without one, as 63.10", func(s string) error {
		if _, known := lexicon.Default().Region(s); !known {
			return fmt.Errorf("no region has the code %q", s)
		}
		o.region = s
		return nil
	})
	flags.Func("format", "`name` of the output format: "+strings.Join(format.Names(), ", ")+" (default "+o.format+")", func(s string) error {
		o.format = s
		_, err := format.New(s, io.Discard, extract.Bytes)
		return err
	})
	flags.Func("offsets", "`unit` of offsets: byte, rune, utf16 (default byte)", func(s string) (err error) {
		o.offsets, err = format.ParseUnit(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	o.files = flags.Args()
	if len(o.files) == 0 {
		o.files = []string{stdinName}
	}
	return o, nil
}

// parseDate reads a calendar date.
func parseDate(s string) (time.Time, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return t, fmt.Errorf("date %q is no day of the form 2024-12-09: %w", s, err)
	}
	return t, nil
}
