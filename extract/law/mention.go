package law

import "strings"

// Span is a half-open span of bytes.
type Span struct{ Start, End int }

// IsZero reports whether the span is empty at the beginning of the text: none.
func (s Span) IsZero() bool { return s == Span{} }

// Kind is the way in which a text speaks of a law (spec: law, section 0).
type Kind uint8

// The kinds of mention.
const (
	Ref       Kind = iota + 1 // type with number or year: UU Nomor 23 Tahun 2014
	Article                   // a provision: Pasal 65 UU Nomor 23 Tahun 2014
	Named                     // by name alone: UU Cipta Kerja, KUHP, UUD 1945
	Court                     // a judgment: Putusan MK Nomor 60/PUU-XXII/2024
	Draft                     // a bill: RUU Penyiaran, Raperda tentang ...
	Agreement                 // no legislation: MoU, perjanjian kerja sama
	Anaphor                   // points back: perda tersebut, kedua aturan itu
	Generic                   // type without number or name: Peraturan Wali Kota
)

var kindNames = [...]string{"", "ref", "article", "named", "court", "draft", "agreement", "anaphor", "generic"}

// String returns the kind's name in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "invalid"
}

// MarshalText returns the kind's name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// RegionSource says where the region of a regional instrument is known from.
type RegionSource uint8

// The sources of a region, the surest first (spec: law, section 12).
const (
	NoRegion    RegionSource = iota // national law, or unknown
	FromText                        // named in the citation
	FromType                        // the type exists in one province only: qanun, perdais
	FromContext                     // named elsewhere in the sentence
	FromCaller                      // the document's own region
)

var regionSourceNames = [...]string{"none", "explicit", "type", "context", "caller"}

// String returns none, explicit, type, context or caller.
func (r RegionSource) String() string {
	if int(r) < len(regionSourceNames) {
		return regionSourceNames[r]
	}
	return "invalid"
}

// Mention is a law in a text. Offsets are bytes of the text; strings are parts
// of the text wherever they can be.
type Mention struct {
	Span                // pinpoint and name up to number, year or region; without the title
	Kind         Kind   //
	Type         string // token of the instrument: uu, perda, permendagri
	Number       string // as in the identifier; "" unknown
	NumberRaw    string // as written: 190/PMK.07/2021
	Year         int    // 0 unknown
	Region       string // official code with dots (71.06), "" for national law or unknown
	RegionSource RegionSource
	Pinpoints    []Pinpoint
	PinSpan      Span
	Title        string // without tentang; "" if none follows
	TitleSpan    Span
	Relations    []Relation
	ID           ID // of the instrument as a whole; zero if it cannot be told
	Alt          ID // what the citation may mean too; zero if nothing
	Flags        Flags
}

// Pinpoint is a place in the law that a mention cites. To is set for a range.
type Pinpoint struct {
	Component string // "", penjelasan or lampiran
	Provision
	To Provision
}

// Complete reports whether the identifier has no unknown part.
func (m *Mention) Complete() bool { return m.ID.Complete() }

// EntitySpan returns the span of the LAW entity: from the pinpoint or name to
// the end of the title or of the pinpoint after it (annotation guidelines, LAW).
func (m *Mention) EntitySpan() Span {
	return Span{min(m.Start, startOr(m.PinSpan, m.Start)), max(m.End, m.TitleSpan.End, m.PinSpan.End)}
}

func startOr(s Span, start int) int {
	if s.IsZero() {
		return start
	}
	return s.Start
}

// IsEntity reports whether the mention is a LAW entity (annotation guidelines):
// a reference, a provision, a named act, a judgment, a draft with a subject, or
// a type whose subject is told in place of its number; nothing that points back,
// no agreement, no bare type, no act inside another act's title.
func (m *Mention) IsEntity() bool {
	switch {
	case m.Flags.Has(InTitle):
		return false
	case m.Kind == Draft, m.Kind == Generic:
		return m.Title != "" || m.Number != "" || m.Flags.Has(Issued)
	}
	return m.Kind >= Ref && m.Kind <= Court
}

// IDs returns the identifiers of what the mention cites: of each provision, of
// each law that it points back to, or of the law itself.
func (m *Mention) IDs() []ID {
	return m.appendIDs(nil)
}

