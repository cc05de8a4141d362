package main

import (
	_ "embed"
	"html/template"
	"io"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/render"
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

// writePage writes an article as an HTML page that needs no other file. The element
// main holds the article: without its tags it is the text.
func writePage(w io.Writer, doc *extract.Document) error {
	var c collector
	c.add(doc)
	p := page{ID: oneLine(doc.ID), Headline: render.Headline(doc), Pieces: pieces(doc.Text, marks(doc)), Table: c.table()}
	if !doc.Date.IsZero() {
		p.Date = doc.Date.Format(time.DateOnly)
	}
	return pageTemplate.Execute(w, p)
}
