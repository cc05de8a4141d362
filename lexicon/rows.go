package lexicon

import (
	"strconv"
	"strings"
)

// Row returns the acronym as a row for [Lexicon.With].
func (a AcronymEntry) Row() Row {
	return Row{Acronym, map[string]string{"short": a.Short, "long": a.Long, "category": a.Category, "label": a.Label}}
}

// Row returns the office as a row for [Lexicon.With].
func (o OfficeEntry) Row() Row {
	return Row{Office, map[string]string{
		"form": o.Form, "id": o.ID, "follows": o.Follows.String(), "unit_is_org": flag(o.UnitIsOrg), "expansion": o.Expansion,
	}}
}

// Row returns the law as a row for [Lexicon.With].
func (w LawEntry) Row() Row {
	return Row{Law, map[string]string{"type": w.Type, "number": w.Number, "year": strconv.Itoa(w.Year), "title": w.Title}}
}

// Row returns the region as a row for [Lexicon.With]; its code tells the level.
func (r Region) Row() Row {
	row := Row{kindOfCode(r.Code), map[string]string{"code": r.Code, "name": r.Name}}
	if row.Kind != Country {
		row.Cells["type"] = r.Type
	}
	if row.Kind == KindRegion {
		row.Cells["capital"], row.Cells["successor"] = r.Capital, r.Successor
		row.Cells["valid_from"], row.Cells["valid_to"] = r.ValidFrom, r.ValidTo
	}
	return row
}

func flag(on bool) string {
	if on {
		return "1"
	}
	return ""
}

// String returns the names of the values as in the data: region;unit.
func (f Follows) String() string {
	var names []string
	for i, name := range followsNames {
		if f&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ";")
}
