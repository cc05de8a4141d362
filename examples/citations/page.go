package main

import (
	"bytes"
	_ "embed"
	"html/template"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
)

//go:embed page.html
var pageHTML string

var pageTemplate = template.Must(template.New("page").Parse(pageHTML))

// page is what the template shows.
type page struct {
	ID, Date string
	Headline string
	Pieces   []piece
	Table    *table
}

// render returns an article as an HTML page that needs no other file. The element
// main holds the article: without its tags it is the text.
func render(doc *extract.Document) ([]byte, error) {
	var c collector
	c.add(doc)
	p := page{ID: oneLine(doc.ID), Headline: headline(doc), Pieces: pieces(doc.Text, marks(doc)), Table: c.table()}
	if !doc.Date.IsZero() {
		p.Date = doc.Date.Format(time.DateOnly)
	}
	var b bytes.Buffer
	err := pageTemplate.Execute(&b, p)
	return b.Bytes(), err
}

// headline returns the first line of an article, its id if it has none.
func headline(doc *extract.Document) string {
	const longest = 120 // characters
	for line := range strings.Lines(doc.Text) {
		line = oneLine(line)
		if line == "" {
			continue
		}
		if r := []rune(line); len(r) > longest {
			return string(r[:longest]) + "…"
		}
		return line
	}
	return oneLine(doc.ID)
}
