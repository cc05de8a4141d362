package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/warta-nlp/warta/examples/archive/read"
	"github.com/warta-nlp/warta/examples/archive/store"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/lexicon"
)

// addCommand reads articles into the archive.
type addCommand struct {
	Paths  []string  `arg:"" name:"path" help:"Files (.txt, .html, .jsonl), folders of such, or - for JSON Lines on standard input."`
	Date   time.Time `format:"2006-01-02" placeholder:"2024-12-09" help:"Day of publication of articles that do not tell theirs."`
	Region string    `placeholder:"63.10" help:"Code of the publisher's region for articles that do not tell theirs."`
	Rules  bool      `help:"Read by the rules alone, without the model: faster, and finds a little less."`
	Again  bool      `help:"Read unchanged articles again too: after an update of the extractor."`
	Batch  int       `default:"200" placeholder:"N" help:"Articles a transaction, 200 unless given."`
}

// maxArticle is how many bytes an article may have; more is a dump.
const maxArticle = 4 << 20

// Run adds the articles and says how many.
func (c *addCommand) Run(ctx context.Context, cmd *command, s *streams) error {
	if err := c.check(); err != nil {
		return err
	}
	extractor, name, err := c.extractor()
	if err != nil {
		return err
	}
	archive, err := store.Create(ctx, cmd.DB)
	if err != nil {
		return err
	}
	defer archive.Close()
	bar := newBar(s.err, read.Size(c.Paths))
	l := loader{archive: archive, extractor: extractor, name: name, again: c.Again, batch: c.Batch, failed: bar.report(s.failed), progress: bar.loaded}
	files := read.Reader{Stdin: s.in, Date: c.Date, Region: c.Region, Watch: bar.watch}
	start := time.Now()
	done, err := l.load(ctx, files.All(c.Paths))
	bar.finish()
	fmt.Fprintf(s.err, "%s in %s\n", done, time.Since(start).Round(10*time.Millisecond))
	if errors.Is(err, context.Canceled) {
		return errors.New("stopped; the same command goes on from here")
	}
	return err
}

func (c *addCommand) check() error {
	if _, known := lexicon.Default().Region(c.Region); c.Region != "" && !known {
		return &usageError{"--region", fmt.Sprintf("no region has the code %q", c.Region)}
	}
	if c.Batch < 1 {
		return &usageError{"--batch", "expected 1 or more"}
	}
	return nil
}

// extractor returns the extractor and a name that changes when it reads otherwise.
func (c *addCommand) extractor() (*extract.Extractor, string, error) {
	options := []extract.Option{extract.WithLimits(extract.Limits{Bytes: maxArticle})}
	name := lexicon.Version()
	if c.Rules {
		options = append(options, extract.WithoutModel())
		name += " rules"
	}
	x, err := extract.New(options...)
	return x, name, err
}
