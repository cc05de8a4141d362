package law_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/law"
)

// article is a labelled article as far as laws go.
type article struct {
	ID, Text, Date string
	Entities       []struct {
		Label      string
		Start, End int
		Norm       string
	}
}

// shared returns the folder that WARTA_SHARED names, or skips the test.
func shared(t testing.TB) string {
	dir := os.Getenv("WARTA_SHARED")
	if dir == "" {
		t.Skip("WARTA_SHARED is not set: labelled articles are not at hand")
	}
	return dir
}

func readArticles(t testing.TB, files ...string) []article {
	var all []article
	for _, name := range files {
		f, err := os.Open(filepath.Join(shared(t), "gold", name))
		require.NoError(t, err)
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			var a article
			require.NoError(t, json.Unmarshal(lines.Bytes(), &a))
			all = append(all, a)
		}
		require.NoError(t, lines.Err())
	}
	return all
}

// TestGold scores the spans and identifiers of LAW entities strictly on labelled
// articles, region codes apart.
func TestGold(t *testing.T) {
	var gold, found, right, valued, sameValue int
	for _, a := range readArticles(t, "train.jsonl", "dev.jsonl") {
		day, _ := time.Parse(time.DateOnly, a.Date)
		want := map[law.Span]string{}
		for _, e := range a.Entities {
			if e.Label == "LAW" {
				want[law.Span{Start: e.Start, End: e.End}] = e.Norm
			}
		}
		gold += len(want)
		for _, m := range law.Find(a.Text, law.Options{Date: day}) {
			if !m.IsEntity() {
				continue
			}
			found++
			span := m.EntitySpan()
			norm, ok := want[span]
			if !ok {
				t.Logf("%s: extra %q %s", a.ID, a.Text[max(0, span.Start-40):min(len(a.Text), span.End+40)], m.Kind)
				t.Logf("      >> %q", a.Text[span.Start:span.End])
				continue
			}
			delete(want, span)
			right++
			if norm == "" {
				continue
			}
			valued++
			if withoutPlace(m.EntityID()) == norm {
				sameValue++
			} else {
				t.Logf("%s: value of %q is %s, want %s", a.ID, a.Text[span.Start:span.End], m.EntityID(), norm)
			}
		}
		for span := range want {
			t.Logf("%s: missing %q", a.ID, a.Text[span.Start:min(len(a.Text), span.End+30)])
			t.Logf("      >> %q", a.Text[span.Start:span.End])
		}
	}
	p, r := float64(right)/float64(found), float64(right)/float64(gold)
	f1, values := 2*p*r/(p+r), float64(sameValue)/float64(valued)
	t.Logf("%d labelled, %d found, %d right: precision %.3f, recall %.3f, F1 %.3f; identifiers %d/%d = %.3f", gold, found, right, p, r, f1, sameValue, valued, values)
	assert.Greater(t, f1, 0.90)
	assert.Greater(t, values, 0.90)
}

// withoutPlace leaves the region code out of an identifier, as the labels do.
func withoutPlace(id string) string {
	ids := strings.Fields(id)
	for i, s := range ids {
		if rest, ok := strings.CutPrefix(s, "/akn/id-"); ok {
			_, rest, _ = strings.Cut(rest, "/")
			ids[i] = "/akn/id/" + rest
		}
	}
	return strings.Join(ids, " ")
}
