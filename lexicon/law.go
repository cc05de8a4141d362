package lexicon

import (
	"strconv"
	"time"
)

// LawEntry is a law by type, number and year.
type LawEntry struct {
	Type   string // the type of law_types.tsv: uu, pp, perpres
	Number string
	Year   int
	Title  string // "" if unknown
}

// Law returns the law with the given type (any case), number and year.
func (l *Lexicon) Law(typ, number string, year int) (LawEntry, bool) {
	e, ok := l.search(Law, typ, number, strconv.Itoa(year))
	if !ok {
		return LawEntry{}, false
	}
	return LawEntry{e.Field("type"), e.Field("number"), year, e.Field("title")}, true
}

// LawNamed returns the law that a popular name stands for at a time; the zero
// time stands for now, that is the name's last meaning.
func (l *Lexicon) LawNamed(name string, at time.Time) (LawEntry, bool) {
	var room [16]Entry
	for _, e := range l.AppendLookup(room[:0], name) {
		if e.Kind() != LawName || !validAt(e.Field("valid_from"), e.Field("valid_to"), at) {
			continue
		}
		year, _ := strconv.Atoi(e.Field("year"))
		law := LawEntry{e.Field("type"), e.Field("number"), year, ""}
		if known, ok := l.Law(law.Type, law.Number, law.Year); ok {
			law.Title = known.Title
		}
		return law, true
	}
	return LawEntry{}, false
}

// validAt reports whether a time lies within two bounds, each a year, a date or
// empty; both bounds belong to the span. The zero time lies after every bound.
func validAt(from, to string, at time.Time) bool {
	if at.IsZero() {
		return to == ""
	}
	day := at.Format(time.DateOnly)
	return from <= day && (to == "" || day[:len(to)] <= to)
}
