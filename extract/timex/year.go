package timex

// years is one year or several.
type years struct {
	form        Form
	first, last int
	steps       uint64
	decade      bool // the last is a decade: 1985 hingga 1990-an
	calendar    Calendar
	next        int
}

// readYears reads a year of four digits at piece k, the second of a pair
// (2024/2025), of a range (2021-2026), and with list further ones.
func (p *parser) readYears(k int, list bool) (y years, ok bool) {
	y = years{form: Single, next: k + 1}
	if y.first, ok = p.yearNumber(k); !ok {
		return y, false
	}
	if p.is(y.next, mkSlash) && !p.spaced(y.next, y.next+2) {
		if last, ok := p.pairYear(k+2, y.first); ok {
			y.form, y.last, y.next = Range, last, k+3
			return y, true
		}
		return y, p.isDual(y.next)
	}
	if p.joined(k) {
		return y, false
	}
	if end, _, ok := p.to(y.next); ok {
		if p.class(end) == clTahun {
			end++
		}
		if p.is(y.next, mkDash) && !p.spaced(y.next, end+1) && p.at(end).kind == pkNumber && p.at(end).digits != 4 {
			return y, false // 2021-5678
		}
		if last, ok := p.yearNumber(end); ok && last > y.first && last <= y.first+100 && !p.joined(end) {
			y.form, y.last, y.next = Range, last, end+1
			if p.class(y.next) == clAn {
				y.decade, y.next = true, y.next+1
			}
		}
		return y, true
	}
	if list {
		p.moreYears(&y)
	}
	return y, true
}

// yearNumber reads a year of four digits.
func (p *parser) yearNumber(k int) (int, bool) {
	n, ok := p.number(k, 4, 4)
	return n, ok && plausibleYear(n)
}

// pairYear reads the second year of 2024/2025, 2023/24 or 2021/2026.
func (p *parser) pairYear(k, first int) (int, bool) {
	n, ok := p.number(k, 2, 4)
	if !ok || p.joined(k) || p.is(k+1, mkSlash) && !p.at(k+1).space {
		return 0, false
	}
	if p.at(k).digits == 2 {
		n += first / 100 * 100
		return n, n == first+1
	}
	return n, first < n && n <= first+10
}

// isDual reports whether a slash and a year of another calendar follow: tahun
// 2018/1439 H.
func (p *parser) isDual(slash int) bool {
	_, ok := p.number(slash+1, 4, 4)
	return ok && p.class(slash+2) == clHMark
}

// moreYears reads the further years of a list.
func (p *parser) moreYears(y *years) {
	last, steps := y.first, uint64(1)
	for items := 1; items < maxParts; items++ {
		end, ok := p.and(y.next)
		if !ok {
			break
		}
		n, ok := p.yearNumber(end)
		if !ok || n <= last || n-y.first > 63 || p.joined(end) || p.is(end+1, mkSlash) {
			break
		}
		steps |= 1 << (n - y.first)
		last, y.next = n, end+1
	}
	if steps > 1 {
		y.form, y.steps = List, steps
	}
}

// value returns the value of the years in a calendar.
func (y years) value() Value {
	v := Value{Form: y.form, steps: y.steps, Start: Point{Unit: Year, Calendar: y.calendar, Year: int16(y.first)}}
	if y.form == Range {
		v.End = v.Start
		v.End.Year = int16(y.last)
	}
	if y.form == Range && y.calendar == School && y.last == y.first+1 {
		return single(v.Start)
	}
	if y.decade {
		v.End.Year += 9
	}
	return v
}

// yearKinds are the kinds of a year by its calendar.
var yearKinds = [...]Kind{Gregorian: YearDate, Fiscal: FiscalDate, School: SchoolDate, Hijri: HijriDate, Saka: OtherDate, Kongzili: OtherDate, Buddhist: OtherDate}

// namedYear reads tahun and what it counts: tahun 2024, tahun anggaran (TA)
// 2026, tahun ajaran 2024/2025, tahun 1990-an, tahun 2019 dan 2020.
func (p *parser) namedYear(k int) (calendar, bool) {
	if p.class(k) != clTahun {
		return calendar{}, false
	}
	i, cal := k+1, Gregorian
	if p.class(i) == clYearOf {
		cal = Calendar(p.at(i).val)
		i = p.abbreviation(i + 1)
	}
	if c, ok := p.decade(i); ok {
		c.from, c.cal.Start = k, p.at(k).start
		return c, true
	}
	y, ok := p.readYears(i, cal == Gregorian)
	if !ok {
		return calendar{}, false
	}
	if c, ok := p.dualYear(k, y); ok {
		return c, true
	}
	y.calendar = cal
	if p.class(y.next) == clHMark && y.form == Single {
		y.calendar = Hijri
		y.next++
	}
	c := p.expr(yearKinds[y.calendar], y.value(), k, y.next)
	if y.form == List {
		p.listParts(&c, k, y.next)
	}
	return c, true
}

