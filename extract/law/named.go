package law

import "github.com/warta-nlp/warta/extract/token"

// Acts and codes that the press calls by name (spec: law, section 9).

// constitution reads what follows the head of the constitution: 1945, Negara
// Republik Indonesia Tahun 1945, '45. UUD with a number is a slip for UU.
func (s *scanner) constitution(c core) (core, bool) {
	i := c.head.next
	if n, ok := s.number(i, false); ok && n.n > 0 {
		c.head.token, c.flags = "uu", TypeFixed
		c.num, c.numbered, c.kind, c.next, c.end = n, true, Ref, n.next, n.end
		return c, true
	}
	j := s.bracket(s.state(s.bracket(i)))
	if s.same(j, "tahun") {
		j++
	}
	c.kind, c.id = Named, ID{Doc: Act, Type: "uud", Year: 1945, Number: "nn"}
	switch {
	case s.at(j) == "1945" || s.at(j) == "45":
		c.next = j + 1
	case (s.mark(j, '\'') || s.at(j) == "’") && s.at(j+1) == "45":
		c.next = j + 2
	case s.is(i, "tersebut", "itu", "ini"):
		c.kind, c.next = Anaphor, i+1
	default:
		c.next = s.state(i)
	}
	c.end = s.toks[c.next-1].End
	return c, true
}

// codes are the codes by name, sorted; the token is the key of LawNamed.
var codes = [...]form{
	{"khi", weak, "KHI"},
	{"kitab undang-undang hukum acara pidana", safe, "KUHAP"},
	{"kitab undang-undang hukum dagang", safe, "KUHD"},
	{"kitab undang-undang hukum perdata", safe, "KUHPerdata"},
	{"kitab undang-undang hukum pidana", safe, "KUHP"},
	{"kompilasi hukum islam", safe, "KHI"},
	{"kuh perdata", safe, "KUHPerdata"},
	{"kuh pidana", safe, "KUHP"},
	{"kuhap", safe, "KUHAP"},
	{"kuhd", safe, "KUHD"},
	{"kuhp", safe, "KUHP"},
	{"kuhperdata", safe, "KUHPerdata"},
	{"kuhpidana", safe, "KUHP"},
}

// codeName reads a code at token i, with the abbreviation in brackets after its
// long name.
func (s *scanner) codeName(i int) (core, bool) {
	k, next := s.find(codes[:], i)
	if k < 0 {
		return s.uupa(i)
	}
	if codes[k].entry == weak && !s.any(i, token.Upper) {
		return core{}, false
	}
	c := core{first: i, kind: Named, flags: Code, next: next, head: head{kind: safe, next: next}}
	if b := s.bracket(next); b == next+3 {
		c.next = b
	}
	c.id, _ = s.lookUp(codes[k].token)
	if codes[k].token == "KUHP" {
		s.edition(&c)
	}
	c.head.token = c.id.Type
	c.end = s.toks[c.next-1].End
	return c, true
}

// edition tells the old criminal code and the new one apart where the text does.
func (s *scanner) edition(c *core) {
	switch {
	case s.is(c.next, "baru", "nasional"):
		c.id.Year, c.id.Number = 2023, "1"
	case s.is(c.next, "lama"):
		c.id.Year, c.id.Number = 1946, "1"
	}
}

// uupa reads the one nickname that holds its UU.
func (s *scanner) uupa(i int) (core, bool) {
	if s.at(i) != "UUPA" {
		return core{}, false
	}
	c := core{first: i, kind: Named, flags: NamedAct | Ambiguous, next: i + 1, end: s.toks[i].End, head: head{kind: safe, token: "uu", next: i + 1}}
	c.id = ID{Doc: Act, Type: "uu", Year: 1960, Number: "5"}
	if inAceh(s.Region) || inAceh(s.dateline()) {
		c.id.Year, c.id.Number = 2006, "11"
	}
	return c, true
}

func inAceh(region string) bool { return len(region) >= 2 && region[:2] == "11" }

// nicknameWords bounds the words of an act's name.
const nicknameWords = 10

// namedAct reads the name of an act at token i, after Undang-Undang: a known
// one, or the capitalised words of another.
func (s *scanner) namedAct(c *core, i int) bool {
	if s.at(c.first) == "Uu" { // Uu Ruzhanul Ulum is a person
		return false
	}
	if s.at(i) == "1945" {
		c.kind, c.id = Named, ID{Doc: Act, Type: "uud", Year: 1945, Number: "nn"}
		c.flags |= TypeFixed
		c.next, c.end = i+1, s.toks[i].End
		return true
	}
	run := s.nameRun(i)
	if s.knownName(c, i, run) {
		return true
	}
	if run == i {
		return false
	}
	c.kind, c.next, c.end = Named, run, s.toks[run-1].End
	c.flags |= NamedAct
	return true
}

// knownWords bounds the words of a known name in lower case.
const knownWords = 4

// knownName reads the longest known name of an act at token i, where the
// capitalised words of the name end at token run.
func (s *scanner) knownName(c *core, i, run int) bool {
	in, ok := instrumentOf(c.head.token)
	if !ok || in.scope != central {
		return false
	}
	for j := max(run, min(i+knownWords, s.sentenceEnd())); j > i; j-- {
		if s.kind(j-1) == token.Punct || j < run && !s.endsName(c.first, j) {
			continue
		}
		if id, ok := s.lookUp(in.short + " " + s.text[s.toks[i].Start:s.toks[j-1].End]); ok {
			c.id = id
			c.flags |= NamedAct
			c.kind, c.next, c.end = Named, j, s.toks[j-1].End
			return true
		}
	}
	return false
}

// endsName reports whether a known name may end at token j though capitalised
// words follow: after an acronym, before another name, and in a headline, where
// every word has a capital.
func (s *scanner) endsName(first, j int) bool {
	headline := s.capital(first-1) && s.sent < len(s.sents) && first-1 > s.sents[s.sent].First-s.offset
	return s.is(j, "dan", "atau") || s.any(j-1, token.Upper) || headline
}

// nameRun returns the token after the capitalised words at token i that may name
// an act: no verb, no region, no person's title.
func (s *scanner) nameRun(i int) int {
	end := i
	for j := i; j < min(i+nicknameWords, s.sentenceEnd()); j++ {
		w := s.folded(j)
		switch {
		case s.roleAt(j) == headRole || s.roleAt(j) == pinRole, s.nomorAt(j):
			return end
		case s.capital(j) && !isNameStop(w) && !verbShape(w):
			end = j + 1
		case j > i && s.capital(j-1) && (string(w) == "dan" || string(w) == "atas") && s.capital(j+1) || s.mark(j, '-') && s.glued(j) && s.glued(j+1) || s.mark(j, '/'):
		default:
			return end
		}
	}
	return end
}
