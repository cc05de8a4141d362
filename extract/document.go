package extract

import (
	"time"

	"github.com/warta-nlp/warta/extract/token"
)

// Source is a text to read and what is known of it beforehand.
type Source struct {
	ID     string    // any name, kept in the Document
	Text   string    // any bytes
	Date   time.Time // publication date, zero if unknown: relative dates resolve against it
	Region string    // code of the publisher's region (63.10), "" if unknown
}

// Document is a text with what was found in it. Entities are sorted by start,
// the longer first.
type Document struct {
	Source
	Entities []Entity

	tokens      []token.Token
	sentences   []token.Sentence
	acronyms    []Acronym
	holders     []Holder
	quotes      []Quote
	individuals []Individual
	officials   []Official
	relations   []Relation
	chains      [][]int
	laws        []LawMention
	err         error
}

// Err returns why the source was not read, a [*LimitError], or nil if it was. See
// [WithLimits].
func (d *Document) Err() error { return d.err }

// Tokens returns the document's tokens.
func (d *Document) Tokens() []token.Token { return d.tokens }

// Sentences returns the document's sentences.
func (d *Document) Sentences() []token.Sentence { return d.sentences }

// Acronyms returns the acronyms that the text defines, in order, then those it
// uses that the lexicon knows.
func (d *Document) Acronyms() []Acronym { return d.acronyms }

// Holders returns who holds which office by the text, one link a person and
// office, at its first statement.
func (d *Document) Holders() []Holder { return d.holders }

// Individuals returns one record a person that the text names, in the order of
// their first mentions.
func (d *Document) Individuals() []Individual { return d.individuals }

// Officials returns one record a person that the text gives an office.
func (d *Document) Officials() []Official { return d.officials }

// Relations returns what the text says of two entities.
func (d *Document) Relations() []Relation { return d.relations }

// Chains returns the entities that mean the same person or organisation, two or
// more a chain, as ascending indexes into Entities: names in all their forms, and
// offices that stand for a person.
func (d *Document) Chains() [][]int { return d.chains }

// Quotes returns the quotations in order, direct and indirect.
func (d *Document) Quotes() []Quote { return d.quotes }

// Laws returns every mention of a law, entities or not, in order.
func (d *Document) Laws() []LawMention { return d.laws }

// Acronym is a short form with what it stands for.
type Acronym struct {
	Short, Long string
	Start, End  int  // bytes, of the short form
	FromText    bool // the text defines it; else the lexicon knows it
}

// Holder links a PERSON entity with the POSITION entity that the text gives it.
// Both are indexes into Document.Entities.
type Holder struct{ Person, Position int }

// Individual is a person of the text, by all mentions of the name: titles and degrees
// stand around it and are no part of it.
type Individual struct {
	Name     string   // the fullest form in the text
	Titles   []string // titles before the name but ranks, as written: H., Dr., Bapak
	Degrees  []string // degrees behind the name, as written: S.Sos., M.Si.
	Rank     string   // military or police rank with corps and service: Letkol Inf
	Mentions []int    // indexes into Document.Entities: names, for an [Official] also offices; ascending
}

// Official is a person with the office that the text gives.
type Official struct {
	Individual
	Office       Office   // the first held now, else the first left
	Organisation string   // the body above the office's unit, as written, or ""
	Others       []Office // further offices, former ones last
}

// Relation is what the text says of two entities: From represents, accompanies,
// is a member of or is located in To. Both are indexes into Document.Entities.
type Relation struct {
	Type     RelationType
	From, To int
}

// Quote is a quotation: the span between its quotation marks, or the reported
// clause.
type Quote struct {
	Start, End int    // bytes
	Text       string // the surface
	Indirect   bool   // a reported clause instead of a quotation
	Speaker    string // as written; "-nya" for the enclitic of the cue
	Full       string // the speaker's fullest name or office, "" if unresolved
	Entity     int    // the entity that names or means the speaker, -1 if there is none
	Cue        string // the reporting verb as written: tegasnya, ujar
}
