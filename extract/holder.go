package extract

import (
	"cmp"
	"slices"
	"strings"
)

// statement is a place where the text gives a person an office.
type statement struct {
	person, position int  // entities
	former           bool // an office left: yang sebelumnya menjabat sebagai
}

// findHolders reads the appositions of the text in order: `Bupati X, NAME,`,
// `Bupati X NAME`, `NAME selaku Bupati X`, `NAME, Kepala Y`, `Bupati dan Wakil
// Bupati X, A dan B`. `diwakili oleh` and `didampingi` do not hand an office on.
func (l *linker) findHolders() {
	l.behindOffice = zeroed(l.behindOffice, len(l.ents))
	named := l.behindOffice // persons behind their office
	state := func(person, position int, left bool) {
		named[person] = true
		l.held = append(l.held, statement{person, position, left || l.office(position).Former})
	}
	paired := 0 // offices before this one have been read as a list
	for k, e := range l.ents {
		if e.Label != Position || k < paired {
			continue
		}
		if offices, persons := l.pairs(k); persons != nil {
			for n, o := range offices {
				state(persons[n], o, false)
			}
			paired = offices[len(offices)-1] + 1
			continue
		}
		if a := l.personAfter(k); a.person >= 0 {
			if n, left := l.personBefore(k, named); a.comma && n >= 0 && l.reversed(a.person) {
				state(n, k, left)
				continue
			}
			state(a.person, k, a.left)
			if a.next >= 0 {
				state(a.next, k, false)
			}
		} else if n, left := l.personBefore(k, named); n >= 0 {
			state(n, k, left)
		}
	}
	l.indexHolders()
	l.sharedHolders()
}

// maxPairs bounds the offices of a list that shares its names out.
const maxPairs = 6

// pairs reads `Bupati dan Wakil Bupati X, A dan B`: the offices from k on and as
// many persons, or none.
func (l *linker) pairs(k int) (offices, persons []int) {
	l.pairOffices = l.appendSeries(l.pairOffices[:0], k, Position)
	offices = l.pairOffices
	if len(offices) < 2 {
		return nil, nil
	}
	first := l.personAfter(offices[len(offices)-1]).person
	if first < 0 {
		return nil, nil
	}
	l.pairPersons = l.appendSeries(l.pairPersons[:0], first, Person)
	persons = l.pairPersons
	if len(persons) != len(offices) {
		return nil, nil
	}
	return offices, persons
}

// appendSeries appends k and the entities of the label joined to it to the empty
// out: commas, and `dan`, `&`, a hyphen or a slash before the last. Without one
// joined so it returns none.
func (l *linker) appendSeries(out []int, k int, label Label) []int {
	out = append(out, k)
	joined := false
	for len(out) < maxPairs {
		i := l.last[out[len(out)-1]]
		if label == Person {
			i = l.pastDegrees(i)
		}
		if l.is(i, ",") {
			i++
		}
		if joined = l.oneOf(i, []string{"dan", "&", "-", "–", "/", "serta", "bersama", "beserta"}); joined {
			i++
		}
		n := l.entityPast(i)
		if n < 0 || l.ents[n].Label != label || l.starts(i) {
			break
		}
		out = append(out, n)
		if joined {
			return out
		}
	}
	return out[:0]
}

// sharedHolders reads `Wakil Bupati yang juga Ketua PSSI`, where the first office
// stands for the person who holds it.
func (l *linker) sharedHolders() {
	var more []statement
	for k, e := range l.ents {
		if e.Label != Position || l.stated(k) {
			continue
		}
		given := false
		i := l.first[k] - 1
		for begin := i; i > 0 && i > begin-maxJoiner && (l.oneOf(i, givesOffice) || l.oneOf(i, []string{"yang", "juga"})); i-- {
			given = true
		}
		if o := l.entityEnding(i+1, Position); given && o >= 0 && l.is(i+1, "yang") {
			if p := l.bearer(o); p >= 0 {
				more = append(more, statement{p, k, false})
			}
		}
	}
	l.state(more)
}

