package extract

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
