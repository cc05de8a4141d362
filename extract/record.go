package extract

// Record is the plain form of a document: strings, numbers and indexes only,
// as it stands in JSON Lines (spec: output). [Document.Record] makes one;
// labelled articles are read into one. All indexes point into Entities.
type Record struct {
	Schema    int              `json:"schema,omitempty"`
	ID        string           `json:"id"`
	Date      string           `json:"date,omitempty"`     // publication date, 2024-12-09
	Region    string           `json:"region,omitempty"`   // region code of the publisher
	Labelled  []string         `json:"labelled,omitempty"` // of a labelled article: which of LabelledChains ... it is labelled for
	Offsets   string           `json:"offsets,omitempty"`  // "rune" or "utf16" if not bytes
	Text      string           `json:"text"`
	Entities  []EntityRecord   `json:"entities"`
	Acronyms  []AcronymRecord  `json:"acronyms,omitempty"`
	Holders   []HolderRecord   `json:"holders,omitempty"`
	Officials []OfficialRecord `json:"officials,omitempty"`
	Relations []RelationRecord `json:"relations,omitempty"`
	Chains    [][]int          `json:"chains,omitempty"`
	Quotes    []QuoteRecord    `json:"quotes,omitempty"`
	Laws      []LawRecord      `json:"laws,omitempty"`
}

// What a labelled article may be labelled for besides entities, acronyms, holders
// and direct quotations.
const (
	LabelledChains    = "chains"    // the mentions of each person
	LabelledRelations = "relations" // all relations
	LabelledIndirect  = "indirect"  // indirect quotations
)

// SchemaVersion is the version of the JSON form.
const SchemaVersion = 1

// EntityRecord is an entity in a Record.
type EntityRecord struct {
	Label      Label    `json:"label"`
	Start      int      `json:"start"`
	End        int      `json:"end"`
	Text       string   `json:"text"`
	ID         string   `json:"id,omitempty"`         // region code, law, office, agency
	Norm       string   `json:"norm,omitempty"`       // date, time, amount
	Region     string   `json:"region,omitempty"`     // POSITION, ORG: code of the region served
	Candidates []string `json:"candidates,omitempty"` // GPE: codes an ambiguous name may mean, best first
	Mod        string   `json:"mod,omitempty"`        // START, MID, END, APPROX
	Alt        []string `json:"alt,omitempty"`        // other readings
	Flags      []string `json:"flags,omitempty"`
	Confidence string   `json:"confidence,omitempty"`
	Rule       string   `json:"rule,omitempty"`
}

// AcronymRecord is an acronym with its expansion. Start and End are the span of
// the short form where the text defines it.
type AcronymRecord struct {
	Short  string `json:"short"`
	Long   string `json:"long"`
	Start  int    `json:"start,omitempty"`
	End    int    `json:"end,omitempty"`
	Source string `json:"source,omitempty"` // text or lexicon
}

// HolderRecord links a PERSON with the POSITION the text gives that person.
type HolderRecord struct {
	Person   int `json:"person"`
	Position int `json:"position"`
}

// OfficialRecord is a person with the office that the text gives, and further
// offices.
type OfficialRecord struct {
	Name       string   `json:"name"`
	Honorifics []string `json:"honorifics,omitempty"`
	Degrees    []string `json:"degrees,omitempty"`
	Rank       string   `json:"rank,omitempty"`
	OfficeRecord
	Org      string         `json:"org,omitempty"` // body above the unit
	Offices  []OfficeRecord `json:"offices,omitempty"`
	Mentions []int          `json:"mentions"`
}

// OfficeRecord is an office.
type OfficeRecord struct {
	Office     string `json:"office,omitempty"`
	Acting     string `json:"acting,omitempty"` // plt, plh, pj, pjs
	Former     bool   `json:"former,omitempty"`
	Designated bool   `json:"designated,omitempty"`
	Unit       string `json:"unit,omitempty"`
	Region     string `json:"region,omitempty"`
}

// RelationRecord is a relation between two entities: represents, accompanies,
// member_of, located_in.
type RelationRecord struct {
	Type string `json:"type"`
	From int    `json:"from"`
	To   int    `json:"to"`
}

// QuoteRecord is a quotation.
type QuoteRecord struct {
	Kind        string `json:"kind,omitempty"` // direct (also when empty) or indirect
	Start       int    `json:"start"`
	End         int    `json:"end"`
	Text        string `json:"text"`
	Speaker     string `json:"speaker,omitempty"`      // as written, "-nya" for the enclitic
	SpeakerFull string `json:"speaker_full,omitempty"` // the person's fullest name
	Cue         string `json:"cue,omitempty"`
}

// LawRecord is a mention of a law. Entity is the index of its entity, nil if it
// is a mention only; then Start and End give its span.
type LawRecord struct {
	Entity    *int     `json:"entity,omitempty"`
	Start     int      `json:"start,omitempty"`
	End       int      `json:"end,omitempty"`
	Kind      string   `json:"kind"`
	ID        string   `json:"id,omitempty"`
	Title     string   `json:"title,omitempty"`
	Pinpoints []string `json:"pinpoints,omitempty"`
	Relations []string `json:"relations,omitempty"`
	Flags     []string `json:"flags,omitempty"`
	Known     bool     `json:"known,omitempty"`
}
