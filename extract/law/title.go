package law

import "github.com/warta-nlp/warta/extract/token"

// Where a title ends (spec: law, section 7).

const (
	titleWords = 40
	titleBytes = 320
)

// title reads tentang and the title after it at token i. The known title of the
// act is preferred. It returns the span without tentang and the
// first token of the title and the one after it.
func (s *scanner) title(i int, act ID) (span Span, first, next int) {
	k := s.about(i)
	if k == i || k >= len(s.toks) {
		return Span{}, i, i
	}
	quoted := false
	if s.openingQuote(k) {
		quoted = true
		k++
	}
	s.advance(k)
	end := s.knownTitle(k, act)
	if end <= k {
		end = s.titleEnd(k, quoted)
	}
	if end <= k {
		return Span{}, i, i
	}
	return Span{s.toks[k].Start, s.wordEnd(end - 1)}, k, end
}

// wordEnd returns the byte after the word of token i, without the stop of an
// abbreviation.
func (s *scanner) wordEnd(i int) int {
	t := s.toks[i]
	if t.Kind == token.Abbrev && s.text[t.End-1] == '.' {
		return t.End - 1
	}
	return t.End
}

// about returns the token after tentang at token i, a date of signing before it
// included (tanggal 24 Juni 2022, tentang ...), or i.
func (s *scanner) about(i int) int {
	j := i
	if s.mark(j, ',') {
		j++
	}
	if s.same(j, "tanggal") {
		k := j + 1
		for n := 0; n < 3 && (s.kind(k) == token.Number || s.capital(k)); n++ {
			k++
		}
		if j = k; s.mark(j, ',') {
			j++
		}
	}
	if s.is(j, "tentang", "ttg", "ttg.", "perihal") {
		return j + 1
	}
	return i
}

func (s *scanner) openingQuote(i int) bool {
	switch s.at(i) {
	case "“", "\"", "‘", "«", "''", "„":
		return true
	}
	return false
}

func (s *scanner) closingQuote(i int) bool {
	switch s.at(i) {
	case "”", "\"", "’", "»", "''", "'", "″", "“":
		return true
	}
	return false
}

// titleScan is the state of looking for the end of a title.
type titleScan struct {
	*scanner
	first   int
	end     int  // token after the last word that belongs to the title
	comma   int  // end before a comma whose enumeration is not closed yet, -1 for none
	closing bool // dan or serta stands in front: the next word closes an enumeration
	small   bool // the title is in lower case
	quoted  bool // and in quotation marks
	single  bool // a subject without tentang: no comma belongs to it
	office  bool // an office was named: others may follow a comma
	nested  bool // an act was named: its number belongs to the title
	words   int
}

// titleEnd returns the token after the title that begins at token k.
func (s *scanner) titleEnd(k int, quoted bool) int {
	return s.endOfTitle(titleScan{quoted: quoted}, k)
}

func (s *scanner) endOfTitle(t titleScan, k int) int {
	t.scanner, t.first, t.end, t.comma = s, k, k, -1
	t.small = s.any(k, token.Lower)
	limit := min(len(s.toks), s.sentenceEnd())
	for j := k; j < limit && t.words < titleWords && s.toks[j].End-s.toks[k].Start <= titleBytes; {
		next := t.step(j)
		if next == j {
			break
		}
		j = next
	}
	if t.comma >= 0 {
		return t.comma
	}
	return t.end
}

// step reads token j and returns the next one to read, or j at the end of the
// title.
func (t *titleScan) step(j int) int {
	switch t.toks[j].Kind {
	case token.Punct, token.Symbol:
		return t.punct(j)
	case token.Number, token.Ordinal:
		if t.end < j && !t.glued(j) && !t.capital(j+1) && t.nextYear(j) == 0 {
			return j
		}
		return t.accept(j)
	case token.Abbrev:
		if t.endsThere(j) {
			t.accept(j)
			return j
		}
		return t.readWord(j)
	case token.Word, token.Prefix, token.Clitic:
		return t.readWord(j)
	}
	return j
}

// endsThere reports whether the stop of an abbreviation of capitals ends the
// sentence: RT/RW. Regulasi ini.
func (t *titleScan) endsThere(j int) bool {
	return t.any(j, token.Upper) && (t.end == j || t.glued(j)) && j > t.first && t.any(j+1, token.Title) && !t.is(j, "PT.", "CV.", "UD.", "H.", "HJ.", "KH.", "NO.") &&
		t.toks[j].End-t.toks[j].Start > 2
}

// nextYear returns the year at token j, or 0.
func (t *titleScan) nextYear(j int) int {
	_, _, y, _ := t.year(j)
	return y
}

// accept takes token j into the title.
func (t *titleScan) accept(j int) int {
	if t.closing {
		t.comma, t.closing = -1, false
	}
	t.words++
	t.end = j + 1
	return j + 1
}

// punct reads a mark: those between the words of a title go with it.
func (t *titleScan) punct(j int) int {
	switch {
	case t.mark(j, ','):
		return t.afterComma(j)
	case t.mark(j, '('):
		return t.brackets(j)
	case t.quoted && t.closingQuote(j):
		return j
	case t.dash(j) > 0 && t.end == j && (!t.any(j, token.Space) || !t.any(j+1, token.Space) || t.nextYear(j-1) > 0 && t.nextYear(j+1) > 0):
		return j + 1
	case (t.mark(j, '/') || t.mark(j, '&')) && t.end == j && (t.capital(j+1) || t.kind(j+1) == token.Number || !t.any(j+1, token.Space)):
		return j + 1
	case t.mark(j, '%') && t.end == j:
		return t.accept(j)
	}
	return j
}

