// Highlight shows press articles as HTML pages: every entity marked in the text,
// with its value, rule and links, and beside the text what it says.
//
//	highlight [-date 2024-12-09] [-region 63.10] [-o OUT] [FILE ...]
//
// A FILE is plain text, or documents one a line if its name ends in .jsonl:
// {"id": ..., "text": ...} and optionally "date" and "region". For - standard
// input is one text; without FILE the articles of package testdata are read.
//
// OUT is a file if its name ends in .html, for one article; else a folder, for a
// page an article and an index, "pages" if nothing is said. A page needs no other
// file.
//
// The exit status is 0 when all was read and written, 1 when something could not
// be, each named on standard error, and 2 for unusable arguments.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/examples/internal/pages"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/render"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// run is the command; it returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	in := &articles.Input{Stdin: stdin, AnyBytes: true, Failed: &articles.Failures{Command: "highlight", Out: stderr}}
	opts, err := parse(args, in, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return articles.AllRead
	case err != nil:
		return articles.BadUsage
	}
	if err := highlight(ctx, opts.sources(in), opts.pages, in.Failed); err != nil {
		in.Failed.Report(err)
	}
	switch first, err := opts.pages.Close(); {
	case err != nil:
		in.Failed.Report(err)
	case first != "":
		fmt.Fprintf(stdout, "open %s in a browser\n", first)
	}
	return in.Failed.Status()
}

// highlight writes the page of each source.
func highlight(ctx context.Context, sources iter.Seq[extract.Source], out *pages.Pages, failed *articles.Failures) error {
	extractor, err := extract.New()
	if err != nil {
		return err
	}
	for doc, err := range extractor.ExtractAll(ctx, sources) {
		if err != nil {
			return err
		}
		page := func(w io.Writer) error { return render.HTML(w, doc) }
		if err := out.Write(doc.ID, render.Headline(doc), page); err != nil {
			failed.Report(err)
		}
	}
	return nil
}
