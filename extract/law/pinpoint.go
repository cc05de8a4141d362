package law

import "github.com/warta-nlp/warta/extract/token"

// pins are the provisions that a citation names, in front of the act or after it.
type pins struct {
	list []Pinpoint
	span Span
	next int // token after them

	component string
	chapter   string
	level     int  // of the last item: an index into provisionParts
	open      bool // the last ayat or huruf had no brackets: a bare item may follow
}

// Levels of provisions, indexes into provisionParts.
const (
	chapterLevel = iota
	articleLevel
	paraLevel
	pointLevel
	itemLevel
)

// pinpoints reads a list of provisions at token i (spec: law, section 6): Pasal
// 65 ayat (1) huruf a dan b, Pasal 2, 3 dan Pasal 8, Penjelasan Pasal 72,
// Lampiran II, Bab III.
func (s *scanner) pinpoints(i int) (pins, bool) {
	p := pins{next: i}
	j := i
	if s.same(j, "Penjelasan") {
		p.component = penjelasan
		j++
		if s.same(j, "Umum") || s.same(j, "atas") {
			j++
		}
	}
	switch {
	case p.component == "" && s.same(j, "Lampiran"):
		p.component = lampiran
		if j++; s.romanAt(j) > 0 || s.kind(j) == token.Number {
			j++
		}
		p.list = append(p.list, Pinpoint{Component: lampiran})
	case s.same(j, "Bab"):
		n := s.romanAt(j + 1)
		if n == 0 {
			return p, false
		}
		p.chapter = itoa(n)
		p.list = append(p.list, Pinpoint{p.component, Provision{Chapter: p.chapter}, Provision{}})
		j += 2
	case s.same(j, "Pasal"):
		if j = s.item(&p, j, false); j < 0 {
			return p, false
		}
	case p.component != "":
		p.list = append(p.list, Pinpoint{Component: p.component})
	}
	if len(p.list) == 0 {
		return p, false
	}
	p.next = j
	s.morePins(&p)
	p.span = Span{s.toks[i].Start, s.toks[p.next-1].End}
	return p, true
}

// morePins reads the items that follow: deeper parts without a link, others
// after one.
func (s *scanner) morePins(p *pins) {
	for {
		if j := s.item(p, p.next, false); j > 0 {
			p.next = j
			continue
		}
		k, isRange := s.link(p.next)
		if k == p.next {
			return
		}
		if isRange {
			k = s.rangeEnd(p, k)
		} else {
			k = s.item(p, k, true)
		}
		if k < 0 {
			return
		}
		p.next = k
	}
}

// link reads what stands between two items.
func (s *scanner) link(i int) (next int, isRange bool) {
	if s.mark(i, ',') {
		i++
		if !s.is(i, "dan", "atau", "serta", "jo", "jo.", "juncto", "subsider", "subsidair", "subs", "subs.") {
			return i, false
		}
	}
	switch {
	case s.same(i, "dan") && s.mark(i+1, '/') && s.same(i+2, "atau"):
		return i + 3, false
	case s.is(i, "dan", "atau", "serta", "junto", "juncto", "subsider", "subsidair", "subs", "subs.", "jo.", "jo"):
		for i++; s.mark(i, '.') || s.mark(i, ','); { // jo, jo.,
			i++
		}
		return i, false
	case s.is(i, "s.d.", "s/d", "s.d", "hingga"):
		return i + 1, true
	case s.same(i, "sampai"):
		if i++; s.same(i, "dengan") {
			i++
		}
		return i, true
	case s.dash(i) > 0 && s.kind(i+1) == token.Number:
		return i + 1, true
	}
	return i, false
}

// item reads one item at token i and adds it; it returns the token after it, or
// -1. A bare item, a number or a letter alone, is one only after a link.
func (s *scanner) item(p *pins, i int, linked bool) int {
	if i >= len(s.toks) {
		return -1
	}
	w, _ := s.word(i)
	switch string(w) {
	case "pasal":
		if value, next := s.articleNumber(i + 1); value != "" && (linked || len(p.list) == 0 || p.level == chapterLevel) {
			return s.articles(p, value, next)
		}
		return -1
	case "ayat":
		return s.sub(p, paraLevel, i+1)
	case "huruf":
		return s.sub(p, pointLevel, i+1)
	case "angka", "butir", "nomor":
		if string(w) == "nomor" {
			return -1
		}
		return s.sub(p, itemLevel, i+1)
	case "ke":
		if p.level >= articleLevel && s.kind(i+1) == token.Number {
			return s.sub(p, itemLevel, i+1)
		}
		return -1
	}
	if s.kind(i) == token.Ordinal && len(p.list) > 0 && s.at(i)[3:] != "" && isDigit(s.at(i)[3]) {
		p.add(itemLevel, s.at(i)[3:])
		return i + 1
	}
	if !linked || len(p.list) == 0 {
		return -1
	}
	return s.bareItem(p, i)
}

