package format

import (
	"bytes"
	"fmt"
	"io"
	"slices"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/token"
)

// The columns and comments of CoNLL-U Plus.
const (
	globalColumns = "# global.columns ="
	newDocument   = "# newdoc id ="
	docDate       = "# date ="
	docRegion     = "# region ="

	formColumn = "FORM"
	miscColumn = "MISC"
	tagColumn  = "BIO:" // before the name of a label
)

type conllWriter struct {
	out  io.Writer
	head bool // the columns are named
}

// NewCoNLL returns a writer of CoNLL-U Plus: a token a line with its number in the
// sentence, its form, the white space around it, and a column a label with the
// entity's B- and I- tags or O, so that entities of different labels nest. Columns
// are tabs apart; their names stand in the first line. White space other than one
// blank behind a token is in the column MISC, as SpaceAfter=No or in the escapes of
// UDPipe's SpacesBefore and SpacesAfter. There are no offsets.
//
// It keeps the text, unless it has no token, the document's id, date and region, and
// of an entity label and span. Of entities of one label that overlap it keeps the
// first and longest, and of those that begin or end with white space, or control
// characters, none of that.
func NewCoNLL(w io.Writer) Writer { return &conllWriter{out: w} }

func (c *conllWriter) Write(r *extract.Record) error {
	if _, err := lossy(r); err != nil { // a tag has no place inside a character
		return err
	}
	b, err := Convert(r, extract.Bytes)
	if err != nil {
		return err
	}
	for i, e := range b.Entities {
		if err := checkBounds(b.Text, e.Start, e.End); err != nil {
			return fmt.Errorf("format: document %q: entity %d: %w", r.ID, i, err)
		}
	}
	var out bytes.Buffer
	if !c.head {
		fmt.Fprint(&out, globalColumns, " ID ", formColumn, " ", miscColumn)
		for _, l := range extract.Labels() {
			fmt.Fprint(&out, " ", tagColumn, l)
		}
		out.WriteByte('\n')
		c.head = true
	}
	for _, comment := range [...][2]string{{newDocument, b.ID}, {docDate, b.Date}, {docRegion, b.Region}} {
		if comment[1] != "" || comment[0] == newDocument {
			fmt.Fprintln(&out, comment[0], spaceEscapes.Replace(comment[1]))
		}
	}
	writeSentences(&out, b)
	_, err = c.out.Write(out.Bytes())
	return err
}

// piece is a token, or a part of one in which an entity begins or ends.
type piece struct {
	start, end int // bytes
	sentence   int // its number from 1
}

// piecesOf returns the pieces of a document.
func piecesOf(r *extract.Record) (pieces []piece) {
	var cuts []int
	for _, e := range r.Entities {
		cuts = append(cuts, e.Start, e.End)
	}
	slices.Sort(cuts)
	tokens := token.Append(nil, r.Text)
	for n, s := range token.AppendSentences(nil, r.Text, tokens) {
		for _, t := range tokens[s.First:s.Last] {
			start := t.Start
			for len(cuts) > 0 && cuts[0] < t.End {
				if cuts[0] > start {
					pieces = append(pieces, piece{start, cuts[0], n + 1})
					start = cuts[0]
				}
				cuts = cuts[1:]
			}
			pieces = append(pieces, piece{start, t.End, n + 1})
		}
	}
	return pieces
}

// writeSentences writes the pieces of a document, a blank line behind each sentence.
func writeSentences(out *bytes.Buffer, r *extract.Record) {
	pieces := piecesOf(r)
	tags := newTagger(r.Entities)
	sentence, number, before := 0, 0, 0
	for i, p := range pieces {
		if p.sentence != sentence {
			if sentence > 0 {
				out.WriteByte('\n')
			}
			sentence, number = p.sentence, 0
			fmt.Fprintf(out, "# sent_id = %d\n", sentence)
		}
		number++
		after := len(r.Text)
		if i+1 < len(pieces) {
			after = pieces[i+1].start
		}
		fmt.Fprintf(out, "%d\t%s\t%s", number, r.Text[p.start:p.end], spacing(r.Text[before:p.start], r.Text[p.end:after]))
		tags.write(out, p)
		before = after
	}
	if len(pieces) > 0 {
		out.WriteByte('\n')
	}
}

// tagger gives the tags of pieces in order.
type tagger struct {
	spans [extract.Event + 1][]piece // of each label, those that are not behind
	begun [extract.Event + 1]bool    // the first of them
}

// newTagger takes of each label the entities that do not overlap an earlier one.
func newTagger(entities []extract.EntityRecord) *tagger {
	t := new(tagger)
	sorted := slices.Clone(entities)
	sortEntities(sorted)
	for _, e := range sorted {
		if int(e.Label) >= len(t.spans) {
			continue
		}
		of := t.spans[e.Label]
		if len(of) == 0 || of[len(of)-1].end <= e.Start {
			t.spans[e.Label] = append(of, piece{start: e.Start, end: e.End})
		}
	}
	return t
}

// write writes the tag of each label for a piece.
func (t *tagger) write(out *bytes.Buffer, p piece) {
	for _, l := range extract.Labels() {
		of := t.spans[l]
		for len(of) > 0 && of[0].end <= p.start {
			of, t.begun[l] = of[1:], false
		}
		t.spans[l] = of
		switch {
		case len(of) == 0 || p.start < of[0].start:
			out.WriteString("\tO")
		case !t.begun[l]:
			t.begun[l] = true
			fmt.Fprint(out, "\tB-", l)
		default:
			fmt.Fprint(out, "\tI-", l)
		}
	}
	out.WriteByte('\n')
}
