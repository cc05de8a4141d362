package main

import (
	"flag"
	"fmt"
	"io"
	"iter"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/examples/internal/pages"
	"github.com/warta-nlp/warta/extract"
)

// options are the arguments of the command.
type options struct {
	print func(io.Writer, *table) error
	pages *pages.Pages // nil for none
	files []string
}

// parse reads the arguments, those on documents into in. What is wrong with them
// is written to stderr.
func parse(args []string, in *articles.Input, stderr io.Writer) (options, error) {
	o := options{print: printText}
	flags := flag.NewFlagSet("citations", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: citations [flags] [FILE ...]")
		flags.PrintDefaults()
	}
	in.Flags(flags)
	flags.BoolFunc("json", "print the table as JSON", func(string) error {
		o.print = printJSON
		return nil
	})
	flags.Func("html", "write the articles with links to `OUT`: a page if it ends in .html, else a folder of pages", func(s string) (err error) {
		o.pages, err = pages.New(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	o.files = flags.Args()
	return o, nil
}

// sources yields the articles that the arguments name.
func (o options) sources(in *articles.Input) iter.Seq[extract.Source] {
	if len(o.files) == 0 {
		return in.Testdata()
	}
	return in.Read(o.files)
}
