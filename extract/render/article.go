package render

import (
	"fmt"
	"io"

	"github.com/warta-nlp/warta/extract"
)

// Article writes the element article of a document: its text, in which every
// entity is an element mark, entities inside others inside theirs. An entity has
// the id e and its index in Document.Entities, a quotation the id q and its index
// in Document.Quotes. [Style] draws them; their labels are made by it, too, since
// the text content of the element is that of the document.
//
// Mentions of the same person or organisation have the same data-chain. Every
// entity can be focused and is described by its row of [Entities].
func Article(w io.Writer, doc *extract.Document) error {
	m := newMarkup(w)
	m.article(doc)
	return m.close()
}

func (m *markup) article(doc *extract.Document) {
	m.raw(`<article class="warta" id="article" lang="id" tabindex="-1">`)
	draw(doc.Text, boxes(doc), &marker{m, doc, chainsOf(doc)})
	m.raw("</article>\n")
}

// marker draws into the element article.
type marker struct {
	*markup
	doc    *extract.Document
	chains []int // of each entity the number of its chain, from 1
}

func chainsOf(doc *extract.Document) []int {
	chains := make([]int, len(doc.Entities))
	for c, mentions := range doc.Chains() {
		for _, k := range mentions {
			if k < len(chains) {
				chains[k] = c + 1
			}
		}
	}
	return chains
}

func (m *marker) open(b box) {
	if b.quote {
		m.raw("<span")
		m.attr("class", "quote")
		m.attr("id", quoteID(b.index))
		m.raw(">")
		return
	}
	e := &m.doc.Entities[b.index]
	m.raw("<mark")
	m.attr("class", fmt.Sprintf("%s h%d %s", kindOf(e.Label).class, min(b.height, highest), e.Confidence))
	m.attr("id", entityID(b.index))
	m.attr("data-label", e.Label.String())
	if c := m.chains[b.index]; c > 0 {
		m.attr("data-chain", fmt.Sprint(c))
	}
	m.raw(` tabindex="0"`)
	m.attr("aria-describedby", valueID(b.index)+" "+ruleID(b.index))
	m.raw(">")
}

func (m *marker) close(b box) {
	if b.quote {
		m.raw("</span>")
		return
	}
	m.raw("</mark>")
}

// highest is the number of levels inside an entity that style.css tells apart.
const highest = 5

// The ids of the page's elements by index of entity or quotation, and the
// addresses of entities and quotations within the page.
func entityID(k int) string   { return fmt.Sprintf("e%d", k) }
func valueID(k int) string    { return fmt.Sprintf("v%d", k) }
func ruleID(k int) string     { return fmt.Sprintf("r%d", k) }
func quoteID(k int) string    { return fmt.Sprintf("q%d", k) }
func placeID(c string) string { return "place-" + c }
