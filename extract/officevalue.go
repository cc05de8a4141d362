package extract

import (
	"cmp"
	"sort"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// readOffices gives an Office to the POSITION entities that came without one, and
// notes what stands behind their heads.
func (l *linker) readOffices() {
	l.tails, l.tailRow = zeroed(l.tails, len(l.ents)), l.tailRow[:0]
	for k := range l.ents {
		if e := &l.ents[k]; e.Label == Position {
			found, ok := e.Value.(Office)
			v := found
			if !ok {
				v = l.readOffice(k)
			}
			if v.Region != "" && !l.holdsPlace(k) {
				v.Region = "" // of a place that stands before the office
			}
			if n := l.placeIn(k); n >= 0 {
				v.Region = cmp.Or(v.Region, l.ents[n].ID())
			}
			if !ok || v != found {
				e.Value = l.offices.box(v)
			}
			l.tails[k] = l.tailOf(k)
		}
	}
}

// readOffice reads the acting prefix and the head of the office k, and its unit
// and region from the entities inside it.
func (l *linker) readOffice(k int) Office {
	v := Office{Former: l.oneOf(l.first[k]-1, former)}
	limit := l.last[k]
	i := l.acting(l.first[k], limit, &v)
	if m, ok := l.longest(i, limit, lexicon.Office); ok {
		v.Role = m.Entry.ID()
	}
	for n := k + 1; n < len(l.ents) && l.first[n] < limit; n++ {
		switch e := l.ents[n]; e.Label {
		case Org:
			if v.Unit == "" {
				v.Unit = e.Text
			}
		case GPE:
			if v.Region == "" {
				v.Region = e.ID()
			}
		}
	}
	return v
}

// holdsPlace reports whether a region stands inside entity k.
func (l *linker) holdsPlace(k int) bool {
	if l.placeIn(k) >= 0 {
		return true
	}
	e := l.ents[k]
	i := sort.Search(len(l.spans), func(i int) bool { return l.spans[i].start >= e.Start })
	for ; i < len(l.spans) && l.spans[i].start < e.End; i++ {
		if l.spans[i].label == GPE && l.spans[i].end <= e.End {
			return true
		}
	}
	return false
}

// placeIn returns the first region inside entity k, or -1.
func (l *linker) placeIn(k int) int {
	for n := k + 1; n < len(l.ents) && l.ents[n].Start < l.ents[k].End; n++ {
		if l.ents[n].Label == GPE {
			return n
		}
	}
	return -1
}

// former are the words before an office that its holder has left.
var former = []string{"mantan", "eks", "eks-", "bekas", "purnabakti"}

// office returns the value of the POSITION k.
func (l *linker) office(k int) Office {
	v, _ := l.ents[k].Value.(Office)
	return v
}

// tailOf returns the words of the office k behind its head, in lower case, without
// the regions among them: perdagangan for Kadis Perdagangan Kota Bogor.
func (l *linker) tailOf(k int) []string {
	var v Office
	i := l.acting(l.first[k], l.last[k], &v)
	if m, ok := l.longest(i, l.last[k], lexicon.Office); ok {
		i = m.Last
	}
	from := len(l.tailRow)
	for i < l.last[k] {
		if n := l.entityAt(i); n > k && l.ents[n].Label == GPE {
			i = l.last[n]
			continue
		}
		if l.toks[i].Kind == token.Word {
			l.tailRow = append(l.tailRow, l.low(i))
		}
		i++
	}
	return l.tailRow[from:len(l.tailRow):len(l.tailRow)]
}
