package extract

// nicknaming are the words that introduce another name of the person just named
// or the name of which the one just named is short.
var nicknaming = []string{"disapa", "dipanggil", "sapaan", "panggilan", "alias", "dijuluki", "julukan", "dikenal"}

// nicknamed reports whether the text may give a nickname in words.
func (l *linker) nicknamed() bool {
	for i, t := range l.toks {
		switch l.text[t.Start] | 0x20 {
		case 'd', 's', 'p', 'a', 'j': // the words' first letters
			if l.oneOf(i, nicknaming) {
				return true
			}
		}
	}
	return false
}

// maxNicknaming bounds the tokens between the two names.
const maxNicknaming = 10

// joinNicknames makes one figure of two names where the text says so: `Ahmad
// Heryawan yang akrab disapa Aher`, `Basuki (Ahok)`, `Latif, sapaan akrab Bupati`.
func (l *linker) joinNicknames() {
	for k, e := range l.ents {
		if e.Label == Position {
			l.joinToBearer(k)
		}
		if l.who[k] < 0 {
			continue
		}
		i := l.last[k]
		if n := l.bracketedName(i); n >= 0 {
			l.alias(k, n)
			continue
		}
		if n := l.entityPast(i + 1); l.is(i, "atau") && n >= 0 && l.ents[n].Label == Person && l.last[n]-l.first[n] < l.last[k]-l.first[k] {
			l.alias(k, n)
			continue
		}
		if n := l.nicknameAfter(i); n >= 0 {
			switch l.ents[n].Label {
			case Person:
				l.alias(k, n)
			case Position:
				if p := l.bearer(n); p >= 0 {
					l.alias(p, k)
				}
			}
		}
	}
	l.tellNames()
}

// joinToBearer reads a nickname behind an office by itself: Wabup yang akrab
// disapa Aher.
func (l *linker) joinToBearer(k int) {
	if p := l.bearer(k); p >= 0 && !l.stated(k) {
		if n := l.nicknameAfter(l.last[k]); n >= 0 && l.ents[n].Label == Person {
			l.alias(p, n)
		}
	}
}

// alias joins the figures of two mentions. The longer name stays, else the first.
func (l *linker) alias(k, n int) {
	a, b := l.who[k], l.who[n]
	if len(l.figures[b].words) > len(l.figures[a].words) {
		a, b = b, a
	}
	l.merge(a, b)
}

// bracketedName returns the name of one word that stands in brackets of its own
// at token i, or -1.
func (l *linker) bracketedName(i int) int {
	if !l.is(i, "(") {
		return -1
	}
	n := l.entityPast(i + 1)
	if n < 0 || l.ents[n].Label != Person || !l.is(l.last[n], ")") || l.last[n]-l.first[n] > 2 {
		return -1
	}
	return n
}

// nicknameAfter returns the name or office that nicknaming words at token i lead
// to, or -1.
func (l *linker) nicknameAfter(i int) int {
	said := false
	for n := 0; n < maxNicknaming && i < len(l.toks) && !l.starts(i); n++ {
		if k := l.entityPast(i); k >= 0 {
			if label := l.ents[k].Label; said && (label == Person || label == Position) {
				return k
			}
			return -1
		}
		if l.is(i, ".", ";", ":") || l.acts(i) {
			return -1
		}
		said = said || l.oneOf(i, nicknaming)
		i++
	}
	return -1
}

// maxEpithet bounds the tokens between the word for a person and the nickname.
const maxEpithet = 8

// joinEpithets joins a nickname to the person spoken of before, where it stands
// with a word for that person: pria yang akrab disapa Aher itu.
func (l *linker) joinEpithets() {
	joined := false
	for k := range l.ents {
		if l.who[k] < 0 {
			continue
		}
		said := false
		for i, n := l.first[k]-1, 0; i >= 0 && n < maxEpithet && !l.starts(i+1); i, n = i-1, n+1 {
			if said = said || l.oneOf(i, nicknaming); said && l.oneOf(i, epithets) {
				if a := l.antecedent(i); a >= 0 && l.who[a] >= 0 {
					l.alias(a, k)
					joined = true
				}
				break
			}
			if l.is(i, ".", ";", ",") {
				break
			}
		}
	}
	if joined {
		l.tellNames()
	}
}
