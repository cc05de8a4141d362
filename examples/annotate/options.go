package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

// options are the arguments of the command.
type options struct {
	format  string
	colour  string // auto, always, never
	folder  string // of brat's files
	offsets extract.OffsetUnit
	setup   []extract.Option
	files   []string
}

// parse reads the arguments, those on documents into in. What is wrong with them
// is written to stderr.
func parse(args []string, in *articles.Input, stderr io.Writer) (options, error) {
	o := options{format: format.Names()[0], colour: auto}
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: annotate [flags] [FILE ...]")
		flags.PrintDefaults()
	}
	in.Flags(flags)
	names := append(format.Names(), text, format.Brat)
	flags.Func("format", "`name` of the output format: "+strings.Join(names, ", ")+" (default "+o.format+")", func(s string) error {
		if !slices.Contains(names, s) {
			return fmt.Errorf("unknown format %q, expected one of %v", s, names)
		}
		o.format = s
		return nil
	})
	flags.Func("color", "`when` -format text has colours: auto (on a terminal, unless NO_COLOR is set), always, never (default auto)", func(s string) error {
		if s != auto && s != always && s != never {
			return fmt.Errorf("expected %s, %s or %s", auto, always, never)
		}
		o.colour = s
		return nil
	})
	flags.StringVar(&o.folder, "out", "", "with -format brat: write the files into this `folder`")
	flags.Func("offsets", "`unit` of offsets in jsonl, table, csv: byte, rune, utf16 (default byte)", func(s string) (err error) {
		o.offsets, err = format.ParseUnit(s)
		return err
	})
	var limits extract.Limits
	flags.IntVar(&limits.Bytes, "max", 0, "refuse texts of more than `n` bytes (default no limit)")
	rules := flags.Bool("rules", false, "take names, offices, organisations, places and events from the rules alone, without the model: faster")
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	if (o.format == format.Brat) != (o.folder != "") {
		err := fmt.Errorf("-format %s and -out go together", format.Brat)
		fmt.Fprintln(stderr, "annotate:", err)
		return options{}, err
	}
	o.setup = append(o.setup, extract.WithLimits(limits))
	if *rules {
		o.setup = append(o.setup, extract.WithoutModel())
	}
	o.files = flags.Args()
	if len(o.files) == 0 {
		o.files = []string{articles.Stdin}
	}
	return o, nil
}