// abbreviation skips a TA or TP in brackets at piece k: Tahun Anggaran (TA).
func (p *parser) abbreviation(k int) int {
	if p.is(k, mkOpen) && (p.class(k+1) == clFiscal || p.class(k+1) == clSchool) && p.is(k+2, mkClose) {
		return k + 3
	}
	return k
}

// fiscalYear reads TA 2024 and TP 2024/2025.
func (p *parser) fiscalYear(k int) (calendar, bool) {
	i, cal := k+1, Fiscal
	if p.class(k) == clSchool {
		cal = School
	}
	if p.is(i, mkDot) {
		i++
	}
	y, ok := p.readYears(i, false)
	if !ok || cal == School && y.form != Range {
		return calendar{}, false
	}
	y.calendar = cal
	return p.expr(yearKinds[cal], y.value(), k, y.next), true
}

// bareYear reads a year or a range of years without a word for it. A year is
// one of 1900 to 2099; whether it is a count the veto tells.
func (p *parser) bareYear(k int) (calendar, bool) {
	y, ok := p.readYears(k, false)
	if !ok || y.first < 1900 || max(y.first, y.last) > 2099 {
		return calendar{}, false
	}
	if c, ok := p.dualYear(k, y); ok {
		return c, true
	}
	c := p.expr(YearDate, y.value(), k, y.next)
	c.flags = p.yearFlags(k)
	if p.class(y.next) == clMMark && !p.at(y.next).line && y.form == Single {
		c.to++
		c.cal = p.span(k, c.to)
	}
	return c, true
}

// yearFlags tells whether a year at piece k follows a capitalised name, and one
// of a budget document.
func (p *parser) yearFlags(k int) Flags {
	run := leftRun(p.text, p.at(k).start)
	if run == "" || run[0] < 'A' || run[0] > 'Z' {
		return 0
	}
	word := 0
	for word < len(run) && letter[run[word]] != 0 {
		word++
	}
	if budgets.has(run[:word]) {
		return InName | FiscalHint
	}
	if prepositions.has(run) {
		return 0
	}
	return InName
}

// budgets are the documents of a fiscal year.
var budgets = wordSet{"apbd", "apbdes", "apbn", "dak", "dau", "dpa", "kua", "lkpd", "ppas", "rapbd", "rapbn", "rka", "rkpd"}

// prepositions may be capitalised before a year that is in no name.
var prepositions = wordSet{"akhir", "awal", "di", "hingga", "mulai", "pada", "per", "sampai", "sejak", "selama", "sepanjang", "untuk"}

// period reads periode and the years or months of it; the word is not part of
// the entity.
func (p *parser) period(k int) (calendar, bool) {
	var c calendar
	ok := p.at(k+1).kind == pkNumber || p.class(k+1) == clTahun || p.monthFollows(k+1)
	if ok {
		c, ok = p.calendar(k + 1)
	}
	if !ok || c.kind != YearDate && c.kind != MonthDate {
		return calendar{}, false
	}
	c.from = k
	return c, true
}

// manyYears reads tahun-tahun mendatang and tahun-tahun kemarin.
func (p *parser) manyYears(k int) (calendar, bool) {
	shift, next, ok := p.relation(k + 1)
	if !ok || shift == 0 {
		return calendar{}, false
	}
	return p.expr(Vague, Value{Form: Reference, Amount: int32(shift)}, k, next), true
}

// decade reads 1990-an, 90-an and 90 an. Two digits are of the last century
// but for those up to 20.
func (p *parser) decade(k int) (calendar, bool) {
	n, ok := p.number(k, 2, 4)
	if !ok || p.at(k).digits == 3 || n%10 != 0 || p.class(k+1) != clAn {
		return calendar{}, false
	}
	if p.at(k).digits == 2 {
		if k == 0 && !p.afterEra() {
			return calendar{}, false // 50-an orang
		}
		if n > 20 {
			n += 1900
		} else {
			n += 2000
		}
	}
	if !plausibleYear(n) {
		return calendar{}, false
	}
	return p.expr(EraDate, single(Point{Unit: Decade, Year: int16(n)}), k, k+2), true
}

// afterEra reports whether the word before the expression says that a decade
// follows.
func (p *parser) afterEra() bool {
	w, _ := left(p.text, p.at(0).start)
	return eraWords.has(w)
}

var eraWords = wordSet{"akhir", "awal", "dekade", "era", "pertengahan", "sejak", "tahun"}

// era reads abad ke-19, abad XXI, era 80-an.
func (p *parser) era(k int) (calendar, bool) {
	if p.class(k) == clAbad {
		if n, next, ok := p.ordinal(k + 1); ok && n <= 30 {
			return p.expr(EraDate, single(Point{Unit: Century, N: uint8(n)}), k, next), true
		}
		return calendar{}, false
	}
	c, ok := p.decade(k + 1)
	if !ok && p.class(k+1) == clTahun {
		c, ok = p.namedYear(k + 1)
	}
	c.from = k
	return c, ok
}