// pointedHolders reads an office by which the text points back to the person just
// spoken of: `Pj Sekda Bone itu mengatakan`, `kata Ketua DPC PDIP ini`.
func (l *linker) pointedHolders() {
	var more []statement
	for k, e := range l.ents {
		if e.Label != Position || !l.demonstrative(k) || l.office(k).Former || l.oneOf(l.first[k]-1, former) || l.bearer(k) >= 0 {
			continue
		}
		i := l.first[k]
		c, ok := l.cueAt(i - 1)
		if !l.heads(i, l.sents[l.sentenceOf(i)].First) && !(ok && c.form == says) {
			continue
		}
		if a := l.antecedent(i); a >= 0 && l.who[a] >= 0 {
			more = append(more, statement{a, k, false})
		}
	}
	l.state(more)
}

// state adds statements to those there are.
func (l *linker) state(more []statement) {
	if more == nil {
		return
	}
	l.held = append(l.held, more...)
	slices.SortStableFunc(l.held, func(a, b statement) int { return cmp.Compare(a.position, b.position) })
	l.indexHolders()
}

// maxJoiner bounds the words that join a second office to a first.
const maxJoiner = 4

// stated reports whether a statement gives the office k.
func (l *linker) stated(k int) bool {
	_, found := slices.BinarySearchFunc(l.held, k, func(s statement, k int) int { return cmp.Compare(s.position, k) })
	return found
}

// maxOffices bounds the offices of one person that a further one is compared
// with.
const maxOffices = 16

// holders returns the links of the document: for each person and office the
// fullest statement, the first of equal ones.
func (l *linker) holders() []Holder {
	var best []statement
	byFigure := map[int][]int{}
	for _, s := range l.held {
		if s.former {
			continue
		}
		g := l.who[s.person]
		known := byFigure[g]
		known = known[max(0, len(known)-maxOffices):]
		at := slices.IndexFunc(known, func(b int) bool { return l.restates(best[b].position, s.position) })
		if at < 0 {
			byFigure[g] = append(byFigure[g], len(best))
			best = append(best, s)
			continue
		}
		if b := &best[known[at]]; l.fullness(s) > l.fullness(*b) {
			*b = s
		}
	}
	var out []Holder
	for _, s := range best {
		out = append(out, Holder{Person: s.person, Position: s.position})
	}
	return out
}

// restates reports whether two mentions of offices of one person mean one
// office: they may be the same, both head a unit, or all words of one occur in the
// other. One may chair two bodies but heads one unit.
func (l *linker) restates(a, b int) bool {
	if v := l.office(a); l.same(a, b) || sameOffice(v, l.office(b)) && family(v.Role) == "kepala" {
		return true
	}
	x, y := strings.Fields(strings.ToLower(l.ents[a].Text)), strings.Fields(strings.ToLower(l.ents[b].Text))
	return containsAll(x, y) || containsAll(y, x)
}

func containsAll(have, want []string) bool {
	for _, w := range want {
		if !slices.Contains(have, w) {
			return false
		}
	}
	return true
}

// fullness grades how much a statement says: whether it stands in the body of the
// text, whether the office has its unit and region, then the words of the name.
func (l *linker) fullness(s statement) int {
	l.nameBuf = l.appendNameWords(l.nameBuf[:0], l.ents[s.person].Text)
	n := len(l.nameBuf)
	if !l.inHeadline(l.first[s.position]) {
		n += 100
	}
	o := l.office(s.position)
	if o.Region != "" {
		n += 20
	}
	if o.Unit != "" {
		n += 20
	}
	return n
}

// inHeadline reports whether token i stands in a first paragraph that is one
// sentence without a full stop.
func (l *linker) inHeadline(i int) bool {
	s := l.sents[0]
	return i < s.Last && s.Last < len(l.toks) && l.starts(s.Last) && !l.is(s.Last-1, ".")
}
