package markup

import (
	"encoding/json"
	"io"
)

// Schema is the version of the document format that [Document] writes.
const Schema = 1

// Document is a labelled article. Its JSON form is the project's document
// format; offsets are half-open byte offsets into Text.
type Document struct {
	Schema    int        `json:"schema"`
	ID        string     `json:"id"`
	Date      string     `json:"date,omitempty"`     // of publication, as in 2024-12-10
	Region    string     `json:"region,omitempty"`   // Kemendagri code
	Labelled  []string   `json:"labelled,omitempty"` // of chains, relations, indirect, what it is labelled for
	Text      string     `json:"text"`
	Entities  []Entity   `json:"entities"` // by start, then longer first
	Acronyms  []Acronym  `json:"acronyms,omitempty"`
	Holders   []Holder   `json:"holders,omitempty"`
	Relations []Relation `json:"relations,omitempty"` // by From, then To
	Chains    [][]int    `json:"chains,omitempty"`    // of each person the mentions, by the first
	Quotes    []Quote    `json:"quotes,omitempty"`    // by start
}

// Entity is one labelled mention. At most one of ID and Norm is set.
type Entity struct {
	Label string `json:"label"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	ID    string `json:"id,omitempty"`   // of a GPE the region code
	Norm  string `json:"norm,omitempty"` // the normalised value, of a LAW its identifier
}

// Acronym is a short form that the text itself defines.
type Acronym struct {
	Short string `json:"short"`
	Long  string `json:"long"`
}

// Holder says that the text gives a person an office. Both members are
// indexes into [Document.Entities].
type Holder struct {
	Person   int `json:"person"`
	Position int `json:"position"`
}

// Relation says what the text tells of two entities, which are indexes into
// [Document.Entities].
type Relation struct {
	Type string `json:"type"` // represents, accompanies, member_of, located_in
	From int    `json:"from"`
	To   int    `json:"to"`
}

// Quote is a quotation without its quotation marks.
type Quote struct {
	Kind    string `json:"kind"` // direct or indirect
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Text    string `json:"text"`
	Speaker string `json:"speaker,omitempty"`      // as written: a name, an office, or -nya
	Full    string `json:"speaker_full,omitempty"` // whom Speaker means
	Cue     string `json:"cue,omitempty"`          // the reporting verb as written
}

// Write writes documents as JSON Lines, one a line in the order given.
func Write(w io.Writer, docs []*Document) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // the text stays readable in a diff
	for _, d := range docs {
		if err := enc.Encode(d); err != nil {
			return err
		}
	}
	return nil
}
