package timex

import "github.com/warta-nlp/warta/extract/numword"

// times is a time of day or a range of them.
type times struct {
	form     Form
	a, b     Clock
	open     bool // hingga selesai
	approx   bool
	zoned    bool // the text gives a zone
	proved   bool // by pukul, a zone or selesai
	from, to int  // pieces of the entity
	start    int  // piece of the mention: sekitar
}

// clockMention reads a time that stands alone at piece k.
func (p *parser) clockMention(k int) bool {
	switch c := p.at(k); {
	case c.class == clPukul, c.class == clJam, c.class == clSetengah, c.kind == pkNumber:
	default:
		return false
	}
	t, ok := p.readTimes(k, false)
	if !ok || !t.proved {
		return false
	}
	p.m = Mention{Start: p.at(t.start).start, End: p.endOf(t.to), Kind: Time, clock: p.span(t.from, t.to)}
	p.m.Value = Value{Form: t.form, Start: Point{Clock: t.a}, End: Point{Clock: t.b}, Open: t.open}
	p.finishTimes(&t)
	return true
}

// addClock takes the time after a date, at piece k, into the mention. Blanks,
// a comma, a dash or a bar may stand between them.
func (p *parser) addClock(k int) {
	switch p.m.Kind {
	case Date, Set:
	default:
		return
	}
	if p.m.nparts > 0 || p.at(k).line {
		return
	}
	linked := p.is(k, mkComma) || p.is(k, mkDash) || p.is(k, mkPipe)
	if linked {
		k++
	}
	t, ok := p.readTimes(k, true)
	if !ok || !t.proved && !p.isStamp(t.from) {
		return
	}
	m := &p.m
	m.End, m.clock = p.endOf(t.to), p.span(t.from, t.to)
	m.Kind = DateTime
	v := &m.Value
	v.Start.Clock = t.a
	if t.form == Range {
		if v.Form == Single {
			v.Form, v.Open, v.End = Range, t.open, v.Start
		}
		v.End.Clock = t.b
	}
	p.finishTimes(&t)
}

// isStamp reports hh:mm after a date, without a zone.
func (p *parser) isStamp(k int) bool { return p.is(k+1, mkColon) }

// finishTimes sets the modifier and the region's zone.
func (p *parser) finishTimes(t *times) {
	if t.approx {
		p.m.Mod = Approx
	}
	if t.zoned || !p.zoned {
		return
	}
	p.m.Flags |= ZoneFromRegion
	for _, c := range [...]*Clock{&p.m.Value.Start.Clock, &p.m.Value.End.Clock} {
		if c.Set {
			c.Zone, c.Zoned = p.zone, true
		}
	}
}

// readTimes reads [sekitar] [pukul] time [zone] and a second end.
func (p *parser) readTimes(k int, afterDate bool) (t times, ok bool) {
	t = times{form: Single, start: k}
	if afterDate {
		k, t.approx = p.approx(k)
	}
	t.from = k
	head := p.class(k)
	if head == clPukul || head == clJam {
		k++
		if p.is(k, mkDot) || p.is(k, mkColon) {
			k++
		}
	}
	t.proved = head == clPukul || head == clJam
	if t.a, t.to, ok = p.clockAt(k, head); !ok {
		return t, false
	}
	t.proved = t.proved || p.class(k) == clSetengah
	t.to = p.zoneAt(t.to, &t.a, &t)
	p.secondTime(&t, head)
	if t.form == Single && !t.zoned {
		p.zoneAhead(&t)
	}
	return t, true
}

// approx skips sekitar, sekira, kurang lebih and tepat at piece k.
func (p *parser) approx(k int) (next int, approx bool) {
	switch p.class(k) {
	case clApprox:
		return k + 1, true
	case clKurang:
		if p.class(k+1) == clLebih {
			return k + 2, true
		}
	case clTepat:
		return k + 1, false
	}
	return k, false
}

