package timex

import (
	"encoding/xml"
	"strings"
)

// TIMEX3 holds the attributes of a TIMEX3 element (TimeML 1.2.1). An empty one
// is left out.
type TIMEX3 struct {
	Type       string // DATE, TIME, DURATION or SET
	Value      string
	Mod        string // START, MID, END, APPROX
	Quant      string // of a SET: EVERY
	BeginPoint string // of a range: the values of its ends
	EndPoint   string
}

// TIMEX3 returns the attributes of a mention: one element, or one for each item
// of a list. What the standard has no value for has none: an impossible date,
// another calendar, an event of unknown date.
func (m Mention) TIMEX3() []TIMEX3 {
	t := TIMEX3{Type: "DATE", Mod: m.Mod.String()}
	switch m.Kind {
	case Set:
		t.Type, t.Quant = "SET", "EVERY"
	case Duration:
		t.Type = "DURATION"
	case Time, DateTime:
		t.Type = "TIME"
	}
	switch m.Value.Form {
	case Span, Reference:
		t.Value = m.Value.String()
		return []TIMEX3{t}
	case Range:
		t.Type = "DURATION"
		t.BeginPoint = m.Value.Start.timex3()
		if !m.Value.Open {
			t.EndPoint = m.Value.End.timex3()
		}
		return []TIMEX3{t}
	}
	var out []TIMEX3
	for _, p := range m.Value.Points() {
		if t.Value = p.timex3(); t.Value != "" {
			out = append(out, t)
		}
	}
	return out
}

// timex3 returns the value of a point in the standard's form, "" if there is
// none.
func (p Point) timex3() string {
	switch p.Calendar {
	case Gregorian, Fiscal:
	default:
		return ""
	}
	s := single(p).String()
	switch p.Unit {
	case NoUnit:
		return "XXXX-XX-XX" + s
	case Decade, Century:
		return strings.TrimRight(s, "X")
	}
	return s
}

// String returns the attributes as in an XML tag: type="DATE" value="2024-12-09".
func (t TIMEX3) String() string {
	var b strings.Builder
	for _, a := range [...][2]string{{"type", t.Type}, {"value", t.Value}, {"mod", t.Mod}, {"quant", t.Quant}, {"beginPoint", t.BeginPoint}, {"endPoint", t.EndPoint}} {
		if a[1] == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(a[0] + `="`)
		xml.EscapeText(&b, []byte(a[1])) //nolint:errcheck // a Builder never fails
		b.WriteByte('"')
	}
	return b.String()
}
