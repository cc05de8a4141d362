package extract

import "slices"

// officials makes one record of each person that holds an office, with all
// mentions of the person and of the office by itself.
func (l *linker) officials() []Official {
	var out []Official
	index := map[string]int{}
	for _, h := range l.holders() {
		name := l.fullName(h.Person)
		at, seen := index[name]
		if !seen {
			at = len(out)
			index[name] = at
			office, _ := l.ents[h.Position].Value.(Office)
			out = append(out, Official{Name: name, Office: office})
			out[at].Titles, out[at].Degrees = l.titles(h.Person)
		}
		out[at].Mentions = append(out[at].Mentions, h.Position)
	}
	for k, e := range l.ents {
		if e.Label == Person {
			if at, ok := index[l.fullName(k)]; ok {
				out[at].Mentions = append(out[at].Mentions, k)
			}
		}
	}
	for i := range out {
		slices.Sort(out[i].Mentions)
	}
	return out
}

// titles returns the titles written before and the degrees after a person.
func (l *linker) titles(k int) (before, after []string) {
	first := l.tokenAt(l.ents[k].Start)
	for i := first - 1; i >= 0 && i > first-6; i-- {
		if l.titleAt(i, first) != first {
			break
		}
		before = append([]string{l.word(i)}, before...)
	}
	last := l.tokenAt(l.ents[k].End)
	for i := last; i < len(l.toks) && i < last+12; i++ {
		if l.is(i, ",") {
			continue
		}
		if !l.degreeFollows(i, len(l.toks)) {
			break
		}
		after = append(after, l.word(i))
	}
	return before, after
}
