package lexicon

// schema describes the data file of a kind. It is all that the reader, the
// compiler and the look-ups know of the file.
type schema struct {
	name    string   // the file's name without .tsv
	columns []column // all but source, in the file's order
	forms   []string // columns of forms, the principal one first; each may hold several
	key     int      // the rows are sorted and found by the first key columns, 0: file order
	id      string   // column of Entry.ID
	label   string   // of every entry, unless a column label says otherwise
	stream  stream   // where the forms are matched
	joined  bool     // the words of a form may be written together
}

// column is a column of a data file.
type column struct {
	name  string
	check check
	need  bool // may not be empty
}

// stream is a set of forms that are matched together.
type stream uint8

const (
	unmatched  stream = iota
	everywhere        // by Match
	typed             // by MatchRegion and MatchRegionBelow
)

// maxForms bounds the forms of one entry (bits of ref).
const maxForms = 1 << refFormBits

// schemas holds the schema of every kind.
var schemas = [lastKind + 1]schema{
	KindRegion: {
		name: "regions", stream: everywhere, key: 1, id: "code", label: "GPE",
		forms: []string{"name", "variants", "former"},
		columns: []column{
			{"code", isRegionCode, true}, {"type", isText, true}, {"name", isText, true}, {"capital", isText, false}, {"former", isText, false},
			{"variants", isText, false}, {"valid_from", isDate, false}, {"valid_to", isDate, false}, {"successor", isRegionCodes, false},
		},
	},
	District: {
		name: "districts", stream: typed, joined: true, key: 1, id: "code", label: "GPE", forms: []string{"name"},
		columns: []column{{"code", isDistrictCode, true}, {"type", isText, true}, {"name", isText, true}},
	},
	Village: {
		name: "villages", stream: typed, key: 1, id: "code", label: "GPE", forms: []string{"name"},
		columns: []column{{"code", isVillageCode, true}, {"type", isText, true}, {"name", isText, true}},
	},
	RegionName: {
		name: "region_names", stream: everywhere, id: "codes", label: "GPE", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"kind", isText, false}, {"codes", isRegionCodes, true}, {"context", isFlag, false}},
	},
	RegionWord: {
		name: "region_words", stream: everywhere, forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"level", isLevel, true}, {"label", isLabel, true}},
	},
	Country: {
		name: "countries", stream: everywhere, key: 1, id: "code", label: "GPE", forms: []string{"name", "variants"},
		columns: []column{{"code", isCountryCode, true}, {"name", isText, true}, {"variants", isText, false}},
	},
	City: {
		name: "cities", stream: everywhere, label: "GPE", forms: []string{"name", "variants"},
		columns: []column{{"name", isText, true}, {"country", isCountryCode, false}, {"variants", isText, false}},
	},
	Place: {
		name: "places", stream: everywhere, label: "LOC", forms: []string{"name", "variants"},
		columns: []column{{"name", isText, true}, {"type", isText, false}, {"variants", isText, false}},
	},
	Acronym: {
		name: "acronyms", stream: everywhere, id: "short", forms: []string{"short", "long"},
		columns: []column{{"short", isText, true}, {"long", isText, true}, {"category", isText, false}, {"label", isLabel, false}, {"case", isCase, false}, {"free", isFlag, false}},
	},
	Organisation: {
		name: "organisations", stream: everywhere, id: "name", label: "ORG", forms: []string{"name", "variants"},
		columns: []column{{"name", isText, true}, {"category", isText, false}, {"variants", isText, false}},
	},
	OrgHead: {
		name: "org_heads", stream: everywhere, label: "ORG", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"category", isText, false}, {"follows", isText, false}, {"bare", isFlag, false}, {"generic", isFlag, false}},
	},
	Office: {
		name: "offices", stream: everywhere, id: "id", label: "POSITION", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"id", isText, true}, {"follows", isText, false}, {"unit_is_org", isFlag, false}, {"expansion", isText, false}},
	},
	Acting: {
		name: "acting", stream: everywhere, id: "id", label: "POSITION", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"id", isText, true}},
	},
	PersonTitle: {
		name: "person_titles", stream: everywhere, forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"kind", isText, false}, {"side", isSide, true}, {"inside", isFlag, false}, {"expansion", isText, false}},
	},
	NameToken: {
		name: "name_tokens", stream: unmatched,
		columns: []column{{"token", isText, true}, {"weight", isNumber, true}, {"sex", isSex, false}, {"clan", isFlag, false}, {"word", isFlag, false}, {"place", isFlag, false}},
	},
	OrdinaryWord: {
		name: "words", stream: unmatched,
		columns: []column{{"word", isText, true}, {"lower", isNumber, false}, {"upper", isNumber, false}, {"rank", isNumber, false}, {"stop", isFlag, false}, {"verb", isFlag, false}},
	},
	Calendar: {
		name: "calendar", stream: everywhere, id: "value", label: "DATE", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"kind", isText, true}, {"value", isText, false}},
	},
	LawType: {
		name: "law_types", stream: everywhere, id: "type", label: "LAW", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"type", isText, true}, {"rank", isText, false}, {"scope", isText, false}, {"fire", isText, false}},
	},
	Law: {
		name: "laws", stream: unmatched, key: 3, label: "LAW",
		columns: []column{{"type", isText, true}, {"number", isText, true}, {"year", isNumber, true}, {"title", isText, false}},
	},
	LawName: {
		name: "law_names", stream: everywhere, label: "LAW", forms: []string{"name"},
		columns: []column{{"name", isText, true}, {"type", isText, true}, {"number", isText, false}, {"year", isNumber, false}, {"valid_from", isDate, false}, {"valid_to", isDate, false}},
	},
	Cue: {
		name: "cues", stream: everywhere, forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"kind", isText, false}},
	},
	EventHead: {
		name: "event_heads", stream: everywhere, label: "EVENT", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"kind", isText, false}, {"bare", isFlag, false}},
	},
	Observance: {
		name: "observances", stream: everywhere, label: "EVENT", forms: []string{"name", "variants"},
		columns: []column{{"name", isText, true}, {"rule", isText, false}, {"variants", isText, false}},
	},
	FacHead: {
		name: "fac_heads", stream: everywhere, label: "FAC", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"kind", isText, false}, {"bare", isFlag, false}},
	},
	LocHead: {
		name: "loc_heads", stream: everywhere, label: "LOC", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"kind", isText, false}},
	},
	Unit: {
		name: "units", stream: everywhere, id: "unit", label: "QUANTITY", forms: []string{"form"},
		columns: []column{{"form", isText, true}, {"unit", isText, false}, {"kind", isText, false}},
	},
	FormerRegion: {
		name: "former_regions", stream: unmatched, key: 1, id: "code", label: "GPE",
		columns: []column{
			{"code", isRegionCode, true}, {"type", isText, true}, {"name", isText, true},
			{"valid_from", isDate, false}, {"valid_to", isDate, true}, {"successor", isRegionCodes, true},
		},
	},
}

// column returns the index of the named column, or -1.
func (s *schema) column(name string) int {
	for i := range s.columns {
		if s.columns[i].name == name {
			return i
		}
	}
	return -1
}

// kindOf returns the kind with the named data file, 0 if there is none.
func kindOf(name string) Kind {
	for k := Kind(1); k <= lastKind; k++ {
		if schemas[k].name == name {
			return k
		}
	}
	return 0
}
