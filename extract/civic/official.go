package civic

import (
	"fmt"
	"slices"
	"strings"

	"github.com/warta-nlp/warta/extract"
)

// person is an official with identifiers and offices.
type person struct {
	id      string
	name    string
	aliases []string // other forms of the name in the text
	titles  []string // before the name, the rank among them
	degrees []string
	offices []office
}

// office is an office that a person holds or has left.
type office struct {
	extract.Office
	label string // as written, its longest form
}

// persons returns the officials of a document.
func persons(doc *extract.Document) []person {
	var out []person
	for n, o := range doc.Officials() {
		p := person{id: fmt.Sprintf("%s#person-%d", doc.ID, n+1), name: o.Name, titles: o.Titles, degrees: o.Degrees}
		if o.Rank != "" {
			p.titles = append([]string{o.Rank}, p.titles...)
		}
		for _, k := range o.Mentions {
			if e := doc.Entities[k]; e.Label == extract.Person && e.Text != o.Name && !slices.Contains(p.aliases, e.Text) {
				p.aliases = append(p.aliases, e.Text)
			}
		}
		for _, v := range append([]extract.Office{o.Office}, o.Others...) {
			p.offices = append(p.offices, office{v, label(doc, o, v)})
		}
		out = append(out, p)
	}
	return out
}

// label returns the longest form in which the text writes an office of an
// official, else its id.
func label(doc *extract.Document, o extract.Official, v extract.Office) string {
	best := ""
	for _, k := range o.Mentions {
		e := doc.Entities[k]
		if x, ok := e.Value.(extract.Office); ok && x.Role == v.Role && x.Former == v.Former && len(e.Text) > len(best) {
			best = e.Text
		}
	}
	if best == "" {
		return v.Role
	}
	return strings.Join(strings.Fields(best), " ")
}

// numbering gives each name of a kind an identifier of its own.
type numbering struct {
	kind string
	ids  map[string]string
}

func newNumbering(kind string) *numbering { return &numbering{kind: kind, ids: map[string]string{}} }

// id returns the identifier of a name in a document, "" of the empty name. fresh
// reports that the name has none before.
func (n *numbering) id(doc *extract.Document, name string) (id string, fresh bool) {
	if name == "" {
		return "", false
	}
	key := doc.ID + "\x00" + name
	if id, known := n.ids[key]; known {
		return id, false
	}
	id = fmt.Sprintf("%s#%s-%d", doc.ID, n.kind, len(n.ids)+1)
	n.ids[key] = id
	return id, true
}
