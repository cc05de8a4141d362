package main

import "github.com/warta-nlp/warta/extract/law"

// link is the address of a law.
type link struct {
	Site string `json:"site"`
	URL  string `json:"url"`
}

// official is the page of an act on the state's own site, below which stands its
// slug.
const official = "https://peraturan.go.id/id/"

// linksOf returns the addresses of a law or provision, the most exact first.
func linksOf(id law.ID) []link {
	var links []link
	if url := id.URL(); url != "" {
		links = append(links, link{"pasal.id", url})
	}
	if slug := id.Slug(); slug != "" {
		links = append(links, link{"peraturan.go.id", official + slug})
	}
	return links
}
