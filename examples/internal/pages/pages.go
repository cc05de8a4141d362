// Package pages writes HTML pages, one an article, where the argument of a
// command says: into one file, or into a folder with an index.
package pages

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/warta-nlp/warta/examples/internal/articles"
)

// Pages is where the articles are written.
type Pages struct {
	file  string // "" for a folder
	dir   string
	names articles.IDs
	count int
	list  []entry
}

// entry is a page in the index.
type entry struct{ File, ID, Headline string }

var (
	errOnePage = errors.New("is one page for one article: name a folder for more")
	errNoName  = errors.New("no file or folder is named")
)

// index is the name of the folder's own page, without extension.
const index = "index"

// New returns the place that an argument names: a file if it ends in .html, else a
// folder, which is made.
func New(out string) (*Pages, error) {
	if out == "" {
		return nil, errNoName
	}
	if ext := filepath.Ext(out); strings.EqualFold(ext, ".html") || strings.EqualFold(ext, ".htm") {
		if info, err := os.Stat(out); err != nil || !info.IsDir() {
			return &Pages{file: out}, nil
		}
	}
	p := &Pages{dir: out, names: articles.IDs{Sep: "-"}}
	p.names.Unique(index)
	return p, os.MkdirAll(out, 0o777)
}

// Write writes the page of an article. Of several articles for one file the first
// is written, and the second is an error. A page that fails is taken away.
func (p *Pages) Write(id, headline string, write func(io.Writer) error) error {
	p.count++
	file := p.file
	switch {
	case file == "":
		file = filepath.Join(p.dir, p.names.Unique(fileName(id))+".html")
	case p.count == 2:
		return fmt.Errorf("%s %w", file, errOnePage)
	case p.count > 2:
		return nil // said already
	}
	if err := create(file, write); err != nil {
		return err
	}
	p.list = append(p.list, entry{filepath.Base(file), strings.ToValidUTF8(id, "\ufffd"), cmp.Or(headline, id)})
	return nil
}

// Close writes the index of a folder and returns the file to open in a browser, ""
// if no page was written.
func (p *Pages) Close() (string, error) {
	switch {
	case len(p.list) == 0:
		return "", nil
	case p.file != "":
		return p.file, nil
	}
	file := filepath.Join(p.dir, index+".html")
	return file, create(file, func(w io.Writer) error { return indexPage.Execute(w, p.list) })
}

// create writes a file, whole or not at all.
func create(file string, write func(io.Writer) error) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return fmt.Errorf("%s: %w", file, errors.Join(err, os.Remove(file)))
	}
	return nil
}

// fileName returns an id as a file name that every system takes, without
// extension: letters, digits, and dots and dashes between them.
func fileName(id string) string {
	const longest = 100 // characters; systems allow 255 bytes
	name := []rune(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == '-' {
			return unicode.ToLower(r)
		}
		return '_'
	}, id))
	return cmp.Or(strings.Trim(string(name[:min(len(name), longest)]), "._-"), "article")
}
