package main

import (
	"fmt"
	"io"

	"github.com/warta-nlp/warta/examples/internal/terminal"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/extract/render"
)

// text is the format for people, beside those of package format.
const text = "text"

// When text has colours.
const (
	auto   = "auto" // on a terminal
	always = "always"
	never  = "never"
)

// printer prints one document after another.
type printer interface{ print(*extract.Document) error }

// printer returns what prints the documents.
func (o options) printer(stdout io.Writer) (printer, error) {
	switch o.format {
	case text:
		return &texts{out: stdout, colour: o.colour == always || o.colour == auto && terminal.Colour(stdout)}, nil
	case format.Brat:
		return records{format.NewBrat(o.folder)}, nil
	}
	w, err := format.New(o.format, stdout, o.offsets)
	return records{w}, err
}

// records prints in the forms of package format.
type records struct{ format.Writer }

func (r records) print(doc *extract.Document) error { return r.Write(doc.Record()) }

// texts prints articles with their entities marked, each under its id.
type texts struct {
	out    io.Writer
	colour bool
	next   bool // a document stands before
}

func (t *texts) print(doc *extract.Document) error {
	between := ""
	if t.next {
		between = "\n"
	}
	t.next = true
	if _, err := fmt.Fprintf(t.out, "%s== %s ==\n", between, render.OneLine(doc.ID)); err != nil {
		return err
	}
	return render.Terminal(t.out, doc, t.colour)
}
