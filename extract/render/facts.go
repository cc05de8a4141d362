package render

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
)

// Facts writes what a document says as sections with headings of the second
// level: officials, acronyms, places, laws and quotations, each with links to where
// [Article] says so. A section with nothing in it is left out.
func Facts(w io.Writer, doc *extract.Document) error {
	m := newMarkup(w)
	m.facts(doc)
	return m.close()
}

func (m *markup) facts(doc *extract.Document) {
	m.officials(doc.Officials())
	m.acronyms(doc)
	m.places(doc)
	m.laws(doc)
	m.quotes(doc.Quotes())
}

// section writes a heading and n items, if there are any.
func (m *markup) section(title constant, n int, item func(i int)) {
	if n == 0 {
		return
	}
	m.raw("<section>\n<h2>", title, "</h2>\n<ul>\n")
	for i := range n {
		m.raw("<li>")
		item(i)
		m.raw("</li>\n")
	}
	m.raw("</ul>\n</section>\n")
}

// name writes what an item is about and where it is mentioned.
func (m *markup) name(name string, mentions []int) {
	m.raw(`<strong lang="id">`)
	if len(mentions) > 0 {
		m.link("#"+entityID(mentions[0]), short(name))
		mentions = mentions[1:]
	} else {
		m.text(short(name))
	}
	m.raw("</strong>")
	for i, k := range mentions {
		m.raw(" <a")
		m.attr("href", "#"+entityID(k))
		m.attr("class", "again")
		m.attr("aria-label", fmt.Sprintf("mention %d", i+2))
		m.raw(">")
		m.text(fmt.Sprint(i + 2))
		m.raw("</a>")
	}
}

// note writes a line below the name.
func (m *markup) note(text string) {
	if text != "" {
		m.raw("<br>")
		m.text(text)
	}
}

func (m *markup) officials(list []extract.Official) {
	m.section("Officials", len(list), func(i int) {
		o := list[i]
		m.name(o.Name, o.Mentions)
		m.note(joined(" · ", o.Rank, strings.Join(o.Titles, " "), strings.Join(o.Degrees, " ")))
		m.office(o.Office, o.Organisation)
		for _, other := range o.Others {
			m.office(other, "")
		}
	})
}

func (m *markup) office(o extract.Office, body string) {
	m.note(joined(", ", officeWords(o), oneLine(body)))
	if o.Region != "" {
		m.note(regionName(o.Region))
	}
}

func (m *markup) acronyms(doc *extract.Document) {
	list := doc.Acronyms()
	bySpan := map[[2]int][]int{}
	for k, e := range doc.Entities {
		bySpan[[2]int{e.Start, e.End}] = []int{k}
	}
	m.section("Acronyms", len(list), func(i int) {
		a := list[i]
		m.name(a.Short, bySpan[[2]int{a.Start, a.End}])
		m.raw(` <span lang="id">`)
		m.text(oneLine(a.Long))
		m.raw("</span>")
		if !a.FromText {
			m.raw(" (lexicon)")
		}
	})
}

// fact is something with all its mentions.
type fact struct {
	text     string
	lines    []line
	mentions []int
}

// gather joins the mentions of what has one key, in the order of the first.
type gatherer struct {
	facts []fact
	index map[string]int
}

// at returns the fact with a key, made when it is new.
func (g *gatherer) at(key string, make func() fact) *fact {
	i, known := g.index[key]
	if !known {
		if g.index == nil {
			g.index = map[string]int{}
		}
		i = len(g.facts)
		g.index[key] = i
		g.facts = append(g.facts, make())
	}
	return &g.facts[i]
}

func (m *markup) places(doc *extract.Document) {
	var g gatherer
	var codes []string
	for k, e := range doc.Entities {
		p, ok := e.Value.(extract.Place)
		if !ok || p.Code == "" {
			continue
		}
		f := g.at(p.Code, func() fact {
			codes = append(codes, p.Code)
			return fact{text: regionName(p.Code)}
		})
		f.mentions = append(f.mentions, k)
	}
	m.section("Places", len(g.facts), func(i int) {
		m.raw("<span")
		m.attr("id", placeID(codes[i]))
		m.raw(">")
		m.name(g.facts[i].text, g.facts[i].mentions)
		m.raw("</span>")
	})
}

func (m *markup) laws(doc *extract.Document) {
	var g gatherer
	for i := range doc.Laws() {
		l := &doc.Laws()[i]
		if l.Entity < 0 || l.Entity >= len(doc.Entities) {
			continue
		}
		text := doc.Entities[l.Entity].Text
		for _, id := range worksOf(l) {
			f := g.at(cmp.Or(completeKey(id), text), func() fact { return lawFact(id, l, text) })
			f.mentions = append(f.mentions, l.Entity)
		}
	}
	m.section("Laws", len(g.facts), func(i int) {
		f := g.facts[i]
		m.name(f.text, f.mentions)
		m.raw("<br>")
		m.lines(f.lines)
	})
}

// worksOf returns the works that a mention cites, or the one that it does not
// tell whole.
func worksOf(l *extract.LawMention) []law.ID {
	var works []law.ID
	for _, id := range l.IDs() {
		if n := len(works); n == 0 || works[n-1] != id.Work() {
			works = append(works, id.Work())
		}
	}
	if len(works) == 0 {
		works = append(works, law.ID{})
	}
	return works
}

// completeKey returns the identifier if it tells one law from all others.
func completeKey(id law.ID) string {
	if !id.Complete() {
		return ""
	}
	return id.String()
}

func lawFact(id law.ID, l *extract.LawMention, text string) fact {
	if !id.Complete() {
		return fact{text: text, lines: []line{{text: joined(" ", id.String(), "(incomplete)")}}}
	}
	f := fact{text: id.Format(law.Long), lines: []line{{text: id.String()}}}
	if l.Title != "" && l.ID == id {
		f.text += " tentang " + l.Title
	}
	for _, link := range LawLinks(id) {
		f.lines = append(f.lines, line{link.Site, link.URL})
	}
	return f
}

func (m *markup) quotes(list []extract.Quote) {
	m.section("Quotations", len(list), func(i int) {
		q := list[i]
		m.raw("<strong>")
		m.link("#"+quoteID(i), cmp.Or(q.Full, q.Speaker, "no speaker"))
		m.raw("</strong>")
		kind := "direct"
		if q.Indirect {
			kind = "reported"
		}
		m.text(" (" + joined(", ", q.Cue, kind) + ")")
		m.raw(`<br><q lang="id">`)
		m.text(oneLine(q.Text))
		m.raw("</q>")
	})
}
