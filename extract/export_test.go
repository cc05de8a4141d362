package extract

import "time"

// LinkLabelled links the entities of a labelled article instead of those that
// the recognisers find, so that a test can measure the links by themselves. Each
// keeps the value that the recognisers give the same span.
func (x *Extractor) LinkLabelled(r *Record) *Document {
	day, _ := time.Parse(dateLayout, r.Date)
	rules := *x
	rules.model = nil
	d := rules.Extract(Source{ID: r.ID, Text: r.Text, Date: day, Region: r.Region})
	type key struct {
		label      Label
		start, end int
	}
	known := map[key]Value{}
	for _, e := range d.Entities {
		known[key{e.Label, e.Start, e.End}] = e.Value
	}
	p := x.page(d.Source)
	defer x.done(p)
	p.readClosed()
	p.defineAcronyms()
	d.Entities = d.Entities[:0]
	for _, e := range r.Entities {
		value := known[key{e.Label, e.Start, e.End}]
		d.Entities = append(d.Entities, Entity{Label: e.Label, Start: e.Start, End: e.End, Text: e.Text, Value: value})
	}
	p.link(d)
	return d
}
