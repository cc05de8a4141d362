package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/warta-nlp/warta/lexicon"
)

// support is how far the sources of a row confirm it.
type support int

const (
	named   support = iota // a source that can be named
	regular                // put together of what is confirmed, by a rule
	byHand                 // nothing yet
	numSupports
)

// supportOf judges the sources of a row, the weakest one first.
func supportOf(sources string) support {
	weakest := named
	for key := range strings.SplitSeq(sources, ";") {
		switch key {
		case "hand":
			return byHand
		case "pattern", "compound":
			weakest = regular
		}
	}
	return weakest
}

// printCounts writes how many rows the data files have as tables in Markdown: by
// file and support, acronyms by category, names of regions by kind.
func printCounts(w io.Writer, folder string) error {
	fmt.Fprint(w, "| file | rows | named source | regular | hand |\n|---|---|---|---|---|\n")
	var total [numSupports]int
	tables := map[string]*table{}
	for _, kind := range lexicon.Kinds() {
		t, err := readTable(folder, kind.String())
		if err != nil {
			return err
		}
		tables[t.name] = t
		var n [numSupports]int
		for _, row := range t.rows {
			n[supportOf(t.cell(row, "source"))]++
		}
		printSupport(w, t.name, n)
		for i := range n {
			total[i] += n[i]
		}
	}
	printSupport(w, "**all**", total)
	printGroups(w, "acronyms", tables["acronyms"].countBy("category"))
	printGroups(w, "names of regions", regionNames(tables["regions"], tables["region_names"]))
	return nil
}

func printSupport(w io.Writer, name string, n [numSupports]int) {
	fmt.Fprintf(w, "| %s | %d | %d | %d | %d |\n", name, n[named]+n[regular]+n[byHand], n[named], n[regular], n[byHand])
}

// regionNames counts the names of regions beside the official ones, by their kind.
func regionNames(regions, others *table) map[string]int {
	n := others.countBy("kind")
	for _, row := range regions.rows {
		for column, kind := range map[string]string{"variants": "spelling", "former": "former"} {
			if cell := regions.cell(row, column); cell != "" {
				n[kind] += 1 + strings.Count(cell, ";")
			}
		}
	}
	return n
}

// printGroups writes groups with their numbers, the largest first.
func printGroups(w io.Writer, title string, n map[string]int) {
	names := slices.SortedFunc(maps.Keys(n), func(a, b string) int {
		if n[a] != n[b] {
			return n[b] - n[a]
		}
		return strings.Compare(a, b)
	})
	sum := 0
	for i, name := range names {
		sum += n[name]
		names[i] = fmt.Sprintf("%s %d", name, n[name])
	}
	fmt.Fprintf(w, "\n%d %s: %s.\n", sum, title, strings.Join(names, ", "))
}
