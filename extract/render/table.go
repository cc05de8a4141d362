package render

import (
	"io"

	"github.com/warta-nlp/warta/extract"
)

// Entities writes the table of all entities of a document: text, label, value,
// confidence and rule. The value has the id v and the entity's index in
// Document.Entities, the rule the id r: they describe the entity in [Article].
func Entities(w io.Writer, doc *extract.Document) error {
	m := newMarkup(w)
	m.entities(doc)
	return m.close()
}

func (m *markup) entities(doc *extract.Document) {
	m.raw(`<table class="warta-entities">
<thead><tr><th scope="col">Text</th><th scope="col">Label</th><th scope="col">Value</th><th scope="col">Confidence, rule</th></tr></thead>
<tbody>
`)
	for k, e := range doc.Entities {
		m.raw(`<tr><th scope="row" lang="id">`)
		m.link("#"+entityID(k), short(e.Text))
		m.raw("</th><td>")
		m.chip(e.Label)
		m.raw("</td><td")
		m.attr("id", valueID(k))
		m.raw(">")
		m.lines(valueLines(e))
		m.raw("</td><td")
		m.attr("id", ruleID(k))
		m.raw(">")
		m.text(whyOf(e))
		m.raw("</td></tr>\n")
	}
	m.raw("</tbody>\n</table>\n")
}

// chip writes a label in its colour.
func (m *markup) chip(l extract.Label) {
	m.raw(`<span class="chip `, kindOf(l).class, `">`)
	m.text(l.String())
	m.raw("</span>")
}

// lines writes lines below each other.
func (m *markup) lines(lines []line) {
	for i, l := range lines {
		if i > 0 {
			m.raw("<br>")
		}
		m.link(l.url, l.text)
	}
}
