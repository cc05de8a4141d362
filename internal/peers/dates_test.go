package peers

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/timex"
	"github.com/warta-nlp/warta/testdata"
)

// dateCase is a sentence with one expression in it, or with something that is
// none.
type dateCase struct {
	Text, Span, Type, Norm, Anchor string
	Start, End                     int
}

func dateCases(t testing.TB) (cases []dateCase) {
	for _, name := range []string{"date.jsonl", "date_more.jsonl"} {
		data, err := testdata.File(name)
		require.NoError(t, err)
		for line := range bytes.Lines(data) {
			var c dateCase
			require.NoError(t, json.Unmarshal(line, &c))
			cases = append(cases, c)
		}
	}
	return cases
}

// anchor is the case's date of publication, or one of its time.
func (c dateCase) anchor(t testing.TB) time.Time {
	if c.Anchor == "" {
		return time.Time{}
	}
	at, err := time.Parse(time.DateOnly, c.Anchor)
	require.NoError(t, err)
	return at
}

// answer is what a reader of dates gives for a case.
type answer int

const (
	missed answer = iota
	wrong
	right
)

// dateReaders are the ways to read a case: warta on the sentence, the other
// library on the sentence and on the bare expression.
var dateReaders = []struct {
	name string
	read func(t testing.TB, c dateCase) answer
}{
	{"timex.Find", readTimex},
	{"dateparser.Search", readSearch},
	{"dateparser.Parse", readParse},
}

func readTimex(t testing.TB, c dateCase) answer {
	best := missed
	for _, m := range timex.Find(c.Text, timex.Options{Anchor: c.anchor(t)}) {
		if m.Start >= c.End || c.Start >= m.End {
			continue
		}
		if m.Start == c.Start && m.End == c.End && m.Value.String() == c.Norm && c.Type != "none" {
			return right
		}
		best = wrong
	}
	return best
}

func config(t testing.TB, c dateCase) *dateparser.Configuration {
	cfg := &dateparser.Configuration{Languages: []string{"id"}, CurrentTime: time.Date(2024, 12, 9, 0, 0, 0, 0, time.UTC)}
	if at := c.anchor(t); !at.IsZero() {
		cfg.CurrentTime = at
	}
	return cfg
}

func readSearch(t testing.TB, c dateCase) answer {
	_, results, err := dateparser.Search(config(t, c), c.Text)
	if err != nil || len(results) == 0 {
		return missed
	}
	if len(results) == 1 && sameTime(c.Norm, results[0].Date.Time) {
		return right
	}
	return wrong
}

func readParse(t testing.TB, c dateCase) answer {
	d, err := dateparser.Parse(config(t, c), c.Span)
	switch {
	case err != nil || d.IsZero():
		return missed
	case sameTime(c.Norm, d.Time):
		return right
	}
	return wrong
}

// sameTime reports whether t is the point that a value names, as far as the
// value goes; no time is a range, a list, a quarter or a date of another
// calendar.
func sameTime(norm string, t time.Time) bool {
	if day, clock, ok := strings.Cut(norm, "T"); ok && len(clock) < 5 { // a part of the day
		norm = day
	}
	for _, layout := range []string{"2006-01-02T15:04Z07:00", "2006-01-02T15:04", "2006-01-02", "2006-01", "2006", "T15:04Z07:00", "T15:04"} {
		if want, err := time.Parse(layout, norm); err == nil {
			if strings.Contains(layout, "Z07") {
				t = t.In(want.Location())
			}
			return t.Format(layout) == norm
		}
	}
	return false
}

// TestDates shows how many of the project's date cases each reader gets right,
// wrong and not at all, and of the negatives how many it leaves alone.
func TestDates(t *testing.T) {
	cases := dateCases(t)
	score := map[string]map[answer]int{}
	for _, r := range dateReaders {
		n, quiet, negatives := map[answer]int{}, 0, 0
		for _, c := range cases {
			a := r.read(t, c)
			if c.Type != "none" {
				n[a]++
				continue
			}
			negatives++
			if a == missed {
				quiet++
			}
		}
		score[r.name] = n
		t.Logf("%-18s right %3d, wrong %3d, missed %3d; negatives left alone %d of %d", r.name, n[right], n[wrong], n[missed], quiet, negatives)
	}
	for _, r := range dateReaders[1:] {
		assert.Greater(t, score["timex.Find"][right], score[r.name][right], r.name)
	}
}

func BenchmarkDates(b *testing.B) {
	cases := dateCases(b)
	size := 0
	for _, c := range cases {
		size += len(c.Text)
	}
	for _, r := range dateReaders[:2] {
		b.Run(r.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				for _, c := range cases {
					r.read(b, c)
				}
			}
		})
	}
}
