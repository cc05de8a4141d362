package main

import (
	"cmp"
	"slices"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
)

// table is the table of authorities of some articles, the most cited first.
type table struct {
	Articles   int          `json:"articles"`
	Linked     []*authority `json:"linked"`     // with an address
	Unlinked   []*authority `json:"unlinked"`   // without
	Incomplete []open       `json:"incomplete"` // in the order of the articles
}

// collector gathers citations article by article. The zero collector is empty.
type collector struct {
	articles    int
	authorities map[law.ID]*authority // by complete id
	pinpoints   map[law.ID]*pinpoint  // by complete id with a provision
	incomplete  []open
}

// add counts the citations of an article: laws by number or name, each mention
// once. Words that point back (perda tersebut) and laws within another law's title
// cite nothing by themselves.
func (c *collector) add(doc *extract.Document) {
	c.articles++
	for i := range doc.Laws() {
		m := &doc.Laws()[i]
		if m.Entity < 0 {
			continue
		}
		if !c.cite(doc.ID, m) {
			text := oneLine(doc.Entities[m.Entity].Text)
			c.incomplete = append(c.incomplete, open{doc.ID, text, m.ID, missing(m.ID)})
		}
	}
}

// cite counts the works and provisions of a mention; false if one is incomplete.
func (c *collector) cite(article string, m *extract.LawMention) bool {
	ids := m.IDs()
	if !complete(ids) {
		return false
	}
	var works []law.ID
	for _, id := range ids {
		work := id.Work()
		if !slices.Contains(works, work) {
			works = append(works, work)
			c.work(work, article, m)
		}
		if id != work {
			c.provision(id)
		}
	}
	return true
}

// complete reports whether there are ids and all of them are keys.
func complete(ids []law.ID) bool {
	return len(ids) > 0 && !slices.ContainsFunc(ids, func(id law.ID) bool { return !id.Complete() })
}

func (c *collector) work(id law.ID, article string, m *extract.LawMention) {
	if c.authorities == nil {
		c.authorities = map[law.ID]*authority{}
	}
	a := c.authorities[id]
	if a == nil {
		a = newAuthority(id, m)
		c.authorities[id] = a
	}
	a.Times++
	a.Title = cmp.Or(a.Title, titleOf(id, m))
	if n := len(a.Articles); n == 0 || a.Articles[n-1] != article {
		a.Articles = append(a.Articles, article)
	}
}

func (c *collector) provision(id law.ID) {
	if c.pinpoints == nil {
		c.pinpoints = map[law.ID]*pinpoint{}
	}
	p := c.pinpoints[id]
	if p == nil {
		p = &pinpoint{ID: id, Name: provisionName(id)}
		c.pinpoints[id] = p
		work := c.authorities[id.Work()]
		work.Pinpoints = append(work.Pinpoints, p)
	}
	p.Times++
}

// table returns what was gathered, sorted.
func (c *collector) table() *table {
	t := &table{Articles: c.articles, Linked: []*authority{}, Unlinked: []*authority{}, Incomplete: append([]open{}, c.incomplete...)}
	for _, a := range c.authorities {
		list := &t.Linked
		if len(a.Links) == 0 {
			list = &t.Unlinked
		}
		*list = append(*list, a)
		slices.SortFunc(a.Pinpoints, byPlace)
	}
	slices.SortFunc(t.Linked, byUse)
	slices.SortFunc(t.Unlinked, byUse)
	return t
}
