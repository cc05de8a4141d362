package law

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Doc is the kind of document that an [ID] names.
type Doc uint8

// The kinds of document. An agreement has no Akoma Ntoso form.
const (
	Act Doc = iota + 1
	Bill
	Judgment
	Contract // an agreement: agreement:mou
)

var docNames = [...]string{"", "act", "bill", "judgment", "agreement"}

// String returns the document kind as it stands in an identifier.
func (d Doc) String() string {
	if int(d) < len(docNames) {
		return docNames[d]
	}
	return "invalid"
}

// ID is the canonical identifier of a law, of a provision of it, of a bill or a
// judgment: an Akoma Ntoso work IRI in the form that pasal.id uses, with the
// official region code as locality (spec: law, section 13).
//
//	/akn/id/act/uu/2014/23
//	/akn/id-6310/act/perda/2023/6/~art_5__para_1
//	/akn/id/act/uu/2012/11/!penjelasan~art_72
//	/akn/id/judgment/mk/2024/60-puu-xxii
//
// IDs are comparable; the same ID is the same work or provision. The zero ID
// is none.
type ID struct {
	Doc       Doc
	Place     string    // region code without dots, "" for national law, "_" unknown
	Type      string    // token of the instrument (uu, perda, permendagri) or of the court
	Year      int       // 0 unknown
	Number    string    // lower case, "-" for "/"; "" unknown
	Component string    // "", penjelasan or lampiran
	From, To  Provision // the provision; To only for a range
}

// unknown stands for a part of an identifier that the text does not give.
const unknown = "_"

// IsZero reports whether id names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// Complete reports whether no part is unknown. Only a complete identifier is a
// key: one with unknown parts must be neither linked nor joined on.
func (id ID) Complete() bool {
	return id.Doc != 0 && id.Doc != Contract && id.Place != unknown && id.Type != "" && id.Year != 0 && id.Number != ""
}

// Work returns the identifier of the whole instrument.
func (id ID) Work() ID {
	id.Component, id.From, id.To = "", Provision{}, Provision{}
	return id
}

// String returns the identifier, "" for the zero ID.
func (id ID) String() string {
	if id.IsZero() {
		return ""
	}
	return string(id.append(make([]byte, 0, 64)))
}

func (id ID) append(b []byte) []byte {
	if id.Doc == Contract {
		return append(append(b, "agreement:"...), orUnknown(id.Type)...)
	}
	b = append(b, "/akn/id"...)
	if id.Place != "" {
		b = append(append(b, '-'), id.Place...)
	}
	b = append(append(b, '/'), id.Doc.String()...)
	b = append(append(b, '/'), orUnknown(id.Type)...)
	b = append(b, '/')
	if id.Year == 0 {
		b = append(b, unknown...)
	} else {
		b = strconv.AppendInt(b, int64(id.Year), 10)
	}
	b = append(append(b, '/'), orUnknown(id.Number)...)
	if id.Component != "" {
		b = append(append(b, "/!"...), id.Component...)
	}
	if id.From.IsZero() {
		return b
	}
	if id.Component == "" {
		b = append(b, '/')
	}
	b = id.From.append(append(b, '~'))
	if !id.To.IsZero() {
		b = id.To.append(append(b, "->"...))
	}
	return b
}

func orUnknown(s string) string {
	if s == "" {
		return unknown
	}
	return s
}

// MarshalText returns the identifier as String does.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads an identifier as ParseID does; empty text is the zero ID.
func (id *ID) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*id = ID{}
		return nil
	}
	*id, err = ParseID(string(text))
	return err
}

// ErrID is wrapped by every error of [ParseID].
var ErrID = errors.New("not a law identifier")

func idError(s, why string) error { return fmt.Errorf("law: %w: %q: %s", ErrID, s, why) }

// ParseID reads an identifier in the one form that [ID.String] writes, so that
// ParseID(s).String() == s and ParseID(id.String()) == id.
func ParseID(s string) (ID, error) {
	if kind, ok := strings.CutPrefix(s, "agreement:"); ok {
		if !isName(kind) {
			return ID{}, idError(s, "bad kind of agreement")
		}
		return ID{Doc: Contract, Type: known(kind)}, nil
	}
	rest, ok := strings.CutPrefix(s, "/akn/id")
	if !ok {
		return ID{}, idError(s, "want /akn/id or agreement: in front")
	}
	var id ID
	for part := range 5 {
		var field string
		field, rest, ok = cutField(rest, part)
		if !ok {
			return ID{}, idError(s, "too few parts")
		}
		if why := id.set(part, field); why != "" {
			return ID{}, idError(s, why)
		}
	}
	if why := id.setFragment(rest); why != "" {
		return ID{}, idError(s, why)
	}
	return id, nil
}

// cutField cuts the next part of an identifier: the locality up to the first
// slash, then the parts between slashes; the number keeps what follows it.
func cutField(s string, part int) (field, rest string, ok bool) {
	if part == 4 {
		if i := strings.IndexAny(s, "/"); i >= 0 {
			return s[:i], s[i:], true
		}
		return s, "", true
	}
	return strings.Cut(s, "/")
}

// set fills part n of the work; it returns what is wrong with it.
func (id *ID) set(n int, field string) string {
	switch n {
	case 0:
		place, dashed := strings.CutPrefix(field, "-")
		if dashed && !isPlace(place) || !dashed && field != "" {
			return "bad locality"
		}
		id.Place = place
	case 1:
		switch field {
		case "act":
			id.Doc = Act
		case "bill":
			id.Doc = Bill
		case "judgment":
			id.Doc = Judgment
		default:
			return "want act, bill or judgment"
		}
	case 2:
		if !isName(field) {
			return "bad type"
		}
		id.Type = known(field)
	case 3:
		year, err := strconv.Atoi(field)
		if field != unknown && (err != nil || len(field) != 4 || year < 1000) {
			return "bad year"
		}
		id.Year = year
	case 4:
		if !isName(field) {
			return "bad number"
		}
		id.Number = known(field)
	}
	return ""
}

// setFragment reads the component and the provision after the number.
func (id *ID) setFragment(s string) string {
	if s == "" {
		return ""
	}
	if comp, ok := strings.CutPrefix(s, "/!"); ok {
		i := strings.IndexByte(comp, '~')
		if i < 0 {
			i = len(comp)
		}
		if id.Component = comp[:i]; id.Component != penjelasan && id.Component != lampiran {
			return "unknown component"
		}
		if s = comp[i:]; s == "" {
			return ""
		}
		s = "/" + s
	}
	frag, ok := strings.CutPrefix(s, "/~")
	if !ok {
		return "want a fragment after the number"
	}
	from, to, isRange := strings.Cut(frag, "->")
	if id.From, ok = parseProvision(from); !ok {
		return "bad provision"
	}
	if isRange {
		if id.To, ok = parseProvision(to); !ok {
			return "bad provision"
		}
	}
	return ""
}

// known returns s, or "" if it stands for an unknown part.
func known(s string) string {
	if s == unknown {
		return ""
	}
	return s
}

// isName reports whether s may be the type or number of an identifier.
func isName(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '.', c == '-', c == '_':
		default:
			return false
		}
	}
	return s != ""
}

// isPlace reports whether s is a region code of 2, 4, 6 or 10 digits, or unknown.
func isPlace(s string) bool {
	if s == unknown {
		return true
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || '9' < s[i] {
			return false
		}
	}
	return len(s) == 2 || len(s) == 4 || len(s) == 6 || len(s) == 10
}
