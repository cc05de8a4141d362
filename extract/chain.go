package extract

import "strings"

// chains lists the entities that mean the same, two or more each: the mentions
// of a person with the offices that stand for that person (an office beside the
// name says something of the person and is no mention), the mentions of an
// organisation with the acronym of its name. They are in the order of their first
// mention.
func (l *linker) chains() [][]int {
	var order []string
	members := map[string][]int{}
	for k := range l.ents {
		key := l.identity(k)
		if key == "" {
			continue
		}
		if len(members[key]) == 0 {
			order = append(order, key)
		}
		members[key] = append(members[key], k)
	}
	var out [][]int
	for _, key := range order {
		if len(members[key]) > 1 {
			out = append(out, members[key])
		}
	}
	return out
}

// isPost reports an office that is spoken of as a post or an issuer and not as the
// person in it: serah terima jabatan Camat, Peraturan Bupati, Komandan Upacara
// dijabat X.
func (l *linker) isPost(k int) bool {
	return l.oneOf(l.first[k]-1, beforePost) || l.oneOf(l.last[k], behindPost)
}

var (
	beforePost = []string{
		"jabatan", "sertijab", "posisi", "kursi", "menjabat", "sebagai", "selaku", "menjadi",
		"peraturan", "keputusan", "instruksi", "edaran",
	}
	behindPost = []string{"dijabat", "diemban", "dipegang"}
)

// identity returns what all mentions of one thing share, "" if that is not known.
func (l *linker) identity(k int) string {
	switch e := l.ents[k]; e.Label {
	case Person:
		return "person " + l.figures[l.who[k]].full
	case Position:
		if p := l.bearer(k); p >= 0 && !l.stated(k) && !l.isPost(k) {
			return l.identity(p)
		}
	case Org:
		name := e.Text
		if d, ok := l.defined[name]; ok {
			name = l.textOf(l.defs[d].long)
		}
		return "org " + strings.ToLower(strings.Join(strings.Fields(name), " "))
	}
	return ""
}
