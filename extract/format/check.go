package format

import (
	"fmt"

	"github.com/warta-nlp/warta/extract"
)

// Check returns an error for the first offset or index of a document that does
// not fit: an entity whose text is not what its offsets cut out, a span outside
// the text, a link to an entity that does not exist. Offsets may be in any unit.
func Check(r *extract.Record) error {
	b, err := Convert(r, extract.Bytes)
	if err != nil {
		return err
	}
	if err := checkInBytes(b); err != nil {
		return fmt.Errorf("format: document %q: %w", r.ID, err)
	}
	return nil
}

// checkInBytes is Check of a document that counts in bytes.
func checkInBytes(r *extract.Record) error {
	for _, check := range [...]func(*extract.Record) error{checkEntities, checkLinks, checkQuotes} {
		if err := check(r); err != nil {
			return err
		}
	}
	return nil
}

func checkEntities(r *extract.Record) error {
	for i, e := range r.Entities {
		if err := checkSpan(r.Text, e.Start, e.End, e.Text); err != nil {
			return fmt.Errorf("entity %d: %w", i, err)
		}
	}
	return nil
}

func checkQuotes(r *extract.Record) error {
	for i, q := range r.Quotes {
		if err := checkSpan(r.Text, q.Start, q.End, q.Text); err != nil {
			return fmt.Errorf("quote %d: %w", i, err)
		}
	}
	return nil
}

func checkBounds(text string, start, end int) error {
	if start < 0 || start >= end || end > len(text) {
		return fmt.Errorf("no span of the text: %d to %d of %d bytes", start, end, len(text))
	}
	return nil
}

func checkSpan(text string, start, end int, surface string) error {
	if err := checkBounds(text, start, end); err != nil {
		return err
	}
	if got := text[start:end]; got != surface {
		return fmt.Errorf("text is %q, but bytes %d to %d are %q", surface, start, end, got)
	}
	return nil
}

func checkLinks(r *extract.Record) error {
	for what, indexes := range links(r) {
		for _, i := range indexes {
			if i < 0 || i >= len(r.Entities) {
				return fmt.Errorf("%s: no entity %d", what, i)
			}
		}
	}
	return nil
}

// links yields the lists of indexes in a document and what they belong to.
func links(r *extract.Record) func(yield func(string, []int) bool) {
	return func(yield func(string, []int) bool) {
		for _, h := range r.Holders {
			if !yield("holder", []int{h.Person, h.Position}) {
				return
			}
		}
		for _, o := range r.Officials {
			if !yield("official", o.Mentions) {
				return
			}
		}
		for _, l := range r.Relations {
			if !yield("relation", []int{l.From, l.To}) {
				return
			}
		}
		for _, c := range r.Chains {
			if !yield("chain", c) {
				return
			}
		}
		for _, l := range r.Laws {
			if l.Entity != nil && !yield("law", []int{*l.Entity}) {
				return
			}
		}
	}
}
