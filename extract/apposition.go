package extract

import (
	"github.com/warta-nlp/warta/extract/token"
)

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