func (m *Mention) appendIDs(dst []ID) []ID {
	begin := len(dst)
	for _, r := range m.Relations {
		if r.Kind == RefersTo {
			dst = append(dst, r.Target)
		}
	}
	if len(dst) == begin && !m.ID.IsZero() {
		dst = append(dst, m.ID)
	}
	if len(m.Pinpoints) == 0 || len(dst) != begin+1 {
		return dst
	}
	work := dst[begin]
	dst = dst[:begin]
	for _, p := range m.Pinpoints {
		id := work
		id.Component, id.From, id.To = p.Component, p.Provision, p.To
		dst = append(dst, id)
	}
	return dst
}

// EntityID returns the identifiers of the mention joined by a space.
func (m *Mention) EntityID() string {
	var ids [8]ID
	var b []byte
	for i, id := range m.appendIDs(ids[:0]) {
		if i > 0 {
			b = append(b, ' ')
		}
		b = id.append(b)
	}
	return string(b)
}

// RelationKind is what one law has to do with another.
type RelationKind uint8

// The kinds of relation (spec: law, sections 6 and 8).
const (
	Juncto        RelationKind = iota + 1 // jo., juncto: to be read with
	AmendedBy                             // sebagaimana telah diubah dengan
	AmendedByLast                         // ... terakhir dengan
	Amends                                // the other end of both
	InTitleOf                             // named in the title of the target
	RefersTo                              // the antecedent of an anaphor
)

var relationNames = [...]string{"", "juncto", "amended_by", "amended_by_last", "amends", "in_title", "refers_to"}

// String returns the relation's name in snake case.
func (k RelationKind) String() string {
	if int(k) < len(relationNames) {
		return relationNames[k]
	}
	return "invalid"
}

// Relation ties a mention to another law.
type Relation struct {
	Kind   RelationKind
	Target ID
}

// String returns kind and target: amended_by:/akn/id/act/uu/2001/20.
func (r Relation) String() string { return r.Kind.String() + ":" + r.Target.String() }

// Flags are remarks on a mention.
type Flags uint32

// The flags (spec: law, section 0; the last ones from section 14).
const (
	OCR               Flags = 1 << iota // a letter was read as a digit, or Nomor, Tahun misspelt
	Fused                               // a space is missing: 2001tentang
	Year2                               // the year has two digits
	BadYear                             // the year is impossible: no identifier
	Partial                             // number or year is missing
	InheritedHead                       // the type stands in front of an earlier item of the list
	RegionUnknown                       // regional, but of which region is not told
	RegionAmbiguous                     // the name belongs to more than one region
	RegionFromContext                   // named elsewhere in the sentence, in the dateline or by the caller
	RegionFromType                      // the type exists in one province only
	AmbiguousIssuer                     // KMK: Keuangan or Kesehatan
	Ambiguous                           // the name means two acts: UUPA
	TypeFixed                           // the type contradicts number or year and was corrected
	InTitle                             // named in another act's title
	NamedAct                            // resolved by its nickname
	Code                                // KUHP, KUHAP and the other codes
	Backref                             // a provision whose act stands earlier
	BadVolume                           // volume and year of a Constitutional Court number disagree
	Implausible                         // a number higher than that year can have seen
	Known                               // in the table of laws
	TitleAgrees                         // and the title is the table's
	TitleDiffers                        // and the title is another
	Issued                              // no number, but type and issuer tell it: SE Gubernur Jatim
)

var flagNames = [...]string{
	"ocr", "fused", "year2", "bad_year", "partial", "inherited_head", "region_unknown", "region_ambiguous",
	"region_from_context", "region_from_type", "ambiguous_issuer", "ambiguous", "body_fixed", "in_title", "named",
	"code", "backref", "bad_volume", "implausible", "known", "title_agrees", "title_differs", "issued",
}

// Has reports whether all of the flags in other are set.
func (f Flags) Has(other Flags) bool { return f&other == other }

// Names returns the names of the flags that are set, in snake case.
func (f Flags) Names() []string {
	var names []string
	for i, name := range flagNames {
		if f&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// String returns the flag names joined by commas.
func (f Flags) String() string { return strings.Join(f.Names(), ",") }
