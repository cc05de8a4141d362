package main

import (
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/render"
)

// mark is a citation in a page: a span of the article and what it means.
type mark struct {
	law.Span
	URL  string // "" for none
	Hint string // the citation in full, or what it lacks
	Open bool   // it does not tell a whole id
}

// marks returns the citations of an article: those of the table, and laws within
// titles and words that point back if they mean laws with complete ids.
func marks(doc *extract.Document) []mark {
	var list []mark
	for i := range doc.Laws() {
		m := &doc.Laws()[i]
		span, ids := m.EntitySpan(), m.IDs()
		if m.Entity >= 0 {
			e := &doc.Entities[m.Entity]
			span = law.Span{Start: e.Start, End: e.End}
		} else if !complete(ids) {
			continue
		}
		list = append(list, mark{span, urlOf(ids), hintOf(ids, m), !complete(ids)})
	}
	return list
}

// urlOf returns the address of what a mention cites: that of the provision if
// there is one only, else that of the law if all are of one.
func urlOf(ids []law.ID) string {
	if !complete(ids) {
		return ""
	}
	id := ids[0]
	for _, other := range ids[1:] {
		if other.Work() != id.Work() {
			return ""
		}
		id = id.Work()
	}
	for _, l := range render.LawLinks(id) {
		return l.URL
	}
	return ""
}

// hintOf returns the citation in full.
func hintOf(ids []law.ID, m *extract.LawMention) string {
	if !complete(ids) {
		return open{ID: m.ID, Missing: missing(m.ID)}.Why()
	}
	var names []string
	for _, id := range ids {
		a := newAuthority(id.Work(), m)
		names = append(names, strings.TrimLeft(provisionName(id)+" "+a.citation(), " "))
	}
	if !m.Alt.IsZero() {
		names = append(names, "or "+m.Alt.Format(law.Long))
	}
	return strings.Join(names, "; ")
}
