package format

import (
	"bytes"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/internal/plain"
)

type table struct {
	out  io.Writer
	unit extract.OffsetUnit
	next bool // a document stands before
}

// NewTable returns a writer of tables for people: the document's id on a line,
// then one entity a line with label, start, end, text and value (its norm or
// else its id), in columns as wide as they need to be, and an empty line between
// documents. Only entities are kept, and the unit of the offsets is not written.
// White space and control characters are shown as a blank, so that an article
// cannot send the terminal commands.
func NewTable(w io.Writer, unit extract.OffsetUnit) Writer { return &table{out: w, unit: unit} }

func (t *table) Write(r *extract.Record) error {
	c, err := Convert(r, t.unit)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if t.next {
		b.WriteByte('\n')
	}
	t.next = true
	fmt.Fprintln(&b, plain.Line(c.ID))
	columns := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.DiscardEmptyColumns)
	width := len(fmt.Sprint(len(c.Text))) // no offset has more digits
	for _, e := range c.Entities {
		fmt.Fprintf(columns, "%v\t%*d\t%*d\t%s", e.Label, width, e.Start, width, e.End, plain.Line(e.Text))
		if v := value(e); v != "" {
			fmt.Fprintf(columns, "\t%s", plain.Line(v))
		}
		fmt.Fprintln(columns)
	}
	if err := columns.Flush(); err != nil {
		return err
	}
	_, err = t.out.Write(b.Bytes())
	return err
}
