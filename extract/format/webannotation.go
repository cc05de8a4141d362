package format

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/url"
	"strconv"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
)

// webContext names the terms of the Web Annotation vocabulary, and those of ours
// that it has none for.
var webContext = json.RawMessage(`["http://www.w3.org/ns/anno.jsonld",` +
	`{"text":"http://www.w3.org/1999/02/22-rdf-syntax-ns#value","docid":"http://purl.org/dc/terms/identifier",` +
	`"date":"http://purl.org/dc/terms/issued","region":"http://purl.org/dc/terms/spatial"}]`)

// webPage is an AnnotationPage with the annotations of one document.
type webPage struct {
	Context json.RawMessage `json:"@context"`
	ID      string          `json:"id"`
	Type    string          `json:"type"`
	DocID   string          `json:"docid,omitempty"`
	Date    string          `json:"date,omitempty"`
	Region  string          `json:"region,omitempty"`
	Text    *string         `json:"text"`
	Items   []webAnnotation `json:"items"`
}

type webAnnotation struct {
	ID         string    `json:"id"`
	Type       string    `json:"type"`
	Motivation string    `json:"motivation"`
	Body       []webBody `json:"body"`
	Target     webTarget `json:"target"`
}

// webBody says one thing of the target; which, by its purpose.
type webBody struct {
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
	Value   string `json:"value"`
}

// The purposes of bodies, of those that the vocabulary has.
const (
	classifying = "classifying" // the label
	identifying = "identifying" // the id
	describing  = "describing"  // the norm
)

type webTarget struct {
	Source   string        `json:"source"`
	Selector []webSelector `json:"selector"`
}

// webSelector is a TextPositionSelector or a TextQuoteSelector.
type webSelector struct {
	Type   string `json:"type"`
	Start  *int   `json:"start,omitempty"`
	End    *int   `json:"end,omitempty"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
}

const (
	byPosition = "TextPositionSelector"
	byQuote    = "TextQuoteSelector"
)

type webWriter struct{ enc *json.Encoder }

// NewWebAnnotation returns a writer of W3C Web Annotations: JSON-LD, one
// AnnotationPage a document and line, one annotation an entity. The label is a body
// with the purpose classifying, the id one with identifying, the norm one with
// describing. The target is the document, urn:warta:ID, with a TextPositionSelector,
// which counts Unicode code points as the recommendation asks, and a
// TextQuoteSelector, by which a reader finds the place in another copy of the text.
//
// It keeps the text (as the page's rdf:value, for the standard has no place for it),
// the document's id, date and region, and of an entity label, span, text, id and
// norm.
func NewWebAnnotation(w io.Writer) Writer { return webWriter{newEncoder(w)} }

func (w webWriter) Write(r *extract.Record) error {
	c, err := lossy(r)
	if err != nil {
		return err
	}
	inBytes, err := Convert(r, extract.Bytes)
	if err != nil {
		return err
	}
	source := "urn:warta:" + url.PathEscape(cmp.Or(r.ID, "-"))
	page := webPage{
		Context: webContext, ID: source + "#annotations", Type: "AnnotationPage",
		DocID: r.ID, Date: r.Date, Region: r.Region, Text: &c.Text, Items: []webAnnotation{},
	}
	for i, e := range c.Entities {
		b := inBytes.Entities[i]
		quote, err := quoteSelector(r.Text, b.Start, b.End)
		if err != nil {
			return fmt.Errorf("format: document %q: entity %d: %w", r.ID, i, err)
		}
		page.Items = append(page.Items, webAnnotation{
			ID: source + "#T" + strconv.Itoa(i+1), Type: "Annotation", Motivation: classifying, Body: bodiesOf(e),
			Target: webTarget{source, []webSelector{{Type: byPosition, Start: &e.Start, End: &e.End}, quote}},
		})
	}
	return w.enc.Encode(page)
}

func bodiesOf(e extract.EntityRecord) (bodies []webBody) {
	for _, b := range [...][2]string{{classifying, e.Label.String()}, {identifying, e.ID}, {describing, e.Norm}} {
		if b[1] != "" {
			bodies = append(bodies, webBody{"TextualBody", b[0], b[1]})
		}
	}
	return bodies
}

// quoteSelector quotes bytes of a text with some of what stands around them.
func quoteSelector(text string, start, end int) (webSelector, error) {
	if err := checkBounds(text, start, end); err != nil {
		return webSelector{}, err
	}
	const around = 24 // characters
	from, to := start, end
	for range around {
		_, size := utf8.DecodeLastRuneInString(text[:from])
		from -= size
		_, size = utf8.DecodeRuneInString(text[to:])
		to += size
	}
	return webSelector{Type: byQuote, Exact: text[start:end], Prefix: text[from:start], Suffix: text[end:to]}, nil
}

var (
	errNoPosition = errors.New("no " + byPosition + " with start and end")
	errNoLabel    = errors.New("no body with the purpose " + classifying)
)

// ReadWebAnnotation yields the documents of annotation pages, one a line, as
// [NewWebAnnotation] writes them: what that keeps is read back. A quotation that is
// not what the position cuts out is an error. A document without an id gets the
// file's name and the line's number. Errors are as of [ReadJSONL].
func ReadWebAnnotation(r io.Reader, file string, labels Labels) iter.Seq2[*extract.Record, error] {
	return eachLine(r, file, func(p *webPage, n int) (*extract.Record, error) {
		if p.Text == nil {
			return nil, errNoText
		}
		doc := &extract.Record{ID: cmp.Or(p.DocID, lineID(file, n)), Date: p.Date, Region: p.Region, Text: *p.Text}
		for i, a := range p.Items {
			name, e, err := a.entity()
			if err == nil {
				doc.Entities, err = appendEntity(doc.Entities, labels, name, e)
			}
			if err != nil {
				return nil, fmt.Errorf("item %d: %w", i, err)
			}
		}
		return finish(doc)
	})
}

// entity returns the entity that an annotation makes, and the name of its label.
func (a *webAnnotation) entity() (name string, e extract.EntityRecord, err error) {
	for _, b := range a.Body {
		switch b.Purpose {
		case classifying:
			name = b.Value
		case identifying:
			e.ID = b.Value
		case describing:
			e.Norm = b.Value
		}
	}
	placed := false
	for _, s := range a.Target.Selector {
		switch {
		case s.Type == byQuote:
			e.Text = s.Exact
		case s.Type == byPosition && s.Start != nil && s.End != nil:
			e.Start, e.End, placed = *s.Start, *s.End, true
		}
	}
	switch {
	case name == "":
		return "", e, errNoLabel
	case !placed:
		return "", e, errNoPosition
	}
	return name, e, nil
}
