package markup

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

const divider = "---"

// Parse reads the source of the article with the given id. It reports every
// fault that it finds, each an [*Error], joined; the document is nil then.
func Parse(id, source string) (*Document, error) {
	p := &parser{doc: &Document{Schema: Schema, ID: id, Entities: []Entity{}}}
	p.parse(strings.ReplaceAll(source, "\r\n", "\n"))
	if len(p.errs) > 0 {
		return nil, errors.Join(p.errs...)
	}
	return p.doc, nil
}

type parser struct {
	doc  *Document
	errs []error
}

// fail notes a fault of the given kind.
func (p *parser) fail(line int, kind error, format string, args ...any) {
	err := fmt.Errorf("%w: %s", kind, fmt.Sprintf(format, args...))
	p.errs = append(p.errs, &Error{ID: p.doc.ID, Line: line, Err: err})
}

func (p *parser) parse(source string) {
	lines := strings.Split(source, "\n")
	if i := slices.IndexFunc(lines, func(l string) bool { return !utf8.ValidString(l) }); i >= 0 {
		p.fail(i+1, ErrEncoding, "%q", lines[i])
		return
	}
	header, body, trailer, ok := split(lines)
	if !ok {
		p.fail(1, ErrParts, "found %d dividers", count(lines, divider))
		return
	}
	p.header(header)
	p.body(body)
	if len(p.errs) == 0 { // the trailer refers to the text
		p.trailer(trailer)
	}
}

// section is a run of source lines and the number of its first.
type section struct {
	lines []string
	first int
}

func split(lines []string) (header, body, trailer section, ok bool) {
	n := count(lines, divider)
	if n != 1 && n != 2 {
		return
	}
	i := slices.Index(lines, divider)
	header, body = section{lines[:i], 1}, section{lines[i+1:], i + 2}
	if j := slices.Index(body.lines, divider); j >= 0 {
		trailer = section{body.lines[j+1:], body.first + j + 1}
		body.lines = body.lines[:j]
	}
	return header, body, trailer, true
}

func count(lines []string, line string) (n int) {
	for _, l := range lines {
		if l == line {
			n++
		}
	}
	return n
}

func (p *parser) header(s section) {
	for i, l := range s.lines {
		key, value, found := strings.Cut(l, ":")
		value = strings.TrimSpace(value)
		switch {
		case strings.TrimSpace(l) == "":
		case found && key == "date" && isDay(value):
			p.doc.Date = value
		case found && key == "region" && regionCode.MatchString(value):
			p.doc.Region = value
		case found && key == "labelled" && p.labelled(strings.Fields(value)):
		default:
			p.fail(s.first+i, ErrHeader, "%q", l)
		}
	}
}

// labelled notes what the article is labelled for, if all are known and none is
// repeated.
func (p *parser) labelled(names []string) bool {
	for i, n := range names {
		if !slices.Contains(aspects, n) || slices.Contains(names[:i], n) {
			return false
		}
	}
	p.doc.Labelled = names
	return len(names) > 0
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}