// bareItem reads an item after a link that leaves its word out: (2) after an
// ayat, b after a huruf, 15 after a pasal.
func (s *scanner) bareItem(p *pins, i int) int {
	switch {
	case s.mark(i, '('):
		if p.level == paraLevel && s.kind(i+1) == token.Number || p.level == pointLevel && s.letterAt(i+1) {
			return s.sub(p, p.level, i)
		}
	case p.level == pointLevel && s.letterAt(i):
		return s.sub(p, pointLevel, i)
	case p.level == paraLevel && p.open && s.kind(i) == token.Number:
		return s.sub(p, paraLevel, i)
	case s.kind(i) == token.Number && p.list[len(p.list)-1].Article != "":
		if value, next := s.articleNumber(i); value != "" {
			return s.articles(p, value, next)
		}
	case s.kind(i) == token.Word && isDigit(s.at(i)[0]):
		if value, next := s.articleNumber(i); value != "" {
			return s.articles(p, value, next)
		}
	}
	return -1
}

// articles adds an article; a token such as 2,3 is two.
func (s *scanner) articles(p *pins, value string, next int) int {
	for begin, i := 0, 0; i <= len(value); i++ {
		if i == len(value) || value[i] == ',' {
			p.add(articleLevel, value[begin:i])
			begin = i + 1
		}
	}
	return next
}

// add adds an item on a level. A part deeper than the last item refines it,
// another of the same level stands beside it.
func (p *pins) add(level int, value string) {
	next := Pinpoint{Component: p.component}
	beside := true
	if level == articleLevel {
		next.Chapter = p.chapter
		beside = len(p.list) > 0 && p.list[len(p.list)-1].Article != ""
	} else if len(p.list) > 0 {
		next.Provision = p.list[len(p.list)-1].Provision
		beside = false
		for l := level; l <= itemLevel; l++ {
			beside = beside || *next.part(l) != ""
			*next.part(l) = ""
		}
	}
	*next.part(level) = value
	p.level = level
	if beside || len(p.list) == 0 {
		p.list = append(p.list, next)
	} else {
		p.list[len(p.list)-1] = next
	}
}

// sub reads the number or letter of an ayat, huruf or angka, with or without
// brackets.
func (s *scanner) sub(p *pins, level, i int) int {
	if len(p.list) == 0 {
		return -1
	}
	j := i
	bracket := s.mark(j, '(')
	if bracket {
		j++
	}
	value, next := "", j
	if level == pointLevel {
		if s.letterAt(j) {
			value, next = string(s.folded(j)), j+1
		}
	} else {
		value, next = s.articleNumber(j)
	}
	if value == "" {
		return -1
	}
	if bracket {
		if !s.mark(next, ')') {
			return -1
		}
		next++
	}
	p.open = !bracket
	p.add(level, value)
	return next
}

// rangeEnd reads the end of a range and adds it to the last item.
func (s *scanner) rangeEnd(p *pins, i int) int {
	if len(p.list) == 0 || p.level > paraLevel || p.level == chapterLevel {
		return -1
	}
	q := *p
	q.list = append([]Pinpoint(nil), p.list[len(p.list)-1])
	end := s.item(&q, i, true)
	if end < 0 {
		return -1
	}
	p.list[len(p.list)-1].To = q.list[len(q.list)-1].Provision
	return end
}

// articleNumber reads the number of an article or paragraph at token i: 65, 6A,
// 45 B, 2,3; in lower case.
func (s *scanner) articleNumber(i int) (value string, next int) {
	switch s.kind(i) {
	case token.Number:
		value = s.at(i)
		for k := 0; k < len(value); k++ {
			if !isDigit(value[k]) && value[k] != ',' {
				return "", i
			}
		}
		if len(value) > 12 {
			return "", i
		}
		if s.letterAt(i+1) && (s.glued(i+1) || s.any(i+1, token.Upper) && !s.mark(i+2, '.') || s.linkAt(i+2)) {
			return value + string(s.folded(i+1)), i + 2
		}
		return value, i + 1
	case token.Word:
		w := s.folded(i)
		if len(w) < 2 || len(w) > 6 || !isDigit(w[0]) || !isAlnum(string(w)) {
			return "", i
		}
		return string(w), i + 1
	}
	return "", i
}

// letterAt reports whether token i is a single letter.
func (s *scanner) letterAt(i int) bool {
	w := s.at(i)
	return len(w) == 1 && isLetter(w[0])
}

// linkAt reports whether a word that links provisions stands at token i.
func (s *scanner) linkAt(i int) bool {
	return s.is(i, "juncto", "jo", "jo.", "ayat", "huruf", "dan", "atau", "subsider", "subsidair", "subs", "subs.") || s.roleIf(i) == headRole
}

// romanAt returns the value of the Roman or decimal numeral at token i, or 0.
func (s *scanner) romanAt(i int) int {
	w := s.at(i)
	if n := parseRoman(w); n > 0 {
		return n
	}
	if n, ocr := readDigits(w); n > 0 && n < 1000 && !ocr && s.kind(i) == token.Number {
		return n
	}
	return 0
}
