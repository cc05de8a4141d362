package read

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"path/filepath"
	"slices"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
	jsonl "github.com/warta-nlp/warta/extract/format"
)

// format yields the articles of a file's content. The path is for ids and errors.
type format func(content io.Reader, path string) iter.Seq2[extract.Source, error]

// formats has the format of each extension.
var formats = map[string]format{
	".txt":    one(text),
	".html":   one(page),
	".htm":    one(page),
	".xhtml":  one(page),
	".jsonl":  lines,
	".ndjson": lines,
}

func extensions() []string { return slices.Sorted(maps.Keys(formats)) }

// one is a format that holds one article a file.
func one(read func(io.Reader) (extract.Source, error)) format {
	return func(content io.Reader, path string) iter.Seq2[extract.Source, error] {
		return func(yield func(extract.Source, error) bool) {
			src, err := read(content)
			if err == nil {
				err = jsonl.CheckUTF8(src.Text)
			}
			if err != nil {
				yield(extract.Source{}, fmt.Errorf("%s: %w", path, err))
				return
			}
			src.ID = filepath.ToSlash(filepath.Clean(path))
			yield(src, nil)
		}
	}
}

// text reads plain text.
func text(content io.Reader) (extract.Source, error) {
	b, err := io.ReadAll(content)
	return extract.Source{Text: string(b)}, err
}

// lines reads JSON Lines. Only one line is in memory.
func lines(content io.Reader, path string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		for doc, err := range jsonl.Lines[document](content, path) {
			var src extract.Source
			if err == nil {
				src = doc.Source("")
			}
			if !yield(src, err) {
				return
			}
		}
	}
}

// document is a line with an id, by which the archive knows it again.
type document struct{ articles.Document }

var errNoID = errors.New(`member "id" is missing`)

// UnmarshalJSON refuses a document without an id.
func (d *document) UnmarshalJSON(b []byte) error {
	if err := d.Document.UnmarshalJSON(b); err != nil {
		return err
	}
	if d.ID == "" {
		return errNoID
	}
	return nil
}
