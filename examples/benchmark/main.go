// Benchmark scores the extractor, or any other run, on labelled articles.
//
//	benchmark [-format NAME] [-map PER=PERSON,...] [-flat] [-rules | -pred RUN.jsonl]
//	          [-save RUN.jsonl] [-baseline RUN.jsonl] [-exact-values] [-ids]
//	          [-errors [-label ROW]] [-confusion] [-worst N] [-html REPORT.html] [-json]
//	          [-resamples 1000] [-time 1s] [FILE ...]
//
// A FILE holds labelled articles in one of the formats of package format: JSON Lines
// (id, text, entities with label, start, end, text and norm or id, and where labelled
// acronyms, holders and quotes), brat (a folder), conll, spacy, doccano or
// webannotation. Without FILE the articles of this repository are read. A document's
// member labelled lists which of chains, relations and indirect (quotations) it is
// labelled for as well; the rows CHAIN, RELATION and INDIRECT count only such
// articles. ACRONYM, HOLDER and QUOTE count if any article has one.
//
// Other people's labels are told by -map. LOC=GPE+LOC+FAC says that what they call
// LOC may be any of three labels here; MISC= passes their MISC over. What of ours is
// not named is not scored. With -flat neither is what stands inside of another entity.
//
// It prints the table of package score with confidence intervals, and besides, as
// asked for: -confusion which label was given for which, -worst the worst articles
// with their mistakes in context, -errors every mistake (label, article, fault, start,
// text, what was wanted, what was given; with tabs between), -baseline what was gained
// and lost since a run that -save has kept, with the probability that the difference
// is chance. -html writes all this as a page. -exact-values and -ids compare values
// more strictly, see score.Options.
//
// The exit status is 0, 1 when an article could not be read or does not fit its own
// offsets, and 2 for unusable arguments.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
	"github.com/warta-nlp/warta/internal/plain"
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
	Score      *score.Report     `json:"score"`
	Difference *score.Difference `json:"difference,omitempty"` // with -baseline
	Speed      *speed            `json:"speed,omitempty"`      // of our own extraction

	gold []*extract.Record
}

func benchmark(ctx context.Context, opts options, stdout io.Writer) error {
	gold, err := load(opts)
	if err != nil {
		return err
	}
	pred, speed, err := predict(ctx, gold, opts)
	if err != nil {
		return err
	}
	if opts.save != "" {
		if err := save(opts.save, pred); err != nil {
			return err
		}
	}
	r := result{Speed: speed, gold: gold}
	if err := r.compare(pred, opts); err != nil {
		return err
	}
	if opts.html != "" {
		if err := r.writeHTML(opts); err != nil {
			return err
		}
	}
	if opts.json {
		enc := json.NewEncoder(stdout)
		enc.SetEscapeHTML(false)
		return enc.Encode(r)
	}
	return r.print(stdout, opts)
}

// compare scores a run and, if asked for, its difference from the saved one.
func (r *result) compare(pred []*extract.Record, opts options) error {
	after, err := opts.scored(r.gold, pred)
	if err != nil {
		return err
	}
	if opts.baseline == "" {
		r.Score = score.Compare(r.gold, after, opts.score)
		return nil
	}
	saved, err := loadFile(nil, "jsonl", opts.baseline, nil)
	if err != nil {
		return err
	}
	before, err := opts.scored(r.gold, saved)
	if err != nil {
		return err
	}
	r.Difference = score.NewDifference(r.gold, before, after, opts.score)
	r.Score = r.Difference.After
	return nil
}

// scored returns what of a run is scored.
func (o options) scored(gold, run []*extract.Record) (scored []*extract.Record, err error) {
	for _, r := range run {
		if r, err = o.mapping.count(r); err != nil {
			return nil, err
		}
		if o.flat {
			if r, err = flattened(r); err != nil {
				return nil, err
			}
		}
		scored = append(scored, r)
	}
	onlyLabelled(gold, scored)
	return scored, nil
}

// print writes everything for people.
func (r *result) print(w io.Writer, opts options) error {
	var b strings.Builder
	writeTo := func(heading string, from io.WriterTo) {
		fmt.Fprintf(&b, "%s", heading)
		_, _ = from.WriteTo(&b) // a Builder takes everything
	}
	writeTo("", r.Score)
	if r.Speed != nil {
		fmt.Fprintln(&b, r.Speed)
	}
	if opts.confusion {
		writeTo("\n", &r.Score.Confusion)
	}
	mistakes := mistakesOf(r.Score.Mistakes)
	for _, a := range r.Score.Worst(opts.worst) {
		fmt.Fprintf(&b, "\n%s: F1 %.3f\n", plain.Line(a.ID), a.F1)
		for _, m := range mistakes[a.ID] {
			fmt.Fprintln(&b, " ", m.Explain(r.text(a.ID)))
		}
	}
	if r.Difference != nil {
		writeTo("\nagainst "+opts.baseline+"\n", r.Difference)
	}
	if opts.errors {
		_ = r.Score.WriteMistakes(&b, opts.label)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// text returns the text of a labelled article.
func (r *result) text(id string) string {
	for _, g := range r.gold {
		if g.ID == id {
			return g.Text
		}
	}
	return ""
}

// name says what was scored.
func (o options) name() string {
	switch {
	case o.pred != "":
		return o.pred
	case o.rules:
		return "rules alone"
	}
	return "rules and model"
}

// source says what it was scored on.
func (o options) source() string {
	return cmp.Or(strings.Join(o.files, ", "), "the articles of testdata")
}
