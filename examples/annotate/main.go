// Annotate prints what press articles say.
//
//	annotate [-date 2024-12-09] [-region 63.10] [-format jsonl] [-offsets byte|rune|utf16] [FILE ...]
//	annotate -format text article.txt
//	annotate -format brat -out FOLDER [FILE ...]
//
// The formats are jsonl, table, csv, conll, spacy, doccano, webannotation and brat;
// package format says what each keeps. Only jsonl, table and csv heed -offsets. Brat
// has two files a document, which are written into FOLDER. The format text is the
// article with its entities in brackets, in colours on a terminal unless NO_COLOR is
// set or -color says otherwise.
//
// A FILE is plain text in UTF-8, or documents one a line if its name ends in
// .jsonl: {"id": ..., "text": ...} and optionally "date" and "region". Without
// FILE, or for -, standard input is one text. The id of a text is the file's name
// without folder and extension, that of standard input is -; an id that occurs
// again gets #2. Date and region are those of publication, for documents that do
// not say their own.
//
// Plain text is in UTF-8. UTF-16 and Windows-1252 are recognised and read, which
// is said on standard error; -encoding names any other. The offsets are those of
// the text as it is printed, in UTF-8. So are they with -unescape, which reads HTML
// character references (&quot; &#8220; &amp;) as what they stand for.
//
// Documents are read on all cores and printed in the order of the arguments. The
// exit status is 0 when all were read, 1 when some could not be, each of which is
// named on standard error, and 2 for unusable arguments. When standard error is a
// terminal and the output goes elsewhere, a line there tells how far it is.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/examples/internal/terminal"
	"github.com/warta-nlp/warta/extract"
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
	out, err := opts.printer(stdout)
	if err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return articles.BadUsage
	}
	extractor, err := extract.New(opts.setup...)
	if err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return articles.BadUsage
	}
	bar := showProgress(in, opts.files, stdout, stderr)
	err = annotate(ctx, extractor, in, opts.files, bar, out)
	bar.Close()
	if err != nil {
		in.Failed.Report(err)
	}
	return in.Failed.Status()
}

// showProgress sets up a progress bar for people who look at a terminal while the
// output goes elsewhere; nil if there is none.
func showProgress(in *articles.Input, files []string, stdout, stderr io.Writer) *terminal.Bar {
	if !terminal.Is(stderr) || terminal.Is(stdout) {
		return nil
	}
	bar := &terminal.Bar{Out: stderr, Total: articles.Size(files)}
	in.Seen, in.Failed.Out = bar, bar.Above()
	return bar
}

// annotate writes the document of each source. One over the limits is reported.
func annotate(ctx context.Context, extractor *extract.Extractor, in *articles.Input, files []string, bar *terminal.Bar, out printer) error {
	for doc, err := range extractor.ExtractAll(ctx, in.Read(files)) {
		var refused *extract.LimitError
		switch {
		case errors.As(err, &refused):
			in.Failed.Report(err)
			continue
		case err != nil:
			return err
		}
		if err := out.print(doc); err != nil {
			return err
		}
		bar.Article()
	}
	return nil
}
