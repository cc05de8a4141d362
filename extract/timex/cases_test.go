package timex

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// dateCase is a line of a case table: a sentence with one expression in it.
type dateCase struct {
	ID, Text, Span, Type, Norm, Anchor, Greg, Mod, Note string
	Start, End                                          int
	Flags, Alt                                          []string
}

func readCases(t testing.TB, path string) []dateCase {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var cases []dateCase
	lines := bufio.NewScanner(bytes.NewReader(data))
	for lines.Scan() {
		var c dateCase
		require.NoError(t, json.Unmarshal(lines.Bytes(), &c))
		cases = append(cases, c)
	}
	return cases
}

func (c dateCase) anchor(t testing.TB) time.Time {
	if c.Anchor == "" {
		return time.Time{}
	}
	at, err := time.Parse(time.DateOnly, c.Anchor)
	require.NoError(t, err)
	return at
}

func (c dateCase) find(t testing.TB) []Mention { return Find(c.Text, Options{Anchor: c.anchor(t)}) }

var caseFiles = []string{"../../testdata/date.jsonl", "../../testdata/date_more.jsonl"}

// TestCases holds Find to every case: span, value, modifier and flags, and
// nothing on the negatives.
func TestCases(t *testing.T) {
	for _, path := range caseFiles {
		for _, c := range readCases(t, path) {
			if got := c.miss(t); got != "" {
				t.Errorf("%s %s %q [%s] %s %s: %s (%s)", c.ID, c.Type, c.Text, c.Span, c.Norm, c.Anchor, got, c.Note)
			}
		}
	}
}

// miss says what is wrong with what Find gives for a case, "" if nothing.
func (c dateCase) miss(t testing.TB) string {
	var over []Mention
	for _, m := range c.find(t) {
		if m.Start < c.End && c.Start < m.End {
			over = append(over, m)
		}
	}
	if c.Type == "none" {
		if len(over) > 0 {
			return "found " + over[0].Text(c.Text)
		}
		return ""
	}
	if len(over) != 1 {
		var all []string
		for _, m := range over {
			all = append(all, m.Text(c.Text)+"="+m.Value.String())
		}
		return "found " + strings.Join(all, " | ")
	}
	m := over[0]
	switch {
	case m.Start != c.Start || m.End != c.End:
		return "span " + m.Text(c.Text)
	case m.Value.String() != c.Norm:
		return "value " + m.Value.String()
	case m.Mod.String() != c.Mod:
		return "mod " + m.Mod.String()
	}
	for _, f := range c.Flags {
		if !strings.Contains(","+m.Flags.String()+",", ","+f+",") {
			return "flags " + m.Flags.String()
		}
	}
	if got := m.Value.Start.Gregorian(); c.Greg != "" && got != c.Greg {
		return "gregorian " + got
	}
	if len(c.Alt) > 0 {
		alt := m.Alternatives()
		if len(alt) == 0 || alt[0].String() != c.Alt[0] {
			return "alternatives"
		}
	}
	return ""
}
