package markup

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const quoteLabel = "QUOTE"

// mark is an opened mark: what its head says and where its text begins.
type mark struct {
	label string
	value string
	chain string // number of the person, "" if it has none
	quote Quote
	start int // in the compiled text
	line  int // of the source
	para  int // paragraphs before it
}

// body strips the marks from the text and notes what they say.
func (p *parser) body(s section) {
	for len(s.lines) > 0 && s.lines[0] == "" {
		s = section{s.lines[1:], s.first + 1}
	}
	source := strings.TrimRight(strings.Join(s.lines, "\n"), "\n")
	b := bodyScanner{parser: p, line: s.first}
	b.scan(source)
	p.doc.Text = b.text.String()
	p.finish(b.entities, b.quotes)
}

type bodyScanner struct {
	*parser
	text     strings.Builder
	open     []mark
	entities []placedEntity
	quotes   []placedQuote
	line     int // of the source
	para     int // paragraphs ended so far
}

// placedEntity is an entity with the number of its person, which its index in
// the document is not known for yet.
type placedEntity struct {
	Entity
	chain string
	line  int
}

type placedQuote struct {
	Quote
	line int
}

func (b *bodyScanner) scan(source string) {
	for i := 0; i < len(source); i++ {
		switch c := source[i]; {
		case c == '\\' && i+1 < len(source) && strings.IndexByte(`{|}`, source[i+1]) >= 0:
			i++
			b.text.WriteByte(source[i])
		case c == '{':
			i += b.begin(source[i+1:])
		case c == '}':
			b.end()
		case c == '|':
			b.fail(b.line, ErrMark, `a bar of the text is written \|`)
		default:
			if c == '\n' {
				b.newline()
			}
			b.text.WriteByte(c)
		}
	}
	for _, m := range b.open {
		b.fail(m.line, ErrMark, "{%s is not closed", m.label)
	}
}

// newline counts the line, and the paragraph where it ends one.
func (b *bodyScanner) newline() {
	b.line++
	if strings.HasSuffix(b.text.String(), "\n") {
		b.para++
	}
}

// begin reads the head of a mark, which rest follows the brace of, and returns
// the bytes read.
func (b *bodyScanner) begin(rest string) int {
	m := mark{start: b.text.Len(), line: b.line, para: b.para}
	n := strings.IndexAny(rest, "|{}\n")
	if n < 0 || rest[n] != '|' {
		b.fail(b.line, ErrMark, "no bar after {%s", clip(rest))
		b.open = append(b.open, m) // so that the brace that closes it is no second fault
		return 0
	}
	b.head(&m, rest[:n])
	b.open = append(b.open, m)
	return n + 1
}

// head reads LABEL, LABEL@person, LABEL=value, or QUOTE with its attributes.
func (b *bodyScanner) head(m *mark, head string) {
	name, attributes, _ := strings.Cut(head, " ")
	if name == quoteLabel {
		m.label, m.quote = quoteLabel, b.attributes(attributes)
		return
	}
	m.label, m.value, _ = strings.Cut(head, "=")
	label, chain, numbered := strings.Cut(m.label, "@")
	m.label, m.chain = label, chain
	l, known := labels[label]
	switch {
	case !known:
		b.fail(b.line, ErrMark, "unknown label %q", clip(label))
	case numbered && !chainNumber.MatchString(chain):
		b.fail(b.line, ErrChain, "%s@%s", label, clip(chain))
	case numbered && label != "PERSON" && label != "POSITION":
		b.fail(b.line, ErrChain, "%s means no person", label)
	case m.value == "" && strings.Contains(head, "="):
		b.fail(b.line, ErrValue, "%s= without a value", m.label)
	case m.value != "" && l.member == memberNone:
		b.fail(b.line, ErrValue, "%s takes none, not %q", m.label, m.value)
	case m.value != "" && l.value != nil && !l.value.MatchString(m.value):
		b.fail(b.line, ErrValue, "%s=%s", m.label, m.value)
	}
}

// attributes reads key=value or key="value" pairs divided by blanks.
func (b *bodyScanner) attributes(s string) (q Quote) {
	q.Kind = "direct"
	fields := map[string]*string{"speaker": &q.Speaker, "full": &q.Full, "cue": &q.Cue, "kind": &q.Kind}
	for s = strings.TrimLeft(s, " "); s != ""; s = strings.TrimLeft(s, " ") {
		key, value, rest, ok := attribute(s)
		field := fields[key]
		if !ok || field == nil {
			b.fail(b.line, ErrMark, "attributes %q", clip(s))
			return q
		}
		*field, s = value, rest
	}
	if q.Kind != "direct" && q.Kind != "indirect" {
		b.fail(b.line, ErrValue, "kind=%s", clip(q.Kind))
	}
	return q
}

