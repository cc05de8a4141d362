package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
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
	named := make([]bool, len(l.ents)) // persons behind their office
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

// apposed is what the words behind an office say of its holders.
type apposed struct {
	person int  // or -1
	left   bool // person has left the office
	next   int  // who holds it now if the text says so as well, or -1
	comma  bool // a comma parts them
}

// maxApposition bounds the tokens between an office and its holder.
const maxApposition = 40

var (
	// Words that may stand between an office and the name of its holder.
	beforeHolder = []string{
		"periode", "masa", "jabatan", "bakti", "terpilih", "definitif", "setempat", "yang", "baru", "lama", "saat", "ini", "itu",
		"yakni", "yaitu", "ialah", "adalah", "bernama", "atas", "nama", "a.n.", "an.", "oleh",
	}
	// Words that join a second office of the same person.
	joinsOffice = []string{"/", "sekaligus", "merangkap", "juga", "selaku", "sebagai", "dijabat"}
	// Words before the place or body that an office belongs to.
	beforeBody = []string{"di", "pada", "dari", "lingkup", "fraksi", "se"}
)

// personAfter reads the apposition behind the office k.
func (l *linker) personAfter(k int) apposed { return l.apposition(k, 0) }

func (l *linker) apposition(k, depth int) apposed {
	none := apposed{person: -1, next: -1}
	i, comma, joint, body, left := l.last[k], false, false, false, false
	for begin := i; i < len(l.toks) && i < begin+maxApposition && !l.starts(i); {
		if n := l.entityPast(i); n >= 0 {
			switch e := l.ents[n]; {
			case e.Label == Person:
				if comma && l.fronted(k, n) {
					return none
				}
				next := l.successor(l.last[n])
				if body && next < 0 {
					return none // Kapolres dari Andi
				}
				return apposed{n, left || next >= 0, next, comma}
			case e.Label == Position && (joint || i == begin) && depth < maxJoined:
				return l.apposition(n, depth+1)
			case e.Label == GPE, e.Label == Date, e.Label == Org && (body || comma && l.hasUnit(k)):
				i, body = l.last[n], false
				continue
			}
			return none
		}
		switch {
		case l.is(i, "("):
			n, end := l.inBrackets(i)
			if n >= 0 || end == 0 {
				return apposed{person: n, next: -1}
			}
			i = end
			continue
		case l.is(i, ",", ":") || l.is(i, "-", "–") && l.toks[i].Is(token.Space):
			comma = true
		case l.oneOf(i, joinsOffice):
			joint = true // also dijabat: Komandan Upacara dijabat Pasiops NAME
		case l.oneOf(i, beforeBody):
			body = true
		case l.oneOf(i, []string{"sebelumnya"}):
			left = true
		case !l.oneOf(i, beforeHolder):
			return none
		}
		i++
	}
	return none
}

// maxJoined bounds the offices of one person that are joined by words.
const maxJoined = 3

// hasUnit reports whether the office k names the unit that it heads, so that the
// body above it may follow behind a comma.
func (l *linker) hasUnit(k int) bool { return l.office(k).Unit != "" }

// maxBracket bounds the tokens in the brackets between an office and a name.
const maxBracket = 14

// inBrackets reads the brackets at token i: the person alone in them, or -1, and
// the token behind them, 0 if they are not closed.
func (l *linker) inBrackets(i int) (person, end int) {
	n := l.entityPast(i + 1)
	if n >= 0 && l.ents[n].Label == Person && l.is(l.last[n], ")", ",") {
		return n, l.last[n] + 1
	}
	for j := i + 1; j < len(l.toks) && j < i+maxBracket && !l.starts(j); j++ {
		if l.is(j, ")") {
			return -1, j + 1
		}
	}
	return -1, 0
}

// successor reads `digantikan oleh NAME`, `kepada NAME` at token i, behind one who
// held the office before, and returns the person, or -1.
func (l *linker) successor(i int) int {
	i = l.pastDegrees(i)
	if !l.oneOf(i, []string{"digantikan", "diganti", "kepada"}) {
		return -1
	}
	i++
	if l.is(i, "oleh") {
		i++
	}
	if n := l.entityPast(i); n >= 0 && l.ents[n].Label == Person {
		return n
	}
	return -1
}

// maxDegrees bounds the tokens of the degrees behind a name.
const maxDegrees = 16

// pastDegrees returns the token behind the degrees, with their commas, that begin
// at token i.
func (l *linker) pastDegrees(i int) int {
	for n := 0; n < maxDegrees && !l.starts(i); n++ {
		end := l.degreeEnd(i)
		if end == i {
			break
		}
		i = end
	}
	return i
}

// degreeEnd returns the token behind the degree at token i, with the comma or
// stop before it; or i. A degree may be written apart: S. STP.
func (l *linker) degreeEnd(i int) int {
	j := i
	if l.is(i, ",", ".") {
		j++
	}
	if l.starts(j) {
		return i
	}
	if m, ok := l.longest(j, len(l.toks), lexicon.PersonTitle); ok && m.Entry.Field("side") == "after" && l.toks[j].Any(token.Upper|token.Title|token.Mixed) {
		return m.Last
	}
	if j > i && l.is(j, "S.", "M.", "A.") && !l.starts(j+1) && l.toks[j+1].Kind == token.Word && l.toks[j+1].Any(token.Upper|token.Mixed) {
		return j + 2
	}
	return i
}

// degreeStart returns the first token of the degree, with its comma, that ends
// with token i, or -1.
func (l *linker) degreeStart(i int) int {
	for j := i - 3; j < i; j++ {
		if j >= 0 && l.degreeEnd(j) == i+1 {
			return j
		}
	}
	if l.degreeEnd(i) == i+1 {
		return i
	}
	return -1
}

