package render

import (
	"crypto/sha256"
	_ "embed" // style and script
	"encoding/base64"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
)

var (
	//go:embed style.css
	style constant
	//go:embed script.js
	script constant
)

// Style returns the style sheet of [HTML], [Article], [Facts] and [Entities]. It
// needs no font or picture, follows the reader's choice of light or dark, and
// keeps the contrast of WCAG 2.2, level AA.
func Style() string { return string(style) }

// Script returns the script of [HTML]. It shows the value of an entity of
// [Article] that the pointer or the focus is on, from its row of [Entities]; Enter
// leads to the links of the value, Escape closes it, the arrows left and right go
// from entity to entity. It may be loaded before the article is there.
func Script() string { return string(script) }

// HTML writes a document as an HTML page that needs no other file and loads none:
// the article, the facts, all entities.
func HTML(w io.Writer, doc *extract.Document) error {
	m := newMarkup(w)
	m.head(doc)
	m.raw("<main>\n")
	m.article(doc)
	m.raw("</main>\n<aside class=\"warta-facts\" id=\"facts\" aria-label=\"Facts\" tabindex=\"-1\">\n")
	m.facts(doc)
	m.raw("</aside>\n<section class=\"all\" id=\"entities\" aria-label=\"All entities\" tabindex=\"-1\">\n<h2>All entities</h2>\n")
	m.entities(doc)
	m.raw("</section>\n<script>", script, "</script>\n</body>\n</html>\n")
	return m.close()
}

func (m *markup) head(doc *extract.Document) {
	m.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
	m.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	m.raw("<meta http-equiv=\"Content-Security-Policy\"")
	m.attr("content", fmt.Sprintf("default-src 'none'; style-src %s; script-src %s", hashOf(style), hashOf(script)))
	m.raw(">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
	m.text(Headline(doc))
	m.raw("</title>\n<style>", style, "</style>\n</head>\n<body>\n<nav aria-label=\"Skip links\">")
	m.raw("<a class=\"skip\" href=\"#article\">Skip to the article</a>")
	m.raw("<a class=\"skip\" href=\"#facts\">Skip to the facts</a>")
	m.raw("<a class=\"skip\" href=\"#entities\">Skip to all entities</a></nav>\n<header>\n<h1>")
	m.text(Headline(doc))
	m.raw("</h1>\n<p>")
	m.text(joined(" · ", short(doc.ID), dateOf(doc), publisherOf(doc), entityCount(doc)))
	m.raw("</p>\n")
	m.legend(doc)
	m.raw("</header>\n")
}

// hashOf returns a style or script as a content security policy names it.
func hashOf(source constant) string {
	sum := sha256.Sum256([]byte(source))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// legend writes the labels that the document has as boxes to tick.
func (m *markup) legend(doc *extract.Document) {
	times := map[extract.Label]int{}
	for _, e := range doc.Entities {
		times[e.Label]++
	}
	m.raw("<fieldset class=\"warta-legend\">\n<legend>Show</legend>\n")
	for _, l := range extract.Labels() {
		if times[l] == 0 {
			continue
		}
		m.raw("<label><input type=\"checkbox\" checked")
		m.attr("id", "show-"+l.String())
		m.raw("> ")
		m.chip(l)
		m.text(fmt.Sprintf(" %d", times[l]))
		m.raw("</label>\n")
	}
	m.raw("<label><input type=\"checkbox\" checked id=\"show-labels\"> labels in the text</label>\n</fieldset>\n")
}

// Headline returns the first line of a document's text that has words, cut where it
// gets too long, or the document's id if there is none. It is UTF-8 always.
func Headline(doc *extract.Document) string {
	for line := range strings.Lines(doc.Text) {
		if line = short(line); line != "" {
			return valid(line)
		}
	}
	return valid(short(doc.ID))
}

// valid returns s with U+FFFD for what is no UTF-8.
func valid(s string) string {
	return strings.ToValidUTF8(s, "\ufffd")
}

func dateOf(doc *extract.Document) string {
	if doc.Date.IsZero() {
		return ""
	}
	return doc.Date.Format(time.DateOnly)
}

func publisherOf(doc *extract.Document) string {
	if doc.Region == "" {
		return ""
	}
	return regionName(doc.Region)
}

func entityCount(doc *extract.Document) string {
	if len(doc.Entities) == 1 {
		return "1 entity"
	}
	return fmt.Sprintf("%d entities", len(doc.Entities))
}
