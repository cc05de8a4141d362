package law

import "strings"

// Words that point back to an act (spec: law, section 8).

// anaphorReach is how far in bytes an act may stand before the words that point
// back to it: five sentences.
const anaphorReach = 1200

// families of acts that a word may point to, beside the types themselves.
const (
	anyAct       = "*"
	anyDecree    = "kep*"
	anyCircular  = "se*"
	anyMinistry  = "permen*"
	anyJudgment  = "putusan"
	anyOrderKind = "in*"
)

// hypernyms are words for acts of several types, sorted.
var hypernyms = [...]form{
	{"aturan", 0, anyAct},
	{"beleid", 0, anyAct},
	{"instruksi", 0, anyOrderKind},
	{"ketentuan", 0, anyAct},
	{"payung hukum", 0, anyAct},
	{"peraturan", 0, anyAct},
	{"peraturan menteri", 0, anyMinistry},
	{"permen", 0, anyMinistry},
	{"putusan", 0, anyJudgment},
	{"regulasi", 0, anyAct},
	{"se", 0, anyCircular},
	{"sk", 0, anyDecree},
	{"surat edaran", 0, anyCircular},
	{"surat keputusan", 0, anyDecree},
}

// readHypernym reads a word at token i that points back to one act, or to the
// last two or three: aturan itu, kedua perda tersebut.
func (s *scanner) readHypernym(i int) int {
	j, count := i, 1
	switch {
	case s.same(i, "kedua"):
		j, count = i+1, 2
	case s.same(i, "ketiga"):
		j, count = i+1, 3
	}
	family, next := "", j
	if k, after := s.find(hypernyms[:], j); k >= 0 {
		family, next = hypernyms[k].token, after
	}
	if count > 1 {
		if k, after := s.find(headForms[:], j); k >= 0 && headForms[k].token != "" {
			family, next = headForms[k].token, after
		}
	}
	if next = s.bracket(next); family == "" || !s.is(next, "tersebut", "itu", "ini", "dimaksud", "tsb", "tsb.") {
		return i + 1
	}
	m := Mention{Span: Span{s.toks[i].Start, s.toks[next].End}, Kind: Anaphor}
	return s.pointBack(m, family, count, i, next+1)
}

// emitAnaphor emits a type with tersebut, ini or itu.
func (s *scanner) emitAnaphor(m Mention, c *core) int {
	if s.pointBack(m, c.head.token, 1, c.first, c.next) != c.next && s.Generic {
		m.Kind = Generic
		if m.ID = (ID{Doc: Act, Type: m.Type}); isRegional(m.Type) {
			m.ID.Place = unknown
		}
		s.emit(m, c.first, c.next, c.next)
	}
	return c.next
}

// pointBack emits a mention that points to the last count acts of a family. It
// returns next, or first+1 if there are none.
func (s *scanner) pointBack(m Mention, family string, count, first, next int) int {
	var ids [3]ID
	n := s.antecedents(ids[:count], family, m.Start)
	if n < count {
		return first + 1
	}
	for k := n - 1; k >= 0; k-- {
		m.Relations = append(m.Relations, Relation{RefersTo, ids[k]})
	}
	if count == 1 {
		m.ID = ids[0]
		m.Type, m.Number, m.Year = ids[0].Type, ids[0].Number, ids[0].Year
	}
	s.emit(m, first, next, next)
	return next
}

// antecedents fills ids with the last different acts of a family before byte at,
// the last first, and returns how many there are.
func (s *scanner) antecedents(ids []ID, family string, at int) int {
	n := 0
	for k := len(s.out) - 1; k >= s.base && n < len(ids); k-- {
		m := &s.out[k]
		if at-m.EntitySpan().End > anaphorReach {
			break
		}
		if m.ID.IsZero() || m.Flags.Has(InTitle) || !pointsTo(m, family) || contains(ids[:n], m.ID) {
			continue
		}
		ids[n] = m.ID
		n++
	}
	return n
}

func contains(ids []ID, id ID) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}

// pointsTo reports whether a word of the family may mean the act of m.
func pointsTo(m *Mention, family string) bool {
	switch m.Kind {
	case Agreement, Generic:
		return false
	case Court:
		return family == anyJudgment
	case Draft:
		return m.Type == family
	}
	switch family {
	case anyAct:
		return m.ID.Doc == Act
	case anyDecree:
		return strings.HasPrefix(m.Type, "kep") || m.Type == "sk"
	case anyCircular:
		return strings.HasPrefix(m.Type, "se") && m.Type != "sema"
	case anyMinistry:
		return strings.HasPrefix(m.Type, "permen")
	case anyOrderKind:
		return strings.HasPrefix(m.Type, "in")
	case anyJudgment:
		return m.ID.Doc == Judgment
	}
	return m.Type == family
}

// statuteWords bounds the search for words that make a provision one of a
// contract or of an association's statutes.
const statuteWords = 60

// backref emits provisions without an act as those of the last act named before
// them in the sentence, or of the only act of the sentence before (section 6).
func (s *scanner) backref(p pins, first int) {
	if len(p.list) == 0 || p.list[0].Article == "" || s.sent >= len(s.sents) || s.privateText(first) {
		return
	}
	id, ok := s.actBefore(p.span.Start)
	if !ok {
		return
	}
	m := Mention{Span: p.span, Kind: Article, Type: id.Type, Number: id.Number, Year: id.Year, Pinpoints: p.list, PinSpan: p.span, ID: id, Flags: Backref}
	s.emit(m, first, p.next, p.next)
}

// actReach bounds how many mentions back the act of a provision is looked for.
const actReach = 32

// actBefore returns the act that provisions at byte at are of.
func (s *scanner) actBefore(at int) (ID, bool) {
	here := s.sents[s.sent].Start
	there := here
	if s.sent > 0 {
		there = s.sents[s.sent-1].Start
	}
	var found ID
	for k := len(s.out) - 1; k >= max(s.base, len(s.out)-actReach) && s.out[k].Start >= there; k-- {
		m := &s.out[k]
		if m.ID.Doc != Act || m.Flags.Has(InTitle) || m.Kind == Generic {
			continue
		}
		if m.Start >= here {
			return m.ID, true
		}
		if !found.IsZero() && found != m.ID {
			return ID{}, false
		}
		found = m.ID
	}
	return found, !found.IsZero()
}

// privateText reports whether the sentence speaks of a contract or of an
// association's statutes.
func (s *scanner) privateText(i int) bool {
	for j := max(s.sents[s.sent].First-s.offset, i-statuteWords); j < min(s.sentenceEnd(), i+statuteWords); j++ {
		switch string(s.folded(j)) {
		case "ad", "art", "kontrak", "perjanjian", "polis":
			return true
		case "anggaran":
			if s.is(j+1, "dasar", "rumah") {
				return true
			}
		}
	}
	return false
}
