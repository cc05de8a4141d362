package format

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
)

// ReadCoNLL yields the documents of a file of tokens, one a line, with their tags.
//
// A file that names its columns (# global.columns = ...) has the text in the columns
// FORM and MISC and a column of tags for each name that begins with BIO:, as
// [NewCoNLL] writes it; what that keeps is read back. Any other file has the token
// first and one tag last, tabs or blanks apart, and a blank line behind each sentence
// (CoNLL-2003 and its like). There -DOCSTART- or # newdoc begins a document, without
// them each sentence is one; white space is put back by the usual rules of print; an
// id is the file's name and the number of the first line.
//
// Tags are O, B-LABEL and I-LABEL, also S- or U- for a token alone and E- or L- for
// the last of several. An I- that continues nothing begins an entity.
//
// A line that cannot be read yields an [*Error], and its document is passed over.
func ReadCoNLL(r io.Reader, file string, labels Labels) iter.Seq2[*extract.Record, error] {
	return func(yield func(*extract.Record, error) bool) {
		c := conllReader{file: file, labels: labels}
		for l, err := range linesOf(r, file) {
			if err != nil {
				yield(nil, err)
				return
			}
			if err := c.line(l); err != nil {
				c.broken = true
				if !yield(nil, &Error{File: file, Line: l.number, Err: err}) {
					return
				}
			}
			if doc := c.take(); doc != nil && !yield(doc, nil) {
				return
			}
		}
		if c.end(); c.ready != nil {
			yield(c.ready, nil)
		}
	}
}

// conllReader reads one line after another.
type conllReader struct {
	file   string
	labels Labels

	columns *columns // nil if the file does not name them
	marked  bool     // the file says where documents begin
	doc     *conllDocument
	broken  bool // the document has a bad line
	ready   *extract.Record
}

// columns are the places of what a line holds.
type columns struct {
	count, form, misc int
	tags              []int
}

// conllDocument is a document that is being read.
type conllDocument struct {
	record   extract.Record
	text     joiner
	sentence []tagged    // that waits for its end, as the place of a blank depends on the next token
	open     map[int]int // of each column of tags, the entity that goes on
}

// tagged is a token of a file that does not name its columns.
type tagged struct {
	form string
	tag  tag
}

// take returns the document that is complete, if one is.
func (c *conllReader) take() *extract.Record {
	doc := c.ready
	c.ready = nil
	return doc
}

func (c *conllReader) line(l line) error {
	if !utf8.Valid(l.text) {
		return CheckUTF8(string(l.text))
	}
	text := string(l.text)
	switch {
	case strings.HasPrefix(text, globalColumns):
		return c.name(strings.TrimPrefix(text, globalColumns))
	case strings.TrimSpace(text) == "":
		return c.blank()
	case strings.HasPrefix(text, "#") && (c.columns != nil || !endsInTag(text)):
		return c.comment(text, l.number)
	case strings.HasPrefix(text, "-DOCSTART-"):
		return c.begin("", l.number)
	case c.columns != nil:
		return c.columned(strings.Split(text, "\t"), l.number)
	}
	return c.plain(text, l.number)
}

var errColumns = errors.New("columns without " + formColumn + " and " + tagColumn + "LABEL")

// name takes the names of the columns.
func (c *conllReader) name(names string) error {
	cols := &columns{form: -1, misc: -1}
	for i, name := range strings.Fields(names) {
		cols.count++
		switch {
		case name == formColumn:
			cols.form = i
		case name == miscColumn:
			cols.misc = i
		case strings.HasPrefix(name, tagColumn):
			cols.tags = append(cols.tags, i)
		}
	}
	if cols.form < 0 || len(cols.tags) == 0 {
		return errColumns
	}
	c.end()
	c.columns = cols
	return nil
}

// comment reads what a comment says of the document.
func (c *conllReader) comment(text string, number int) error {
	value := func(prefix string) string { return spaceUnescapes.Replace(strings.TrimSpace(text[len(prefix):])) }
	switch {
	case strings.HasPrefix(text, newDocument):
		return c.begin(value(newDocument), number)
	case strings.HasPrefix(text, docDate) && c.doc != nil:
		c.doc.record.Date = value(docDate)
	case strings.HasPrefix(text, docRegion) && c.doc != nil:
		c.doc.record.Region = value(docRegion)
	}
	return nil
}

// begin begins a document where the file says so.
func (c *conllReader) begin(id string, number int) error {
	c.end()
	c.marked = true
	c.start(id, number)
	return nil
}

func (c *conllReader) start(id string, number int) {
	c.doc = &conllDocument{record: extract.Record{ID: cmp.Or(id, lineID(c.file, number))}}
}

