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

// folder is where the pages go if nothing is said.
const folder = "pages"

// options are the arguments of the command.
type options struct {
	pages *pages.Pages
	files []string
}

// parse reads the arguments, those on documents into in. What is wrong with them
// is written to stderr.
func parse(args []string, in *articles.Input, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("highlight", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: highlight [flags] [FILE ...]")
		flags.PrintDefaults()
	}
	in.Flags(flags)
	flags.Func("o", "write to `OUT`: a page if it ends in .html, else a folder of pages (default "+folder+")", func(s string) (err error) {
		o.pages, err = pages.New(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	o.files = flags.Args()
	if o.pages != nil {
		return o, nil
	}
	var err error
	if o.pages, err = pages.New(folder); err != nil {
		fmt.Fprintln(stderr, "highlight:", err)
	}
	return o, err
}

// sources yields the articles that the arguments name.
func (o options) sources(in *articles.Input) iter.Seq[extract.Source] {
	if len(o.files) == 0 {
		return in.Testdata()
	}
	return in.Read(o.files)
}
