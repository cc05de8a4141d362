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
	e, ok := s.lookUpLaw(m.ID)
	if !ok {
		if m.ID.Type == "uu" && m.Year <= censusYear {
			m.Flags |= Implausible
		}
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

// censusYear is the last year of which the table has every UU.
const censusYear = 2025

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
	case id == weapons && s.near(m.Start, "senjata", "sajam"):
		id.Type = "uudrt"
	default:
		return ID{}
	}
	return id
}

// weapons is UU 12/1951, which abolishes a bank; the emergency act on weapons is
// UU Darurat 12/1951.
var weapons = ID{Doc: Act, Type: "uu", Year: 1951, Number: "12"}

// nearWords bounds how far a word that decides a reading may stand, in tokens.
const nearWords = 30

// near reports whether one of the words stands near byte at.
func (s *scanner) near(at int, words ...string) bool {
	i := s.tokenBefore(at)
	for j := max(0, i-nearWords); j < min(len(s.toks), i+nearWords); j++ {
		if s.is(j, words...) {
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
