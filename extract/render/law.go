package render

import "github.com/warta-nlp/warta/extract/law"

// Link is the address of something on a site.
type Link struct {
	Site string `json:"site"`
	URL  string `json:"url"`
}

// stateSite is the state's own site of acts, below which stands their slug.
const stateSite = "https://peraturan.go.id/id/"

// LawLinks returns the addresses of a law or provision, the most exact first:
// those of pasal.id ([law.ID.URL]) and peraturan.go.id ([law.ID.Slug]). They are
// made from the identifier; nobody has looked whether the page is there.
func LawLinks(id law.ID) []Link {
	var links []Link
	if url := id.URL(); url != "" {
		links = append(links, Link{"pasal.id", url})
	}
	if slug := id.Slug(); slug != "" {
		links = append(links, Link{"peraturan.go.id", stateSite + slug})
	}
	return links
}