// blank ends a sentence, and in a file that does not say otherwise a document.
func (c *conllReader) blank() error {
	switch {
	case c.columns != nil:
	case c.marked && c.doc != nil:
		c.doc.join()
	case !c.marked:
		c.end()
	}
	return nil
}

// end completes the document, if there is one without a bad line.
func (c *conllReader) end() {
	d, broken := c.doc, c.broken
	c.doc, c.broken = nil, false
	if d == nil || broken {
		return
	}
	d.join()
	r := &d.record
	r.Text = d.text.String()
	for i := range r.Entities {
		e := &r.Entities[i]
		e.Text = r.Text[e.Start:e.End]
	}
	sortEntities(r.Entities)
	c.ready = r
}

var errNoForm = errors.New("no token")

// columned reads a token of a file that names its columns.
func (c *conllReader) columned(fields []string, number int) error {
	if c.doc == nil {
		c.start("", number)
	}
	switch d := c.doc; {
	case len(fields) != c.columns.count:
		return fmt.Errorf("%d columns, expected %d", len(fields), c.columns.count)
	case fields[c.columns.form] == "":
		return errNoForm
	default:
		before, after := "", " "
		if c.columns.misc >= 0 {
			before, after = spaces(fields[c.columns.misc])
		}
		d.text.WriteString(before)
		start := d.text.Len()
		d.text.WriteString(fields[c.columns.form])
		end := d.text.Len()
		d.text.WriteString(after)
		for i, column := range c.columns.tags {
			t, err := parseTag(fields[column], c.labels)
			if err != nil {
				return err
			}
			d.apply(i, t, start, end)
		}
	}
	return nil
}

// plain reads a token with its tag.
func (c *conllReader) plain(text string, number int) error {
	if c.doc == nil {
		c.start("", number)
	}
	fields := fieldsOf(text)
	if len(fields) < 2 {
		return fmt.Errorf("token %q without a tag", text)
	}
	if fields[0] == "" {
		return errNoForm
	}
	t, err := parseTag(fields[len(fields)-1], c.labels)
	c.doc.sentence = append(c.doc.sentence, tagged{fields[0], t})
	return err
}

// join adds the sentence to the text.
func (d *conllDocument) join() {
	if len(d.sentence) == 0 {
		return
	}
	if d.text.Len() > 0 {
		d.text.newLine()
	}
	for i, t := range d.sentence {
		next := ""
		if i+1 < len(d.sentence) {
			next = d.sentence[i+1].form
		}
		start, end := d.text.add(t.form, next)
		d.apply(0, t.tag, start, end)
	}
	d.sentence, d.open = nil, nil
}

// apply adds a token to the entities of a column of tags.
func (d *conllDocument) apply(column int, t tag, start, end int) {
	last, goes := d.open[column]
	delete(d.open, column)
	switch {
	case t.label == 0:
		return
	case t.goesOn && goes && d.record.Entities[last].Label == t.label:
		d.record.Entities[last].End = end
	default:
		last = len(d.record.Entities)
		d.record.Entities = append(d.record.Entities, extract.EntityRecord{Label: t.label, Start: start, End: end})
	}
	if !t.ends {
		if d.open == nil {
			d.open = map[int]int{}
		}
		d.open[column] = last
	}
}

// tag is what a tag says of its token.
type tag struct {
	label  extract.Label // 0 for O
	goesOn bool          // with the entity of the token before
	ends   bool          // the entity
}

// parseTag reads a tag.
func parseTag(s string, labels Labels) (t tag, err error) {
	if s == "O" {
		return tag{}, nil
	}
	prefix, name, _ := strings.Cut(s, "-")
	if len(prefix) != 1 || !strings.Contains("BISUEL", prefix) || name == "" {
		return tag{}, fmt.Errorf("tag %q is none of O, B-LABEL, I-LABEL", s)
	}
	t.label, err = labels.of(name)
	t.goesOn = strings.Contains("IEL", prefix)
	t.ends = strings.Contains("SUEL", prefix)
	return t, err
}

// endsInTag reports whether the last field of a line is a tag, so that a line that
// begins with # is no comment.
func endsInTag(text string) bool {
	fields := fieldsOf(text)
	last := fields[len(fields)-1]
	prefix, _, found := strings.Cut(last, "-")
	return len(fields) > 1 && (last == "O" || found && len(prefix) == 1 && strings.Contains("BISUEL", prefix))
}

// fieldsOf splits a line at its tabs, else at its blanks.
func fieldsOf(text string) []string {
	if strings.Contains(text, "\t") {
		return strings.Split(text, "\t")
	}
	return strings.Fields(text)
}
