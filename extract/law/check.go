package law

// check compares an act with the table of laws (spec: law, section 14).
func (s *scanner) check(m *Mention) {
	if in, ok := instrumentOf(m.Type); ok && in.most > 0 && isDigits(m.Number) && (len(m.Number) > 4 || atoi(m.Number) > in.most) {
		m.Flags |= Implausible
	}
	m.Alt = s.otherReading(m)
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
	case sameWords(m.Title, e.Title):
		m.Flags |= TitleAgrees
	default:
		m.Flags |= TitleDiffers
	}
}

// sameWords reports whether two phrases have the same words, whatever their case
// and punctuation.
func sameWords(a, b string) bool {
	var x, y [maxWord]byte
	for i, j := 0, 0; ; {
		var v, w []byte
		v, i = nextWord(x[:0], a, i)
		if w, j = nextWord(y[:0], b, j); string(v) != string(w) {
			return false
		}
		if len(v) == 0 {
			return true
		}
	}
}

// otherReading returns the act that a citation may mean as well: KMK may be the
// Minister of Health's, UUPA two acts, and the press cites the emergency act on
// weapons without Darurat (section 13).
func (s *scanner) otherReading(m *Mention) ID {
	id := m.ID
	switch {
	case m.Flags.Has(AmbiguousIssuer):
		id.Type = "kepmenkes"
	case m.Flags.Has(Ambiguous) && id.Year == 1960:
		id.Year, id.Number = 2006, "11"
	case m.Flags.Has(Ambiguous):
		id.Year, id.Number = 1960, "5"
	case id == weapons && s.says("senjata", "sajam"):
		id.Type = "uudrt"
	default:
		return ID{}
	}
	return id
}

// weapons is UU 12/1951, which abolishes a bank; the emergency act on weapons is
// UU Darurat 12/1951.
var weapons = ID{Doc: Act, Type: "uu", Year: 1951, Number: "12"}

// says reports whether the sentence has one of the words.
func (s *scanner) says(words ...string) bool {
	if s.sent >= len(s.sents) {
		return false
	}
	for i := s.sents[s.sent].First - s.offset; i < s.sentenceEnd(); i++ {
		if s.is(i, words...) {
			return true
		}
	}
	return false
}

func atoi(digits string) int {
	n := 0
	for i := 0; i < len(digits); i++ {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}
