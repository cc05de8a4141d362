package law

import "strings"

// The components of a work that a pinpoint may stand in.
const (
	penjelasan = "penjelasan" // the elucidation
	lampiran   = "lampiran"   // an annex
)

// Provision is a place in a law, as the parts of an Akoma Ntoso element id.
// Empty parts are not given. The zero Provision is none.
type Provision struct {
	Chapter string // bab: 3
	Article string // pasal: 65, 28f
	Para    string // ayat: 1
	Point   string // huruf: b
	Item    string // angka, ke-n: 24
}

// IsZero reports whether p names no place.
func (p Provision) IsZero() bool { return p == Provision{} }

// provisionParts are the parts in the order of nesting: the prefix of each in
// an element id (spec: law, section 13) and the word that cites it.
var provisionParts = [...]struct{ prefix, word string }{
	{"chp_", "Bab"}, {"art_", "Pasal"}, {"para_", "ayat"}, {"point_", "huruf"}, {"item_", "angka"},
}

// part returns the field of provisionParts[i].
func (p *Provision) part(i int) *string {
	switch i {
	case 0:
		return &p.Chapter
	case 1:
		return &p.Article
	case 2:
		return &p.Para
	case 3:
		return &p.Point
	}
	return &p.Item
}

// String returns the element id: art_65__para_1__point_b.
func (p Provision) String() string { return string(p.append(nil)) }

func (p Provision) append(b []byte) []byte {
	begin := len(b)
	for i, part := range provisionParts {
		value := *p.part(i)
		if value == "" {
			continue
		}
		if len(b) > begin {
			b = append(b, "__"...)
		}
		b = append(append(b, part.prefix...), value...)
	}
	return b
}

// parseProvision reads an element id; the parts must stand in order.
func parseProvision(s string) (Provision, bool) {
	var p Provision
	for i, part := range provisionParts {
		rest, ok := strings.CutPrefix(s, part.prefix)
		if !ok {
			continue
		}
		value, rest, more := strings.Cut(rest, "__")
		if !isAlnum(value) || more && rest == "" {
			return Provision{}, false
		}
		*p.part(i) = value
		if s = rest; !more {
			return p, true
		}
	}
	return Provision{}, false
}

// isAlnum reports whether s is made of lower-case letters and digits.
func isAlnum(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'a' || 'z' < c) && (c < '0' || '9' < c) {
			return false
		}
	}
	return s != ""
}

// cite appends the provision in words: Pasal 65 ayat (1) huruf b.
func (p Provision) cite(b []byte) []byte {
	for i, part := range provisionParts {
		value := *p.part(i)
		if value == "" {
			continue
		}
		if len(b) > 0 && b[len(b)-1] != ' ' {
			b = append(b, ' ')
		}
		b = append(append(b, part.word...), ' ')
		switch i {
		case 0:
			b = append(b, toRoman(value)...)
		case 1:
			b = append(b, strings.ToUpper(value)...)
		case 2:
			b = append(append(append(b, '('), value...), ')')
		default:
			b = append(b, value...)
		}
	}
	return b
}
