package amount_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// article is a labelled article of the gold set.
type article struct {
	ID, Text string
	Entities []struct {
		Label      string
		Start, End int
		Text, Norm string
	}
}

func readGold(t *testing.T, name string) []article {
	dir := os.Getenv("WARTA_SHARED")
	if dir == "" {
		t.Skip("WARTA_SHARED is not set: no labelled articles to measure on")
	}
	f, err := os.Open(filepath.Join(dir, "gold", name))
	require.NoError(t, err)
	defer f.Close()
	var all []article
	for dec := json.NewDecoder(bufio.NewReader(f)); dec.More(); {
		var a article
		require.NoError(t, dec.Decode(&a))
		all = append(all, a)
	}
	return all
}

// found returns the amounts of an article, the labelled dates, times and laws
// being claimed, without those that only name an order of magnitude.
func (a article) found() []amount.Mention {
	toks := token.Append(nil, a.Text)
	lex := lexicon.Default()
	in := amount.Input{Text: a.Text, Tokens: toks, Sentences: token.AppendSentences(nil, a.Text, toks)}
	in.Matches = lex.Match(nil, a.Text, toks, lex.Words(nil, a.Text, toks))
	for _, e := range a.Entities {
		switch e.Label {
		case "DATE", "TIME", "LAW":
			if n := len(in.Claimed); n == 0 || e.Start >= in.Claimed[n-1].End {
				in.Claimed = append(in.Claimed, amount.Span{Start: e.Start, End: e.End})
			}
		}
	}
	var kept []amount.Mention
	for _, m := range amount.Append(nil, in) {
		if !m.Vague {
			kept = append(kept, m)
		}
	}
	return kept
}

// score counts strict matches of one label.
type score struct{ gold, found, match, valued, right int }

func (s score) plus(o *score) score {
	return score{s.gold + o.gold, s.found + o.found, s.match + o.match, s.valued + o.valued, s.right + o.right}
}

func (s score) f1() float64 {
	if s.gold+s.found == 0 {
		return 1
	}
	return 2 * float64(s.match) / float64(s.gold+s.found)
}

func (s score) value() float64 {
	if s.valued == 0 {
		return 1
	}
	return float64(s.right) / float64(s.valued)
}

// measure scores every label over the articles and logs the errors.
func measure(t *testing.T, articles []article) map[string]*score {
	scores := map[string]*score{"MONEY": {}, "PERCENT": {}, "QUANTITY": {}}
	for _, a := range articles {
		found := a.found()
		matched := map[int]bool{}
		for _, e := range a.Entities {
			s := scores[e.Label]
			if s == nil {
				continue
			}
			s.gold++
			i := match(found, e.Label, e.Start, e.End)
			if i < 0 {
				t.Logf("missed   %-8s %s", e.Label, around(a.Text, e.Start, e.End))
				continue
			}
			s.match++
			matched[i] = true
			if e.Norm != "" {
				s.valued++
				if sameValue(e.Norm, found[i].Norm()) {
					s.right++
				} else {
					t.Logf("value    %-8s %s: %s, want %s", e.Label, around(a.Text, e.Start, e.End), found[i].Norm(), e.Norm)
				}
			}
		}
		for i, m := range found {
			label := strings.ToUpper(m.Label.String())
			scores[label].found++
			if !matched[i] {
				t.Logf("spurious %-8s %s", label, around(a.Text, m.Start, m.End))
			}
		}
	}
	for label, s := range scores {
		t.Logf("%s: F1 %.3f (gold %d, found %d, right %d), values %.3f", label, s.f1(), s.gold, s.found, s.match, s.value())
	}
	return scores
}

func match(found []amount.Mention, label string, start, end int) int {
	for i, m := range found {
		if m.Start == start && m.End == end && strings.EqualFold(m.Label.String(), label) {
			return i
		}
	}
	return -1
}

// sameValue compares as the project's scorer does: a gold quantity carries no
// unit, and trailing zeros do not count.
func sameValue(gold, got string) bool {
	fields := strings.Fields(got)
	n := len(strings.Fields(gold))
	trim := func(s string) string {
		if strings.Contains(s, ".") {
			return strings.TrimRight(strings.TrimRight(s, "0"), ".")
		}
		return s
	}
	return len(fields) >= n && trim(strings.Join(fields[:n], " ")) == trim(gold)
}

func around(text string, start, end int) string {
	from, to := max(0, start-50), min(len(text), end+40)
	return strings.ReplaceAll(text[from:start]+"[["+text[start:end]+"]]"+text[end:to], "\n", "⏎")
}

// TestGold measures against the labelled articles (floors: the project's goals).
func TestGold(t *testing.T) {
	train, dev := readGold(t, "train.jsonl"), readGold(t, "dev.jsonl")
	t.Log("train:")
	a := measure(t, train)
	t.Log("dev:")
	b := measure(t, dev)
	assert.GreaterOrEqual(t, b["MONEY"].f1(), 0.95)
	assert.GreaterOrEqual(t, b["MONEY"].value(), 0.97)
	assert.GreaterOrEqual(t, a["PERCENT"].plus(b["PERCENT"]).f1(), 0.96)
	assert.GreaterOrEqual(t, a["QUANTITY"].plus(b["QUANTITY"]).f1(), 0.9)
	assert.GreaterOrEqual(t, b["QUANTITY"].f1(), 0.9)
}
