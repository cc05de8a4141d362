// Benchmark scores the extractor on labelled articles and measures its speed.
//
//	benchmark [-errors [-label LABEL]] [-exact-values] [-ids] [-json] [-time 1s] [FILE.jsonl ...]
//
// A FILE holds labelled articles, one JSON document a line with id, text and
// entities (label, start, end, text, and norm or id), and where labelled acronyms,
// holders and quotes. Its member labelled lists which of chains, relations and
// indirect (quotations) it is labelled for as well; the rows CHAIN, RELATION and
// INDIRECT count only such articles. Without FILE it reads the articles of this
// repository.
//
// It prints the table of package score; with -errors also every mistake, or those
// of one row of the table, one a line with tabs between label, article, fault,
// start, text, what was wanted and what was given. -exact-values and -ids compare
// values more strictly, see score.Options.
//
// The exit status is 0, 1 when an article could not be read or does not fit its
// own offsets, and 2 for unusable arguments.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
)

// The exit statuses.
const (
	done = iota
	failed
	badUsage
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// run is the command; it returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	opts, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return done
	case err != nil:
		return badUsage
	}
	if err := benchmark(ctx, opts, stdout); err != nil {
		fmt.Fprintln(stderr, "benchmark:", err)
		return failed
	}
	return done
}

// result is what -json prints.
type result struct {
	Score *score.Report `json:"score"`
	Speed speed         `json:"speed"`
}

func benchmark(ctx context.Context, opts options, stdout io.Writer) error {
	gold, err := load(opts.files)
	if err != nil {
		return err
	}
	extractor, err := extract.New()
	if err != nil {
		return err
	}
	sources, err := sourcesOf(gold)
	if err != nil {
		return err
	}
	pred, err := predict(ctx, extractor, sources)
	if err != nil {
		return err
	}
	r := result{Score: score.Compare(gold, pred, opts.score), Speed: measure(ctx, extractor, sources, opts.time)}
	if opts.json {
		enc := json.NewEncoder(stdout)
		enc.SetEscapeHTML(false)
		return enc.Encode(r)
	}
	return r.print(stdout, opts)
}

func (r result) print(w io.Writer, opts options) error {
	if _, err := r.Score.WriteTo(w); err != nil {
		return err
	}
	if _, err := fmt.Fprintln(w, r.Speed); err != nil || !opts.errors {
		return err
	}
	return r.Score.WriteMistakes(w, opts.label)
}
