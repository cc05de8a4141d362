// Command markup compiles a directory of labelled article sources to the JSON
// Lines document format.
//
//	markup [-check] [-o FILE] DIR
//
// It writes FILE, or standard output without one. With -check it writes
// nothing and fails when FILE is not what the sources compile to. Faults of the
// sources are printed one a line as NAME:LINE: fault.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/warta-nlp/warta/internal/markup"
)

var (
	errUsage = errors.New("usage: markup [-check] [-o FILE] DIR")
	errStale = errors.New("stale: run go generate in the package of the articles")
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("markup", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // errUsage says it
	check := flags.Bool("check", false, "compare FILE, do not write it")
	out := flags.String("o", "", "the `FILE` to write")
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 || *check && *out == "" {
		return errUsage
	}
	compiled, err := compile(flags.Arg(0))
	switch {
	case err != nil:
		return err
	case *check:
		return compare(*out, compiled)
	case *out == "":
		_, err = stdout.Write(compiled)
		return err
	default:
		return os.WriteFile(*out, compiled, 0o644)
	}
}

func compile(dir string) ([]byte, error) {
	docs, err := markup.ParseDir(os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = markup.Write(&b, docs)
	return b.Bytes(), err
}

func compare(file string, want []byte) error {
	got, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("%s is %w", file, errStale)
	}
	return nil
}
