package render

import "github.com/warta-nlp/warta/extract"

// kind is how entities of a label are shown: the class by which style.css colours
// them, and the colour on a terminal (SGR, ECMA-48).
type kind struct {
	class constant
	sgr   string
}

// kinds are the kinds by label. Labels of one field share a colour; the label in
// letters always stands beside it.
var kinds = map[extract.Label]kind{
	extract.Person:   {"who", "35"},
	extract.Position: {"who", "35"},
	extract.Org:      {"body", "32"},
	extract.GPE:      {"place", "34"},
	extract.Loc:      {"place", "34"},
	extract.Fac:      {"place", "34"},
	extract.Date:     {"when", "33"},
	extract.Time:     {"when", "33"},
	extract.Money:    {"sum", "36"},
	extract.Percent:  {"sum", "36"},
	extract.Quantity: {"sum", "36"},
	extract.Law:      {"law", "31"},
	extract.Event:    {"event", "95"},
}

// noKind is that of a label that does not exist.
var noKind = kind{"other", "39"}

func kindOf(l extract.Label) kind {
	if k, ok := kinds[l]; ok {
		return k
	}
	return noKind
}
