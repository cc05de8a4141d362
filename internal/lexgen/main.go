// Lexgen packs the data files of package lexicon into the compiled form that the
// package embeds.
//
//	go run ./internal/lexgen          write lexicon/lexicon.bin
//	go run ./internal/lexgen -check   fail if it does not fit the data
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
	flag.Parse()
	if err := run(*data, *out, *check); err != nil {
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
