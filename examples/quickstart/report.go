package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/render"
)

// report prints a document as a fact sheet, a section a kind of fact; those without
// any are left out.
func report(w io.Writer, doc *extract.Document) error {
	s := &sheet{out: bufio.NewWriter(w), doc: doc, empty: true}
	headline := render.OneLine(render.Headline(doc))
	fmt.Fprintf(s.out, "%s\n%s\n", headline, strings.Repeat("=", utf8.RuneCountInString(headline)))
	summary := doc.Summary()
	s.officials(summary.Who)
	s.acronyms(doc.Acronyms())
	s.facts("Agencies and organisations", summary.Agencies)
	s.facts("Places", summary.Where)
	s.facts("Dates and times", summary.When)
	s.facts("Money", summary.Money)
	s.amounts("Percentages and quantities", extract.Percent, extract.Quantity)
	s.facts("Laws", summary.Laws)
	s.facts("Events", summary.What)
	s.quotes(doc.Quotes())
	if s.empty {
		fmt.Fprintln(s.out, "Nothing was found.")
	}
	fmt.Fprintln(s.out)
	return s.out.Flush()
}

// sheet prints the sections of a fact sheet.
type sheet struct {
	out   *bufio.Writer
	doc   *extract.Document
	empty bool
}

func (s *sheet) officials(list []extract.Official) {
	s.section("Officials", len(list))
	for _, o := range list {
		name := strings.Join(append(append([]string{o.Rank}, o.Titles...), o.Name), " ")
		s.row(strings.Join(append([]string{name}, o.Degrees...), ", "), render.DescribeOffice(o.Office))
	}
}

func (s *sheet) acronyms(list []extract.Acronym) {
	s.section("Acronyms", len(list))
	for _, a := range list {
		s.row(a.Short, a.Long)
	}
}

// facts prints what the text mentions, once for all its mentions.
func (s *sheet) facts(title string, list []extract.Fact) {
	s.section(title, len(list))
	for _, f := range list {
		name := f.Text
		if n := len(f.Mentions); n > 1 {
			name = fmt.Sprintf("%s (%d×)", name, n)
		}
		s.row(name, render.Describe(s.doc.Entities[f.Mentions[0]]))
	}
}

// amounts prints the entities of some labels, those with the same text once.
func (s *sheet) amounts(title string, labels ...extract.Label) {
	var found []extract.Entity
	seen := map[string]bool{}
	for _, e := range s.doc.Entities {
		if slices.Contains(labels, e.Label) && !seen[e.Text] {
			seen[e.Text] = true
			found = append(found, e)
		}
	}
	s.section(title, len(found))
	for _, e := range found {
		s.row(e.Text, render.Describe(e))
	}
}

func (s *sheet) quotes(list []extract.Quote) {
	s.section("Quotations", len(list))
	for _, q := range list {
		speaker := q.Full
		if speaker == "" {
			speaker = "no speaker"
		}
		kind := "direct"
		if q.Indirect {
			kind = "reported"
		}
		fmt.Fprintf(s.out, "  %s (%s)\n    %s\n", render.OneLine(speaker), strings.TrimPrefix(render.OneLine(q.Cue)+", "+kind, ", "), render.OneLine(q.Text))
	}
}

// section prints a title if the section has any rows.
func (s *sheet) section(title string, rows int) {
	if rows > 0 {
		s.empty = false
		fmt.Fprintf(s.out, "\n%s\n", title)
	}
}

// row prints a surface and what it means beside it, below it if it is long.
func (s *sheet) row(surface, meaning string) {
	const width = 36
	surface, meaning = render.OneLine(surface), render.OneLine(meaning)
	switch pad := width - utf8.RuneCountInString(surface); {
	case meaning == "":
		fmt.Fprintf(s.out, "  %s\n", surface)
	case pad >= 2:
		fmt.Fprintf(s.out, "  %s%s%s\n", surface, strings.Repeat(" ", pad), meaning)
	default:
		fmt.Fprintf(s.out, "  %s\n%s%s\n", surface, strings.Repeat(" ", width+2), meaning)
	}
}
