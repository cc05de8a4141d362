// Package reader answers what the page asks: it is what the browser runs, without
// the browser.
package reader

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/render"
	"github.com/warta-nlp/warta/lexicon"
)

// Reader reads articles.
type Reader struct{ extractor *extract.Extractor }

// New returns a reader with the embedded lexicon.
func New() (*Reader, error) {
	x, err := extract.New()
	return &Reader{x}, err
}

// AddVillages lays the names of villages on top of the embedded lexicon: the
// columns code, type and name of the lexicon's data file villages.tsv, with a
// header.
func (r *Reader) AddVillages(tsv string) error {
	var rows []lexicon.Row
	n := 0
	for line := range strings.Lines(tsv) {
		if n++; n == 1 {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) != 3 {
			return fmt.Errorf("line %d has %d columns, expected code, type and name", n, len(cells))
		}
		rows = append(rows, lexicon.Row{Kind: lexicon.Village, Cells: map[string]string{"code": cells[0], "type": cells[1], "name": cells[2]}})
	}
	lex, err := lexicon.Default().With(rows...)
	if err != nil {
		return err
	}
	x, err := extract.New(extract.WithLexicon(lex))
	if err == nil {
		r.extractor = x
	}
	return err
}

// Answer is what the page shows of an article.
type Answer struct {
	Article  string // HTML, everything of the article escaped
	Facts    string // HTML
	Entities string // HTML
	JSON     string // the document
	Count    int    // of entities
}

// Read reads an article. Date is the day of publication, 2024-12-09, and region the
// code of the publisher's region; either may be empty.
func (r *Reader) Read(text, date, region string) (Answer, error) {
	src := extract.Source{ID: "article", Text: text, Region: region}
	if date != "" {
		day, err := time.Parse(time.DateOnly, date)
		if err != nil {
			return Answer{}, fmt.Errorf("date %q is no day of the form 2024-12-09", date)
		}
		src.Date = day
	}
	doc := r.extractor.Extract(src)
	var article, facts, entities strings.Builder
	for _, write := range []func() error{
		func() error { return render.Article(&article, doc) },
		func() error { return render.Facts(&facts, doc) },
		func() error { return render.Entities(&entities, doc) },
	} {
		if err := write(); err != nil {
			return Answer{}, err
		}
	}
	record, err := json.Marshal(doc.Record())
	return Answer{article.String(), facts.String(), entities.String(), string(record), len(doc.Entities)}, err
}

// Region is a region that a publisher may be of.
type Region struct {
	Code, Name string
	Province   bool // else a regency or city of the province before it
}

// Regions returns the provinces, each followed by its regencies and cities.
func Regions() []Region {
	lex := lexicon.Default()
	var all []Region
	for p := range lex.Children("ID") {
		all = append(all, Region{p.Code, p.FullName(), true})
		for r := range lex.Children(p.Code) {
			all = append(all, Region{r.Code, r.FullName(), false})
		}
	}
	return all
}
