package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/lexicon"
)

// report prints a document as a fact sheet.
func report(w io.Writer, doc *extract.Document) {
	headline, _, _ := strings.Cut(doc.Text, "\n")
	fmt.Fprintf(w, "%s\n%s\n", headline, strings.Repeat("=", len([]rune(headline))))
	officials(w, doc)
	acronyms(w, doc)
	for _, s := range sections {
		entities(w, doc, s.title, s.labels)
	}
	quotes(w, doc)
}

// sections are the groups of entities, in the order of the sheet.
var sections = []struct {
	title  string
	labels []extract.Label
}{
	{"Agencies and organisations", []extract.Label{extract.Org}},
	{"Places", []extract.Label{extract.GPE, extract.Loc, extract.Fac}},
	{"Dates and times", []extract.Label{extract.Date, extract.Time}},
	{"Amounts", []extract.Label{extract.Money, extract.Percent, extract.Quantity}},
	{"Laws", []extract.Label{extract.Law}},
	{"Events", []extract.Label{extract.Event}},
}

func officials(w io.Writer, doc *extract.Document) {
	if len(doc.Officials()) == 0 {
		return
	}
	section(w, "Officials")
	for _, o := range doc.Officials() {
		row(w, o.Name, strings.TrimSpace(o.Office.Acting+" "+o.Office.Role), regionName(o.Office.Region))
	}
}

func acronyms(w io.Writer, doc *extract.Document) {
	if len(doc.Acronyms()) == 0 {
		return
	}
	section(w, "Acronyms")
	for _, a := range doc.Acronyms() {
		row(w, a.Short, a.Long)
	}
}

// entities prints the entities of some labels, each surface once.
func entities(w io.Writer, doc *extract.Document, title string, labels []extract.Label) {
	seen := map[string]bool{}
	for _, e := range doc.Entities {
		if !contains(labels, e.Label) || seen[e.Text] {
			continue
		}
		if len(seen) == 0 {
			section(w, title)
		}
		seen[e.Text] = true
		row(w, oneLine(e.Text), e.Norm()+e.ID())
	}
}

func quotes(w io.Writer, doc *extract.Document) {
	if len(doc.Quotes()) == 0 {
		return
	}
	section(w, "Quotations")
	for _, q := range doc.Quotes() {
		speaker := q.Full
		if speaker == "" {
			speaker = "?"
		}
		if q.Indirect {
			fmt.Fprintf(w, "  %s (%s, reported):\n    %s\n", speaker, q.Cue, oneLine(q.Text))
			continue
		}
		fmt.Fprintf(w, "  %s (%s):\n    “%s”\n", speaker, q.Cue, oneLine(q.Text))
	}
}

func section(w io.Writer, title string) { fmt.Fprintf(w, "\n%s\n", title) }

// row prints a surface and what it means, aligned.
func row(w io.Writer, surface string, values ...string) {
	pad := max(1, 58-len([]rune(surface)))
	line := "  " + surface + strings.Repeat(" ", pad) + strings.Join(values, "  ")
	fmt.Fprintln(w, strings.TrimRight(line, " "))
}

// regionName returns the full name of the region with the code.
func regionName(code string) string {
	if r, ok := lexicon.Default().Region(code); ok {
		return r.FullName() + " (" + code + ")"
	}
	return ""
}

func contains(labels []extract.Label, l extract.Label) bool {
	for _, x := range labels {
		if x == l {
			return true
		}
	}
	return false
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