// attribute cuts one pair off the front of s.
func attribute(s string) (key, value, rest string, ok bool) {
	key, s, ok = strings.Cut(s, "=")
	if !ok {
		return
	}
	if quoted, isQuoted := strings.CutPrefix(s, `"`); isQuoted {
		value, rest, ok = strings.Cut(quoted, `"`)
		return
	}
	value, rest, _ = strings.Cut(s, " ")
	return key, value, rest, value != ""
}

// end closes the innermost mark.
func (b *bodyScanner) end() {
	if len(b.open) == 0 {
		b.fail(b.line, ErrMark, "brace closes nothing")
		return
	}
	last := len(b.open) - 1
	m := b.open[last]
	b.open = b.open[:last]
	text := b.text.String()[m.start:]
	b.checkSpan(m, text)
	b.checkNesting(m)
	if m.label == quoteLabel {
		q := m.quote
		q.Start, q.End, q.Text = m.start, m.start+len(text), text
		b.quotes = append(b.quotes, placedQuote{q, m.line})
		return
	}
	e := Entity{Label: m.label, Start: m.start, End: m.start + len(text), Text: text}
	if inner := len(b.entities) - 1; inner >= 0 && sameSpan(b.entities[inner].Entity, e) {
		b.fail(m.line, ErrNesting, "%s and %s have one span: %q", m.label, b.entities[inner].Label, clip(text))
	}
	switch labels[m.label].member {
	case memberID:
		e.ID = m.value
	case memberNorm:
		e.Norm = m.value
	}
	b.entities = append(b.entities, placedEntity{e, m.chain, m.line})
}

func sameSpan(a, b Entity) bool { return a.Start == b.Start && a.End == b.End }

// checkSpan holds a span to "tight: no leading or trailing white space; no
// trailing punctuation unless it belongs to the form".
func (b *bodyScanner) checkSpan(m mark, text string) {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	switch {
	case text == "":
		b.fail(m.line, ErrSpan, "%s is empty", m.label)
	case unicode.IsSpace(first) || unicode.IsSpace(last):
		b.fail(m.line, ErrSpan, "%s has white space at its edge: %q", m.label, clip(text))
	case m.label != quoteLabel && strings.ContainsRune(",;:!?", last):
		b.fail(m.line, ErrSpan, "%s ends in punctuation: %q", m.label, clip(text))
	case m.label != quoteLabel && m.para != b.para:
		b.fail(m.line, ErrSpan, "%s crosses paragraphs: %q", m.label, clip(text))
	}
}

// checkNesting holds a mark to the marks around it. A quotation may hold any
// entity and stands in none.
func (b *bodyScanner) checkNesting(m mark) {
	for i := len(b.open) - 1; i >= 0; i-- {
		around := b.open[i].label
		direct := i == len(b.open)-1
		switch {
		case around == quoteLabel && m.label != quoteLabel:
			return
		case around == m.label,
			around == "LAW" && m.label == "DATE",
			direct && !slices.Contains(labels[around].inside, m.label):
			b.fail(m.line, ErrNesting, "%s in %s", m.label, around)
			return
		}
	}
}

// finish puts what the marks gave in order and checks what needs the whole text.
func (p *parser) finish(entities []placedEntity, quotes []placedQuote) {
	slices.SortStableFunc(entities, func(a, b placedEntity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	for _, e := range entities {
		p.doc.Entities = append(p.doc.Entities, e.Entity)
	}
	p.chains(entities)
	slices.SortStableFunc(quotes, func(a, b placedQuote) int { return cmp.Compare(a.Start, b.Start) })
	for _, q := range quotes {
		p.checkSpeaker(q)
		if q.Kind == "indirect" {
			p.needs("indirect", q.line)
		}
		p.doc.Quotes = append(p.doc.Quotes, q.Quote)
	}
}

// checkSpeaker holds the attributes of a quotation to the words of the text.
func (p *parser) checkSpeaker(q placedQuote) {
	suffix := strings.TrimPrefix(q.Speaker, "-")
	for _, s := range []string{suffix, q.Full, q.Cue} {
		if !strings.Contains(p.doc.Text, s) {
			p.fail(q.line, ErrReference, "%q", s)
		}
	}
}

// clip cuts what a message quotes to a readable length.
func clip(s string) string {
	const most = 40
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "..."
}
