package timex

// rule is a form of calendar expression.
type rule uint8

const (
	ruText      rule = iota + 1 // 9 Desember 2024
	ruNumeric                   // 9/12/2024
	ruSpelled                   // sembilan Desember dua ribu dua puluh empat
	ruDayOnly                   // tanggal 14
	ruWeekday                   // Senin (9/12/2024)
	ruMonth                     // Desember 2024
	ruUnitMonth                 // bulan Desember
	ruYear                      // 2024, 2021-2026
	ruNamed                     // tahun 2024, tahun anggaran 2024
	ruYearWord                  // tahun dua ribu dua puluh empat
	ruYears                     // tahun-tahun mendatang
	ruFiscal                    // TA 2024
	ruQuarter                   // triwulan III 2024
	ruPeriod                    // periode 2021-2026
	ruDecade                    // 1990-an
	ruEra                       // abad ke-19
	ruPart                      // akhir 2024
	ruUnit                      // pekan lalu
	ruAmount                    // tiga hari lalu, 6 bulan
	ruDay                       // kemarin, besok
	ruDaypart                   // tadi malam, siang ini
	ruHijri                     // 1 Ramadan 1446 H, Ramadan
	ruHijriYear                 // 1446 H
	ruHijriDay                  // hari kedua Ramadan
	ruEventDay                  // H-7 Lebaran
	ruFeast                     // Natal 2024
	ruSet                       // setiap Senin
	ruVague                     // beberapa waktu lalu
)

// readings are the rules that may apply to an expression by the class of its
// first word, in the order in which they are tried.
var readings = [...][]rule{
	clNone:      {ruSpelled, ruAmount},
	clWeekday:   {ruWeekday},
	clMinggu:    {ruWeekday, ruUnit},
	clDayAbbr:   {ruWeekday},
	clHari:      {ruWeekday, ruUnit, ruHijriDay},
	clDaypart:   {ruWeekday, ruDaypart, ruHijri},
	clDini:      {ruDaypart},
	clTadi:      {ruDaypart},
	clNanti:     {ruDaypart},
	clSemalam:   {ruDaypart},
	clKemarin:   {ruDay},
	clBesok:     {ruDay},
	clLusa:      {ruDay},
	clMonth:     {ruMonth},
	clMonthAbbr: {ruMonth},
	clUnit:      {ruUnitMonth, ruUnit},
	clTahun:     {ruNamed, ruYearWord, ruUnit},
	clDiTahun:   {ruUnit},
	clYears:     {ruYears},
	clTanggal:   {ruSpelled, ruDayOnly},
	clPart:      {ruPart},
	clFiscal:    {ruFiscal},
	clSchool:    {ruFiscal},
	clQuarter:   {ruQuarter},
	clHalf:      {ruQuarter},
	clPeriod:    {ruPeriod},
	clAbad:      {ruEra},
	clEra:       {ruEra},
	clHijri:     {ruHijri},
	clTwoMonth:  {ruHijri},
	clHMark:     {ruEventDay},
	clFeast:     {ruFeast},
	clEraMark:   {ruFeast},
	clHUT:       {ruFeast},
	clSetiap:    {ruSet},
	clOneUnit:   {ruAmount},
	clFew:       {ruVague},
	clSaat:      {ruVague},
	clMasa:      {ruVague},
	clBaru:      {ruVague},
	clAn:        nil, // the last class
}

// numberReadings are those of an expression that begins with a number.
var numberReadings = []rule{ruText, ruNumeric, ruHijri, ruHijriYear, ruAmount, ruDecade, ruYear}

// calendar reads an expression of the calendar at piece k.
func (p *parser) calendar(k int) (calendar, bool) {
	rules := numberReadings
	switch c := p.at(k); {
	case c.kind == pkWord && int(c.class) < len(readings):
		rules = readings[c.class]
	case c.kind != pkNumber:
		return calendar{}, false
	}
	for _, r := range rules {
		if c, ok := p.apply(r, k); ok {
			return c, true
		}
	}
	return calendar{}, false
}

// apply reads an expression of one form at piece k.
func (p *parser) apply(r rule, k int) (calendar, bool) {
	switch r {
	case ruText:
		return p.textDate(k)
	case ruNumeric:
		return p.numericDate(k)
	case ruSpelled:
		return p.spelledDate(k)
	case ruDayOnly:
		return p.dayOnly(k)
	case ruWeekday:
		return p.weekdayDate(k)
	case ruMonth, ruUnitMonth:
		return p.monthDate(k)
	case ruYear:
		return p.bareYear(k)
	case ruNamed:
		return p.namedYear(k)
	case ruYearWord:
		return p.yearWords(k)
	case ruYears:
		return p.manyYears(k)
	case ruFiscal:
		return p.fiscalYear(k)
	case ruQuarter:
		return p.quarter(k)
	case ruPeriod:
		return p.period(k)
	case ruDecade:
		return p.decade(k)
	case ruEra:
		return p.era(k)
	case ruPart:
		return p.partOf(k)
	case ruUnit:
		return p.relativeUnit(k)
	case ruAmount:
		return p.amount(k)
	case ruDay:
		return p.dayDeictic(k)
	case ruDaypart:
		return p.partDeictic(k)
	case ruHijri:
		return p.hijriDate(k)
	case ruHijriYear:
		return p.hijriYear(k)
	case ruHijriDay:
		return p.hijriDayOf(k)
	case ruEventDay:
		return p.eventDay(k)
	case ruFeast:
		return p.feast(k)
	case ruSet:
		return p.set(k)
	case ruVague:
		return p.vague(k)
	}
	return calendar{}, false
}
