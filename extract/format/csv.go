package format

import (
	"cmp"
	"encoding/csv"
	"io"
	"sort"
	"strconv"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/token"
)

// header names the columns of a CSV file.
var header = []string{"id", "label", "start", "end", "text", "value", "sentence"}

type csvWriter struct {
	out  *csv.Writer
	unit extract.OffsetUnit
	head bool // the header is written
}

// NewCSV returns a writer of comma-separated values (RFC 4180) with a header and
// one entity a row: the document's id, label, start, end, text, value and the
// sentence it stands in. The value is the entity's norm or else its id. Only
// entities are kept. The text is exact; white space in the sentence is folded. A
// document without entities has no row. The unit of the offsets is not written.
// Cells are as the article has them: a spreadsheet that takes = for a formula
// must be told that they are text.
func NewCSV(w io.Writer, unit extract.OffsetUnit) Writer {
	return &csvWriter{out: csv.NewWriter(w), unit: unit}
}

func (c *csvWriter) Write(r *extract.Record) error {
	inBytes, err := Convert(r, extract.Bytes)
	if err != nil {
		return err
	}
	shown, err := Convert(r, c.unit)
	if err != nil {
		return err
	}
	// The errors of Write are those of Flush.
	if !c.head {
		_ = c.out.Write(header)
		c.head = true
	}
	sentences := sentencesOf(r.Text)
	for i, e := range shown.Entities {
		_ = c.out.Write([]string{
			r.ID, e.Label.String(), strconv.Itoa(e.Start), strconv.Itoa(e.End), e.Text, value(e),
			sentences.at(inBytes.Entities[i].Start),
		})
	}
	c.out.Flush()
	return c.out.Error()
}

// value returns what an entity means.
func value(e extract.EntityRecord) string { return cmp.Or(e.Norm, e.ID) }

// sentences are those of a text in order.
type sentences struct {
	text  string
	spans []token.Sentence
}

func sentencesOf(text string) sentences {
	return sentences{text, token.AppendSentences(nil, text, token.Append(nil, text))}
}

// at returns the sentence that holds the byte offset, in one line.
func (s sentences) at(offset int) string {
	after := sort.Search(len(s.spans), func(i int) bool { return s.spans[i].Start > offset })
	if after == 0 {
		return ""
	}
	return strings.Join(strings.Fields(s.spans[after-1].Text(s.text)), " ")
}
