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

// yearReadings are those of an expression that begins with four digits.
var yearReadings = []rule{ruNumeric, ruHijriYear, ruAmount, ruDecade, ruYear}

// markReadings are those of fewer digits by the mark after them.
var markReadings = [...][]rule{
	mkSlash: {ruText, ruNumeric},
	mkDot:   {ruNumeric},
	mkDash:  {ruText, ruNumeric},
	mkComma: {ruText},
	mkTimes: {ruAmount},
	mkAnd:   {ruText}, // the last mark
}

// numberReadings are those of fewer digits by the class of the word after them.
var numberReadings = [...][]rule{
	clNone:      {ruText, ruAmount}, // a month misspelt; 2 x 24 jam
	clMonth:     {ruText},
	clMonthAbbr: {ruText},
	clMinggu:    {ruAmount},
	clHijri:     {ruHijri},
	clTwoMonth:  {ruHijri},
	clHari:      {ruAmount},
	clJam:       {ruAmount},
	clUnit:      {ruText, ruHijri, ruAmount},
	clOneUnit:   {ruAmount},
	clTahun:     {ruAmount},
	clTo:        {ruText},
	clAnd:       {ruText},
	clDiTahun:   {ruAmount},
	clAn:        {ruDecade}, // the last class
}

// calendar reads an expression of the calendar at piece k.
func (p *parser) calendar(k int) (calendar, bool) {
	for _, r := range p.readings(k) {
		if c, ok := p.apply(r, k); ok {
			return c, true
		}
	}
	return calendar{}, false
}

// readings returns the rules that may apply at piece k.
func (p *parser) readings(k int) []rule {
	c := p.at(k)
	switch {
	case c.kind == pkWord:
		return readings[c.class]
	case c.kind != pkNumber || c.digits > 4:
		return nil
	case c.digits == 4:
		return yearReadings
	}
	switch next := p.at(k + 1); next.kind {
	case pkMark:
		return markReadings[next.mark]
	case pkWord:
		if next.class == clNone && next.mark == mkNone && p.at(k+2).digits != 4 {
			return nil
		}
		return numberReadings[next.class]
	}
	return nil
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
