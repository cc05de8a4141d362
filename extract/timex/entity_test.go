package timex

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestEntities are the entities of sentences by the annotation guidelines.
func TestEntities(t *testing.T) {
	for text, want := range map[string][]string{
		"pada Senin (9/12/2024) pukul 09.00 WITA":            {"DATE Senin (9/12/2024) 2024-12-09", "TIME pukul 09.00 WITA T09:00+08:00"},
		"Senin (9/12) lalu":                                  {"DATE Senin (9/12) 2024-12-09"},
		"Senin (9/12/2024) siang tadi":                       {"DATE Senin (9/12/2024) siang 2024-12-09TMI"},
		"Senin, 9 Desember 2024, pukul 09.00-11.00 WIB":      {"DATE Senin, 9 Desember 2024 2024-12-09", "TIME pukul 09.00-11.00 WIB T09:00+07:00/T11:00+07:00"},
		"9 Desember 2024 pukul 08.00 WIB hingga selesai":     {"DATE 9 Desember 2024 2024-12-09", "TIME pukul 08.00 WIB hingga selesai T08:00+07:00/.."},
		"9-12 Desember 2024 pukul 08.00 WIB":                 {"DATE 9-12 Desember 2024 2024-12-09/2024-12-12", "TIME pukul 08.00 WIB T08:00+07:00"},
		"sejak awal Maret 2025":                              {"DATE Maret 2025 2025-03"},
		"akhir pekan lalu":                                   {"DATE akhir pekan lalu 2024-W49-WE"},
		"akhir tahun":                                        nil,
		"periode 2021-2026":                                  {"DATE 2021-2026 2021/2026"},
		"tahun 2019, 2020, dan 2021":                         {"DATE tahun 2019 2019", "DATE 2020 2020", "DATE 2021 2021"},
		"Oktober, November, dan Desember 2024":               {"DATE Oktober 2024-10", "DATE November 2024-11", "DATE Desember 2024 2024-12"},
		"9, 10, 13 Juni 2022":                                {"DATE 9, 10, 13 Juni 2022 2022-06-09 2022-06-10 2022-06-13"},
		"setiap Senin":                                       {"DATE Senin XXXX-WXX-1"},
		"setiap hari Sabtu dan Minggu":                       {"DATE hari Sabtu XXXX-WXX-6", "DATE Minggu XXXX-WXX-7"},
		"tanggal sembilan Desember dua ribu dua puluh empat": {"DATE sembilan Desember dua ribu dua puluh empat 2024-12-09"},
		"setiap tanggal 17":                                  {"DATE 17 XXXX-XX-17"},
		"Idulfitri 1445 Hijriah":                             {"DATE 1445 Hijriah AH1445"},
		"Natal 2024":                                         {"DATE 2024 2024"},
		"H-7 Lebaran":                                        nil,
		"selama tiga hari":                                   nil,
		"sepekan terakhir":                                   nil,
		"saat ini":                                           nil,
		"beberapa waktu lalu":                                {"DATE beberapa waktu lalu PAST_REF"},
		"(9/12/2024)":                                        {"DATE 9/12/2024 2024-12-09"},
		"pukul 19.30, 21.00 dan 22.00 WIB":                   {"TIME pukul 19.30 T19:30+07:00", "TIME 21.00 T21:00+07:00", "TIME 22.00 WIB T22:00+07:00"},
		"era 80-an":                                          {"DATE 80-an 198X"},
	} {
		var got []string
		for _, m := range Find(text, Options{Anchor: published}) {
			for _, e := range m.Entities() {
				got = append(got, e.Label()+" "+e.Text(text)+" "+e.Value.String())
			}
		}
		assert.Equal(t, want, got, text)
	}
}

// TestRegion holds that a time without a zone is in that of the region.
func TestRegion(t *testing.T) {
	text := "Senin (9/12/2024) pukul 09.00-11.00, dan pukul 08.00 WIB"
	ms := Find(text, Options{Region: "71.06"})
	assert.Equal(t, "2024-12-09T09:00+08:00/2024-12-09T11:00+08:00", ms[0].Value.String())
	assert.True(t, ms[0].Flags.Has(ZoneFromRegion))
	assert.Equal(t, "T08:00+07:00", ms[1].Value.String())
	assert.False(t, ms[1].Flags.Has(ZoneFromRegion))
}
