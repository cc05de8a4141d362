// Package articles reads the press articles that an example command is given:
// plain text files, .jsonl documents, standard input, the articles of package
// testdata. It names what could not be read and goes on.
package articles

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/lexicon"
	"github.com/warta-nlp/warta/testdata"
)

// Stdin is the argument and the id for standard input.
const Stdin = "-"

// Input reads the articles of a command line. What cannot be read is reported and
// left out.
type Input struct {
	Stdin    io.Reader
	Date     time.Time // of documents without one
	Region   string    // of documents without one
	AnyBytes bool      // texts need not be UTF-8; documents always do
	Failed   *Failures
	ids      IDs
}

// Flags defines the flags that say what is known of documents beforehand.
func (in *Input) Flags(flags *flag.FlagSet) {
	flags.Func("date", "publication `date` of documents without one, as 2024-12-09", func(s string) (err error) {
		in.Date, err = parseDate(s)
		return err
	})
	flags.Func("region", "`code` of the publisher's region for documents without one, as 63.10", func(s string) error {
		if _, known := lexicon.Default().Region(s); !known {
			return fmt.Errorf("no region has the code %q", s)
		}
		in.Region = s
		return nil
	})
}

// Read yields what the files hold, in order. Of a file of documents only one line
// at a time is in memory.
func (in *Input) Read(files []string) iter.Seq[extract.Source] {
	return func(yield func(extract.Source) bool) {
		for _, file := range files {
			read := in.text
			if strings.EqualFold(filepath.Ext(file), ".jsonl") {
				read = in.documents
			}
			if !in.pass(read(file), yield) {
				return
			}
		}
	}
}

// Testdata yields the articles of package testdata.
func (in *Input) Testdata() iter.Seq[extract.Source] {
	return func(yield func(extract.Source) bool) {
		const name = "articles.jsonl"
		data, err := testdata.File(name)
		if err != nil {
			in.Failed.Report(err)
			return
		}
		in.pass(lines(bytes.NewReader(data), name), yield)
	}
}

// pass yields the sources and reports the errors; false says to stop.
func (in *Input) pass(read iter.Seq2[extract.Source, error], yield func(extract.Source) bool) bool {
	for src, err := range read {
		if err != nil {
			in.Failed.Report(err)
			continue
		}
		if !yield(in.complete(src)) {
			return false
		}
	}
	return true
}

// complete gives a source an id of its own, and what it does not say itself.
func (in *Input) complete(src extract.Source) extract.Source {
	src.ID = in.ids.Unique(src.ID)
	src.Region = cmp.Or(src.Region, in.Region)
	if src.Date.IsZero() {
		src.Date = in.Date
	}
	return src
}

// text yields the one source that a plain text is.
func (in *Input) text(file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		text, err := in.readText(file)
		yield(extract.Source{ID: idOf(file), Text: text}, err)
	}
}

// readText reads a file. The error names it.
func (in *Input) readText(file string) (string, error) {
	data, err := in.readFile(file)
	if err != nil {
		return "", err
	}
	text := string(data)
	if in.AnyBytes {
		return text, nil
	}
	if err := format.CheckUTF8(text); err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	return text, nil
}

func (in *Input) readFile(file string) ([]byte, error) {
	if file != Stdin {
		return os.ReadFile(file)
	}
	data, err := io.ReadAll(in.Stdin)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return data, nil
}

// documents yields the sources of a file of documents.
func (in *Input) documents(file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		f, err := os.Open(file)
		if err != nil {
			yield(extract.Source{}, err)
			return
		}
		defer f.Close()
		lines(f, file)(yield)
	}
}

// lines yields the documents that r holds, one a line.
func lines(r io.Reader, file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		for doc, err := range format.Lines[Document](r, file) {
			var src extract.Source
			if err == nil {
				src = doc.Source(idOf(file))
			}
			if !yield(src, err) {
				return
			}
		}
	}
}

// idOf returns the base name of a file without its last extension.
func idOf(file string) string {
	base := filepath.Base(file)
	return cmp.Or(strings.TrimSuffix(base, filepath.Ext(base)), base)
}
