// Command train makes the model of the open classes from labelled articles, and
// measures how good such a model is.
//
//	go run ./internal/train -train a.jsonl,b.jsonl -dev d.jsonl -out extract/model/weights.bin
//	go run ./internal/train -train a.jsonl,b.jsonl -cv outlet
//	go run ./internal/train -train a.jsonl -dev d.jsonl -ablation
//	go run ./internal/train -train a.jsonl,b.jsonl -compare
//
// The articles are the JSON Lines of package extract, or with -format conll columns
// of tokens and tags. The same articles in the same order with the same seed give
// the same file, bit for bit, on one kind of machine. The file's header says what it
// was made from: the hash of the articles, their number, the seed, and the commit of
// the repository, which must hold no change that is not committed.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/warta-nlp/warta/extract"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "train:", err)
		}
		os.Exit(1)
	}
}

// command is what the flags ask for.
type command struct {
	options
	train, dev string
	out        string
	cv         string
	ablation   bool
	compare    bool
	errors     string
	reader     reader
}

// parse reads the flags.
func parse(args []string, stderr io.Writer) (*command, error) {
	c := &command{options: defaults}
	o := &c.options
	f := flag.NewFlagSet("train", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.StringVar(&c.train, "train", "", "labelled articles to learn from, `files` separated by commas")
	f.StringVar(&c.dev, "dev", "", "labelled articles to measure on and to stop early by, `files` separated by commas")
	f.StringVar(&c.out, "out", "", "model `file` to write")
	f.StringVar(&c.cv, "cv", "", "cross-validate, leaving out one part of the outlets or regions after the other: `outlet` or region")
	f.BoolVar(&c.ablation, "ablation", false, "measure what the groups of features and the number of articles are worth")
	f.BoolVar(&c.compare, "compare", false, "measure one learner against the other")
	f.StringVar(&c.errors, "errors", "", "list the errors of a `label`, or of all")

	format := f.String("format", "jsonl", "`format` of the articles: jsonl, or conll for columns of tokens and IOB tags")
	rename := f.String("map", "", "labels of the articles as ours: `theirs=OURS,...`; those not named stay as they are")
	merge := f.String("merge", "", "labels of ours that the articles do not tell apart: `GPE=LOC,...`; spans inside others are then left out")

	f.Uint64Var(&o.seed, "seed", o.seed, "seed of the order of the articles")
	f.IntVar(&o.epochs, "epochs", o.epochs, "rounds over the articles, at most")
	f.IntVar(&o.patience, "patience", o.patience, "rounds without a gain on -dev before it stops")
	f.IntVar(&o.folds, "folds", o.folds, "parts in which the first pass reads what it has not learnt from")
	f.Float64Var(&o.rate, "rate", o.rate, "size of a step")
	f.Float64Var(&o.cost, "cost", o.cost, "head start of a wrong tag in learning")
	f.Float64Var(&o.miss, "miss", o.miss, "further head start of leaving a tag out")
	f.Float64Var(&o.l2, "l2", o.l2, "decay of the weights")
	f.Float64Var(&o.prior, "prior", o.prior, "first weight of what the rules propose")
	f.IntVar(&o.rare, "rare", o.rare, "articles that a feature must occur in")
	f.Float64Var(&o.unit, "unit", o.unit, "largest weight that the file holds")
	f.Float64Var(&o.prune, "prune", o.prune, "smallest weight that it keeps")
	f.BoolVar(&o.parts, "parts", o.parts, "learn from the paragraphs by themselves too")
	f.BoolVar(&o.onePass, "onepass", o.onePass, "no second pass")
	f.BoolVar(&o.perceptron, "perceptron", o.perceptron, "structured perceptron instead of a conditional random field")
	f.StringVar(&o.leave, "leave", o.leave, "`labels` that the file leaves to the rules, too rare in the articles to be learnt, separated by blanks")
	skip := f.String("skip", "", "`groups` or templates of features to leave out, separated by commas: "+strings.Join(groups(), ", "))
	if err := f.Parse(args); err != nil {
		return nil, err
	}
	if f.NArg() > 0 {
		return nil, fmt.Errorf("%q is no flag", f.Arg(0))
	}
	if c.train == "" {
		return nil, fmt.Errorf("no labelled articles to learn from: -train a.jsonl")
	}
	var err error
	if o.skip, err = parseTemplates(*skip); err != nil {
		return nil, err
	}
	c.reader, err = newReader(*format, *rename, *merge)
	return c, err
}

func run(args []string, stdout, stderr io.Writer) error {
	c, err := parse(args, stderr)
	if err != nil {
		return err
	}
	commit := "none"
	if c.out != "" {
		if commit, err = cleanCommit(c.out); err != nil {
			return err
		}
	}
	train, err := c.reader.read(strings.Split(c.train, ",")...)
	if err != nil {
		return err
	}
	dev := &corpus{}
	if c.dev != "" {
		if dev, err = c.reader.read(strings.Split(c.dev, ",")...); err != nil {
			return err
		}
	}
	switch {
	case c.cv != "":
		return c.crossValidate(stdout, stderr, train)
	case c.ablation:
		return c.ablate(stdout, stderr, train, dev)
	case c.compare:
		return c.compareLearners(stdout, stderr, train, dev)
	}
	return c.make(stdout, stderr, train, dev, commit)
}

// make learns, measures on the development articles and writes the file.
func (c *command) make(stdout, stderr io.Writer, train, dev *corpus, commit string) error {
	f := fit(train.docs, dev.docs, c.options, stderr)
	sure, err := f.sureMargin(c.options, dev.docs, c.reader.x)
	if err != nil {
		return err
	}
	file := f.file(c.options, origin{data: train.hash, articles: len(train.docs), commit: commit, sure: sure})
	fmt.Fprintf(stderr, "%d features, %d bytes\n", len(f.index.feats), len(file))
	if err := c.report(stdout, file, dev); err != nil {
		return err
	}
	if c.out == "" {
		return nil
	}
	return os.WriteFile(c.out, file, 0o644)
}

// report measures a new model beside the rules and, unless it is to take its place,
// the embedded one.
func (c *command) report(w io.Writer, file []byte, dev *corpus) error {
	if len(dev.docs) == 0 {
		return nil
	}
	t := newTable(w)
	rules, err := measure(nil, dev.docs, c.reader)
	if err != nil {
		return err
	}
	t.row("rules only", rules)
	if c.out == "" {
		embedded, err := measureBy(dev.docs, c.reader)
		if err != nil {
			return err
		}
		t.row("embedded model", embedded)
	}
	made, err := measure(file, dev.docs, c.reader)
	if err != nil {
		return err
	}
	t.row("new model", made)
	made.printErrors(w, c.errors)
	return nil
}

// layers are the labels of the model, in the order of its layers.
var layers = []extract.Label{extract.Person, extract.GPE, extract.Position, extract.Org, extract.Fac, extract.Event, extract.Loc}
