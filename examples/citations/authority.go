package main

import (
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/render"
	"github.com/warta-nlp/warta/lexicon"
)

// authority is a law or judgment with the places that cite it.
type authority struct {
	ID        law.ID        `json:"id"`
	Name      string        `json:"name"`
	Title     string        `json:"title,omitempty"`
	Links     []render.Link `json:"links,omitempty"`
	Times     int           `json:"times"`
	Pinpoints []*pinpoint   `json:"pinpoints,omitempty"`
	Articles  []string      `json:"articles"`
}

// pinpoint is a provision that is cited.
type pinpoint struct {
	ID    law.ID `json:"id"`
	Name  string `json:"name"`
	Times int    `json:"times"`
}

// open is a citation that does not tell a whole id.
type open struct {
	Article string   `json:"article"`
	Text    string   `json:"text"`
	ID      law.ID   `json:"id,omitzero"`
	Missing []string `json:"missing"`
}

// citation returns name and title in one: UU Nomor 23 Tahun 2014 tentang
// Pemerintahan Daerah.
func (a *authority) citation() string {
	if a.Title == "" {
		return a.Name
	}
	return a.Name + " tentang " + a.Title
}

// newAuthority returns the law with an id, titled as in the table of laws, else
// as in the mention.
func newAuthority(id law.ID, m *extract.LawMention) *authority {
	return &authority{ID: id, Name: id.Format(law.Long), Title: titleOf(id, m), Links: render.LawLinks(id)}
}

// titleOf returns the title of the law with an id that m mentions.
func titleOf(id law.ID, m *extract.LawMention) string {
	if known, ok := lexicon.Default().Law(id.Type, id.Number, id.Year); ok && id.Doc == law.Act && id.Place == "" && known.Title != "" {
		return known.Title
	}
	if m.ID != id {
		return ""
	}
	return oneLine(m.Title)
}

// provisionName returns the provision of an id in words: Pasal 65 ayat (1).
func provisionName(id law.ID) string {
	return strings.TrimSuffix(strings.TrimSuffix(id.Format(law.Long), id.Work().Format(law.Long)), " ")
}

// missing names what an id does not tell.
func missing(id law.ID) []string {
	var names []string
	for _, part := range []struct {
		name    string
		unknown bool
	}{
		{"type", id.Type == ""},
		{"region", id.Place == "_"},
		{"number", id.Number == ""},
		{"year", id.Year == 0},
	} {
		if part.unknown {
			names = append(names, part.name)
		}
	}
	return names
}

// oneLine returns s without line breaks, and with U+FFFD for what is no UTF-8.
func oneLine(s string) string {
	return strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), "\ufffd")
}
