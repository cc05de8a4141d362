package read

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/warta-nlp/warta/extract"
)

// maxPage is how many bytes a page may have. An article's is a tenth of it; what
// finds the main text takes long for pages that are much larger.
const maxPage = 2 << 20

var (
	errNoArticle = errors.New("the page has no main text")
	errTooLarge  = fmt.Errorf("the page has more than %d bytes", maxPage)
)

// page reads an HTML page in any encoding: the title, the main text without menus
// and comments, and the day of publication if the page tells it to machines.
func page(content io.Reader) (extract.Source, error) {
	source, err := io.ReadAll(io.LimitReader(content, maxPage+1))
	switch {
	case err != nil:
		return extract.Source{}, err
	case len(source) > maxPage:
		return extract.Source{}, errTooLarge
	}
	main, err := trafilatura.Extract(bytes.NewReader(source), trafilatura.Options{
		EnableFallback:  true,
		ExcludeComments: true,
		HtmlDateMode:    trafilatura.Fast,
	})
	if err != nil {
		return extract.Source{}, fmt.Errorf("%w: %w", errNoArticle, err)
	}
	return extract.Source{Text: headed(main.Metadata.Title, paragraphs(main.ContentNode)), Date: main.Metadata.Date}, nil
}

// headed returns the text of an article under its title.
func headed(title, text string) string {
	if title == "" || strings.HasPrefix(text, title) {
		return text
	}
	return title + "\n\n" + text
}

// blocks are the elements that stand in a paragraph of their own.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Blockquote: true, atom.Pre: true, atom.Ul: true, atom.Ol: true, atom.Li: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Table: true, atom.Tr: true,
}

// paragraphs returns the text of an element, paragraphs parted by blank lines.
func paragraphs(n *html.Node) string {
	var all []string
	var open strings.Builder
	end := func() {
		if s := strings.Join(strings.Fields(open.String()), " "); s != "" {
			all = append(all, s)
		}
		open.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		block := n.Type == html.ElementNode && blocks[atom.Lookup([]byte(n.Data))]
		switch {
		case n.Type == html.TextNode:
			open.WriteString(n.Data)
		case n.DataAtom == atom.Br || n.DataAtom == atom.Td:
			open.WriteByte(' ')
		case block:
			end()
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
		if block {
			end()
		}
	}
	walk(n)
	end()
	return strings.Join(all, "\n\n")
}
