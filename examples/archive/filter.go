package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/warta-nlp/warta/examples/archive/store"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/lexicon"
)

// filterFlags say which articles are meant.
type filterFlags struct {
	Official string    `placeholder:"NAME" help:"Articles that name a person with these words in the name."`
	Law      string    `placeholder:"CITATION" help:"Articles that cite a law: 'UU 23/2014', or its id."`
	Agency   string    `placeholder:"NAME" help:"Articles that name an agency, by acronym or words of its name."`
	Region   string    `placeholder:"NAME" help:"Articles that name a region or one in it, by code or name."`
	From     time.Time `format:"2006-01-02" placeholder:"DAY" help:"Articles of this day or later, as 2024-12-09."`
	To       time.Time `format:"2006-01-02" placeholder:"DAY" help:"Articles of this day or earlier."`
	Text     string    `placeholder:"WORDS" help:"Articles with all these words; \"phrases\" and beginnings* too."`
}

// filter returns the filter with names resolved. An error names the flag.
func (f *filterFlags) filter() (store.Filter, error) {
	filter := store.Filter{Official: f.Official, Agency: agencyNames(f.Agency), From: f.From, To: f.To, Text: f.Text}
	var err error
	if filter.Region, err = regionCode(f.Region); err != nil {
		return filter, &usageError{"--region", err.Error()}
	}
	if filter.Law, err = lawID(f.Law, law.Options{Region: filter.Region, Date: f.To}); err != nil {
		return filter, &usageError{"--law", err.Error()}
	}
	if !f.From.IsZero() && !f.To.IsZero() && f.To.Before(f.From) {
		return filter, &usageError{"--to", "the day is before that of --from"}
	}
	return filter, nil
}

// lawID returns the id of the law that a citation names.
func lawID(citation string, opts law.Options) (string, error) {
	if citation == "" {
		return "", nil
	}
	id, err := law.ParseWith(citation, opts)
	if err != nil {
		return "", err
	}
	if work := id.Work(); work.Complete() {
		return work.String(), nil
	}
	return "", fmt.Errorf("%q does not tell the whole law, only %s; number, year and of a regional law the region are needed", citation, id.Work())
}

// regionCode returns the code of a region that is given by code or name.
func regionCode(name string) (string, error) {
	lex := lexicon.Default()
	if _, isCode := lex.Region(name); name == "" || isCode {
		return name, nil
	}
	found := lex.Resolve(name, lexicon.Context{})
	if best, sure := lexicon.Best(found); sure {
		return best.Code, nil
	}
	if len(found) == 0 {
		return "", fmt.Errorf("no region has the name or code %q", name)
	}
	var meant []string
	for _, c := range found {
		meant = append(meant, c.Region.Code+" "+c.Region.FullName())
	}
	return "", fmt.Errorf("%q may be %s: give the code", name, strings.Join(meant, ", "))
}

// agencyNames returns the names of an agency: the given one, and what the lexicon
// knows it to be short for, or its acronym.
func agencyNames(name string) []string {
	if strings.TrimSpace(name) == "" {
		return nil
	}
	names := []string{name}
	for _, a := range lexicon.Default().Acronym(name) {
		if a.Label == "ORG" {
			names = append(names, a.Long)
		}
	}
	for _, a := range lexicon.Default().Expansion(name) {
		names = append(names, a.Short)
	}
	return names
}
