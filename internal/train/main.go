// Command train makes the model of the open classes from labelled articles.
//
//	go run ./internal/train -train a.jsonl,b.jsonl -dev d.jsonl -out extract/model/weights.bin
//	go run ./internal/train -train a.jsonl -cv        cross-validation by outlet
//
// The articles are JSON Lines. The same articles in the same order, with the same
// seed, give the same file, bit for bit, on one kind of machine. The file's header
// says what it was made from.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/warta-nlp/warta/extract"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run() error {
	var (
		trainFiles = flag.String("train", "", "labelled articles to learn from, comma separated")
		devFiles   = flag.String("dev", "", "labelled articles to measure on and to stop early by")
		out        = flag.String("out", "", "model file to write")
		cv         = flag.Bool("cv", false, "cross-validate, leaving outlets out")
	)
	o := defaults
	flag.StringVar(&o.errors, "errors", "", "list the errors of a label, or all")
	flag.Uint64Var(&o.seed, "seed", o.seed, "seed of the shuffles")
	flag.IntVar(&o.epochs, "epochs", o.epochs, "rounds over the articles")
	flag.Float64Var(&o.rate, "rate", o.rate, "step size")
	flag.Float64Var(&o.cost, "cost", o.cost, "cost of a wrong tag in training")
	flag.Float64Var(&o.miss, "miss", o.miss, "further cost of a tag left out")
	flag.Float64Var(&o.drop, "drop", o.drop, "share of the features left out at random in training")
	flag.Float64Var(&o.l2, "l2", o.l2, "decay of the weights")
	flag.Float64Var(&o.prior, "prior", o.prior, "first weight of what the rules say")
	flag.Float64Var(&o.prune, "prune", o.prune, "smallest weight kept")
	flag.BoolVar(&o.parts, "parts", o.parts, "learn from the paragraphs by themselves too")
	flag.Float64Var(&o.locPrior, "locprior", o.locPrior, "the same for LOC, which is rare")
	flag.IntVar(&o.rare, "rare", o.rare, "times that a feature must occur")
	flag.BoolVar(&o.perceptron, "perceptron", o.perceptron, "structured perceptron instead of a conditional random field")
	flag.IntVar(&o.folds, "folds", o.folds, "folds of the jackknife")
	flag.Float64Var(&o.unit, "unit", o.unit, "largest weight kept")
	skip := flag.String("skip", "", "digits of the groups of features left out, numbered as in extract/evidence.go")
	flag.Parse()
	for _, g := range *skip {
		o.skip |= 1 << (g - '0')
	}

	x, err := extract.New()
	if err != nil {
		return err
	}
	if *trainFiles == "" {
		return fmt.Errorf("no labelled articles to learn from: -train a.jsonl")
	}
	train, err := readCorpus(x, strings.Split(*trainFiles, ",")...)
	if err != nil {
		return err
	}
	if *cv {
		return crossValidate(train, o)
	}
	var dev *corpus
	if *devFiles != "" {
		if dev, err = readCorpus(x, strings.Split(*devFiles, ",")...); err != nil {
			return err
		}
	}
	f := fit(train.docs, o)
	data := f.pack(train, o)
	if dev != nil {
		s, err := measure(data, dev.docs)
		if err != nil {
			return err
		}
		r, _ := measure(nil, dev.docs)
		fmt.Println("rules ", r)
		fmt.Println("model ", s)
		if o.errors != "" {
			s.print(os.Stdout, o.errors)
		}
	}
	if *out == "" {
		return nil
	}
	return os.WriteFile(*out, data, 0o644)
}
