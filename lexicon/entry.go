package lexicon

import (
	"iter"
	"strings"
)

// Entry is one row of a data file with the form it was found by. It is a small
// value: its cells are read out of the table when asked for. The zero Entry is
// none.
type Entry struct {
	layer *layer
	ref   ref
}

// Kind returns the entry's kind, 0 for the zero Entry.
func (e Entry) Kind() Kind { return e.ref.kind() }

// Form returns the form that was found, as written in the data: the name of the
// row or one of its variants.
func (e Entry) Form() string {
	if e.layer == nil {
		return ""
	}
	n := 0
	for form := range formsOf(e.Kind(), e.Field) {
		if n == e.ref.form() {
			return form
		}
		n++
	}
	return ""
}

// Variant reports whether the form found is not the row's first one: another
// spelling, a former name, the long form of an acronym.
func (e Entry) Variant() bool { return e.ref.form() > 0 }

// Field returns the cell in the named column of the entry's data file, "" if the
// cell is empty or there is no such column. The column source is not compiled.
func (e Entry) Field(name string) string {
	if e.layer == nil {
		return ""
	}
	i := schemas[e.Kind()].column(name)
	if i < 0 {
		return ""
	}
	return e.layer.cell(e.Kind(), e.ref.row(), i)
}

// code returns the code of an entry of a file whose first column it is.
func (e Entry) code() string { return e.layer.cell(e.Kind(), e.ref.row(), 0) }

// Fields yields the values of a cell that holds several.
func (e Entry) Fields(name string) iter.Seq[string] { return values(e.Field(name)) }

// Has reports whether the flag in the named column is set.
func (e Entry) Has(flag string) bool { return e.Field(flag) == "1" }

// ID returns what identifies the entry: the code of a region or country (several,
// parted by semicolons, for an ambiguous RegionName), the id of an office or
// acting prefix, an acronym's short form, an organisation's name, a law's type,
// a unit; "" for the other kinds.
func (e Entry) ID() string { return e.Field(schemas[e.Kind()].id) }

// Label returns the entity label that the entry stands for or begins: ORG, GPE;
// "" if none.
func (e Entry) Label() string {
	if label := schemas[e.Kind()].label; label != "" {
		return label
	}
	return e.Field("label")
}

// Category returns the cell of the column category, kind or type, whichever the
// entry's file has.
func (e Entry) Category() string {
	for _, name := range [...]string{"category", "kind", "type"} {
		if schemas[e.Kind()].column(name) >= 0 {
			return e.Field(name)
		}
	}
	return ""
}

// Cased reports whether the form counts only when written exactly so.
func (e Entry) Cased() bool { return e.Field("case") == "exact" && e.ref.form() == 0 }

// Level returns the level of a region, a country or a type word; 0 for others.
func (e Entry) Level() Level {
	switch e.Kind() {
	case KindRegion, FormerRegion:
		return levelOf(e.Field("code"), e.Field("type"))
	case District:
		return LevelDistrict
	case Village:
		return LevelVillage
	case Country:
		return LevelCountry
	case RegionWord:
		return ParseLevel(e.Field("level"))
	}
	return 0
}

// Embedded reports whether the entry belongs to the embedded lexicon: false for
// one added with [Lexicon.With].
func (e Entry) Embedded() bool { return e.layer != nil && e.layer.version != "" }

// formsOf yields the forms of a row in order, the principal one first. cell
// gives the row's cell of a column.
func formsOf(k Kind, cell func(column string) string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, column := range schemas[k].forms {
			for form := range values(cell(column)) {
				if !yield(form) {
					return
				}
			}
		}
	}
}

// values yields the parts of a cell between its semicolons, none for the empty
// cell.
func values(cell string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for cell != "" {
			value, rest, _ := strings.Cut(cell, ";")
			if value != "" && !yield(value) {
				return
			}
			cell = rest
		}
	}
}
