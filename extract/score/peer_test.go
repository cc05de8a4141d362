package score_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
)

// TestEqualsPeer holds the figures equal to those of the project's independent
// scorer, to the last digit and with either comparison of values, on real labelled
// articles that are not part of the repository. The environment variable
// WARTA_SHARED names the folder that has both.
func TestEqualsPeer(t *testing.T) {
	shared := os.Getenv("WARTA_SHARED")
	if shared == "" {
		t.Skip("WARTA_SHARED is not set: no labelled real articles and no peer to compare with")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	goldFile := filepath.Join(shared, "gold", "dev.jsonl")
	scorer := filepath.Join(shared, "tools", "score.py")
	gold := read(t, goldFile)
	for name, pred := range map[string][]*extract.Record{
		"spoilt gold": spoil(read(t, goldFile), rand.New(rand.NewPCG(1, 2))),
		"model":       extracted(t, gold),
		"rules":       extracted(t, gold, extract.WithoutModel()),
	} {
		predFile := filepath.Join(t.TempDir(), "pred.jsonl")
		write(t, predFile, pred)
		for _, opts := range []score.Options{{}, {ExactValues: true}} {
			t.Run(fmt.Sprintf("%s, exact %v", name, opts.ExactValues), func(t *testing.T) {
				args := []string{scorer, goldFile, predFile, "--json", "--errors"}
				if opts.ExactValues {
					args = append(args, "--exact-values")
				}
				cmd := exec.Command(python, args...)
				cmd.Stderr = os.Stderr // texts that differ
				out, err := cmd.Output()
				require.NoError(t, err)
				r := score.Compare(gold, pred, opts)
				equalFigures(t, lastLine(out), r)
				equalMistakes(t, out, r)
				assert.Less(t, r.Micro.F1, 1.0, "without mistakes the test means nothing")
			})
		}
	}
}

type peerRow struct {
	Gold, Pred     int
	P, R, F1       float64
	Partial, Value *float64
}

func equalFigures(t *testing.T, figures []byte, r *score.Report) {
	var want map[string]peerRow
	require.NoError(t, json.Unmarshal(figures, &want))
	compared := r.Rows[:len(want)-2] // but MICRO and MACRO
	for _, row := range compared {
		got := peerRow{row.Gold, row.Pred, row.Precision, row.Recall, row.F1, row.Partial, row.Value}
		assert.Equal(t, want[row.Name], got, row.Name)
	}
	m := r.Micro
	assert.Equal(t, want["MICRO"], peerRow{m.Gold, m.Pred, m.Precision, m.Recall, m.F1, nil, nil})
	assert.Equal(t, want["MACRO"].F1, r.Macro)
	assert.Equal(t, "QUOTE", compared[len(compared)-1].Name, "the peer knows no rows behind it")
}

// equalMistakes compares label, article, fault and text. The peer does not list
// spurious quotations and shortens texts in another way.
func equalMistakes(t *testing.T, out []byte, r *score.Report) {
	var want, got []string
	for line := range strings.Lines(string(out)) {
		if f := strings.Split(line, "\t"); len(f) >= 4 && f[0] != "QUOTE" {
			want = append(want, strings.Join(f[:3], "\t"))
		}
	}
	for _, m := range r.Mistakes {
		if m.Label != "QUOTE" {
			got = append(got, strings.Join([]string{m.Label, m.Article, string(m.Fault)}, "\t"))
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	assert.Equal(t, want, got)
}

// spoil changes some of everything in every way that a comparison tells apart.
func spoil(docs []*extract.Record, r *rand.Rand) []*extract.Record {
	some := func() bool { return r.IntN(8) == 0 }
	for _, d := range docs {
		for i := range d.Entities {
			e := &d.Entities[i]
			switch r.IntN(16) {
			case 0:
				e.End++
			case 1:
				e.Start += 3
			case 2:
				e.Label = extract.Labels()[r.IntN(13)]
			case 3:
				e.ID, e.Norm = e.Norm, ""
			case 4:
				e.Norm = strings.Replace(e.Norm, "/akn/id/", "/akn/id-63_10/", 1)
			case 5:
				e.Norm = strings.Replace(e.Norm, "20", "FY20", 1)
			case 6:
				e.Norm = strings.Replace(e.Norm, "1", "2", 1)
			case 7:
				e.Norm = strings.Replace(e.Norm, " ", ".0 ", 1)
			}
		}
		for i := range d.Acronyms {
			if some() {
				d.Acronyms[i].Long = strings.ToUpper(d.Acronyms[i].Long) + "."
			}
			if some() {
				d.Acronyms[i].Long += " Daerah"
			}
			if some() {
				d.Acronyms[i].Source = "lexicon"
			}
		}
		for i := range d.Holders {
			if some() {
				d.Holders[i].Position = r.IntN(len(d.Entities))
			}
		}
		for i := range d.Quotes {
			q := &d.Quotes[i]
			if some() {
				q.Start += r.IntN(max(1, (q.End-q.Start)/4))
			}
			if some() {
				q.SpeakerFull, q.Speaker = "", "Drs. "+q.Speaker
			}
			if some() {
				q.SpeakerFull += " Noor"
			}
			if some() {
				q.Kind = "indirect"
			}
			if some() {
				q.Speaker, q.SpeakerFull = "", "Andi"
			}
		}
	}
	return docs[2:] // two are not predicted
}

func read(t *testing.T, file string) (docs []*extract.Record) {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	for line := range bytes.Lines(data) {
		d := new(extract.Record)
		require.NoError(t, json.Unmarshal(line, d))
		docs = append(docs, d)
	}
	return docs
}

func write(t *testing.T, file string, docs []*extract.Record) {
	var b bytes.Buffer
	for _, d := range docs {
		require.NoError(t, json.NewEncoder(&b).Encode(d))
	}
	require.NoError(t, os.WriteFile(file, b.Bytes(), 0o600))
}

func lastLine(b []byte) []byte {
	b = bytes.TrimSpace(b)
	return b[bytes.LastIndexByte(b, '\n')+1:]
}
