// Lexgen packs the data files of package lexicon into the compiled form that the
// package embeds, counts them and compares them with a new list of regions.
//
//	go run ./internal/lexgen                    write lexicon/lexicon.bin
//	go run ./internal/lexgen -check             fail if it does not fit the data
//	go run ./internal/lexgen -counts            print how many rows there are and how they are confirmed
//	go run ./internal/lexgen -compare FILE      print how an official list of regions (CSV or SQL) differs
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"

	"github.com/warta-nlp/warta/lexicon"
)

func main() {
	data := flag.String("data", "lexicon/data", "folder of the data files")
	out := flag.String("out", "lexicon/lexicon.bin", "file of the compiled form")
	check := flag.Bool("check", false, "compare the file, do not write it")
	counts := flag.Bool("counts", false, "print how many rows the data files have")
	list := flag.String("compare", "", "official list of `regions` to compare the data with")
	flag.Parse()
	var err error
	switch {
	case *counts:
		err = printCounts(os.Stdout, *data)
	case *list != "":
		err = compareRegions(os.Stdout, *data, *list)
	default:
		err = run(*data, *out, *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "lexgen:", err)
		os.Exit(1)
	}
}

// run writes the compiled form of the data to the file out, or compares it.
func run(data, out string, check bool) error {
	table, err := lexicon.Compile(os.DirFS(data))
	if err != nil {
		return err
	}
	if !check {
		if err := os.WriteFile(out, table, 0o644); err != nil {
			return fmt.Errorf("write the table: %w", err)
		}
		return nil
	}
	have, err := os.ReadFile(out)
	if err != nil {
		return fmt.Errorf("read the table: %w", err)
	}
	if !bytes.Equal(have, table) {
		return fmt.Errorf("%s does not fit %s: run go generate ./lexicon", out, data)
	}
	return nil
}
