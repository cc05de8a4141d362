package law

import "strings"

// draft is a bill (spec: law, section 10).
type draft struct {
	core
	title Span
	exact bool // the subject is told by tentang, quotation marks or capitals
}

// billType returns the token of the bills of a type of act.
func billType(act string) string {
	switch act {
	case "uu":
		return "ruu"
	case "pp":
		return "rpp"
	case "qanun":
		return "raqan"
	}
	return "ra" + act
}

// actType returns the type of act that a bill becomes.
func actType(bill string) string {
	switch bill {
	case "ruu":
		return "uu"
	case "rpp":
		return "pp"
	case "raqan":
		return "qanun"
	}
	if len(bill) > 2 {
		return bill[2:]
	}
	return bill
}

// readDraft reads a bill at token i.
func (s *scanner) readDraft(i int) int {
	d, ok := s.draft(i)
	if !ok {
		return i + 1
	}
	return s.emitDraft(d, pins{})
}

// draftHead reads the type of a bill: Rancangan Undang-Undang, RUU, Raperda,
// R-Perpres.
func (s *scanner) draftHead(i int) (token string, next int) {
	w, after := s.word(i)
	switch {
	case string(w) == "rancangan":
		if h, ok := s.head(after); ok && h.token != "" {
			return billType(h.token), h.next
		}
	case string(w) == "ruu" && s.capital(i), string(w) == "raqan":
		return string(w), after
	case string(w) == "rpp" && s.same(after, "tentang"):
		return "rpp", after
	case hasPrefix(w, "r-") && len(w) > 4:
		if k, next := s.findAs(headForms[:], w[2:], after); k >= 0 && headForms[k].token != "" {
			return billType(headForms[k].token), next
		}
	case hasPrefix(w, "raper"), hasPrefix(w, "ranper"), hasPrefix(w, "ranqan"):
		cut := 2
		if w[2] == 'n' {
			cut = 3
		}
		if k, next := s.findAs(headForms[:], w[cut:], after); k >= 0 && headForms[k].token != "" {
			return billType(headForms[k].token), next
		}
		if bill := "ra" + string(s.folded(i)[cut:]); strings.HasPrefix(bill, "rapermen") && isAlnum(bill) {
			return bill, after
		}
	}
	return "", i
}

// draft reads a bill at token i with its subject.
func (s *scanner) draft(i int) (draft, bool) {
	bill, next := s.draftHead(i)
	if bill == "" {
		return draft{}, false
	}
	d := draft{core: core{first: i, kind: Draft}}
	d.head = head{kind: safe, token: bill, next: next}
	j := s.filler(next, &d.head)
	if k := s.alias(j); k > j {
		j = s.filler(k, &d.head)
	}
	d.next, d.end = j, s.toks[j-1].End
	if isRegional(actType(bill)) {
		if place, ok := s.region(j, levelOf(actType(bill))); ok {
			d.place, j = place, place.next
		}
	}
	if s.is(j, "tersebut", "itu", "ini", "dimaksud") {
		d.kind, d.next, d.end = Anaphor, j+1, s.toks[j].End
		return d, true
	}
	if n, ok := s.number(s.afterIssuer(j), false); ok && n.n > 0 {
		d.num, d.numbered = n, true
		d.next, d.end = n.next, n.end
		j = n.next
	}
	s.draftSubject(&d, j)
	return d, true
}

// alias returns the token after a short form that repeats the type: atau RUU.
func (s *scanner) alias(i int) int {
	if s.is(i, "atau", "alias") {
		if _, next := s.draftHead(i + 1); next > i+1 {
			return next
		}
	}
	return i
}

// draftSubject reads the subject of a bill at token i: after tentang, in
// quotation marks, in capitals, or in lower case if it is an action noun.
func (s *scanner) draftSubject(d *draft, i int) {
	k := i
	for n := 0; n < 3 && (s.is(k, "inisiatif", "usulan", "prakarsa", "usul") || k > i && (s.capital(k) || s.is(k, "dari"))); n++ {
		k++
	}
	if span, _, next := s.title(k, ID{}); next > k {
		d.title, d.next, d.end, d.exact = span, next, span.End, true
		return
	}
	end := i
	switch {
	case s.openingQuote(i):
		if end = s.titleEnd(i+1, true); end > i+1 {
			d.title, d.exact = Span{s.toks[i+1].Start, s.toks[end-1].End}, true
			d.next, d.end = end, d.title.End
		}
		return
	case s.capital(i) && s.draftName(i):
		d.exact = true
		end = s.endOfTitle(titleScan{single: true}, i)
	case isActionNoun(s.folded(i)):
		end = s.endOfTitle(titleScan{single: true}, i)
	}
	if end > i {
		d.title = Span{s.toks[i].Start, s.toks[end-1].End}
		d.next, d.end = end, d.title.End
	}
}

// draftName reports whether the capitalised word at token i may begin a bill's
// subject.
func (s *scanner) draftName(i int) bool {
	w := s.folded(i)
	return !isNameStop(w) && !verbShape(w) && s.roleAt(i) != draftRole && s.typeWord(i) == 0
}

// isActionNoun reports a noun in pe-an, as titles begin with:
// penyelenggaraan, perubahan.
func isActionNoun(w []byte) bool {
	return len(w) >= 9 && hasPrefix(w, "pe") && hasSuffix(w, "an")
}

// emitDraft emits a bill with the provisions in front of it, and returns the
// token to go on at.
func (s *scanner) emitDraft(d draft, p pins) int {
	m := s.mention(&d.core, p)
	if d.kind == Anaphor {
		return s.emitAnaphor(m, &d.core)
	}
	m.Kind, m.TitleSpan, m.Title = Draft, d.title, s.text[d.title.Start:d.title.End]
	m.Span.End = d.end
	act := actType(m.Type)
	m.ID = ID{Doc: Bill, Type: m.Type}
	if isRegional(act) {
		bill := m.Type
		m.Type = act
		s.locate(&m, &d.core, d.first)
		m.Type = bill
		m.ID.Place = placeOf(m.Region)
	}
	switch {
	case d.numbered:
		_, m.Number, _ = s.canonical(act, &d.num)
		m.NumberRaw, m.Year = s.text[d.num.num.Start:d.num.num.End], d.num.year
		m.ID.Number, m.ID.Year = m.Number, m.Year
	case d.exact:
		m.ID.Number = slug(m.Title)
	}
	if m.Title == "" && m.Number == "" && !s.Generic {
		return d.next
	}
	if s.emit(m, d.first, d.next, d.next) && m.Title != "" {
		first := s.tokenFrom(d.first, d.title.Start)
		s.outer = outerTitle{len(s.out) - 1, d.next}
		return first
	}
	return d.next
}
