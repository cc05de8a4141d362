package format

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"strconv"
	"strings"

	"github.com/warta-nlp/warta/extract"
)

// ReadBrat yields the documents of a folder of brat standoff and of the folders below
// it, in the order of their names: what [NewBrat] keeps is read back, and annotations
// of other people, who have no notes in JSON. Entities and quotations may have come,
// gone or moved, but a note on the document must not refer to one that is gone.
//
// Of an annotation in several pieces the whole extent counts. Events (E),
// normalisations (N) and other attributes, notes and equivalences are passed over. A
// document's id is its path without the ending, unless a note says another. What
// cannot be read yields an [*Error], and the documents after it are read.
func ReadBrat(folder fs.FS, labels Labels) iter.Seq2[*extract.Record, error] {
	return func(yield func(*extract.Record, error) bool) {
		stop := errors.New("stop")
		err := fs.WalkDir(folder, ".", func(file string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() || path.Ext(file) != ".ann" {
				return nil
			}
			if !yield(readBrat(folder, file, labels)) {
				return stop
			}
			return nil
		})
		if err != nil && err != stop {
			yield(nil, err)
		}
	}
}

// readBrat reads one document.
func readBrat(folder fs.FS, file string, labels Labels) (*extract.Record, error) {
	ann, err := fs.ReadFile(folder, file)
	if err != nil {
		return nil, err
	}
	name := strings.TrimSuffix(file, path.Ext(file))
	text, err := fs.ReadFile(folder, name+".txt")
	if err != nil {
		return nil, fmt.Errorf("%s: its text: %w", file, err)
	}
	if err := CheckUTF8(string(text)); err != nil {
		return nil, fmt.Errorf("%s.txt: %w", name, err)
	}
	r, err := parseAnn(name, string(text), ann, file, labels)
	if err != nil {
		return nil, err
	}
	return r, nil
}

// annReader reads the lines of an .ann file.
type annReader struct {
	labels Labels
	record *extract.Record
	text   []rune

	entity map[string]int  // the place of the entity with the id
	quote  map[string]int  // the place of the quotation with the id
	gone   map[string]bool // ids of entities whose label is passed over
}

func parseAnn(id, text string, ann []byte, file string, labels Labels) (*extract.Record, error) {
	a := &annReader{
		labels: labels, text: []rune(text),
		record: &extract.Record{ID: id, Text: text, Entities: []extract.EntityRecord{}},
		entity: map[string]int{}, quote: map[string]int{}, gone: map[string]bool{},
	}
	// What a line refers to may stand behind it.
	for _, read := range [...]func(kind byte, fields []string) error{a.spans, a.documents, a.others} {
		for l, err := range linesOf(bytes.NewReader(ann), file) {
			if err == nil {
				err = a.line(string(l.text), read)
			}
			if err != nil {
				return nil, &Error{File: file, Line: l.number, Err: err}
			}
		}
	}
	r, err := a.finish()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return r, nil
}

var errAnnLine = errors.New("not an annotation: want an id, a tab, a type with arguments")

// line gives read a line by the kind of its annotation.
func (a *annReader) line(text string, read func(kind byte, fields []string) error) error {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	if err := CheckUTF8(text); err != nil {
		return err
	}
	fields := strings.SplitN(text, "\t", 3)
	if len(fields) < 2 || fields[0] == "" || !strings.Contains("TREAMN#*", fields[0][:1]) {
		return errAnnLine
	}
	return read(text[0], fields)
}

var errSpan = errors.New("want a type and pairs of offsets, as ORG 0 5 or ORG 0 5;9 12")

// spans reads T lines.
func (a *annReader) spans(kind byte, fields []string) error {
	if kind != 'T' {
		return nil
	}
	name, pieces, found := strings.Cut(fields[1], " ")
	if !found {
		return errSpan
	}
	start, end, err := extent(pieces)
	if err != nil {
		return err
	}
	if start < 0 || start >= end || end > len(a.text) {
		return fmt.Errorf("no span of the text: %d to %d of %d characters", start, end, len(a.text))
	}
	surface := string(a.text[start:end])
	if len(fields) == 3 && !strings.Contains(pieces, ";") && bratText(surface) != bratText(fields[2]) {
		return fmt.Errorf("text is %q, but characters %d to %d are %q", fields[2], start, end, surface)
	}
	id := fields[0]
	if a.known(id) {
		return fmt.Errorf("a second %s", id)
	}
	if name == bratQuote && a.labels[name] == 0 {
		a.quote[id] = len(a.record.Quotes)
		a.record.Quotes = append(a.record.Quotes, extract.QuoteRecord{Start: start, End: end, Text: surface})
		return nil
	}
	before := len(a.record.Entities)
	a.record.Entities, err = appendEntity(a.record.Entities, a.labels, name, extract.EntityRecord{Start: start, End: end, Text: surface})
	if err != nil {
		return err
	}
	if len(a.record.Entities) == before {
		a.gone[id] = true
		return nil
	}
	a.entity[id] = before
	return nil
}

