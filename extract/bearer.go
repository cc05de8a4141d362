package extract

// fullOffice returns the longest form in which the text writes the office k.
func (l *linker) fullOffice(k int) string {
	best, v := l.ents[k].Text, l.office(k)
	for _, n := range l.byRole.get(v.Role) {
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
	for _, s := range l.byHead.get(family(v.Role)) {
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
	l.byHead.clear()
	if l.byRole.empty() {
		for k := range l.ents {
			if role := l.office(k).Role; l.ents[k].Label == Position && role != "" {
				l.byRole.add(role, k)
			}
		}
	}
	for s, h := range l.held {
		if head := family(l.office(h.position).Role); head != "" {
			l.byHead.add(head, s)
		}
	}
}

// fewIndex holds the first maxBearers numbers that were added for each key.
type fewIndex struct {
	rows map[string]int // key -> lists
	list [][]int        // reused
}

func (x *fewIndex) empty() bool { return len(x.rows) == 0 }

func (x *fewIndex) clear() { clear(x.rows) }

// get returns the numbers of a key in the order in which they were added.
func (x *fewIndex) get(key string) []int {
	if row, ok := x.rows[key]; ok {
		return x.list[row]
	}
	return nil
}

func (x *fewIndex) add(key string, n int) {
	row, ok := x.rows[key]
	if !ok {
		if x.rows == nil {
			x.rows = map[string]int{}
		}
		row = len(x.rows)
		x.rows[key] = row
		if row == len(x.list) {
			x.list = append(x.list, nil)
		}
		x.list[row] = x.list[row][:0]
	}
	if len(x.list[row]) < maxBearers {
		x.list[row] = append(x.list[row], n)
	}
}
