package law

// check compares an act with the table of laws (spec: law, section 14).
func (s *scanner) check(m *Mention) {
	if in, ok := instrumentOf(m.Type); ok && in.most > 0 && isDigits(m.Number) && (len(m.Number) > 4 || atoi(m.Number) > in.most) {
		m.Flags |= Implausible
	}
	if m.ID.Doc != Act || !m.ID.Complete() {
		return
	}
	e, ok := s.Lexicon.Law(m.ID.Type, m.ID.Number, m.ID.Year)
	if !ok {
		return
	}
	m.Flags |= Known
	switch {
	case m.Title == "" || e.Title == "":
	case slug(m.Title) == slug(e.Title):
		m.Flags |= TitleAgrees
	default:
		m.Flags |= TitleDiffers
	}
}

func atoi(digits string) int {
	n := 0
	for i := 0; i < len(digits); i++ {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}
