package timex

// Entity is what of a [Mention] is labelled in a text: its calendar part as a
// DATE, its clock part as a TIME, each with its part of the value.
type Entity struct {
	Start, End int  // bytes
	Clock      bool // TIME rather than DATE
	Value      Value
	Mod        Mod
	Flags      Flags
}

// Label returns "TIME" or "DATE".
func (e Entity) Label() string {
	if e.Clock {
		return "TIME"
	}
	return "DATE"
}

// Text returns the entity's bytes in text.
func (e Entity) Text(text string) string { return text[e.Start:e.End] }

// Entities returns the entities of a mention in order: one DATE, one TIME, or
// both; of a list of years, months, weekdays or times one each item. A duration,
// a vague time, a day counted from a feast and a feast without a year have none
// (annotation guidelines: DATE, TIME).
func (m Mention) Entities() []Entity { return m.AppendEntities(nil) }

// AppendEntities appends the entities of a mention to dst and returns it.
func (m Mention) AppendEntities(dst []Entity) []Entity {
	e := Entity{Mod: m.Mod, Flags: m.Flags}
	if m.nparts > 0 {
		return m.appendParts(dst, e)
	}
	if !m.cal.empty() {
		e.Start, e.End, e.Value = m.cal.Start, m.cal.End, m.calendarValue()
		dst = append(dst, e)
	}
	if !m.clock.empty() {
		e.Start, e.End, e.Value, e.Clock = m.clock.Start, m.clock.End, m.clockValue(), true
		dst = append(dst, e)
	}
	return dst
}

// appendParts appends the items of a list.
func (m Mention) appendParts(dst []Entity, e Entity) []Entity {
	e.Clock = m.Kind == Time
	step := 0
	for i := 0; i < int(m.nparts); i++ {
		for m.Value.steps>>step&1 == 0 {
			step++
		}
		e.Start, e.End = m.parts[i].Start, m.parts[i].End
		e.Value = single(m.Value.Start.step(step))
		step++
		dst = append(dst, e)
	}
	return dst
}

// calendarValue returns the value without times of day; that of a feast with
// its year is the year. A date of the lead is no date of publication: what only
// it resolves stays open.
func (m Mention) calendarValue() Value {
	v := m.Value
	if m.Anchor == Lead {
		v = m.label
	}
	v.Start, v.End = v.Start.calendar(), v.End.calendar()
	if m.Kind == Holiday {
		v.Start = Point{Unit: Year, Calendar: v.Start.Calendar, Year: v.Start.Year}
	}
	if v.Form == Range && (v.Start == v.End || v.Open && !m.clock.empty()) {
		return single(v.Start)
	}
	return v
}

// clockValue returns the value without calendar dates.
func (m Mention) clockValue() Value {
	v := m.Value
	v.Start, v.End = v.Start.clock(), v.End.clock()
	if v.Form == Range && !v.Open && !v.End.Clock.Set {
		return single(v.Start)
	}
	return v
}
