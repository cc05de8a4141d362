package timex

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestCivil holds the arithmetic to package time over 800 years.
func TestCivil(t *testing.T) {
	at := time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)
	for at.Year() < 2400 {
		n := dayOf(at)
		require.Equal(t, at.Unix()/86400, int64(n))
		require.Equal(t, date{at.Year(), int(at.Month()), at.Day()}, n.date())
		require.Equal(t, int(at.Weekday()+6)%7+1, n.weekday())
		year, week := at.ISOWeek()
		y, w := n.week()
		require.Equal(t, [2]int{year, week}, [2]int{y, w}, at)
		at = at.AddDate(0, 0, 1)
	}
}

func TestValid(t *testing.T) {
	for _, d := range []date{{2024, 2, 29}, {2000, 2, 29}, {2023, 12, 31}} {
		require.True(t, d.valid(), d)
	}
	for _, d := range []date{{2023, 2, 29}, {1900, 2, 29}, {2024, 4, 31}, {2024, 13, 1}, {2024, 0, 1}, {2024, 1, 0}} {
		require.False(t, d.valid(), d)
	}
}
