package main

import (
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

// options are the arguments of the command.
type options struct {
	format  string
	offsets extract.OffsetUnit
	files   []string
}

// parse reads the arguments, those on documents into in. What is wrong with them
// is written to stderr.
func parse(args []string, in *articles.Input, stderr io.Writer) (options, error) {
	o := options{format: format.Names()[0]}
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: annotate [flags] [FILE ...]")
		flags.PrintDefaults()
	}
	in.Flags(flags)
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
		o.files = []string{articles.Stdin}
	}
	return o, nil
}
