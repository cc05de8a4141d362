package timex

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// goldDoc is a labelled article.
type goldDoc struct {
	ID, Date, Text string
	Entities       []struct {
		Label, Text, Norm string
		Start, End        int
	}
}

// score counts strict matches and equal values of one label.
type score struct{ gold, found, right, valued int }

func (s score) f1() float64 { return 2 * float64(s.right) / float64(s.gold+s.found) }

func (s score) values() float64 { return float64(s.valued) / float64(s.right) }

// TestGold scores Find against labelled articles, each read with its date of
// publication and with the cited laws claimed. -v lists the errors.
func TestGold(t *testing.T) {
	shared := os.Getenv("WARTA_SHARED")
	if shared == "" {
		t.Skip("set WARTA_SHARED to the folder with the labelled articles")
	}
	for _, c := range []struct {
		file               string
		date, values, time float64
	}{{"train.jsonl", 0.965, 0.96, 0.97}, {"dev.jsonl", 0.97, 0.95, 0}} {
		t.Run(c.file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(shared, "gold", c.file))
			require.NoError(t, err)
			scores := map[string]*score{"DATE": {}, "TIME": {}}
			for line := range bytes.Lines(data) {
				var d goldDoc
				require.NoError(t, json.Unmarshal(line, &d))
				d.score(t, scores)
			}
			for _, label := range []string{"DATE", "TIME"} {
				s := scores[label]
				t.Logf("%s %s: gold %d, found %d, F1 %.3f, values %.3f", c.file, label, s.gold, s.found, s.f1(), s.values())
			}
			assert.GreaterOrEqual(t, scores["DATE"].f1(), c.date)
			assert.GreaterOrEqual(t, scores["DATE"].values(), c.values)
			assert.GreaterOrEqual(t, scores["TIME"].f1(), c.time)
		})
	}
}

func (d goldDoc) score(t *testing.T, scores map[string]*score) {
	var opts Options
	if d.Date != "" {
		at, err := time.Parse(time.DateOnly, d.Date)
		require.NoError(t, err)
		opts.Anchor = at
	}
	type key struct {
		label string
		span  TextSpan
	}
	gold := map[key]string{}
	for _, e := range d.Entities {
		switch e.Label {
		case "LAW":
			opts.Claimed = append(opts.Claimed, TextSpan{e.Start, e.End})
		case "DATE", "TIME":
			gold[key{e.Label, TextSpan{e.Start, e.End}}] = e.Norm
			scores[e.Label].gold++
		}
	}
	for _, m := range Find(d.Text, opts) {
		for _, e := range m.Entities() {
			s := scores[e.Label()]
			s.found++
			k := key{e.Label(), TextSpan{e.Start, e.End}}
			norm, ok := gold[k]
			switch {
			case !ok:
				t.Logf("%s SPURIOUS %s", d.ID, d.context(e.Start, e.End))
				continue
			case sameValue(norm, e.Value.String()):
				s.valued++
			default:
				t.Logf("%s VALUE %s: %s, want %s (%s)", d.ID, d.context(e.Start, e.End), e.Value, norm, d.Date)
			}
			s.right++
			delete(gold, k)
		}
	}
	for k := range gold {
		t.Logf("%s MISSED %s", d.ID, d.context(k.span.Start, k.span.End))
	}
}

// sameValue leaves the marks of fiscal and school years out, as the labels do.
func sameValue(a, b string) bool {
	r := strings.NewReplacer("FY", "", "AY", "")
	return a == "" || r.Replace(a) == r.Replace(b)
}

func (d goldDoc) context(start, end int) string {
	from, to := max(0, start-40), min(len(d.Text), end+25)
	return strings.ReplaceAll(d.Text[from:start]+"["+d.Text[start:end]+"]"+d.Text[end:to], "\n", "⏎")
}
