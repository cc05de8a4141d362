package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
)

// decodeColumns reads one token a line, its word in the first column and its IOB
// tag in the last, with an empty line between sentences. Each sentence is an
// article: such files do not say which belong together. The spaces between the
// tokens are put back as one writes them.
func decodeColumns(b []byte, theirs map[string]extract.Label) ([]extract.Record, error) {
	var out []extract.Record
	s := &sentenceBuilder{theirs: theirs}
	flush := func() {
		if s.text.Len() > 0 {
			out = append(out, extract.Record{ID: fmt.Sprintf("sentence-%d", len(out)+1), Text: s.text.String(), Entities: s.entities})
		}
		s = &sentenceBuilder{theirs: theirs}
	}
	for n, line := range bytes.Split(b, []byte("\n")) {
		columns := strings.Fields(string(line))
		switch len(columns) {
		case 0:
			flush()
		case 1:
			return nil, fmt.Errorf("%d: a token without a tag: %q", n+1, columns[0])
		default:
			if err := s.add(columns[0], columns[len(columns)-1]); err != nil {
				return nil, fmt.Errorf("%d: %w", n+1, err)
			}
		}
	}
	flush()
	return out, nil
}

// sentenceBuilder puts a sentence together.
type sentenceBuilder struct {
	theirs   map[string]extract.Label
	text     strings.Builder
	entities []extract.EntityRecord
	open     string // label of the span that the next token may go on with
	glue     bool   // the next token stands without a space
	quoted   bool   // inside straight quotation marks
}

// add adds a token with its tag.
func (s *sentenceBuilder) add(word, tag string) error {
	if s.spaceBefore(word) {
		s.text.WriteByte(' ')
	}
	start := s.text.Len()
	s.text.WriteString(word)
	end := s.text.Len()
	kind, name, _ := strings.Cut(tag, "-")
	switch {
	case tag == "O":
		s.open = ""
		return nil
	case kind == "I" && name == s.open:
		s.entities[len(s.entities)-1].End = end
		return nil
	case kind != "B" && kind != "I":
		return fmt.Errorf("%q is no IOB tag", tag)
	}
	l, ok := s.theirs[name]
	if !ok {
		var err error
		if l, err = extract.ParseLabel(name); err != nil {
			return fmt.Errorf("%w; say what it is by -map", err)
		}
	}
	s.open = name
	s.entities = append(s.entities, extract.EntityRecord{Label: l, Start: start, End: end})
	return nil
}

// spaceBefore reports whether a space stands before a token, and notes whether one
// stands behind it.
func (s *sentenceBuilder) spaceBefore(word string) bool {
	space := s.text.Len() > 0 && !s.glue
	s.glue = false
	r, _ := utf8.DecodeRuneInString(word)
	switch {
	case word == `"`:
		if s.quoted {
			space = false
		} else {
			s.glue = true
		}
		s.quoted = !s.quoted
	case strings.ContainsRune(".,;:?!)]}%”’", r) && len(word) == utf8.RuneLen(r):
		space = false
	case strings.ContainsRune("([{“‘", r) && len(word) == utf8.RuneLen(r):
		s.glue = true
	}
	return space
}
