package timex

// hijriYears gives Gregorian dates of days of the Islamic calendar as yyyymmdd,
// 0 where no source gives one. The feasts are those of the joint ministerial
// decrees on public holidays (SKB), collected in the holidays project (MIT,
// holidays/countries/indonesia.py); the first of Ramadan is that of the
// ministry's isbat where the press reports it. Left out are the holidays of
// 1443 that were moved by a day in 2021 and Idulfitri of 1432, on which decree
// and isbat differed. Nothing is converted by arithmetic.
var hijriYears = [...]struct {
	year                                        int
	muharam, maulid, isra, ramadan, fitri, adha int32
}{
	{1431, 0, 20100226, 20100710, 0, 20100910, 20101117},
	{1432, 20101207, 20110215, 20110629, 0, 0, 20111106},
	{1433, 20111127, 20120205, 20120617, 0, 20120819, 20121026},
	{1434, 20121115, 20130124, 20130606, 0, 20130808, 20131015},
	{1435, 20131105, 20140114, 20140527, 0, 20140728, 20141005},
	{1436, 20141025, 20150103, 20150516, 0, 20150717, 20150924},
	{1437, 20151014, 20151224, 20160506, 0, 20160706, 20160912},
	{1438, 20161002, 20161212, 20170424, 0, 20170625, 20170901},
	{1439, 20170921, 20171201, 20180414, 0, 20180615, 20180822},
	{1440, 20180911, 20181120, 20190403, 0, 20190605, 20190811},
	{1441, 20190901, 20191109, 20200322, 0, 20200524, 20200731},
	{1442, 20200820, 20201029, 20210311, 0, 20210513, 20210720},
	{1443, 0, 0, 20220228, 0, 20220502, 20220710},
	{1444, 20220730, 20221008, 20230218, 20230323, 20230422, 20230629},
	{1445, 20230719, 20230928, 20240208, 0, 20240410, 20240617},
	{1446, 20240707, 20240916, 20250127, 20250301, 20250331, 20250606},
	{1447, 20250627, 20250905, 20260116, 0, 20260321, 20260527},
}

// unpack returns the date that yyyymmdd gives.
func unpack(ymd int32) date {
	return date{int(ymd / 10000), int(ymd / 100 % 100), int(ymd % 100)}
}

// monthStart returns the Gregorian day on which a month of a Hijri year began,
// if the table dates a day of it.
func monthStart(year, month int) found {
	i := year - hijriYears[0].year
	if i < 0 || i >= len(hijriYears) {
		return found{}
	}
	r := &hijriYears[i]
	known, n := int32(0), 1
	switch month {
	case 1:
		known = r.muharam
	case 3:
		known, n = r.maulid, 12
	case 7:
		known, n = r.isra, 27
	case 9:
		known = r.ramadan
	case 10:
		known = r.fitri
	case 12:
		known, n = r.adha, 10
	}
	if known == 0 {
		return found{}
	}
	return found{unpack(known).number() - day(n-1), true}
}

// Lengths of the Islamic calendar, to tell which year a date is in; no date is
// computed with them.
const (
	hijriYearDays  = 354.367
	hijriMonthDays = 29.531
)

// hijriYearAt returns the year whose month of that number is nearest to a day,
// 0 outside the table.
func hijriYearAt(n day, month int) int {
	first, last := unpack(hijriYears[0].adha).number(), unpack(hijriYears[len(hijriYears)-1].adha).number()
	if n < first-300 || n > last+300 {
		return 0
	}
	best, bestDistance := 0, 0.0
	for _, r := range hijriYears {
		middle := float64(unpack(r.adha).number()) - 10 + (float64(month)-11.5)*hijriMonthDays
		d := middle - float64(n)
		if d < 0 {
			d = -d
		}
		if best == 0 || d < bestDistance {
			best, bestDistance = r.year, d
		}
	}
	return best
}

// hijriYearIn returns the year whose month of that number falls in a Gregorian
// year, 0 outside the table.
func hijriYearIn(year, month int) int {
	return hijriYearAt(date{year, 7, 1}.number(), month)
}

// gregorian returns the Gregorian day of a full Hijri date.
func (p Point) gregorian() found {
	if p.Calendar != Hijri || p.Unit != Day || p.Day == 0 {
		return found{}
	}
	start := monthStart(int(p.Year), int(p.Month))
	return found{start.day + day(p.Day) - 1, start.ok}
}
