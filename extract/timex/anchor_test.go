package timex

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestAnchor(t *testing.T) {
	caller := time.Date(2024, 12, 11, 8, 30, 0, 0, time.UTC)
	for _, c := range []struct {
		text   string
		caller time.Time
		want   string
		source Source
	}{
		{"Rapat Digelar\n\nMANADO, 9 Desember 2024 – Bupati hadir.", caller, "2024-12-09", Dateline},
		{"PANGKALAN BALAI, Senin (9/12/2024) — Bupati hadir.", time.Time{}, "2024-12-09", Dateline},
		{"Giripanggung, (09/12/2024). Pengurus rapat.", time.Time{}, "2024-12-09", Dateline},
		{"Airmadidi, 9 Desember 2024\n\nBupati hadir.", time.Time{}, "2024-12-09", Dateline},
		{"Bupati hadir di Manado, 9 Desember 2024, bersama warga.", caller, "2024-12-11", Caller},
		{"Bupati hadir.", caller, "2024-12-11", Caller},
		{"Rapat Digelar\nSenin 09 Des 2024 - 23:05 WIB\nBupati hadir.", time.Time{}, "2024-12-09", Byline},
		{"Rapat Digelar\nSenin, 9 Desember 2024 | 21:44 WIB\nBupati hadir.", caller, "2024-12-11", Caller},
		{"Bupati hadir kemarin. Rapat usai, Senin (9/12/2024).", time.Time{}, "2024-12-09", Lead},
		{"Bupati hadir pada 9 Desember 2024.", time.Time{}, "", NoAnchor},
		{"", time.Time{}, "", NoAnchor},
	} {
		at, source := Anchor(c.text, c.caller)
		assert.Equal(t, c.source, source, c.text)
		if source != NoAnchor {
			assert.Equal(t, c.want, at.Format(time.DateOnly), c.text)
		}
	}
}

// TestAnchorUse holds what is resolved by which date, and what the entity says.
func TestAnchorUse(t *testing.T) {
	find := func(text string, caller time.Time) Mention {
		ms := Find(text, Options{Anchor: caller})
		return ms[len(ms)-1]
	}
	m := find("MANADO, 9 Desember 2024 – Rapat usai kemarin.", published)
	assert.Equal(t, "2024-12-08", m.Value.String())
	assert.True(t, m.Flags.Has(AnchorConflict|Relative))
	assert.Equal(t, Dateline, m.Anchor)

	m = find("Rapat usai, Senin (9/12/2024). Warga datang kemarin.", time.Time{})
	assert.Equal(t, "2024-12-08", m.Value.String())
	assert.Equal(t, "XXXX-XX-XX", m.Entities()[0].Value.String(), "the lead gives no date of publication")

	m = find("Panitia Idulfitri 1446 H bersiap. Stok aman selama Ramadan.", time.Time{})
	assert.Equal(t, "AH1446-09", m.Value.String())

	m = find("Rapat digelar hari ini, Senin (9/12/2024).", time.Date(2024, 12, 20, 0, 0, 0, 0, time.UTC))
	assert.Equal(t, "2024-12-09", m.Value.String())
}
