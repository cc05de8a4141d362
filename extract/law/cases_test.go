package law_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/testdata"
)

// lawCase is a line of a case table: a sentence with one mention in it.
type lawCase struct {
	ID, Text, Span    string
	Start, End        int
	Type, Norm, Title string
	Rel, Anchor       string
	CtxRegion         string   `json:"ctx_region"`
	Flags             []string `json:"flags"`
}

func readCases(t testing.TB, name string) []lawCase {
	data, err := testdata.File(name)
	require.NoError(t, err)
	return parseCases(t, data)
}

func parseCases(t testing.TB, data []byte) []lawCase {
	var cases []lawCase
	for line := range bytes.Lines(data) {
		var c lawCase
		require.NoError(t, json.Unmarshal(line, &c))
		require.Equal(t, c.Span, c.Text[c.Start:c.End], c.ID)
		cases = append(cases, c)
	}
	return cases
}

// options returns what the case says of its document. Drafts without a subject
// and types alone are mentioned on request only.
func (c lawCase) options(t testing.TB) law.Options {
	opts := law.Options{Region: c.CtxRegion, Generic: c.Type == "law.generic" || c.Type == "law.draft"}
	if c.Anchor != "" {
		day, err := time.Parse(time.DateOnly, c.Anchor)
		require.NoError(t, err)
		opts.Date = day
	}
	return opts
}

// faults returns what is wrong with the mentions found for a case.
func (c lawCase) faults(found []law.Mention) []string {
	if c.Type == "none" {
		for _, m := range found {
			if e := m.EntitySpan(); m.IsEntity() && e.Start < c.End && c.Start < e.End {
				return []string{"negative"}
			}
		}
		return nil
	}
	i := slices.IndexFunc(found, func(m law.Mention) bool { return m.Start == c.Start && m.End == c.End })
	if i < 0 {
		return []string{"span"}
	}
	m := &found[i]
	var bad []string
	if "law."+m.Kind.String() != c.Type {
		bad = append(bad, "kind")
	}
	if m.EntityID() != c.Norm {
		bad = append(bad, "id")
	}
	if c.Title != "" && m.Title != c.Title {
		bad = append(bad, "title")
	}
	if c.Rel != "" && !slices.ContainsFunc(m.Relations, func(r law.Relation) bool { return r.String() == c.Rel }) {
		bad = append(bad, "relation")
	}
	for _, flag := range c.Flags {
		if !slices.Contains(m.Flags.Names(), flag) {
			bad = append(bad, "flag "+flag)
		}
	}
	return bad
}

func testCases(t *testing.T, cases []lawCase, floor float64) {
	right := 0
	for _, c := range cases {
		found := law.Find(c.Text, c.options(t))
		bad := c.faults(found)
		if len(bad) == 0 {
			right++
			continue
		}
		t.Logf("%s: %s: %q\n\twant %s %q %s title %q", c.ID, strings.Join(bad, ", "), c.Text, c.Type, c.Span, c.Norm, c.Title)
		for _, m := range found {
			t.Logf("\tfound law.%s %q %s title %q %v %s", m.Kind, c.Text[m.Start:m.End], m.EntityID(), m.Title, m.Relations, m.Flags)
		}
	}
	t.Logf("%d of %d cases", right, len(cases))
	assert.GreaterOrEqual(t, float64(right), floor*float64(len(cases)))
}

// TestSpecCases holds the rules on the sentences of the specification.
func TestSpecCases(t *testing.T) { testCases(t, readCases(t, "law_spec.jsonl"), 1) }

// TestPressCases holds them on sentences written the way the press writes laws.
func TestPressCases(t *testing.T) { testCases(t, readCases(t, "law.jsonl"), 1) }

// TestCasesAt tries another case table: WARTA_LAW_CASES names the file.
func TestCasesAt(t *testing.T) {
	path := os.Getenv("WARTA_LAW_CASES")
	if path == "" {
		t.Skip("WARTA_LAW_CASES is not set")
	}
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	testCases(t, parseCases(t, data), 0.98)
}
