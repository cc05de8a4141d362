package main

import (
	"github.com/clipperhouse/uax29/v2/words"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/timex"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// The readers that others are compared with.
const (
	yardstick  = "uax29: words"
	rulesAlone = "warta: everything, rules alone"
	everything = "warta: everything"
)

// yardsticks returns the reader that all are measured by.
func yardsticks(c *corpus) []reader {
	return []reader{c.reads(yardstick, func(text string) {
		for it := words.FromString(text); it.Next(); {
			_ = it.Value()
		}
	})}
}

// ours returns the readers of this project.
func ours(c *corpus) []reader {
	var toks []token.Token
	return []reader{
		c.reads("warta: tokens", func(text string) { toks = token.Append(toks[:0], text) }),
		c.reads("warta: tokens, words of the lexicon", lexiconReader()),
		c.reads("warta: laws", func(text string) { law.Find(text, law.Options{}) }),
		c.reads("warta: dates", func(text string) { timex.Find(text, timex.Options{}) }),
		c.reads("warta: laws and dates", func(text string) {
			law.Find(text, law.Options{})
			timex.Find(text, timex.Options{})
		}),
		c.reads("warta: amounts", func(text string) { amount.Find(text) }),
		c.reads(rulesAlone, extractorReader(extract.WithoutModel())),
		c.reads(everything, extractorReader()),
	}
}

// lexiconReader finds the entries of the lexicon.
func lexiconReader() func(string) {
	lex := lexicon.Default()
	var toks []token.Token
	var ids []lexicon.WordID
	var found []lexicon.Match
	return func(text string) {
		toks = token.Append(toks[:0], text)
		ids = lex.Words(ids[:0], text, toks)
		found = lex.Match(found[:0], text, toks, ids)
	}
}

func extractorReader(options ...extract.Option) func(string) {
	x, err := extract.New(options...)
	if err != nil {
		panic(err) // the options are ours
	}
	var ents []extract.Entity
	return func(text string) { ents = x.AppendEntities(ents[:0], extract.Source{Text: text}) }
}
