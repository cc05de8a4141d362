package extract

import "github.com/warta-nlp/warta/extract/token"

// RelationType says how one entity has to do with another.
type RelationType uint8

// The types of relation.
const (
	Represents  RelationType = iota + 1 // B mewakili A; A, yang diwakili oleh B; perwakilan A, B
	Accompanies                         // B mendampingi A; A didampingi B, C dan D
	MemberOf                            // politisi Partai X NAME; NAME dari Fraksi Y; NAME, siswa SMAN Z
	LocatedIn                           // Aula X, Kecamatan Y; Hotel Z di Kota Y
)

var relationNames = [...]string{"", "represents", "accompanies", "member_of", "located_in"}

// String returns the name of the type in the JSON form.
func (t RelationType) String() string {
	if int(t) < len(relationNames) {
		return relationNames[t]
	}
	return "invalid"
}

// relations reads what the text says of two entities, by the word between them.
func (l *linker) relations() []Relation {
	var out []Relation
	for i := range l.toks {
		switch l.word(i) {
		case "diwakili", "diwakilkan":
			out = l.relate(out, Represents, l.firstOf(l.agents(i)), l.subjectsBefore(i))
		case "mewakili", "Mewakili":
			out = l.relate(out, Represents, l.subjectsBefore(i), l.firstOf(l.party(i+1)))
		case "didampingi":
			out = l.relate(out, Accompanies, l.agents(i), l.subjectsBefore(i))
		case "mendampingi":
			out = l.relate(out, Accompanies, l.subjectsBefore(i), l.firstOf(l.party(i+1)))
		}
	}
	for k, e := range l.ents {
		switch e.Label {
		case Person:
			out = l.memberOf(out, k)
		case GPE:
			out = l.locatedIn(out, k)
		}
	}
	return out
}

// maxRelated bounds the entities that one word relates to another.
const maxRelated = 12

// relate adds a relation of each of the entities from to the first of to.
func (l *linker) relate(out []Relation, t RelationType, from, to []int) []Relation {
	if len(to) == 0 {
		return out
	}
	for _, f := range from {
		if f != to[0] {
			out = append(out, Relation{Type: t, From: f, To: to[0]})
		}
	}
	return out
}

func (l *linker) firstOf(ents []int) []int { return ents[:min(1, len(ents))] }

// agents returns the persons, or offices without a name, behind the passive verb
// at token i.
func (l *linker) agents(i int) []int {
	if i++; l.is(i, "oleh") {
		i++
	}
	return l.party(i)
}

// party returns the persons of a list that begins at token i, and the offices in
// it that stand without a name.
func (l *linker) party(i int) []int {
	var out []int
	for len(out) < maxRelated {
		k := l.entityPast(i)
		if k < 0 {
			break
		}
		n := k
		switch l.ents[k].Label {
		case Position:
			if a := l.personAfter(k); a.person >= 0 && !a.left {
				n = a.person
			}
		case Person:
		default:
			return out
		}
		out = append(out, n)
		i = l.pastDegrees(l.last[n])
		next := i
		for l.is(next, ",", ";") || l.oneOf(next, []string{"dan", "serta", "beserta"}) {
			next++
		}
		if next == i || l.starts(next) {
			break
		}
		i = next
	}
	return out
}

// maxSubjectBefore bounds the tokens between a subject and its verb.
const maxSubjectBefore = 6

// subjectsBefore returns the person, or the office without a name, that ends
// before the verb at token i, with no more than `yang`, a comma and degrees
// between them.
func (l *linker) subjectsBefore(i int) []int {
	for j, n := i-1, 0; j >= 0 && n < maxSubjectBefore && !l.starts(j+1); j, n = j-1, n+1 {
		if k := l.speakerEnding(j + 1); k >= 0 {
			return []int{k}
		}
		if d := l.degreeStart(j); d >= 0 {
			j = d
			continue
		}
		if !l.is(j, ",", "yang", "turut", "ikut", "juga", "hadir", "dengan", "saat", ")") {
			return nil
		}
	}
	return nil
}

// membership are the words for a member of a body that stand before its name.
var membership = []string{
	"politisi", "politikus", "kader", "anggota", "legislator", "fungsionaris",
	"siswa", "siswi", "pelajar", "santri", "mahasiswa", "mahasiswi", "dosen", "guru", "peneliti", "atlet", "pemain",
}

