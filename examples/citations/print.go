package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/render"
)

// printJSON prints the table as one JSON object.
func printJSON(w io.Writer, t *table) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // the text stays readable
	enc.SetIndent("", "  ")
	return enc.Encode(t)
}

// printText prints the table for people.
func printText(w io.Writer, t *table) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s: %s linked, %s without an address, %s incomplete\n",
		count(t.Articles, "article"), count(len(t.Linked), "law"), count(len(t.Unlinked), "law"), count(len(t.Incomplete), "citation"))
	printAuthorities(out, "Laws", t.Linked)
	printAuthorities(out, "Laws without an address", t.Unlinked)
	printOpen(out, t.Incomplete)
	return out.Flush()
}

func printAuthorities(w io.Writer, title string, list []*authority) {
	section(w, title, len(list))
	for _, a := range list {
		paragraph(w, fmt.Sprintf("%4d  ", a.Times), " ", strings.Fields(render.OneLine(a.citation())))
		fmt.Fprintf(w, "%s%s\n", indent, a.ID)
		for _, l := range a.Links {
			fmt.Fprintf(w, "%s%s\n", indent, l.URL)
		}
		if len(a.Pinpoints) > 0 {
			paragraph(w, indent+"at ", ", ", pinpointNames(a.Pinpoints))
		}
		paragraph(w, indent+"in ", ", ", visibleAll(a.Articles))
	}
}

func printOpen(w io.Writer, list []open) {
	section(w, "Incomplete, not joined", len(list))
	for _, c := range list {
		paragraph(w, indent[:2], " ", strings.Fields(render.OneLine(c.Text)))
		fmt.Fprintf(w, "%s%s\n", indent, c.Why())
		fmt.Fprintf(w, "%sin %s\n", indent, render.OneLine(c.Article))
	}
}

// Why says what an incomplete citation lacks.
func (c open) Why() string {
	switch {
	case c.ID.IsZero():
		return "no identifier"
	case c.ID.Doc == law.Bill:
		return "a bill, not a law"
	}
	return "without " + strings.Join(c.Missing, ", ")
}

func pinpointNames(list []*pinpoint) []string {
	var names []string
	for _, p := range list {
		name := p.Name
		if p.Times > 1 {
			name = fmt.Sprintf("%s (%d×)", name, p.Times)
		}
		names = append(names, name)
	}
	return names
}

func section(w io.Writer, title string, n int) {
	if n > 0 {
		fmt.Fprintf(w, "\n%s\n", title)
	}
}

// indent stands before every line of an entry but the first.
const indent = "      "

// width is the number of characters after which a line ends.
const width = 100

// paragraph prints items, separated by sep, in lines that hang below the first
// one's prefix.
func paragraph(w io.Writer, prefix, sep string, items []string) {
	line := prefix
	fresh := true
	for i, item := range items {
		if i < len(items)-1 {
			item += sep
		}
		if !fresh && len([]rune(line))+len([]rune(strings.TrimRight(item, " "))) > width {
			fmt.Fprintln(w, strings.TrimRight(line, " "))
			line = indent
		}
		line += item
		fresh = false
	}
	fmt.Fprintln(w, line)
}

func visibleAll(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = render.OneLine(s)
	}
	return out
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