// known reports whether there is a T with the id.
func (a *annReader) known(id string) bool {
	_, entity := a.entity[id]
	_, quote := a.quote[id]
	return entity || quote || a.gone[id]
}

// extent reads 0 5;9 12 as 0 and 12.
func extent(pieces string) (start, end int, err error) {
	start = -1
	for piece := range strings.SplitSeq(pieces, ";") {
		from, to, _ := strings.Cut(piece, " ")
		s, err := strconv.Atoi(from)
		if err != nil {
			return 0, 0, errSpan
		}
		e, err := strconv.Atoi(to)
		if err != nil {
			return 0, 0, errSpan
		}
		if start < 0 || s < start {
			start = s
		}
		end = max(end, e)
	}
	return start, end, nil
}

// documents reads the note on the document.
func (a *annReader) documents(kind byte, fields []string) error {
	if kind != '#' || !strings.HasPrefix(fields[1], bratDocument+" ") || len(fields) < 3 {
		return nil
	}
	n := documentNote{Record: extract.Record{ID: a.record.ID}}
	if err := json.Unmarshal([]byte(fields[2]), &n); err != nil {
		return explain(err)
	}
	for what, indexes := range links(&n.Record) {
		for _, i := range indexes {
			if !a.known(tID(i)) {
				return fmt.Errorf("%s: no %s", what, tID(i))
			}
		}
	}
	renumber(&n.Record, func(i int) int { return a.place(tID(i)) })
	n.Record.Text, n.Record.Entities, n.Record.Quotes = a.record.Text, a.record.Entities, a.record.Quotes
	a.record = &n.Record
	return nil
}

// place returns the place of an entity, -1 of one that is passed over or of a
// quotation.
func (a *annReader) place(id string) int {
	if i, ok := a.entity[id]; ok {
		return i
	}
	return -1
}

// others reads what refers to T lines.
func (a *annReader) others(kind byte, fields []string) error {
	args := strings.Fields(fields[1])
	switch {
	case kind == 'R':
		return a.arrow(args)
	case kind == '*' && len(args) > 1 && args[0] == bratEquiv:
		return a.chain(args[1:])
	case kind == 'A' && len(args) == 3 && args[0] == bratConfidence:
		return a.attribute(args[1], args[2])
	case kind == '#' && len(args) == 2 && args[0] == bratNotes && len(fields) == 3 && strings.HasPrefix(fields[2], "{"):
		return a.note(args[1], []byte(fields[2]))
	}
	return nil
}

var errArrow = errors.New("want a type and two arguments, as represents Arg1:T1 Arg2:T2")

func (a *annReader) arrow(args []string) error {
	if len(args) != 3 {
		return errArrow
	}
	var ends [2]int
	for i, arg := range args[1:] {
		_, id, found := strings.Cut(arg, ":")
		if !found {
			return errArrow
		}
		if !a.known(id) {
			return fmt.Errorf("no %s", id)
		}
		if ends[i] = a.place(id); ends[i] < 0 {
			return nil
		}
	}
	if args[0] == bratHolder {
		a.record.Holders = append(a.record.Holders, extract.HolderRecord{Person: ends[0], Position: ends[1]})
		return nil
	}
	a.record.Relations = append(a.record.Relations, extract.RelationRecord{Type: args[0], From: ends[0], To: ends[1]})
	return nil
}

func (a *annReader) chain(ids []string) error {
	var chain []int
	for _, id := range ids {
		if !a.known(id) {
			return fmt.Errorf("no %s", id)
		}
		if i := a.place(id); i >= 0 {
			chain = append(chain, i)
		}
	}
	if len(chain) > 0 {
		a.record.Chains = append(a.record.Chains, chain)
	}
	return nil
}

func (a *annReader) attribute(id, value string) error {
	if !a.known(id) {
		return fmt.Errorf("no %s", id)
	}
	if i := a.place(id); i >= 0 {
		a.record.Entities[i].Confidence = value
	}
	return nil
}

// note reads the rest of an entity or a quotation.
func (a *annReader) note(id string, says []byte) error {
	if i, ok := a.quote[id]; ok {
		q := &a.record.Quotes[i]
		n := quoteNote{QuoteRecord: *q}
		if err := json.Unmarshal(says, &n); err != nil {
			return explain(err)
		}
		*q = n.QuoteRecord
		return nil
	}
	i := a.place(id)
	if i < 0 {
		return nil // it is passed over, or a note on something else
	}
	e := &a.record.Entities[i]
	n := entityNote{EntityRecord: *e}
	if err := json.Unmarshal(says, &n); err != nil {
		return explain(err)
	}
	*e = n.EntityRecord
	e.Confidence = cmp.Or(e.Confidence, n.Confidence)
	return nil
}

// finish sorts the entities and counts in bytes.
func (a *annReader) finish() (*extract.Record, error) {
	choose(a.record, sortedPlaces(a.record.Entities))
	a.record.Offsets = recordUnits[extract.Runes]
	r, err := Convert(a.record, extract.Bytes)
	if err != nil {
		return nil, errors.Unwrap(err)
	}
	return r, nil
}
