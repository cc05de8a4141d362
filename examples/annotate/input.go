package main

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

// stdinName is the argument and the id for standard input.
const stdinName = "-"

// input reads the files of the command line. What cannot be read is reported and
// left out.
type input struct {
	stdin  io.Reader
	date   time.Time // of documents without one
	region string    // of documents without one
	failed *failures
	ids    ids
}

// sources yields what the files hold, in order. Of a file of documents only one
// line at a time is in memory.
func (in *input) sources(files []string) iter.Seq[extract.Source] {
	return func(yield func(extract.Source) bool) {
		for _, file := range files {
			read := in.text
			if strings.EqualFold(filepath.Ext(file), ".jsonl") {
				read = in.documents
			}
			for src, err := range read(file) {
				if err != nil {
					in.failed.report(err)
					continue
				}
				if !yield(in.complete(src)) {
					return
				}
			}
		}
	}
}

// complete gives a source an id of its own, and what it does not say itself.
func (in *input) complete(src extract.Source) extract.Source {
	src.ID = in.ids.unique(src.ID)
	src.Region = cmp.Or(src.Region, in.region)
	if src.Date.IsZero() {
		src.Date = in.date
	}
	return src
}

// text yields the one source that a plain text is.
func (in *input) text(file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		text, err := in.readText(file)
		yield(extract.Source{ID: idOf(file), Text: text}, err)
	}
}

// readText reads a file that must be UTF-8. The error names the file.
func (in *input) readText(file string) (string, error) {
	data, err := in.readFile(file)
	if err != nil {
		return "", err
	}
	text := string(data)
	if err := format.CheckUTF8(text); err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	return text, nil
}

func (in *input) readFile(file string) ([]byte, error) {
	if file != stdinName {
		return os.ReadFile(file)
	}
	data, err := io.ReadAll(in.stdin)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return data, nil
}

// documents yields the sources of a file of documents.
func (in *input) documents(file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		f, err := os.Open(file)
		if err != nil {
			yield(extract.Source{}, err)
			return
		}
		defer f.Close()
		for a, err := range format.Lines[article](f, file) {
			var src extract.Source
			if err == nil {
				src = a.source(idOf(file))
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
