package timex

import "strings"

// Kind says what an expression names.
type Kind uint8

// The kinds of expression.
const (
	Date       Kind = iota + 1 // a day, several days, or a part of one: Senin (9/12/2024) pagi
	DateTime                   // a date and a time of day
	Time                       // a time of day: pukul 09.00 WITA
	WeekDate                   // a week or weekend: pekan lalu
	MonthDate                  // a month: Desember 2024
	YearDate                   // a year, a term of office: tahun 2024, 2025-2030
	PeriodDate                 // a quarter or half-year: triwulan III 2024
	FiscalDate                 // a fiscal year or a quarter of one: TA 2024
	SchoolDate                 // a school year: tahun ajaran 2024/2025
	EraDate                    // a decade or century: 1990-an, abad ke-19
	HijriDate                  // 1 Ramadan 1446 H
	OtherDate                  // Saka, Kongzili and Buddhist years
	Duration                   // tiga hari, 1x24 jam
	Set                        // setiap Senin
	Vague                      // beberapa waktu lalu
	EventDay                   // H-7 Lebaran
	Holiday                    // Natal 2024, HUT ke-79 RI
)

var kindNames = [...]string{"none", "date", "datetime", "time", "week", "month", "year", "period", "fiscal", "school", "era", "hijri", "other", "duration", "set", "vague", "eventday", "holiday"}

// String returns the kind's name in lower case.
func (k Kind) String() string { return name(kindNames[:], int(k)) }

// Mod is the modifier of TIMEX3.
type Mod uint8

// The modifiers.
const (
	NoMod  Mod = iota
	Start      // awal
	Mid        // pertengahan
	End        // akhir
	Approx     // sekitar
)

var modNames = [...]string{"", "START", "MID", "END", "APPROX"}

// String returns the modifier as TIMEX3 writes it, "" for none.
func (m Mod) String() string { return name(modNames[:], int(m)) }

// Flags are remarks on an expression.
type Flags uint16

// The flags.
const (
	WeekdayMismatch Flags = 1 << iota // the weekday is not that of the date
	MDY                               // month first: 12/25/2024
	MDYInferred                       // month first, proved by the weekday
	Impossible                        // the date does not exist
	TruncatedYear                     // (9/5/202)
	MonthTypo                         // 29 Agutus 2015
	Typo                              // sampai dengan dengan
	InName                            // a year in a name: Pilkada 2024
	FiscalHint                        // a year after a budget document: APBD 2024
	ZoneFromRegion                    // the text gives no zone, the region does
	YearInferred                      // the text gives no year, the anchor does
	AnchorConflict                    // resolved by the dateline against the caller's date
	Relative                          // resolved against the anchor: kemarin, Senin lalu
)

var flagNames = [...]string{"weekday_mismatch", "mdy", "mdy_inferred", "invalid", "truncated_year", "month_typo", "typo", "in_name", "fiscal_hint", "tz_from_region", "year_inferred", "anchor_conflict", "relative"}

// Names appends the names of the set flags to dst and returns it.
func (f Flags) Names(dst []string) []string {
	for i, n := range flagNames {
		if f>>i&1 != 0 {
			dst = append(dst, n)
		}
	}
	return dst
}

// String returns the names of the set flags, joined by a comma.
func (f Flags) String() string { return strings.Join(f.Names(nil), ",") }

// Has reports whether all flags of g are set.
func (f Flags) Has(g Flags) bool { return f&g == g }
