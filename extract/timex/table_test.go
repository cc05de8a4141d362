package timex

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestHijriTable holds the dates of the table to the length of lunar months.
func TestHijriTable(t *testing.T) {
	lastMonth, last := 0, found{}
	for i, r := range hijriYears {
		assert.Equal(t, hijriYears[0].year+i, r.year)
		for month := 1; month <= 12; month++ {
			start := monthStart(r.year, month)
			if !start.ok {
				continue
			}
			assert.True(t, start.day.date().valid())
			if last.ok {
				months := float64(r.year*12 + month - lastMonth)
				assert.InDelta(t, months*hijriMonthDays, float64(start.day-last.day), 1.6, "%d-%02d", r.year, month)
			}
			lastMonth, last = r.year*12+month, start
		}
	}
}

// TestHijriPoints are dates the press reports (spec: §8).
func TestHijriPoints(t *testing.T) {
	for greg, p := range map[string]Point{
		"2023-03-23": {Year: 1444, Month: 9, Day: 1},
		"2025-03-01": {Year: 1446, Month: 9, Day: 1},
		"2024-04-10": {Year: 1445, Month: 10, Day: 1},
		"2024-06-17": {Year: 1445, Month: 12, Day: 10},
		"2024-07-07": {Year: 1446, Month: 1, Day: 1},
		"2024-09-16": {Year: 1446, Month: 3, Day: 12},
		"":           {Year: 1446, Month: 5, Day: 1},
	} {
		p.Unit, p.Calendar = Day, Hijri
		assert.Equal(t, greg, p.Gregorian())
	}
	for greg, p := range map[string]Point{
		"2024-03-11": {Calendar: Saka, Year: 1946}, "2024-02-10": {Calendar: Kongzili, Year: 2575}, "2024-05-23": {Calendar: Buddhist, Year: 2568},
	} {
		p.Unit = Year
		assert.Equal(t, greg, p.Gregorian())
	}
}

func TestFeastTable(t *testing.T) {
	for i, r := range feastDays {
		assert.Equal(t, feastDays[0].year+i, r.year)
		for _, ymd := range []int32{r.imlek, r.nyepi, r.waisak} {
			assert.True(t, ymd == 0 || unpack(ymd).valid() && unpack(ymd).year == r.year, ymd)
		}
	}
}

func TestHijriYearAt(t *testing.T) {
	for _, c := range []struct{ year, month, day, hijriMonth, want int }{
		{2018, 6, 4, 9, 1439}, {2021, 5, 11, 9, 1442}, {2022, 5, 24, 10, 1443}, {2023, 3, 22, 9, 1444}, {2024, 12, 9, 9, 1446}, {1950, 1, 1, 9, 0}, {2060, 1, 1, 9, 0},
	} {
		assert.Equal(t, c.want, hijriYearAt(date{c.year, c.month, c.day}.number(), c.hijriMonth), c)
	}
}

func TestRegionZone(t *testing.T) {
	for code, want := range map[string]int8{"63.10": 8, "61": 7, "31.71": 7, "71.06": 8, "81": 9, "94.01": 9, "11": 7, "51.03": 8} {
		z, ok := regionZone(code)
		assert.True(t, ok, code)
		assert.Equal(t, want, z, code)
	}
	for _, code := range []string{"", "6", "ID", "99", "00"} {
		_, ok := regionZone(code)
		assert.False(t, ok, code)
	}
}
