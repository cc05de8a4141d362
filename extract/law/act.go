package law

// readAct reads an act at token i, emits it and returns the token to go on at.
func (s *scanner) readAct(i int) int {
	if s.same(i, "keputusan") && s.courtAt(i+1) {
		return s.judgmentHead(i, i+1)
	}
	c, ok := s.core(i)
	if !ok {
		return s.readHypernym(i)
	}
	return s.finish(c, pins{})
}

// readProvision reads the provisions at token i and the act they are of: the
// next words, or else an act that stands earlier.
func (s *scanner) readProvision(i int) int {
	p, ok := s.pinpoints(i)
	if !ok {
		return i + 1
	}
	j := p.next
	if s.is(j, "dari", "dalam", "pada") {
		j++
	}
	switch s.roleIf(j) {
	case headRole:
		if c, ok := s.core(j); ok && !(c.kind == Generic && c.place.next == 0 && c.subject == 0) {
			return s.finish(c, p)
		}
	case draftRole:
		if d, ok := s.draft(j); ok && j == p.next {
			return s.emitDraft(d, p)
		}
	}
	s.backref(p, i)
	return p.next
}

// roleIf returns the role of token i, none beyond the end.
func (s *scanner) roleIf(i int) role {
	if i >= len(s.toks) {
		return noRole
	}
	return s.roleAt(i)
}

// finish reads what follows the name of an act (a region, provisions, the title)
// and emits the mention. It returns the token to go on at: the first of the title,
// since acts may be named in it.
func (s *scanner) finish(c core, p pins) int {
	m := s.mention(&c, p)
	next := c.next
	if c.kind == Anaphor {
		return s.emitAnaphor(m, &c)
	}
	if c.numbered && c.place.next == 0 && isRegional(c.head.token) && s.typeWord(next) != 0 {
		if place, ok := s.region(next, 0); ok {
			c.place, next, m.End = place, place.next, s.toks[place.next-1].End
		}
	}
	next = s.pinsAfter(&m, next)
	c.next = next
	s.settle(&m, &c)
	titleFirst := next
	if c.subject > 0 {
		m.TitleSpan, next = Span{s.toks[next].Start, s.toks[c.subject-1].End}, c.subject
		titleFirst = next
	} else {
		m.TitleSpan, titleFirst, next = s.title(next, m.ID)
	}
	m.Title = s.text[m.TitleSpan.Start:m.TitleSpan.End]
	next = s.numberAfter(&m, &c, next)
	if m.Title != "" {
		next = s.pinsAfter(&m, next)
	}
	s.check(&m)
	if !s.emit(m, c.first, titleFirst, next) {
		return next
	}
	s.listAt(next, &c)
	return titleFirst
}

// numberAfter reads a number that stands behind the title: Perbup tentang
// Penanganan Pengemis Nomor 31 Tahun 2022.
func (s *scanner) numberAfter(m *Mention, c *core, i int) int {
	if m.Title == "" || c.numbered || m.Kind != Generic && m.Kind != Article || !s.nomorAt(i) {
		return i
	}
	n, ok := s.number(i, false)
	if !ok || n.n == 0 {
		return i
	}
	c.num, c.numbered = n, true
	if m.End = n.end; m.Kind == Generic {
		m.Kind = Ref
	}
	m.Flags &^= Issued | RegionUnknown
	s.settle(m, c)
	return n.next
}

// mention returns the mention of a name with the provisions in front of it.
func (s *scanner) mention(c *core, p pins) Mention {
	m := Mention{Span: Span{s.toks[c.first].Start, c.end}, Kind: c.kind, Type: c.head.token, Flags: c.flags | c.num.flags}
	if len(p.list) > 0 {
		m.Pinpoints, m.PinSpan, m.Start = p.list, p.span, p.span.Start
		if c.kind != Anaphor {
			m.Kind = Article
		}
	}
	return m
}

// pinsAfter reads provisions after an act (UUD 1945 pasal 18, UU 23/2014 Pasal
// 65) if the act has none yet and they are not another's.
func (s *scanner) pinsAfter(m *Mention, i int) int {
	j := i
	if s.mark(j, ',') {
		j++
	}
	if len(m.Pinpoints) > 0 || !s.same(j, "pasal") {
		return i
	}
	p, ok := s.pinpoints(j)
	if !ok {
		return i
	}
	switch s.roleIf(p.next) {
	case headRole:
		if c, ok := s.core(p.next); ok && c.kind != Generic {
			return i
		}
	case draftRole:
		return i
	}
	m.Pinpoints, m.PinSpan = p.list, p.span
	m.Kind = Article
	if m.TitleSpan.IsZero() {
		m.End = p.span.End
	}
	return p.next
}

// settle works out number, year, region and identifier.
func (s *scanner) settle(m *Mention, c *core) {
	if c.numbered {
		var f Flags
		n := &c.num
		m.Type, m.Number, f = s.canonical(m.Type, n)
		m.NumberRaw, m.Year = s.text[n.num.Start:n.num.End], n.year
		m.Flags |= f
		if m.Number == "" || m.Year == 0 {
			m.Flags |= Partial
		}
		if m.Type == "kepmenkeu" && s.same(c.first, "KMK") && n.n == 1 {
			m.Flags |= AmbiguousIssuer
		}
		if s.badYear(m) {
			m.Flags |= BadYear
			return
		}
	}
	s.locate(m, c, c.first)
	switch {
	case !c.id.IsZero():
		m.ID = c.id
		m.Type, m.Number, m.Year = c.id.Type, c.id.Number, c.id.Year
	case m.Type != "" && (c.kind != Named):
		m.ID = ID{Doc: Act, Type: m.Type, Year: m.Year, Number: m.Number}
		if isRegional(m.Type) {
			m.ID.Place = placeOf(m.Region)
		}
	}
}

// badYear reports whether no law of the type can have the year.
func (s *scanner) badYear(m *Mention) bool {
	return m.Year != 0 && (m.Year > s.latest() || m.Year < 1945 && m.Type != "stb")
}

// emit adds a mention. Acts named inside a title are marked; types alone are
// left out unless asked for. The tokens [titleFirst, next) are its title.
func (s *scanner) emit(m Mention, first, titleFirst, next int) bool {
	inside := s.outer.mention >= 0 && first < s.outer.end
	if m.Kind == Generic && !m.IsEntity() && (inside || !s.Generic) {
		return false
	}
	if inside {
		s.nest(&m)
	} else {
		s.chain(&m)
	}
	if s.out == nil {
		s.out = make([]Mention, 0, fewMentions)
	}
	s.out = append(s.out, m)
	if !inside && titleFirst < next {
		s.outer = outerTitle{len(s.out) - 1, next}
	}
	return true
}

// fewMentions is how many mentions a text that has any may have without growing
// the result.
const fewMentions = 4

// nest marks an act named in another's title, which it is amended by if the
// title says so.
func (s *scanner) nest(m *Mention) {
	m.Flags |= InTitle
	outer := &s.out[s.outer.mention]
	m.Relations = append(m.Relations, Relation{InTitleOf, outer.ID})
	if equalFold(lettersAt(outer.Title, 0), "perubahan") && !m.ID.IsZero() {
		outer.Relations = append(outer.Relations, Relation{Amends, m.ID})
		m.Relations = append(m.Relations, Relation{AmendedBy, outer.ID})
	}
}
