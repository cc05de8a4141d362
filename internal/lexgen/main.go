// Lexgen packs the data files of package lexicon into the compiled form that the
// package embeds.
//
//	go run ./internal/lexgen -data lexicon/data -out lexicon/lexicon.bin
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/warta-nlp/warta/lexicon"
)

func main() {
	data := flag.String("data", "data", "folder of the data files")
	out := flag.String("out", "lexicon.bin", "file to write")
	flag.Parse()
	if err := run(*data, *out); err != nil {
		fmt.Fprintln(os.Stderr, "lexgen:", err)
		os.Exit(1)
	}
}

func run(data, out string) error {
	table, err := lexicon.Compile(os.DirFS(data))
	if err != nil {
		return err
	}
	if err := os.WriteFile(out, table, 0o644); err != nil {
		return fmt.Errorf("write the table: %w", err)
	}
	return nil
}
