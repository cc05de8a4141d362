package timex

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestInterval(t *testing.T) {
	wib := time.FixedZone("WIB", 7*3600)
	for _, c := range []struct {
		text, start, end string
		precision        Unit
	}{
		{"Senin (9/12/2024)", "2024-12-09T00:00:00+07:00", "2024-12-10T00:00:00+07:00", Day},
		{"9-12 Desember 2024", "2024-12-09T00:00:00+07:00", "2024-12-13T00:00:00+07:00", Day},
		{"8, 9 dan 15 April 2024", "2024-04-08T00:00:00+07:00", "2024-04-16T00:00:00+07:00", Day},
		{"Senin (9/12/2024) pagi", "2024-12-09T05:00:00+07:00", "2024-12-09T11:00:00+07:00", Hour},
		{"Senin (9/12/2024) malam", "2024-12-09T18:00:00+07:00", "2024-12-10T00:00:00+07:00", Hour},
		{"Senin (9/12/2024) pukul 09.00 WITA", "2024-12-09T09:00:00+08:00", "2024-12-09T09:01:00+08:00", Minute},
		{"Senin (9/12/2024) pukul 09.00-11.00", "2024-12-09T09:00:00+07:00", "2024-12-09T11:01:00+07:00", Minute},
		{"Senin (9/12/2024) pukul 09.00 - selesai", "2024-12-09T09:00:00+07:00", "", Minute},
		{"Desember 2024", "2024-12-01T00:00:00+07:00", "2025-01-01T00:00:00+07:00", Month},
		{"tahun 2024", "2024-01-01T00:00:00+07:00", "2025-01-01T00:00:00+07:00", Year},
		{"periode 2021-2026", "2021-01-01T00:00:00+07:00", "2027-01-01T00:00:00+07:00", Year},
		{"triwulan III 2024", "2024-07-01T00:00:00+07:00", "2024-10-01T00:00:00+07:00", Quarter},
		{"semester II 2024", "2024-07-01T00:00:00+07:00", "2025-01-01T00:00:00+07:00", Half},
		{"tahun ajaran 2024/2025", "2024-07-01T00:00:00+07:00", "2025-07-01T00:00:00+07:00", Year},
		{"pekan lalu", "2024-12-02T00:00:00+07:00", "2024-12-09T00:00:00+07:00", Week},
		{"akhir pekan ini", "2024-12-14T00:00:00+07:00", "2024-12-16T00:00:00+07:00", Weekend},
		{"tahun 1990-an", "1990-01-01T00:00:00+07:00", "2000-01-01T00:00:00+07:00", Decade},
		{"abad ke-19", "1801-01-01T00:00:00+07:00", "1901-01-01T00:00:00+07:00", Century},
		{"1 Syawal 1445 H", "2024-04-10T00:00:00+07:00", "2024-04-11T00:00:00+07:00", Day},
		{"Ramadan 1446 H", "2025-03-01T00:00:00+07:00", "2025-03-31T00:00:00+07:00", Month},
	} {
		m, err := Parse(c.text, published)
		require.NoError(t, err, c.text)
		iv, ok := m.Interval(wib)
		require.True(t, ok, c.text)
		assert.Equal(t, c.start, iv.Start.Format(time.RFC3339), c.text)
		assert.Equal(t, c.precision, iv.Precision, c.text)
		if c.end == "" {
			assert.True(t, iv.End.IsZero(), c.text)
		} else {
			assert.Equal(t, c.end, iv.End.Format(time.RFC3339), c.text)
		}
	}
	for _, text := range []string{"tiga hari", "pukul 09.00 WIB", "setiap Senin", "beberapa waktu lalu", "31 Februari 2024", "1446 H", "Saka 1946"} {
		m, err := Parse(text, published)
		require.NoError(t, err, text)
		_, ok := m.Interval(nil)
		assert.False(t, ok, text)
	}
}

func TestTIMEX3(t *testing.T) {
	for text, want := range map[string][]string{
		"Senin (9/12/2024)":         {`type="DATE" value="2024-12-09"`},
		"pukul 09.00 WITA":          {`type="TIME" value="XXXX-XX-XXT09:00+08:00"`},
		"9-12 Desember 2024":        {`type="DURATION" beginPoint="2024-12-09" endPoint="2024-12-12"`},
		"tahun 2019 dan 2020":       {`type="DATE" value="2019"`, `type="DATE" value="2020"`},
		"akhir 2024":                {`type="DATE" value="2024" mod="END"`},
		"setiap Senin":              {`type="SET" value="XXXX-WXX-1" quant="EVERY"`},
		"tiga hari":                 {`type="DURATION" value="P3D"`},
		"tahun 1990-an":             {`type="DATE" value="199"`},
		"abad ke-19":                {`type="DATE" value="18"`},
		"beberapa waktu lalu":       {`type="DATE" value="PAST_REF"`},
		"1 Ramadan 1446 H":          nil,
		"31 Februari 2024":          nil,
		"pukul 08.00 WIB - selesai": {`type="DURATION" beginPoint="XXXX-XX-XXT08:00+07:00"`},
	} {
		m, err := Parse(text, published)
		require.NoError(t, err, text)
		var got []string
		for _, x := range m.TIMEX3() {
			got = append(got, x.String())
		}
		assert.Equal(t, want, got, text)
	}
}

func TestParseErrors(t *testing.T) {
	for _, s := range []string{"", "rapat", "Senin (9/12/2024) dan kemarin", "di Manado, kemarin", "kemarin!"} {
		_, err := Parse(s, published)
		assert.ErrorIs(t, err, ErrNoTime, s)
	}
	for _, s := range []string{" kemarin ", "pada Senin (9/12/2024)", "pada tanggal 9 Desember 2024"} {
		_, err := Parse(s, published)
		assert.NoError(t, err, s)
	}
}
