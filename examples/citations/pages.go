package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
)

// pages is where the articles are written: one file, or a folder.
type pages struct {
	file  string // "" for a folder
	dir   string
	names articles.IDs
	count int
}

var errOnePage = errors.New("is one page for one article: name a folder for more")

// newPages returns the place that an argument names. A folder is made.
func newPages(out string) (*pages, error) {
	if out == "" {
		return nil, errors.New("no file or folder is named")
	}
	if ext := filepath.Ext(out); strings.EqualFold(ext, ".html") || strings.EqualFold(ext, ".htm") {
		if info, err := os.Stat(out); err != nil || !info.IsDir() {
			return &pages{file: out}, nil
		}
	}
	return &pages{dir: out, names: articles.IDs{Sep: "-"}}, os.MkdirAll(out, 0o777)
}

// write writes the page of an article. Of several articles for one file the first
// is written, and the second is an error.
func (p *pages) write(doc *extract.Document) error {
	p.count++
	switch {
	case p.file != "" && p.count == 2:
		return fmt.Errorf("%s %w", p.file, errOnePage)
	case p.file != "" && p.count > 2:
		return nil // said already
	}
	html, err := render(doc)
	if err != nil {
		return fmt.Errorf("article %q: %w", doc.ID, err)
	}
	file := cmp.Or(p.file, filepath.Join(p.dir, p.names.Unique(fileName(doc.ID))+".html"))
	return os.WriteFile(file, html, 0o666)
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
