package extract

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// readOffices gives an Office to the POSITION entities that came without one, and
// notes what stands behind their heads.
func (l *linker) readOffices() {
	l.tails = make([][]string, len(l.ents))
	for k := range l.ents {
		if e := &l.ents[k]; e.Label == Position {
			v, ok := e.Value.(Office)
			if !ok {
				v = l.readOffice(k)
			}
			if v.Region != "" && !l.holdsPlace(k) {
				v.Region = "" // of a place that stands before the office
			}
			if n := l.placeIn(k); n >= 0 {
				v.Region = cmp.Or(v.Region, l.ents[n].ID())
			}
			e.Value = v
			l.tails[k] = l.tailOf(k)
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

// holdsPlace reports whether a region stands inside entity k.
func (l *linker) holdsPlace(k int) bool {
	if l.placeIn(k) >= 0 {
		return true
	}
	e := l.ents[k]
	i := sort.Search(len(l.spans), func(i int) bool { return l.spans[i].start >= e.Start })
	for ; i < len(l.spans) && l.spans[i].start < e.End; i++ {
		if l.spans[i].label == GPE && l.spans[i].end <= e.End {
			return true
		}
	}
	return false
}

// placeIn returns the first region inside entity k, or -1.
func (l *linker) placeIn(k int) int {
	for n := k + 1; n < len(l.ents) && l.ents[n].Start < l.ents[k].End; n++ {
		if l.ents[n].Label == GPE {
			return n
		}
	}
	return -1
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

// tailOf returns the words of the office k behind its head, in lower case, without
// the regions among them: perdagangan for Kadis Perdagangan Kota Bogor.
func (l *linker) tailOf(k int) []string {
	var v Office
	i := l.acting(l.first[k], l.last[k], &v)
	if m, ok := l.longest(i, l.last[k], lexicon.Office); ok {
		i = m.Last
	}
	var out []string
	for i < l.last[k] {
		if n := l.entityAt(i); n > k && l.ents[n].Label == GPE {
			i = l.last[n]
			continue
		}
		if l.toks[i].Kind == token.Word {
			out = append(out, l.low(i))
		}
		i++
	}
	return out
}

// same reports whether the offices k and n may be one: the roles are equal or one
// says more than the other, and nothing that both say differs.
func (l *linker) same(k, n int) bool {
	a, b := l.office(k), l.office(n)
	return sameOffice(a, b) && sameTail(l.tails[k], l.tails[n]) && sameRole(a.Role, b.Role, l.tails[k], l.tails[n])
}

// sameOffice compares all that two offices say but their units.
func sameOffice(a, b Office) bool {
	if a.Role == "" || b.Role == "" || family(a.Role) != family(b.Role) {
		return false
	}
	return agree(a.Region, b.Region) && agree(a.Acting, b.Acting)
}

// agree reports whether two values are equal or one is not known.
func agree(a, b string) bool { return a == b || a == "" || b == "" }

// sameRole reports whether two roles are equal or one is the other with a unit
// that the words behind the other do not contradict: kepala_dinas, and kepala
// with Dinas X.
func sameRole(a, b string, tailA, tailB []string) bool {
	if len(a) > len(b) {
		a, b, tailA = b, a, tailB
	}
	if a == b {
		return true
	}
	rest, ok := strings.CutPrefix(b, a+"_")
	if !ok || len(tailA) == 0 {
		return ok
	}
	kind, _, _ := strings.Cut(rest, "_")
	return slices.Contains(tailA, kind) || tailA[0][0] == kind[0]
}

// units are the words for a unit before what it deals with.
var units = []string{"bagian", "bidang", "dinas", "badan", "biro", "kantor", "seksi", "subbagian", "satuan", "unit", "divisi", "direktorat", "deputi"}

// sameTail reports whether the words behind two heads may name one unit: one
// begins with the other, or is spelt by it.
func sameTail(x, y []string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	return len(x) == 0 || begins(withoutUnit(y), withoutUnit(x)) || len(x) == 1 && len(y) > 1 && spelledBy(x[0], y)
}

// withoutUnit leaves the word for a unit at the front out.
func withoutUnit(words []string) []string {
	if len(words) > 1 && slices.Contains(units, words[0]) {
		return words[1:]
	}
	return words
}

// begins reports whether the words begin with the others.
func begins(words, others []string) bool {
	return len(others) <= len(words) && slices.Equal(words[:len(others)], others)
}

// spelledBy reports whether the letters of a short form occur in order in the
// words, the first of them first: disdag of dinas perdagangan.
func spelledBy(short string, words []string) bool {
	if len(short) < 2 || words[0] == short || words[0][0] != short[0] {
		return false
	}
	i := 0
	for _, w := range words {
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
		if e := l.ents[n]; len(e.Text) > len(best) && l.same(k, n) {
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
		if h.former != v.Former || !l.same(k, h.position) {
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