// memberOf reads `politisi Partai X NAME`, `Anggota Komisi Z dari Fraksi Y, NAME`,
// `NAME dari Fraksi Y`, `NAME, siswa SMAN 1`, and of a body `perwakilan Y, NAME`.
func (l *linker) memberOf(out []Relation, k int) []Relation {
	i := l.titlesBefore(l.first[k])
	if l.is(i-1, ",") {
		i--
	}
	o := l.entityEnding(i, Org)
	switch {
	case o < 0:
	case l.oneOf(l.first[o]-1, membership):
		return append(out, Relation{Type: MemberOf, From: k, To: o})
	case l.is(l.first[o]-1, "perwakilan"), l.is(l.first[o]-1, "dari") && l.is(l.first[o]-2, "perwakilan"):
		return append(out, Relation{Type: Represents, From: k, To: o})
	case l.is(l.first[o]-1, "dari"):
		if n := l.entityEnding(l.first[o]-1, Org); n >= 0 && l.oneOf(l.first[n]-1, membership) {
			return append(out, Relation{Type: MemberOf, From: k, To: n}, Relation{Type: MemberOf, From: k, To: o})
		}
	}
	j := l.pastDegrees(l.last[k])
	if l.is(j, "dari") || l.is(j, ",") && l.oneOf(j+1, membership) && !l.starts(j+1) {
		if l.is(j, ",") {
			j++
		}
		if o := l.entityAt(j + 1); o >= 0 && l.ents[o].Label == Org {
			return append(out, Relation{Type: MemberOf, From: k, To: o})
		}
	}
	return out
}

// locatedIn reads `Aula X, Kecamatan Y`, `Hotel Z di Kota Y`, `Desa A, Kecamatan
// B`: a place right before the region k. Of two regions the later must hold the
// earlier by their codes; the earlier may be part of a name (DPRD Kabupaten A,
// Provinsi B).
func (l *linker) locatedIn(out []Relation, k int) []Relation {
	i := l.first[k]
	if l.is(i-1, ",") || l.is(i-1, "di") && l.toks[i-1].Any(token.Space) {
		i--
	}
	if l.starts(i) {
		return out
	}
	for _, label := range [...]Label{Fac, Loc, GPE} {
		p := l.entityEnding(i, label)
		if p < 0 || l.nested(k) {
			continue
		}
		if label == GPE {
			if p = l.lastEnding(i, GPE); !l.holdsRegion(k, p) || i == l.first[k] && l.nested(p) {
				continue
			}
		} else if i == l.first[k] || l.nested(p) {
			continue
		}
		out = append(out, Relation{Type: LocatedIn, From: p, To: k})
		return l.coordinated(out, p, k)
	}
	return out
}

// coordinated adds the regions of the level of region p that are listed before it
// and that region k holds as well: Kecamatan A, B dan C, Kabupaten K.
func (l *linker) coordinated(out []Relation, p, k int) []Relation {
	level := len(l.ents[p].ID())
	for n := 0; n < maxRelated && l.ents[p].Label == GPE; n++ {
		i := l.first[p]
		if l.oneOf(i-1, []string{"dan", "serta"}) {
			i--
		}
		if l.is(i-1, ",") {
			i--
		}
		if i == l.first[p] {
			break
		}
		if p = l.lastEnding(i, GPE); p < 0 || l.nested(p) || len(l.ents[p].ID()) != level || !l.holdsRegion(k, p) {
			break
		}
		out = append(out, Relation{Type: LocatedIn, From: p, To: k})
	}
	return out
}

// lastEnding returns the entity of the label that ends right before token i, of
// several the shortest, or -1.
func (l *linker) lastEnding(i int, label Label) int {
	for k := l.firstEntity(i) - 1; k >= 0 && k > l.firstEntity(i)-reach; k-- {
		if l.last[k] == i && l.ents[k].Label == label {
			return k
		}
	}
	return -1
}

// nested reports whether another entity holds entity k.
func (l *linker) nested(k int) bool {
	for n := k - 1; n >= 0 && n > k-reach; n-- {
		if l.ents[n].End >= l.ents[k].End {
			return true
		}
	}
	return false
}

// holdsRegion reports whether the region of entity k holds that of entity n.
func (l *linker) holdsRegion(k, n int) bool {
	outer, inner := l.ents[k].ID(), l.ents[n].ID()
	return outer != "" && len(inner) > len(outer) && inner[:len(outer)] == outer && inner[len(outer)] == '.'
}
