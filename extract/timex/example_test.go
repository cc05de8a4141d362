package timex_test

import (
	"fmt"
	"time"

	"github.com/warta-nlp/warta/extract/timex"
	"github.com/warta-nlp/warta/extract/token"
)

var published = time.Date(2024, time.December, 10, 0, 0, 0, 0, time.UTC)

func ExampleFind() {
	text := "Rapat digelar Senin (9/12) pukul 09.00 WITA, lanjutan pekan lalu."
	for _, m := range timex.Find(text, timex.Options{Anchor: published}) {
		fmt.Printf("%s: %s (%s)\n", m.Text(text), m.Value, m.Kind)
	}
	// Output:
	// Senin (9/12) pukul 09.00 WITA: 2024-12-09T09:00+08:00 (datetime)
	// pekan lalu: 2024-W49 (week)
}

func ExampleParse() {
	m, err := timex.Parse("Senin (9/12/2024)", time.Time{})
	fmt.Println(m.Value, err)
	_, err = timex.Parse("rapat", time.Time{})
	fmt.Println(err)
	// Output:
	// 2024-12-09 <nil>
	// timex: not a time expression
}

func ExampleAppend() {
	text := "Posko dibuka 9 s.d. 12 Desember 2024."
	in := timex.Input{Text: text, Tokens: token.Append(nil, text)}
	for _, m := range timex.Append(nil, in) {
		fmt.Println(m.Text(text), m.Value)
	}
	// Output: 9 s.d. 12 Desember 2024 2024-12-09/2024-12-12
}

func ExampleAppendFind() {
	buf := make([]timex.Mention, 0, 16) // kept from text to text
	buf = timex.AppendFind(buf[:0], "APBD 2025 disahkan.", timex.Options{})
	fmt.Println(buf[0].Value, buf[0].Flags)
	// Output: 2025 in_name,fiscal_hint
}

func ExampleAnchor() {
	at, source := timex.Anchor("MANADO, 9 Desember 2024 – Bupati hadir.", published)
	fmt.Println(at.Format(time.DateOnly), source)
	// Output: 2024-12-09 dateline
}

func ExampleMention_Entities() {
	text := "Senin (9/12/2024) siang tadi pukul 13.00 WITA"
	for _, m := range timex.Find(text, timex.Options{}) {
		for _, e := range m.Entities() {
			fmt.Println(e.Label(), e.Text(text), e.Value)
		}
	}
	// Output:
	// DATE Senin (9/12/2024) siang 2024-12-09TMI
	// TIME pukul 13.00 WITA T13:00+08:00
}

func ExampleMention_AppendEntities() {
	text := "tahun 2019 dan 2020"
	m, _ := timex.Parse(text, time.Time{})
	for _, e := range m.AppendEntities(nil) {
		fmt.Println(e.Text(text), e.Value)
	}
	// Output:
	// tahun 2019 2019
	// 2020 2020
}

func ExampleMention_Alternatives() {
	m, _ := timex.Parse("Selasa (9/12/2024)", time.Time{}) // a Monday
	fmt.Println(m.Value, m.Flags, m.Alternatives()[0])
	// Output: 2024-12-09 weekday_mismatch 2024-12-10
}

func ExampleMention_Interval() {
	m, _ := timex.Parse("triwulan III 2024", time.Time{})
	iv, ok := m.Interval(nil)
	fmt.Println(iv.Start.Format(time.DateOnly), iv.End.Format(time.DateOnly), iv.Precision, ok)
	// Output: 2024-07-01 2024-10-01 quarter true
}

func ExampleMention_TIMEX3() {
	m, _ := timex.Parse("akhir Maret 2025", time.Time{})
	fmt.Println(m.TIMEX3()[0])
	// Output: type="DATE" value="2025-03" mod="END"
}

func ExampleValue_Points() {
	m, _ := timex.Parse("8, 9, 12, dan 15 April 2024", time.Time{})
	for _, p := range m.Value.Points() {
		fmt.Print(p.Day, " ")
	}
	// Output: 8 9 12 15
}

func ExampleValue_Interval() {
	m, _ := timex.Parse("9-12 Desember 2024", time.Time{})
	iv, _ := m.Value.Interval(time.FixedZone("WITA", 8*3600))
	fmt.Println(iv.Start, iv.End.Sub(iv.Start))
	// Output: 2024-12-09 00:00:00 +0800 WITA 96h0m0s
}

func ExamplePoint_Gregorian() {
	m, _ := timex.Parse("1 Ramadan 1446 H", time.Time{})
	fmt.Println(m.Value, m.Value.Start.Gregorian())
	// Output: AH1446-09-01 2025-03-01
}

func ExampleFlags_Names() {
	m, _ := timex.Parse("12/25/2024", time.Time{})
	fmt.Println(m.Flags.Names(nil))
	// Output: [mdy]
}