// brackets reads a bracketed abbreviation: it belongs to the title if the title
// goes on after it.
func (t *titleScan) brackets(j int) int {
	k := t.bracket(j)
	if k == j || t.end < j || t.small && !t.capital(k) && t.kind(k) != token.Number {
		return j
	}
	if !t.capital(k) && t.kind(k) != token.Number && !t.linked(k) {
		return j
	}
	return k
}

// linked reports whether a connecting word and a capitalised one stand at k.
func (t *titleScan) linked(k int) bool { return isConnector(t.folded(k)) && t.capital(k+1) }

// afterComma decides on a comma: it ends the title before the next clause, and
// may be part of an enumeration otherwise.
func (t *titleScan) afterComma(j int) int {
	k := j + 1
	w := t.folded(k)
	switch {
	case t.single, k >= len(t.toks), t.end < j, endsAtComma(w), t.openingQuote(k), t.kind(k) == token.Number:
		return j
	case isOffice(w) && !t.office, t.actAt(k), t.any(k, token.Lower) && verbShape(w):
		return j
	case !t.small && t.any(k, token.Lower) && !isConnector(w):
		return j
	case (string(w) == "dan" || string(w) == "serta") && t.actAt(k+1):
		return j
	}
	if t.comma < 0 {
		t.comma = t.end
	}
	return k
}

// actAt reports whether another citation begins at token i: a head or a draft
// with its number or subject, or Nomor.
func (t *titleScan) actAt(i int) bool {
	switch {
	case i >= len(t.toks):
		return false
	case t.nomorAt(i):
		return true
	}
	switch t.roleAt(i) {
	case headRole:
		c, ok := t.scanner.core(i)
		return ok && (c.kind != Generic || t.about(c.next) > c.next)
	case draftRole:
		return true
	case courtRole:
		return t.same(i, "putusan") && t.nomorAt(i+1)
	}
	return false
}

// readWord reads a word.
func (t *titleScan) readWord(j int) int {
	w := t.folded(j)
	switch {
	case j == t.first:
		t.office = isOffice(w)
		return t.accept(j)
	case endsTitle(w), t.same(j, "pasal") && t.kind(j+1) == token.Number:
		return j
	case string(w) == "menjadi" && t.roleIf(j+1) == headRole && !t.same(t.first, "penetapan"):
		return j // Raperda ... menjadi Perda
	case t.roleAt(j) == headRole:
		if t.connected(j) && t.actAt(j) {
			return j
		}
		t.nested = true
	case t.nomorAt(j):
		if !t.nested {
			return j
		}
		next, _ := t.nomor(j)
		t.accept(next - 1)
		return next
	}
	w = t.folded(j)
	t.office = t.office || isOffice(w)
	if isPlaceLink(w) && t.typeWord(j+1) == 0 && t.capital(j+1) {
		if isAddressee(t.folded(j + 1)) {
			return j
		}
		if _, ok := t.region(j+1, 0); ok {
			return j // di Sanggau says where, not what
		}
	}
	w = t.folded(j)
	if t.any(j, token.Lower) && (isConnector(w) || t.nested && isConnectorOfActs(w)) {
		return t.connect(j, w)
	}
	if t.small {
		return t.lowerWord(j, w)
	}
	if t.any(j, token.Lower) && t.kind(j) != token.Clitic {
		return j
	}
	return t.accept(j)
}

// connected reports whether a comma or a word that adds stands before token j.
func (t *titleScan) connected(j int) bool {
	return t.is(j-1, "dan", "serta", "maupun", "atau", "juga", "hingga") || t.mark(j-1, ',')
}

// connect passes a connecting word: it belongs to the title if a word of the
// title follows.
func (t *titleScan) connect(j int, w []byte) int {
	adds := string(w) == "dan" || string(w) == "serta"
	if adds && t.actAt(j+1) {
		return j
	}
	if t.comma >= 0 && adds {
		t.closing = true
	}
	return j + 1
}

// lowerWord reads a word of a title in lower case.
func (t *titleScan) lowerWord(j int, w []byte) int {
	if t.any(j, token.Lower) && (endsLower(w) && !t.is(j-1, "di", "pada") || verbShape(w) && !isPreposition(t.at(j-1)) && t.end == j) {
		return j
	}
	return t.accept(j)
}

func isPreposition(w string) bool {
	switch w {
	case "dalam", "untuk", "guna", "dengan", "bagi", "tanpa", "tata", "cara", "dan", "atau":
		return true
	}
	return false
}

// subject returns the token after a subject without tentang at token i
// (Perda Penyelenggaraan Rumah Kos), or 0: capitalised words that are neither a
// region nor a verb.
func (s *scanner) subject(i int) int {
	if !s.capital(i) || !s.any(i, token.Title) || s.typeWord(i) != 0 || !s.capital(i-1) && !s.mark(i-1, ')') {
		return 0
	}
	if w := s.folded(i); isNameStop(w) || verbShape(w) || isOffice(w) || s.roleAt(i) != noRole {
		return 0
	}
	if _, ok := s.region(i, 0); ok {
		return 0
	}
	if end := s.endOfTitle(titleScan{single: true}, i); end > i {
		return end
	}
	return 0
}
