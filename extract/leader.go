package extract

// findLeaders makes the head of a region the subject of a sentence that begins
// with `orang nomor satu di X`.
func (l *linker) findLeaders() {
	for s, sent := range l.sents {
		if k := l.leader(sent.First); k >= 0 && l.grade[s] < cited {
			l.subject[s], l.grade[s] = k, heading
		}
	}
}

// leading returns the offices of the first or the second person of a region.
func leading(number string) []string {
	switch number {
	case "satu":
		return []string{"bupati", "wali_kota", "gubernur"}
	case "dua":
		return []string{"wakil_bupati", "wakil_wali_kota", "wakil_gubernur"}
	}
	return nil
}

// leader returns the person whom `orang nomor satu di X` at token i means by the
// text, or -1.
func (l *linker) leader(i int) int {
	if !l.is(i, "orang", "Orang") || !l.is(i+1, "nomor") {
		return -1
	}
	region := ""
	for j := i + 3; j < len(l.toks) && j < i+7 && !l.starts(j); j++ {
		if k := l.entityAt(j); k >= 0 {
			region = l.placeOf(k)
			break
		}
	}
	for _, role := range leading(l.low(i + 2)) {
		for _, n := range l.byHead.get(family(role)) {
			h := l.held[n]
			if v := l.office(h.position); v.Role == role && !h.former && agree(v.Region, region) {
				return h.person
			}
		}
	}
	return -1
}

// placeOf returns the code of entity k, or of the region inside it.
func (l *linker) placeOf(k int) string {
	if l.ents[k].Label == GPE {
		return l.ents[k].ID()
	}
	if n := l.placeIn(k); n >= 0 {
		return l.ents[n].ID()
	}
	return ""
}
