package extract

import (
	"slices"
	"strings"
)

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

// family returns the part of an office that all its forms share: kepala of
// kepala_dinas_kesehatan.
func family(role string) string {
	head, _, _ := strings.Cut(role, "_")
	return head
}
