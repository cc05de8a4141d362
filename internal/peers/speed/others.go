package main

import (
	"strings"

	anknown "github.com/anknown/ahocorasick"
	"github.com/jdkato/prose/v2"
	dateparser "github.com/markusmobius/go-dateparser"
	ahocorasick "github.com/petar-dambovaliev/aho-corasick"

	"github.com/warta-nlp/warta/lexicon"
)

const proseKept = "prose: everything, its model kept"

// others returns the readers of other Go libraries.
func others(c *corpus) []reader {
	kept := prose.ModelFromData("default")
	all := forms()
	return []reader{
		c.reads("regexp: laws and dates", func(text string) { findLaws(text); findDates(text) }),
		c.reads("go-dateparser: dates", searchDates()),
		c.reads("aho-corasick (petar-dambovaliev), DFA: forms of the lexicon", automaton(all, true)),
		c.reads("aho-corasick (petar-dambovaliev), NFA: forms of the lexicon", automaton(all, false)),
		c.reads("aho-corasick (anknown): forms of the lexicon", doubleArray(all)),
		c.reads("prose: tokens", proseReader(prose.WithTagging(false), prose.WithExtraction(false), prose.WithSegmentation(false))),
		c.reads(proseKept, proseReader(prose.UsingModel(kept))),
		c.reads("prose: everything, default document", proseReader()),
	}
}

// proseReader makes a document of a text. prose gives no error for any text.
func proseReader(options ...prose.DocOpt) func(string) {
	return func(text string) {
		if _, err := prose.NewDocument(text, options...); err != nil {
			panic(err)
		}
	}
}

func searchDates() func(string) {
	config := &dateparser.Configuration{Languages: []string{"id"}}
	return func(text string) {
		_, _, _ = dateparser.Search(config, text) // an error is a text without a date
	}
}

// forms returns the forms of all entries of the lexicon in lower case, each once.
func forms() []string {
	var all []string
	for _, of := range formsByKind() {
		all = append(all, of...)
	}
	return all
}

// formsByKind returns the forms by the kind of the entry, each once a kind.
func formsByKind() map[string][]string {
	all := map[string][]string{}
	for _, k := range lexicon.Kinds() {
		seen := map[string]bool{}
		for e := range lexicon.Default().All(k) {
			if form := strings.ToLower(e.Form()); form != "" && !seen[form] {
				seen[form] = true
				all[k.String()] = append(all[k.String()], form)
			}
		}
	}
	return all
}

// automaton finds the forms wherever they stand, in any case.
func automaton(forms []string, dfa bool) func(string) {
	builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{
		AsciiCaseInsensitive: true, MatchKind: ahocorasick.LeftMostLongestMatch, DFA: dfa,
	})
	a := builder.Build(forms)
	return func(text string) { a.FindAll(text) }
}

// doubleArray finds the forms in a text in lower case.
func doubleArray(forms []string) func(string) {
	dict := make([][]rune, len(forms))
	for i, f := range forms {
		dict[i] = []rune(f)
	}
	var m anknown.Machine
	if err := m.Build(dict); err != nil {
		panic(err)
	}
	return func(text string) { m.MultiPatternSearch([]rune(strings.ToLower(text)), false) }
}
