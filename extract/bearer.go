package extract

import (
	"slices"
	"strings"

	"github.com/warta-nlp/warta/lexicon"
)

// readOffices gives an Office to the POSITION entities that came without one.
func (l *linker) readOffices() {
	for k := range l.ents {
		if e := &l.ents[k]; e.Label == Position {
			if _, ok := e.Value.(Office); !ok {
				e.Value = l.readOffice(k)
			}
		}
	}
}

// readOffice reads the acting prefix and the head of the office k, and its unit
// and region from the entities inside it.
func (l *linker) readOffice(k int) Office {
	v := Office{Former: l.oneOf(l.first[k]-1, former)}
	limit := l.last[k]
	i := l.acting(l.first[k], limit, &v)
	if m, ok := l.longest(i, limit, lexicon.Office); ok {
		v.Role = m.Entry.ID()
	}
	for n := k + 1; n < len(l.ents) && l.first[n] < limit; n++ {
		switch e := l.ents[n]; e.Label {
		case Org:
			if v.Unit == "" {
				v.Unit = e.Text
			}
		case GPE:
			if v.Region == "" {
				v.Region = e.ID()
			}
		}
	}
	return v
}

// former are the words before an office that its holder has left.
var former = []string{"mantan", "eks", "eks-", "bekas", "purnabakti"}

// office returns the value of the POSITION k.
func (l *linker) office(k int) Office {
	v, _ := l.ents[k].Value.(Office)
	return v
}

// family returns the part of an office that all its forms share: kepala of
// kepala_dinas_kesehatan.
func family(role string) string {
	head, _, _ := strings.Cut(role, "_")
	return head
}

// sameOffice reports whether two mentions may mean one office: the roles are
// equal or one says more than the other, and nothing that both say differs.
func sameOffice(a, b Office) bool {
	if a.Role == "" || b.Role == "" || !sameRole(a, b) {
		return false
	}
	if a.Region != "" && b.Region != "" && a.Region != b.Region {
		return false
	}
	if a.Acting != b.Acting && a.Acting != "" && b.Acting != "" {
		return false
	}
	return a.Unit == "" || b.Unit == "" || sameUnit(a.Unit, b.Unit)
}

// sameRole reports whether two roles are equal or one is the other with a unit
// that the other does not contradict: kepala_dinas, and kepala of the Dinas X.
func sameRole(a, b Office) bool {
	if len(a.Role) > len(b.Role) {
		a, b = b, a
	}
	if a.Role == b.Role {
		return true
	}
	rest, ok := strings.CutPrefix(b.Role, a.Role+"_")
	if !ok {
		return false
	}
	kind, _, _ := strings.Cut(rest, "_")
	unit := strings.ToLower(a.Unit)
	acronym := !strings.Contains(unit, " ")
	return unit == "" || strings.Contains(unit, kind) || acronym && unit[0] == kind[0]
}

// sameUnit reports whether two names may be of one unit: the words of one occur
// in the other, or one begins with letters that spell the other.
func sameUnit(a, b string) bool {
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return len(x) > 0 && len(y) > 1 && spelledBy(x[0], y)
		}
	}
	return true
}

// spelledBy reports whether the letters of a short form occur in order in the
// words, the first of them first: disdag of dinas perdagangan.
func spelledBy(short string, words []string) bool {
	i := 0
	for n, w := range words {
		if n == 0 && (len(short) < 2 || w == "" || w[0] != short[0]) {
			return false
		}
		for k := 0; k < len(w) && i < len(short); k++ {
			if w[k] == short[i] {
				i++
			}
		}
	}
	return i == len(short)
}

// fullOffice returns the longest form in which the text writes the office k.
func (l *linker) fullOffice(k int) string {
	best, v := l.ents[k].Text, l.office(k)
	for _, n := range l.byRole[v.Role] {
		if e := l.ents[n]; len(e.Text) > len(best) && sameOffice(v, l.office(n)) {
			best = e.Text
		}
	}
	return best
}

// maxBearers bounds the statements that are compared for one office.
const maxBearers = 32

// bearer returns the PERSON entity that the POSITION k means by what the text
// says elsewhere: the holder of that office named last before it, else the first
// one named after it; or -1.
func (l *linker) bearer(k int) int {
	if l.ofClass(k) {
		return -1
	}
	v := l.office(k)
	best := -1
	for _, s := range l.byHead[family(v.Role)] {
		h := l.held[s]
		if h.position == k {
			return h.person
		}
		if h.former != v.Former || !sameOffice(v, l.office(h.position)) {
			continue
		}
		if h.position < k || best < 0 {
			best = h.person
		}
	}
	return best
}

// ofClass reports whether the office k stands for all its holders: para Camat.
func (l *linker) ofClass(k int) bool {
	return l.oneOf(l.first[k]-1, []string{"para", "seluruh", "semua", "setiap", "tiap", "sejumlah", "beberapa", "masing-masing", "calon"}) || l.office(k).Designated
}

// indexHolders makes the statements findable by office.
func (l *linker) indexHolders() {
	l.byHead = map[string][]int{}
	if l.byRole == nil {
		l.byRole = map[string][]int{}
		for k, e := range l.ents {
			if role := l.office(k).Role; e.Label == Position && role != "" && len(l.byRole[role]) < maxBearers {
				l.byRole[role] = append(l.byRole[role], k)
			}
		}
	}
	for s, h := range l.held {
		head := family(l.office(h.position).Role)
		if head != "" && len(l.byHead[head]) < maxBearers {
			l.byHead[head] = append(l.byHead[head], s)
		}
	}
}
