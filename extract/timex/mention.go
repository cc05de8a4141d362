package timex

// Source says what a relative expression was resolved against.
type Source uint8

// The sources of an anchor, in the order of precedence.
const (
	NoAnchor Source = iota
	Dateline        // a full date in the dateline: MANADO, 9 Desember 2024 –
	Caller          // the caller's date
	Byline          // the stamp of a publishing system: Senin 03 Jun 2024 - 23:05 WIB
	Lead            // the first weekday with a full date at the beginning
)

var sourceNames = [...]string{"", "dateline", "caller", "byline", "lead"}

// String returns the source's name in lower case, "" for NoAnchor.
func (s Source) String() string { return name(sourceNames[:], int(s)) }

// TextSpan is a half-open span [Start, End) of a text, in bytes.
type TextSpan struct{ Start, End int }

func (s TextSpan) empty() bool { return s.End <= s.Start }

// maxParts bounds the items of a list that are entities of their own.
const maxParts = 6

// Mention is an expression in a text: the longest chain of date and time
// (Senin (9/12/2024) pukul 09.00 WITA).
type Mention struct {
	Start, End int // bytes
	Kind       Kind
	Mod        Mod
	Flags      Flags
	Anchor     Source // what the value was resolved against, if anything
	Value      Value

	cal, clock TextSpan           // what of it is a DATE and a TIME entity
	parts      [maxParts]TextSpan // the items of a list that are entities each
	nparts     uint8
	weekday    uint8 // as written, 1 to 7
	anchor     day   // if Anchor is set
	label      Value // of the DATE entity, if Anchor is Lead
}

// Text returns the mention's bytes in text, the text it was found in.
func (m Mention) Text(text string) string { return text[m.Start:m.End] }

// Alternatives returns other readings of a date whose weekday does not fit or
// whose month may come first, likeliest first: the same day of a neighbouring
// month, the day with that weekday beside it, the year before or after, and the
// other order of day and month. They never replace Value (spec: §3).
func (m Mention) Alternatives() []Value {
	d, ok := m.Value.Start.date()
	if !ok || m.Value.Form != Single {
		return nil
	}
	swapped := date{d.year, d.day, d.month}
	if m.Flags.Has(MDYInferred) {
		return []Value{single(dated(swapped))}
	}
	if !m.Flags.Has(WeekdayMismatch) {
		return nil
	}
	from := d.number()
	if m.Anchor != NoAnchor {
		from = m.anchor
	}
	return m.repairs(d, swapped, from)
}

// repairs returns the dates near d that fall on the weekday, nearest to from
// first.
func (m Mention) repairs(d, swapped date, from day) []Value {
	n := d.number()
	before, after := (n - 1).date(), (n + 1).date()
	by, bm := addMonths(d.year, d.month, -1)
	ay, am := addMonths(d.year, d.month, 1)
	found := make([]day, 0, 7)
	for _, c := range [...]date{before, after, {by, bm, d.day}, {ay, am, d.day}, {d.year - 1, d.month, d.day}, {d.year + 1, d.month, d.day}, swapped} {
		if !c.valid() || c.number().weekday() != int(m.weekday) {
			continue
		}
		at := len(found)
		for at > 0 && from.distance(c.number()) < from.distance(found[at-1]) {
			at--
		}
		found = append(found[:at], append([]day{c.number()}, found[at:]...)...)
	}
	values := make([]Value, len(found))
	for i, c := range found {
		values[i] = single(dated(c.date()))
	}
	return values
}
