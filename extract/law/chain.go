package law

import "strings"

func equalFold(a, b string) bool { return len(a) == len(b) && strings.EqualFold(a, b) }

// chainWords bounds the words between two acts that are tied to each other.
const chainWords = 12

// chain ties a mention to the one before it by the words between them:
// sebagaimana telah diubah (beberapa kali, terakhir) dengan, jo. (spec: law,
// section 6).
func (s *scanner) chain(m *Mention) {
	prev := s.previous()
	if prev == nil || prev.ID.IsZero() || m.ID.IsZero() {
		return
	}
	switch s.tie(prev.EntitySpan().End, m.Start) {
	case AmendedBy:
		prev.Relations = append(prev.Relations, Relation{AmendedBy, m.ID})
		m.Relations = append(m.Relations, Relation{Amends, prev.ID})
	case AmendedByLast:
		prev.Relations = append(prev.Relations, Relation{AmendedByLast, m.ID})
		m.Relations = append(m.Relations, Relation{Amends, prev.ID})
	case Juncto:
		prev.Relations = append(prev.Relations, Relation{Juncto, m.ID})
	}
}

// previous returns the last mention that is not inside a title.
func (s *scanner) previous() *Mention {
	for k := len(s.out) - 1; k >= s.base && k >= len(s.out)-4; k-- {
		if !s.out[k].Flags.Has(InTitle) {
			return &s.out[k]
		}
	}
	return nil
}

// tie reads the words between the bytes from and to.
func (s *scanner) tie(from, to int) RelationKind {
	last := s.tokenBefore(to)
	if from < s.toks[0].Start {
		return 0
	}
	amended, latest := false, false
	for j, n := last, 0; j >= 0 && s.toks[j].Start >= from; j, n = j-1, n+1 {
		if n > chainWords {
			return 0
		}
		switch string(s.folded(j)) {
		case "jo", "juncto", "junto":
			if n <= 1 {
				return Juncto
			}
		case "diubah", "dirubah", "ditambah":
			amended = true
		case "terakhir":
			latest = true
		case "", "dengan", "beberapa", "kali", "telah", "sebagaimana", "yang", "dan", "oleh", "melalui", "sudah", "dalam", "pada", "menjadi", "beberapakali", "pertama", "kedua", "ketiga":
		default:
			return 0
		}
	}
	switch {
	case amended && latest:
		return AmendedByLast
	case amended:
		return AmendedBy
	}
	return 0
}

// tokenBefore returns the last token that begins before byte b.
func (s *scanner) tokenBefore(b int) int {
	lo, hi := 0, len(s.toks)
	for lo < hi {
		if mid := (lo + hi) / 2; s.toks[mid].Start < b {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo - 1
}

// list is a place where a list of acts may go on without naming the type again:
// UU Nomor 1 Tahun 2022 dan Nomor 23 Tahun 2014.
type list struct {
	at   int // token, 0 for none
	core core
}

// listAt notes that the list of an act may go on at token i.
func (s *scanner) listAt(i int, c *core) {
	if c.numbered && c.kind == Ref && c.head.kind != several {
		s.list = list{i, *c}
	}
}

// readListItem reads the next item of a list at token i, and returns the token
// to go on at, or i if there is none.
func (s *scanner) readListItem(i int) int {
	prev := s.list.core
	s.list.at = 0
	j := s.separator(i)
	if j == i {
		return i
	}
	n, ok := s.number(j, prev.head.token == "tapmpr" || prev.head.token == "tapmprs")
	if !ok || n.n == 0 || n.year == 0 && (prev.num.year != 0 || !n.nomor) {
		return i
	}
	c := core{first: j, next: n.next, end: n.end, kind: Ref, head: prev.head, num: n, numbered: true, place: prev.place, flags: InheritedHead}
	if prev.num.year == 0 {
		s.inheritYear(n.year)
	}
	return s.finish(c, pins{})
}

// separator returns the token after a comma or a connecting word, or i.
func (s *scanner) separator(i int) int {
	j := i
	if s.mark(j, ',') {
		j++
	}
	if s.is(j, "dan", "serta", "maupun", "atau", "jo", "jo.", "juncto") {
		if j++; s.mark(j, '.') {
			j++
		}
	}
	return j
}

// inheritYear gives the year of a list's last item to the one before it, which
// has none: Permendagri Nomor 8 dan 9 Tahun 2006.
func (s *scanner) inheritYear(year int) {
	if m := s.previous(); m != nil && m.Year == 0 && year > 0 && m.Number != "" {
		m.Year, m.ID.Year = year, year
		m.Flags &^= Partial
	}
}
