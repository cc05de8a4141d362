// Annotate prints what press articles say.
//
//	annotate [-date 2024-12-09] [-region 63.10] [-format jsonl] [-offsets byte|rune|utf16] [FILE ...]
//	annotate -format brat -out FOLDER [FILE ...]
//
// The formats are jsonl, table, csv, conll, spacy, doccano, webannotation and brat;
// package format says what each keeps. Only jsonl, table and csv heed -offsets. Brat
// has two files a document, which are written into FOLDER.
//
// A FILE is plain text in UTF-8, or documents one a line if its name ends in
// .jsonl: {"id": ..., "text": ...} and optionally "date" and "region". Without
// FILE, or for -, standard input is one text. The id of a text is the file's name
// without folder and extension, that of standard input is -; an id that occurs
// again gets #2. Date and region are those of publication, for documents that do
// not say their own.
//
// Documents are read on all cores and printed in the order of the arguments. The
// exit status is 0 when all were read, 1 when some could not be, each of which is
// named on standard error, and 2 for unusable arguments.
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
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// run is the command; it returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	in := &articles.Input{Stdin: stdin, Failed: &articles.Failures{Command: "annotate", Out: stderr}}
	opts, err := parse(args, in, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return articles.AllRead
	case err != nil:
		return articles.BadUsage
	}
	out, err := opts.writer(stdout)
	if err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return articles.BadUsage
	}
	if err := annotate(ctx, in.Read(opts.files), out); err != nil {
		in.Failed.Report(err)
	}
	return in.Failed.Status()
}

// annotate writes the document of each source.
func annotate(ctx context.Context, sources iter.Seq[extract.Source], out format.Writer) error {
	extractor, err := extract.New()
	if err != nil {
		return err
	}
	for doc, err := range extractor.ExtractAll(ctx, sources) {
		if err != nil {
			return err
		}
		if err := out.Write(doc.Record()); err != nil {
			return err
		}
	}
	return nil
}
