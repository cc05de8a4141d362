// Quickstart reads one press release and prints what it says: who holds which
// office, which agencies, places, dates, amounts, laws and events it names, and
// who said what.
//
//	go run ./examples/quickstart
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/testdata"
)

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "quickstart:", err)
		os.Exit(1)
	}
}

// article is the one of package testdata that is read.
const article = "tanahbumbu-kerjasama"

func run(w io.Writer) error {
	src, err := load(article)
	if err != nil {
		return err
	}
	x, err := extract.New()
	if err != nil {
		return err
	}
	report(w, x.Extract(src))
	return nil
}

// load returns an article of package testdata: its text and what its publisher
// says of it.
func load(id string) (extract.Source, error) {
	for line := range testdata.Articles() {
		var a struct{ ID, Text, Date, Region string }
		if err := json.Unmarshal(line, &a); err != nil {
			return extract.Source{}, err
		}
		if a.ID != id {
			continue
		}
		date, err := time.Parse(time.DateOnly, a.Date)
		return extract.Source{ID: a.ID, Text: a.Text, Date: date, Region: a.Region}, err
	}
	return extract.Source{}, fmt.Errorf("no article %q in package testdata", id)
}
