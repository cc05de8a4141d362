// Citations prints the table of authorities of press articles: every law and
// judgment that they cite, how often, at which provisions, and in which article.
//
//	citations [-date 2024-12-09] [-region 63.10] [-json] [-html OUT] [FILE ...]
//
// A FILE is plain text, or documents one a line if its name ends in .jsonl:
// {"id": ..., "text": ...} and optionally "date" and "region". For - standard
// input is one text; without FILE the articles of package testdata are read.
//
// Laws are joined by their canonical id, and only if it is complete. Those that
// have no address on the web come in a list of their own; a citation that does not
// tell the whole id, such as that of a regional law without its region, is listed
// as it stands in the text.
//
// With -html every article is also written as one HTML page that links each
// citation: the file OUT if its name ends in .html, else into the folder OUT, a
// page an article and an index.
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
	in := &articles.Input{Stdin: stdin, AnyBytes: true, Failed: &articles.Failures{Command: "citations", Out: stderr}}
	opts, err := parse(args, in, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return articles.AllRead
	case err != nil:
		return articles.BadUsage
	}
	var all collector
	if err := read(ctx, opts.sources(in), &all, opts.pages, in.Failed); err != nil {
		in.Failed.Report(err)
	}
	if err := closePages(opts.pages, stderr); err != nil {
		in.Failed.Report(err)
	}
	if err := opts.print(stdout, all.table()); err != nil {
		in.Failed.Report(err)
	}
	return in.Failed.Status()
}

// closePages finishes the pages and says where they are.
func closePages(out *pages.Pages, stderr io.Writer) error {
	if out == nil {
		return nil
	}
	first, err := out.Close()
	if err == nil && first != "" {
		fmt.Fprintln(stderr, "citations: wrote", first)
	}
	return err
}

// read adds the citations of each article to all and writes its page.
func read(ctx context.Context, sources iter.Seq[extract.Source], all *collector, out *pages.Pages, failed *articles.Failures) error {
	extractor, err := extract.New(extract.WithLabels(extract.Law))
	if err != nil {
		return err
	}
	for doc, err := range extractor.ExtractAll(ctx, sources) {
		if err != nil {
			return err
		}
		all.add(doc)
		if out == nil {
			continue
		}
		if err := out.Write(doc.ID, render.Headline(doc), func(w io.Writer) error { return writePage(w, doc) }); err != nil {
			failed.Report(err)
		}
	}
	return nil
}