// clockAt reads a time at piece k: hh.mm or hh:mm, after pukul or jam also the
// hour alone, and setengah with the hour to come; with a part of the day the
// hour is on the clock of twelve hours.
func (p *parser) clockAt(k int, head class) (c Clock, next int, ok bool) {
	half := p.class(k) == clSetengah
	if half {
		k++
	}
	hour, minute, next, ok := p.hourMinute(k, head != clNone || half)
	if !ok {
		return c, k, false
	}
	bare := next == k+1 && p.at(k).kind == pkNumber || p.at(k).kind == pkWord // no minutes
	part, end, spoken := p.spokenPart(next)
	switch {
	case half && (!spoken && head == clNone || hour < 1 || hour > 12):
		return c, k, false
	case bare && !half && head == clJam && !spoken && p.class(next) != clZone:
		return c, k, false // jam 3 alone may be a lesson or a shift
	case bare && p.unitOf(next) != NoUnit:
		return c, k, false
	}
	if spoken && hour <= 12 {
		hour, next = part.hour24(hour), end
	}
	if half {
		hour, minute = hour-1, 30
	}
	return Clock{Hour: uint8(hour), Minute: uint8(minute), Set: true}, next, true
}

// spokenPart reads the part of the day after a time: pagi, (malam).
func (p *parser) spokenPart(k int) (Daypart, int, bool) {
	if p.is(k, mkOpen) {
		part, next, ok := p.daypart(k + 1)
		return part, next + 1, ok && p.is(next, mkClose)
	}
	if p.at(k).line {
		return 0, k, false
	}
	return p.daypart(k)
}

// hourMinute reads the hour and the minutes, which a stop, a colon or, after
// pukul, a blank parts; seconds are read over.
func (p *parser) hourMinute(k int, head bool) (hour, minute, next int, ok bool) {
	c := p.at(k)
	if c.kind == pkWord && head {
		hour, ok = numword.Word(p.reader.text(c))
		return hour, 0, k + 1, ok && hour <= 12
	}
	hour, ok = p.number(k, 1, 2)
	if !ok || hour > 24 {
		return 0, 0, k, false
	}
	sep := p.at(k + 1)
	minute, two := p.number(k+2, 2, 2)
	if two && minute < 60 && (sep.mark == mkDot || sep.mark == mkColon) && !sep.space && hour*60+minute <= 24*60 {
		next = k + 3
		if s, ok := p.number(next+1, 2, 2); ok && p.is(next, sep.mark) && s < 60 && !p.spaced(next, next+2) {
			next += 2
		}
		return hour, minute, next, !p.goesOn(next) || p.is(next, mkDash)
	}
	return hour, 0, k + 1, head && !p.joined(k)
}

// zoneAt reads the zone of a time at piece k.
func (p *parser) zoneAt(k int, c *Clock, t *times) (next int) {
	if p.class(k) != clZone {
		return k
	}
	c.Zone, c.Zoned = int8(p.at(k).val), true
	t.zoned, t.proved = true, true
	return k + 1
}

// secondTime reads the second end of a range: a time, or selesai.
func (p *parser) secondTime(t *times, head class) {
	end, _, ok := p.to(t.to)
	if !ok || p.at(end).line {
		return
	}
	if p.class(end) == clSelesai {
		t.form, t.open, t.proved, t.to = Range, true, true, end+1
		return
	}
	if c := p.class(end); c == clPukul || c == clJam {
		head = c
		end++
	}
	b, next, ok := p.clockAt(end, head)
	if !ok {
		return
	}
	t.form, t.b = Range, b
	t.to = p.zoneAt(next, &t.b, t)
	if !t.a.Zoned && t.b.Zoned {
		t.a.Zone, t.a.Zoned = t.b.Zone, true
	}
	if t.a.Zoned && !t.b.Zoned {
		t.b.Zone, t.b.Zoned = t.a.Zone, true
	}
}

// zoneAhead gives a time in a list the zone at the end of the list: pukul 19.30,
// 21.00 dan 22.00 WIB.
func (p *parser) zoneAhead(t *times) {
	k := t.to
	for range maxParts {
		end, ok := p.and(k)
		if !ok || p.at(end).kind != pkNumber {
			return
		}
		if _, _, k, ok = p.hourMinute(end, false); !ok {
			return
		}
		if p.class(k) == clZone {
			p.zoneAt(k, &t.a, t)
			return
		}
	}
}
