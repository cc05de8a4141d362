package timex

// monthDate reads a month at piece k, with or without bulan before it: Desember
// 2024, Januari-Maret 2025, bulan Juni, Oktober, November, dan Desember.
func (p *parser) monthDate(k int) (calendar, bool) {
	i, named := k, false
	if p.class(k) == clUnit {
		if Unit(p.at(k).val) != Month {
			return calendar{}, false
		}
		i, named = k+1, true
	}
	if named && (p.class(i) == clSuci || p.class(i) == clPuasa || p.class(i) == clHijri || p.class(i) == clTwoMonth) {
		return p.hijriMonth(k, i)
	}
	if !p.monthFollows(i) {
		return calendar{}, false
	}
	m := monthList{form: Single, first: int(p.at(i).val), last: int(p.at(i).val), next: i + 1}
	p.moreMonths(&m)
	var d dates
	year, next, ok := p.yearAfter(m.next, &d)
	m.year, m.end = year, m.next
	if ok {
		m.end = next
	}
	if !ok && !named && !p.isLooseMonth(i, m.next) {
		return calendar{}, false
	}
	return p.monthExpr(k, m, d.used), true
}

// monthList is one month or several.
type monthList struct {
	form            Form
	first, last     int
	firstYear, year int
	steps           uint64
	next, end       int // pieces: after the months, after the year
}

// moreMonths reads the further months of a range or a list.
func (p *parser) moreMonths(m *monthList) {
	from := m.next
	if y, next, ok := p.yearAfter(from, &dates{}); ok { // November 2016 hingga April 2017
		m.firstYear, from = y, next
	}
	if end, _, ok := p.to(from); ok && p.monthFollows(end) && !p.isDayOf(end-1) {
		m.form, m.last, m.next = Range, int(p.at(end).val), end+1
		return
	}
	m.firstYear = 0
	steps := uint64(1)
	for {
		end, ok := p.and(m.next)
		if !ok && p.class(m.next) == clOr {
			end, ok = m.next+1, true
		}
		if !ok || !p.monthFollows(end) || int(p.at(end).val) <= m.last || !p.capital(end) {
			break
		}
		m.last = int(p.at(end).val)
		steps |= 1 << (m.last - m.first)
		m.next = end + 1
	}
	if steps > 1 {
		m.form, m.steps = List, steps
	}
}

// isDayOf reports whether piece k is a number: 2 Juni after 22 Mei-.
func (p *parser) isDayOf(k int) bool { return p.at(k).kind == pkNumber }

// monthExpr returns the expression of the months m that begins at piece k.
func (p *parser) monthExpr(k int, m monthList, used bool) calendar {
	c := p.expr(MonthDate, Value{Form: m.form, steps: m.steps}, k, m.end)
	c.used = used
	if m.year == 0 {
		m.year = p.monthYear(m.first, p.cue(k, m.next))
		c.used = m.year != 0
		if c.used {
			c.flags |= YearInferred
		}
	}
	c.Start = Point{Unit: Month, Year: int16(m.year), Month: uint8(m.first)}
	switch m.form {
	case Range:
		c.End = Point{Unit: Month, Year: int16(m.year), Month: uint8(m.last)}
		if m.firstYear != 0 {
			c.Start.Year = int16(m.firstYear)
		} else if m.first > m.last && m.year != 0 {
			c.Start.Year--
		}
	case List:
		p.listParts(&c, k, m.end)
	}
	return c
}

// farMonths is how many months from the anchor a month without a year is taken
// for that of the neighbouring year: December in an article of January.
const farMonths = 10

// monthYear returns the year of a month that is written without one, 0 without
// an anchor: the anchor's, but for a cue or a long way round.
func (p *parser) monthYear(month, cue int) int {
	anchor, source := p.anchors.get()
	if source == NoAnchor {
		return 0
	}
	at := anchor.date()
	switch diff := month - at.month; {
	case cue < 0 && diff > 0, cue == 0 && diff >= farMonths:
		return at.year - 1
	case cue > 0 && diff < 0, cue == 0 && diff <= -farMonths:
		return at.year + 1
	}
	return at.year
}

// isLooseMonth reports whether the month at piece i, without a year, is a month:
// in full and capitalised, and not the name of a person or a part of one.
func (p *parser) isLooseMonth(i, next int) bool {
	if p.class(i) != clMonth || !p.capital(i) {
		return false
	}
	word, _ := left(p.text, p.at(i).start)
	if titles.has(word) {
		return false
	}
	after := p.at(next)
	if !isName(p.at(i).val) || beforeMonth.has(word) {
		return true
	}
	if after.kind == pkWord && after.class == clNone && p.capital(next) && !after.line {
		return false
	}
	return word == "" || word[0] < 'A' || 'Z' < word[0] || after.class == clAkan || after.class == clThis
}

// titles stand before a person's name, which may be that of a month.
var titles = wordSet{"adik", "almarhum", "almarhumah", "bapak", "bernama", "bu", "dr", "h", "hj", "ibu", "kak", "mas", "mbak", "nenek", "ny", "nyonya", "pak", "saudara", "saudari", "sdr", "sdri", "ustaz"}

// beforeMonth are the words before a month that make it no name.
var beforeMonth = wordSet{"akhir", "awal", "bulan", "dan", "dari", "di", "hingga", "mulai", "pada", "per", "periode", "pertengahan", "sampai", "sebelum", "sejak", "sepanjang", "setelah", "tanggal"}
