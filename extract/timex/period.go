package timex

import (
	"strings"

	"github.com/warta-nlp/warta/extract/numword"
)

// ordinal reads the number of a quarter or a century at piece k: III, 3, -3,
// ke-3, ketiga.
func (p *parser) ordinal(k int) (n, next int, ok bool) {
	if p.is(k, mkDash) {
		k++
	}
	c := p.at(k)
	switch c.kind {
	case pkNumber, pkOrdinal:
		return int(c.num), k + 1, c.num > 0 && !p.joined(k)
	case pkWord:
		w := strings.TrimSuffix(p.reader.text(c), ".") // triwulan I. is read as an initial
		if n, ok = numword.Roman(w); !ok {
			n, ok = numword.Ordinal(w)
		}
		return n, k + 1, ok
	}
	return 0, k, false
}

// quarter reads a quarter or half of a year: triwulan III 2024, TW IV TA 2024,
// kuartal II/2024, semester pertama tahun 2024. Without a year it is one of the
// anchor's.
func (p *parser) quarter(k int) (calendar, bool) {
	pt, most := Point{Unit: Quarter}, 4
	if p.class(k) == clHalf {
		pt.Unit, most = Half, 2
	}
	n, next, ok := p.ordinal(k + 1)
	if !ok || n > most {
		return calendar{}, false
	}
	pt.N = uint8(n)
	end, used := p.quarterYear(next, &pt)
	c := p.expr(PeriodDate, single(pt), k, end)
	c.used = used
	if pt.Calendar == Fiscal {
		c.kind = FiscalDate
	}
	return c, true
}

// quarterYear reads the year of a quarter at piece k.
func (p *parser) quarterYear(k int, pt *Point) (next int, used bool) {
	i := k
	if p.is(i, mkDash) || p.is(i, mkSlash) || p.is(i, mkComma) {
		i++
	}
	switch p.class(i) {
	case clTahun, clFiscal:
		if p.class(i) == clFiscal {
			pt.Calendar = Fiscal
		}
		i++
		if p.class(i) == clYearOf {
			pt.Calendar = Calendar(p.at(i).val)
			i++
		}
	}
	if y, ok := p.yearNumber(i); ok && !p.joined(i) {
		pt.Year = int16(y)
		return i + 1, false
	}
	pt.Calendar = Gregorian
	if p.class(k) == clTahun {
		if shift, next, ok := p.relation(k + 1); ok {
			at, used := p.shifted(Year, shift)
			pt.Year = at.Year
			return next, used
		}
	}
	at, used := p.shifted(Year, 0)
	pt.Year = at.Year
	return k, used
}

// partOf reads the beginning, middle or end of a period: akhir 2024, awal Maret
// 2025, akhir tahun ini, akhir pekan lalu. The word is not part of the entity,
// but for akhir pekan, the weekend.
func (p *parser) partOf(k int) (calendar, bool) {
	mod := Mod(p.at(k).val)
	if mod == End && p.unitOf(k+1) == Week {
		return p.weekend(k)
	}
	var c calendar
	ok := p.class(k+1) != clPart && p.class(k+1) != clPeriod
	if ok {
		c, ok = p.calendar(k + 1)
	}
	if ok {
		switch c.kind {
		case WeekDate, MonthDate, YearDate, PeriodDate, FiscalDate, EraDate, HijriDate:
			c.from, c.mod = k, mod
			return c, true
		}
		return calendar{}, false
	}
	u := p.unitOf(k + 1)
	if u != Month && u != Year || p.at(k+1).line {
		return calendar{}, false
	}
	v, used := p.shiftedValue(u, 0) // akhir tahun
	return calendar{Value: v, kind: unitKinds[u], mod: mod, flags: Relative, from: k, to: k + 2, used: used}, true
}

// weekend reads akhir pekan and its relation.
func (p *parser) weekend(k int) (calendar, bool) {
	shift, next, related := p.relation(k + 2)
	if !related {
		shift, next = 0, k+2
	}
	v, used := p.shiftedValue(Week, shift)
	v.Start.Unit = Weekend
	c := p.expr(WeekDate, v, k, next)
	c.used, c.flags = used, Relative
	if !related {
		c.cal = TextSpan{}
	}
	return c, true
}
