package timex

// feastDays gives the dates of three feasts by Gregorian year as yyyymmdd, 0
// where no source gives one: Imlek and Waisak from the joint ministerial decrees
// on public holidays (SKB), collected in the holidays project (MIT), without
// the years in which the holiday was moved; Nyepi from published lists.
var feastDays = [...]struct {
	year                 int
	imlek, nyepi, waisak int32
}{
	{2010, 0, 20100316, 20100528},
	{2011, 20110203, 20110305, 20110517},
	{2012, 20120123, 20120323, 20120506},
	{2013, 0, 20130312, 20130525},
	{2014, 20140131, 20140331, 20140515},
	{2015, 20150219, 20150321, 20150602},
	{2016, 20160208, 20160309, 20160522},
	{2017, 20170128, 20170328, 20170511},
	{2018, 20180216, 20180317, 20180529},
	{2019, 20190205, 20190307, 20190519},
	{2020, 20200125, 20200325, 20200507},
	{2021, 20210212, 20210314, 20210526},
	{2022, 20220201, 20220303, 20220516},
	{2023, 20230122, 20230322, 20230604},
	{2024, 20240210, 20240311, 20240523},
	{2025, 20250129, 20250329, 20250512},
}

// The first years of the other calendars: year 1 is that many Gregorian years
// after the year 0.
const (
	sakaOffset     = 78   // Saka 1946 began in 2024
	kongziliOffset = -551 // Kongzili 2575 began in 2024
	buddhistOffset = -544 // BE 2568 began in 2024
)

// feastIn returns the day of a feast in a Gregorian year, if it is known.
func feastIn(f feast, year int) found {
	switch f {
	case feastNatal:
		return found{date{year, 12, 25}.number(), true}
	case feastTahunBaru:
		return found{date{year, 1, 1}.number(), true}
	case feastFitri:
		return tableDay(year, func(i int) int32 { return hijriYears[i].fitri })
	case feastAdha:
		return tableDay(year, func(i int) int32 { return hijriYears[i].adha })
	}
	i := year - feastDays[0].year
	if i < 0 || i >= len(feastDays) {
		return found{}
	}
	ymd := [...]int32{feastImlek: feastDays[i].imlek, feastNyepi: feastDays[i].nyepi, feastWaisak: feastDays[i].waisak}[f]
	return found{unpack(ymd).number(), ymd != 0}
}

// tableDay returns the day that a column of hijriYears gives in a Gregorian
// year.
func tableDay(year int, column func(i int) int32) found {
	for i := range hijriYears {
		if ymd := column(i); int(ymd)/10000 == year {
			return found{unpack(ymd).number(), true}
		}
	}
	return found{}
}

// eraDay returns the first day of a year of one of the other calendars, if it
// is known.
func (p Point) eraDay() found {
	switch p.Calendar {
	case Saka:
		return feastIn(feastNyepi, int(p.Year)+sakaOffset)
	case Kongzili:
		return feastIn(feastImlek, int(p.Year)+kongziliOffset)
	case Buddhist:
		return feastIn(feastWaisak, int(p.Year)+buddhistOffset)
	}
	return found{}
}
