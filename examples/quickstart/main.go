// Quickstart reads press releases and prints what they say: who holds which
// office, which agencies, places, dates, amounts, laws and events they name, and
// who said what.
//
//	quickstart [-date 2024-12-09] [-region 63.10] [FILE ...]
//
// A FILE is plain text, or documents one a line if its name ends in .jsonl; for -
// standard input is one text. Without FILE an article of package testdata is read.
//
// The exit status is 0 when all was read, 1 when something could not be, each named
// on standard error, and 2 for unusable arguments.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the command; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	in := &articles.Input{Stdin: stdin, Failed: &articles.Failures{Command: "quickstart", Out: stderr}}
	flags := flag.NewFlagSet("quickstart", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: quickstart [flags] [FILE ...]")
		flags.PrintDefaults()
	}
	in.Flags(flags)
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return articles.AllRead
	case err != nil:
		return articles.BadUsage
	}
	if err := printSheets(stdout, sources(in, flags.Args())); err != nil {
		in.Failed.Report(err)
	}
	return in.Failed.Status()
}

// printSheets prints the fact sheet of each source.
func printSheets(w io.Writer, sources iter.Seq[extract.Source]) error {
	extractor, err := extract.New()
	if err != nil {
		return err
	}
	for src := range sources {
		if err := report(w, extractor.Extract(src)); err != nil {
			return err
		}
	}
	return nil
}

// sample is the article of package testdata that is read when no file is named.
const sample = "tanahbumbu-kerjasama"

// sources yields the files, or the sample.
func sources(in *articles.Input, files []string) iter.Seq[extract.Source] {
	if len(files) > 0 {
		return in.Read(files)
	}
	return func(yield func(extract.Source) bool) {
		for src := range in.Testdata() {
			if src.ID == sample {
				yield(src)
				return
			}
		}
	}
}
