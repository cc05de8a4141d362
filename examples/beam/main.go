// Beam reads the articles of sharded JSON Lines on one machine or many, as a
// pipeline of Apache Beam, and writes what they say:
//
//	beam -in 'press-*.jsonl' -out found
//
//	found/entities-00000-of-00004.jsonl   an entity a line
//	found/laws.csv                        how many articles cite a law, by region and month
//	found/dead-00000-of-00001.jsonl       lines that could not be read, with reason and origin
//
// It runs in this process on Prism, Beam's own runner, unless -runner names another:
// flink, spark, dataflow. A line that cannot be read costs only itself.
//
// The exit status is 0 when the pipeline has run, dead letters or not, 1 when it
// could not, and 2 for unusable arguments.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	opts := defaults
	opts.flags(flag.CommandLine)
	flag.Usage = usage
	flag.Parse()
	beam.Init() // a worker process goes on from here and does not return
	if err := opts.check(flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, opts, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

// usage prints the flags of this command; Beam and its runners have a hundred more.
func usage() {
	fmt.Fprintln(os.Stderr, "usage: beam -in GLOB -out FOLDER [flags] [-runner NAME and the runner's flags]")
	own := flag.NewFlagSet("beam", flag.ContinueOnError)
	opts := defaults
	opts.flags(own)
	own.SetOutput(os.Stderr)
	own.PrintDefaults()
}

// options are what the pipeline is made from.
type options struct {
	In       string // glob of the shards
	Out      string // folder
	Shards   int    // files of entities
	MaxBytes int    // a line may have
	Rules    bool   // read without the model
}

var defaults = options{Shards: 4, MaxBytes: 4 << 20}

// flags defines the flags that set the options, whose values are the defaults.
func (o *options) flags(flags *flag.FlagSet) {
	flags.StringVar(&o.In, "in", o.In, "`GLOB` of the shards to read: JSON Lines with id, text, optional date and region; .gz too")
	flags.StringVar(&o.Out, "out", o.Out, "`FOLDER` to write to, local or of a file system that Beam knows (gs://)")
	flags.IntVar(&o.Shards, "shards", o.Shards, "files to write the entities to")
	flags.IntVar(&o.MaxBytes, "max-bytes", o.MaxBytes, "what a line may have; a longer one is a dead letter")
	flags.BoolVar(&o.Rules, "rules", o.Rules, "read by the rules alone, without the model: faster, and finds a little less")
}

func (o *options) check(rest []string) error {
	switch {
	case o.In == "":
		return errors.New("-in: expected the shards to read, as press-*.jsonl")
	case o.Out == "":
		return errors.New("-out: expected a folder to write to")
	case o.Shards < 1:
		return errors.New("-shards: expected 1 or more")
	case o.MaxBytes < 1:
		return errors.New("-max-bytes: expected 1 or more")
	case len(rest) > 0:
		return fmt.Errorf("unexpected argument %q: put the glob of -in in quotation marks, so that the shell leaves it as it is", rest[0])
	}
	return nil
}

// run runs the pipeline and says what it has done.
func run(ctx context.Context, opts options, log io.Writer) error {
	if err := ready(ctx, opts); err != nil {
		return err
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, opts)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		return err
	}
	fmt.Fprintln(log, summary(result))
	return nil
}

// ready returns an error if there is nothing to read, or something where the output
// is to be: files of an earlier run would be taken for this one's.
func ready(ctx context.Context, opts options) error {
	shards, err := list(ctx, opts.In)
	switch {
	case err != nil:
		return fmt.Errorf("-in: %w", err)
	case len(shards) == 0:
		return fmt.Errorf("-in: no file matches %q", opts.In)
	}
	there, err := list(ctx, opts.path("*"))
	switch {
	case err != nil:
		return fmt.Errorf("-out: %w", err)
	case len(there) > 0:
		return fmt.Errorf("-out: the folder %q is not empty", opts.Out)
	}
	return nil
}

// list returns the files that a glob matches.
func list(ctx context.Context, glob string) ([]string, error) {
	fs, err := filesystem.New(ctx, glob)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	return fs.List(ctx, glob)
}

// summary says how many articles, entities and dead letters the counters have. A
// runner that knows none leaves them out.
func summary(result beam.PipelineResult) string {
	counts := map[string]int64{}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		counts[c.Name()] += c.Result()
	}
	return strings.Join([]string{
		fmt.Sprintf("%d articles", counts[articlesRead]),
		fmt.Sprintf("%d entities", counts[entitiesFound]),
		fmt.Sprintf("%d dead letters", counts[deadLetters]),
	}, ", ")
}
