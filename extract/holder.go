package extract

// holders links each person with the office that the text gives in apposition:
// `Bupati X, NAME,`, `Bupati X NAME`, `NAME selaku Bupati X`, `NAME, Kepala Y`.
// `diwakili oleh` and `didampingi` between them do not transfer an office.
func (l *linker) holders() []Holder {
	var out []Holder
	stated := map[string]bool{}
	link := func(person, position int) {
		key := l.fullName(person) + "\x00" + l.ents[position].Text
		if !stated[key] {
			stated[key] = true
			out = append(out, Holder{Person: person, Position: position})
		}
	}
	used := map[int]bool{}
	for k, e := range l.ents {
		if e.Label != Position {
			continue
		}
		if n := l.personAfter(k); n >= 0 && !used[n] {
			used[n] = true
			link(n, k)
		} else if n := l.personBefore(k); n >= 0 && !used[n] {
			used[n] = true
			link(n, k)
		}
	}
	return out
}

// personAfter returns the person in apposition behind the office k, or -1.
func (l *linker) personAfter(k int) int {
	end := l.ents[k].End
	for n := k + 1; n < len(l.ents); n++ {
		e := l.ents[n]
		if e.Start < end {
			continue // inside the office
		}
		if e.Label == Person {
			if l.apposes(end, e.Start) {
				return n
			}
			return -1
		}
		if e.Label != Org {
			return -1
		}
		switch l.text[end:e.Start] {
		case " (": // the acronym of the unit
		case ", ": // the parent of the unit: Kepala Bagian X, Sekretariat Daerah Y, NAME
			end = e.End
		default:
			return -1
		}
	}
	return -1
}

// apposes reports whether the text between an office and a name is only a comma,
// a colon, a bracketed abbreviation and titles.
func (l *linker) apposes(from, to int) bool {
	if to-from > 120 {
		return false
	}
	i := l.tokenAt(from)
	if l.is(i, "(") {
		for i < len(l.toks) && l.toks[i].Start < to && !l.is(i, ")") {
			i++
		}
		i++
	}
	if l.is(i, ",", ":", "-", "–") {
		i++
	}
	if l.is(i, "yakni", "yaitu") {
		i++
	}
	i = l.titleAt(i, len(l.toks))
	return i < len(l.toks) && l.toks[i].Start == to
}

// personBefore returns the person whom the office k follows: `NAME selaku ...`,
// `NAME, Kepala ...`, `NAME, S.H. sebagai ...`, or -1.
func (l *linker) personBefore(k int) int {
	n := k - 1
	for n >= 0 && l.ents[n].End > l.ents[k].Start {
		n--
	}
	if n < 0 || l.ents[n].Label != Person {
		return -1
	}
	i := l.tokenAt(l.ents[n].End)
	to := l.ents[k].Start
	degrees := i
	comma := false
	for i < len(l.toks) && l.toks[i].Start < to && i-degrees < 12 {
		switch {
		case l.is(i, ","):
			comma = true
		case l.is(i, "selaku", "sebagai", "adalah", "merupakan"):
			comma = true
		case l.is(i, "yang", "juga", "menjabat"):
		case l.degreeToken(i):
		default:
			return -1
		}
		i++
	}
	if !comma || i >= len(l.toks) || l.toks[i].Start != to {
		return -1
	}
	return n
}

// degreeToken reports whether token i is part of a degree after a name.
func (l *linker) degreeToken(i int) bool {
	return l.degreeFollows(i, len(l.toks)) || i > 0 && l.degreeFollows(i-1, len(l.toks)) || l.is(i, ".")
}
