package timex

import (
	"strings"
	"time"
)

// headBytes is how much of a text is looked at for a date of its own.
const headBytes = 2500

// anchors finds what relative expressions of a text are resolved against, once
// it is asked for.
type anchors struct {
	text     string
	caller   day
	given    bool // whether there is a caller's date
	known    bool // whether the rest is set
	day      day
	source   Source
	conflict bool // the dateline differs from the caller's date

	// The dates of the head that say when the text was written.
	dateline, byline, lead found
	head                   string // what is looked at for them
	read                   int    // bytes of it that are
}

func newAnchors(text string, caller time.Time) anchors {
	a := anchors{text: text, head: head(text), given: !caller.IsZero()}
	if a.given {
		a.caller = dayOf(caller)
	}
	return a
}

// head returns the beginning of a text up to white space.
func head(text string) string {
	end := min(len(text), headBytes)
	for end < len(text) && end < 2*headBytes && !isSpace(text[end]) {
		end++
	}
	return text[:end]
}

// get returns the anchor, of source NoAnchor if there is none.
func (a *anchors) get() (day, Source) {
	if !a.known {
		a.known = true
		a.find()
	}
	return a.day, a.source
}

// find looks for the dateline, then takes the caller's date, then looks for a
// byline or a dated weekday in the lead (spec: §4).
func (a *anchors) find() {
	a.readOn()
	for _, c := range [...]struct {
		found
		source Source
	}{{a.dateline, Dateline}, {found{a.caller, a.given}, Caller}, {a.byline, Byline}, {a.lead, Lead}} {
		if c.ok {
			a.day, a.source = c.day, c.source
			a.conflict = a.given && a.day != a.caller
			return
		}
	}
}

// found is a day, if ok.
type found struct {
	day day
	ok  bool
}

// readOn reads what of the head may count: up to the lead, then, as no expression
// crosses a blank line, the paragraphs with a line that may begin with a stamp.
func (a *anchors) readOn() {
	var s scanner
	s.init(a.head, anchors{known: true}, Options{})
	s.stop = a.read
	for !a.given && !a.lead.ok && !a.dateline.ok && s.next() {
		a.note(&s.p.m)
	}
	para := 0
	for line := lineStart(a.head, a.read); line < len(a.head) && !a.dateline.ok; {
		if at := lineStamp(a.head, line); at >= a.read {
			if para > a.read {
				s.skipTo(para)
			}
			for a.read <= at && s.next() {
				a.note(&s.p.m)
			}
		}
		next, blank := nextLine(a.head, line)
		if line = next; blank {
			para = line
		}
	}
}

// note takes the next expression of the head, read without an anchor.
func (a *anchors) note(m *Mention) {
	if m.End > len(a.head) {
		return
	}
	a.read = m.End
	d, ok := m.Value.Start.date()
	if !ok || m.Value.Form != Single && m.Kind != DateTime {
		return
	}
	f := found{d.number(), true}
	if !a.dateline.ok && isDateline(a.text, m) {
		a.dateline = f
	}
	if !a.byline.ok && m.Kind == DateTime && lineStart(a.text, m.Start) == m.Start {
		a.byline = f
	}
	if !a.lead.ok && m.weekday > 0 {
		a.lead = f
	}
}

// nextLine returns the first byte of the next line that is not blank, or
// len(text), and whether blank lines come before it.
func nextLine(text string, line int) (next int, blank bool) {
	n := strings.IndexAny(text[line:], "\n\r")
	if n < 0 {
		return len(text), false
	}
	next = line + n
	for next < len(text) && (isSpace(text[next]) || text[next] == '\r') {
		next++
	}
	return next, lineBreaks(text[line+n:next]) > 1
}

// lineStamp returns the last byte at which a date can begin that is the first of
// its line, at byte i, or stands after a place, or -1.
func lineStamp(text string, i int) int {
	last, end := -1, min(len(text), i+maxPlace+1)
	for at := i; at < end; {
		c := text[at]
		if letter[c] == 0 && !isDigit(c) {
			if !isPlaceMark(c) {
				break
			}
			at++
			continue
		}
		if isHead(text, at) && (at == i || isPlace(text[i:at])) {
			last = at
		}
		if c < 'A' || 'Z' < c {
			break
		}
		at = placeWordEnd(text, at)
	}
	return last
}

// maxPlace is the longest place before the date of a dateline, in bytes.
const maxPlace = 60

// isDateline reports whether a line begins with a place and the date m and goes
// on with a dash or a full stop, or ends there.
func isDateline(text string, m *Mention) bool {
	from := lineStart(text, m.Start)
	place := text[from:m.Start]
	if len(place) > maxPlace || !isPlace(place) {
		return false
	}
	rest := strings.TrimLeft(text[m.End:min(len(text), m.End+8)], " )\u00a0")
	if rest == "" || rest[0] == '\n' || rest[0] == '\r' || rest[0] == '.' {
		return true
	}
	_, size := decodeMark(rest)
	return markOf(rest[:size]) == mkDash
}

// isPlace reports whether s is capitalised words and a comma or a bracket at
// the end, as before the date of a dateline.
func isPlace(s string) bool {
	words, comma := 0, false
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case letter[c] != 0:
			if c|0x20 == c {
				return false
			}
			words++
			i = placeWordEnd(s, i)
			continue
		case !isPlaceMark(c):
			return false
		}
		comma = comma || s[i] == ',' || s[i] == '('
		i++
	}
	return words > 0 && comma
}

// isPlaceMark reports whether c may stand between the words of a place, as a mark,
// a space or a byte of a no-break space.
func isPlaceMark(c byte) bool { return strings.IndexByte(" ,(-/.)\u00a0", c) >= 0 }

// placeWordEnd returns the end of the word of a place at i.
func placeWordEnd(s string, i int) int {
	for i < len(s) && (letter[s[i]] != 0 || isDigit(s[i])) {
		i++
	}
	return i
}

// lineStart returns the beginning of the line of pos, after its white space, or
// a place at most 2*maxPlace bytes before pos.
func lineStart(text string, pos int) int {
	i := pos
	for i > 0 && pos-i < 2*maxPlace && text[i-1] != '\n' && text[i-1] != '\r' {
		i--
	}
	for i < pos && isSpace(text[i]) {
		i++
	}
	return i
}
