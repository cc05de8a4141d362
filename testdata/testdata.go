// Package testdata holds the labelled articles and the case tables that the
// tests, benchmarks and examples of the project share. All of it was written
// for the project: the people in it are invented, the places, agencies and
// statutes are real.
//
//	articles/*.txt   the articles as people edit them, labels inline
//	articles.jsonl   the same as documents, compiled from them
//	*.jsonl          case tables, one case a line
//
// All articles are labelled for entities, acronyms, offices and direct quotations.
// Those whose member labelled says so are labelled for the chains of mentions of a
// person, relations and indirect quotations too. They are of many kinds: news,
// releases of agencies, courts and elections, an agenda, an advisory in numbers, a
// table of figures, a report on a disaster.
//
// Case tables: tokens and sentences for the tokeniser, law and date for the
// citations and the calendar expressions of one sentence, regions for what the
// names of regions in a short text mean.
//
// After an edit of an article run go generate in this folder; a test of the
// compiler fails when articles.jsonl is stale.
package testdata

import (
	"bytes"
	"embed"
	"iter"
)

//go:generate go run ../internal/markup/cmd/markup -o articles.jsonl articles

//go:embed *.jsonl
var files embed.FS

// File gives a file of this folder by its base name, such as "law.jsonl". The
// caller may keep and change the bytes. The error wraps [io/fs.ErrNotExist] when
// there is no such file.
func File(name string) ([]byte, error) {
	return files.ReadFile(name)
}

// Articles yields the labelled articles, each one JSON document, in the order of
// their sources' file names.
func Articles() iter.Seq[[]byte] {
	data, err := File("articles.jsonl")
	if err != nil {
		panic(err) // it is embedded above
	}
	return bytes.Lines(data)
}
