package score

import "github.com/warta-nlp/warta/extract"

// Row is the line of the table for one kind of thing.
type Row struct {
	Name string `json:"name"` // a label, ACRONYM, HOLDER, QUOTE, CHAIN, RELATION or INDIRECT
	Figures
	Partial  *float64  `json:"partial"`            // F1 of overlaps, nil for what is no label
	Type     *float64  `json:"type"`               // F1 of overlapping pairs, nil for what is no label
	Value    *float64  `json:"value"`              // share of right values or speakers, nil if none was asked
	Interval *Interval `json:"interval,omitempty"` // of F1, nil unless Options.Resamples asks for it
}

// kind numbers the rows: the labels, then the links and quotations. Kind 0 is
// that of no label.
type kind int

const (
	acronymKind = kind(extract.Event) + 1 + iota
	holderKind
	quoteKind
	chainKind // this and the rest only of documents that are labelled for it
	relationKind
	indirectKind
	kinds
)

var linkNames = [...]string{"ACRONYM", "HOLDER", "QUOTE", "CHAIN", "RELATION", "INDIRECT"}

func (k kind) String() string {
	if k.isLabel() {
		return extract.Label(k).String()
	}
	return linkNames[k-acronymKind]
}

func (k kind) isLabel() bool { return k < acronymKind }

// counts holds a count of each kind.
type counts [kinds]count

func (c *counts) add(d *counts) {
	for k := range c {
		c[k].add(d[k])
	}
}

// labels returns the sum over all labels.
func (c *counts) labels() count {
	var sum count
	for _, l := range extract.Labels() {
		sum.add(c[l])
	}
	return sum
}

// rows returns the row of each kind, in order.
func (c *counts) rows() []Row {
	var rows []Row
	for k := kind(extract.Person); k < kinds; k++ {
		row := Row{Name: k.String(), Figures: c[k].figures()}
		if k.isLabel() {
			partial, types := c[k].partial(), c[k].types().F1
			row.Partial, row.Type = &partial, &types
		}
		if c[k].valued > 0 {
			v := share(c[k].valuesRight, c[k].valued, false)
			row.Value = &v
		}
		rows = append(rows, row)
	}
	return rows
}

// withAnything returns the rows in which there is something on either side.
func withAnything(rows []Row) (some []Row) {
	for _, r := range rows {
		if r.Gold+r.Pred > 0 {
			some = append(some, r)
		}
	}
	return some
}

// macro returns the mean F1 of the labels that occur in the gold documents.
func (c *counts) macro() float64 {
	sum, n := 0.0, 0
	for _, l := range extract.Labels() {
		if c[l].gold > 0 {
			sum += c[l].figures().F1
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
