package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/extract/score"
)

// options are the arguments of the command.
type options struct {
	format   string
	mapping  mapping
	flat     bool
	rules    bool
	pred     string
	baseline string
	save     string

	errors    bool
	label     string
	confusion bool
	worst     int
	html      string
	json      bool
	time      time.Duration
	score     score.Options
	files     []string
}

var (
	errLabel  = errors.New("-label needs -errors")
	errRules  = errors.New("-rules is for our own extraction, not for -pred")
	errWorst  = errors.New("-worst must not be negative")
	errSample = errors.New("-resamples must not be negative")
)

// parse reads the arguments. What is wrong with them is written to stderr.
func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("benchmark", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: benchmark [flags] [FILE ...]")
		flags.PrintDefaults()
	}
	o.define(flags)
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	o.files = flags.Args()
	if err := o.check(); err != nil {
		fmt.Fprintln(stderr, "benchmark:", err)
		return options{}, err
	}
	return o, nil
}

func (o *options) define(flags *flag.FlagSet) {
	o.format = "jsonl"
	readable := append(format.Readable(), format.Brat)
	flags.Func("format", "`name` of the format of the files: "+strings.Join(readable, ", ")+" (default jsonl)", func(s string) error {
		if !slices.Contains(readable, s) {
			return fmt.Errorf("unknown format %q, expected one of %v", s, readable)
		}
		o.format = s
		return nil
	})
	flags.Func("map", "labels of the files in terms of ours, as `PER=PERSON,LOC=GPE+LOC+FAC,MISC=`; those of ours that are not named are not scored", func(s string) (err error) {
		o.mapping, err = parseMapping(s)
		return err
	})
	flags.BoolVar(&o.flat, "flat", false, "leave out what is given inside of another entity, for files whose entities do not nest")
	flags.BoolVar(&o.rules, "rules", false, "extract with the rules alone, without the model")
	flags.StringVar(&o.pred, "pred", "", "score the documents of this JSON Lines `file` instead of extracting")
	flags.StringVar(&o.save, "save", "", "write the run's documents to this `file`, for -pred and -baseline")
	flags.StringVar(&o.baseline, "baseline", "", "compare with the run saved in this `file`: gains and losses")

	flags.BoolVar(&o.errors, "errors", false, "print every mistake, with tabs between its parts")
	flags.Func("label", "with -errors: print those of one `row` of the table only", func(s string) error {
		o.label = strings.ToUpper(s)
		if rows := rowNames(); !slices.Contains(rows, o.label) {
			return fmt.Errorf("unknown row %q, expected one of %v", s, rows)
		}
		return nil
	})
	flags.BoolVar(&o.confusion, "confusion", false, "print which label was given for which")
	flags.IntVar(&o.worst, "worst", 0, "print the `n` worst articles with their mistakes in context")
	flags.StringVar(&o.html, "html", "", "write a report to this `file`")
	flags.BoolVar(&o.json, "json", false, "print everything as JSON")
	flags.DurationVar(&o.time, "time", time.Second, "measure the speed for so `long` at least, 0 for not at all")
	flags.BoolVar(&o.score.ExactValues, "exact-values", false, "compare region codes of laws and marks of fiscal years, too")
	flags.BoolVar(&o.score.IDs, "ids", false, "compare values of entities labelled with an id only, too")
	flags.IntVar(&o.score.Resamples, "resamples", 1000, "draw the articles `n` times for confidence intervals, 0 for none")
}

func (o *options) check() error {
	switch {
	case o.label != "" && !o.errors:
		return errLabel
	case o.rules && o.pred != "":
		return errRules
	case o.worst < 0:
		return errWorst
	case o.score.Resamples < 0:
		return errSample
	}
	return nil
}

// rowNames returns the names of the rows of the table.
func rowNames() (names []string) {
	for _, row := range score.Compare(nil, nil, score.Options{}).Rows {
		names = append(names, row.Name)
	}
	return names
}