var (
	// Words that open a sentence with a phrase of its own: in `Kepada Bupati, Andi
	// menyampaikan` Andi is not the regent.
	fronting = []string{
		"untuk", "kepada", "bersama", "bagi", "usai", "seusai", "setelah", "sebelum", "selain", "dengan", "di", "oleh", "lewat", "melalui",
		"dihadapan", "saat", "ketika", "terhadap", "atas", "dari",
	}
	// Words that may stand before those.
	connecting = []string{"sementara", "itu", "lalu", "namun", "kemudian", "dan", "tetapi", "adapun", "sedangkan", "selanjutnya", "menurut", "saja"}
)

// maxFronted bounds the tokens of the phrase that a sentence opens with.
const maxFronted = 14

// fronted reports whether the office k ends the opening phrase of a sentence and
// the person n, behind its comma, begins the clause.
func (l *linker) fronted(k, n int) bool {
	s := l.sents[l.sentenceOf(l.first[k])]
	if l.first[k] == s.First || l.first[k]-s.First > maxFronted || l.oneOf(l.first[k]-1, givesOffice) {
		return false
	}
	for i := s.First; i < l.first[k]; i++ {
		if l.is(i, ",", ":", ")") {
			return false
		}
	}
	i := s.First
	for l.oneOf(i, connecting) {
		i++
	}
	if i >= l.first[k] || !l.oneOf(i, fronting) && !l.isVerb(i) {
		return false
	}
	return !l.is(l.pastDegrees(l.last[n]), ",", "(")
}

var (
	// Words that give the person before them the office behind them.
	givesOffice = []string{"selaku", "sebagai", "adalah", "merupakan", "ialah", "jadi", "menjadi", "menjabat"}
	// Words that may stand beside those.
	besideGiving = []string{
		"yang", "juga", "akan", "bertindak", "masih", "kini", "saat", "ini", "sekaligus", "sekarang", "resmi", "dilantik", "ditunjuk",
		"dipercaya", "diangkat", "dikukuhkan", "didapuk", "terpilih", "sudah", "telah", "pernah", "sempat", "sebelumnya", "mengakhiri", "masa", "jabatan", "berstatus",
	}
	// Those of them that say that the office has been left.
	leaving = []string{"sebelumnya", "pernah", "sempat"}
)

// personBefore returns the person whom the office k follows: `NAME selaku ...`,
// `NAME, Kepala ...`, `NAME (Kepala ...`, `NAME, S.H., yang menjabat ...`; or -1.
// left reports that the person has left it. A person named behind an office of
// his own takes a second one only by a word that gives it.
func (l *linker) personBefore(k int, named []bool) (person int, left bool) {
	given, comma := false, false
	i := l.first[k] - 1
	for begin := i; i >= 0 && i > begin-maxDegrees; i-- {
		if n := l.entityEnding(i+1, Person); n >= 0 {
			switch {
			case given:
				return n, left
			case named[n] || comma && l.goesOn(k):
				return -1, false
			}
			return n, false
		}
		if d := l.degreeStart(i); d >= 0 {
			comma = comma || l.is(d, ",")
			i = d
			continue
		}
		switch {
		case l.starts(i + 1):
			return -1, false
		case l.is(i, ",") || l.is(i, "-", "–", "—") && l.toks[i].Is(token.Space):
			comma = true
		case l.is(i, "("):
			given = i == begin
		case l.oneOf(i, givesOffice):
			given = true
		case l.oneOf(i, besideGiving):
			left = left || l.oneOf(i, leaving)
			given = given || l.oneOf(i, []string{"jabatan"})
		case !l.is(i, ".") || l.degreeStart(i-1) < 0:
			return -1, false
		}
	}
	return -1, false
}

// goesOn reports whether the office k stands in a list that goes on with another
// office, or ends with a body, so that the name before it need not be its
// holder's.
func (l *linker) goesOn(k int) bool {
	i := l.last[k]
	final := false
	for l.is(i, ",") || l.oneOf(i, []string{"dan", "serta"}) {
		final = !l.is(i, ",")
		i++
	}
	n := l.entityAt(i)
	return i > l.last[k] && n >= 0 && (l.ents[n].Label == Position || final && l.ents[n].Label == Org)
}

// reversed reports whether behind the person n stands an office of his own, as in
// a list of names each with its office behind it.
func (l *linker) reversed(n int) bool {
	i := l.pastDegrees(l.last[n])
	if l.is(i, ",") {
		i++
	}
	if l.oneOf(i, givesOffice) {
		return true
	}
	o := l.entityAt(i)
	return o >= 0 && l.ents[o].Label == Position && l.personAfter(o).person < 0
}

// maxPairs bounds the offices of a list that shares its names out.
const maxPairs = 6

// pairs reads `Bupati dan Wakil Bupati X, A dan B`: the offices from k on and as
// many persons, or none.
func (l *linker) pairs(k int) (offices, persons []int) {
	offices = l.series(k, Position)
	if len(offices) < 2 {
		return nil, nil
	}
	first := l.personAfter(offices[len(offices)-1]).person
	if first < 0 {
		return nil, nil
	}
	persons = l.series(first, Person)
	if len(persons) != len(offices) {
		return nil, nil
	}
	return offices, persons
}

// series returns the entities of the label joined to k: commas, and `dan`, `&`, a
// hyphen or a slash before the last.
func (l *linker) series(k int, label Label) []int {
	out := []int{k}
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
	return nil
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
	n := len(nameWords(l.ents[s.person].Text))
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
