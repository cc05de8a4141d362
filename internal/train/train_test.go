package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/testdata"
)

// articles writes the first labelled articles of package testdata to a file.
func articles(t *testing.T, n int) string {
	var b bytes.Buffer
	for line := range testdata.Articles() {
		if n--; n < 0 {
			break
		}
		b.Write(line)
		b.WriteByte('\n')
	}
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o644))
	return path
}

// quick makes a small model of articles.
func quick(t *testing.T, args ...string) (*command, *corpus, []byte) {
	c, err := parse(append([]string{"-train", articles(t, 12), "-epochs", "3", "-folds", "2", "-rare", "2"}, args...), io.Discard)
	require.NoError(t, err)
	train, err := c.reader.read(c.train)
	require.NoError(t, err)
	f := fit(train.docs, nil, c.options, io.Discard)
	return c, train, f.file(c.options, origin{data: train.hash, articles: len(train.docs), commit: "abc"})
}

func TestTheSameArticlesGiveTheSameFile(t *testing.T) {
	_, _, a := quick(t)
	_, _, b := quick(t)
	assert.True(t, bytes.Equal(a, b))
	_, _, other := quick(t, "-seed", "2")
	assert.False(t, bytes.Equal(a, other))
}

func TestTheFileSaysWhatItWasMadeFrom(t *testing.T) {
	_, train, file := quick(t, "-seed", "7")
	m, err := model.Open(string(file))
	require.NoError(t, err)
	assert.Equal(t, train.hash, m.Meta("data"))
	assert.Len(t, m.Meta("data"), 64)
	assert.Equal(t, "12", m.Meta("articles"))
	assert.Equal(t, "7", m.Meta("seed"))
	assert.Equal(t, "abc", m.Meta("commit"))
}

// What is learnt must at least hold for the articles it was learnt from.
func TestTheModelIsBetterThanTheRules(t *testing.T) {
	c, train, file := quick(t)
	rules, err := measure(nil, train.docs, c.reader)
	require.NoError(t, err)
	learnt, err := measure(file, train.docs, c.reader)
	require.NoError(t, err)
	assert.Greater(t, learnt.all().f1(), rules.all().f1()+.02)
}

func TestWhatTheCallerGotWrong(t *testing.T) {
	path := articles(t, 1)
	broken := filepath.Join(t.TempDir(), "broken.jsonl")
	require.NoError(t, os.WriteFile(broken, []byte("{}\n{\"text\":\"abc\",\"entities\":[{\"label\":\"ORG\",\"start\":1,\"end\":9}]}\n"), 0o644))
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "no labelled articles to learn from"},
		{[]string{"-train", "absent.jsonl"}, "labelled articles: open absent.jsonl"},
		{[]string{"-train", path, "-dev", "absent.jsonl"}, "labelled articles: open absent.jsonl"},
		{[]string{"-train", broken}, "article 2 (): entity at 1 to 9 of a text of 3 bytes"},
		{[]string{"-train", path, "-skip", "letters"}, `no group or template of features "letters"`},
		{[]string{"-train", path, "-format", "xml"}, `unknown format "xml"`},
		{[]string{"-train", path, "-map", "PER"}, `-map: "PER" is not of the form`},
		{[]string{"-train", path, "-cv", "weather"}, "-cv weather: expected outlet or region"},
		{[]string{"-train", path, "more"}, `"more" is no flag`},
	} {
		assert.ErrorContains(t, run(c.args, io.Discard, io.Discard), c.want, strings.Join(c.args, " "))
	}
}

// The tables of cross-validation and comparison have a row each.
func TestTables(t *testing.T) {
	for flag, want := range map[string][]string{
		"-cv=region": {"rules only", "region left out, part 1 of ", "all parts"},
		"-compare":   {"rules only", "CRF, two passes", "perceptron, one pass"},
		"-ablation":  {"rules only", "+ lexicon", "+ second pass", "a quarter"},
	} {
		var out bytes.Buffer
		require.NoError(t, run([]string{"-train", articles(t, 3), "-epochs", "1", "-folds", "2", "-rare", "1", flag}, &out, io.Discard))
		for _, row := range want {
			assert.Contains(t, out.String(), row, flag)
		}
	}
}

func TestColumns(t *testing.T) {
	const file = "Bupati NN O\nAndi NNP B-PER\nRudi NNP I-PER\n( ( O\nKotabaru NNP B-LOC\n) ) O\n, , O\n\" \" O\nsiap JJ O\n\" \" O\n\nPKB NNP B-ORG\nMK NNP B-ORG\n"
	c, err := parse([]string{"-train", "x", "-format", "conll", "-map", "PER=PERSON"}, io.Discard)
	require.NoError(t, err)
	got, err := c.reader.decode([]byte(file))
	require.NoError(t, err)
	require.Len(t, got, 2)
	assert.Equal(t, `Bupati Andi Rudi (Kotabaru), "siap"`, got[0].Text)
	spans := func(r extract.Record) (out []string) {
		for _, e := range r.Entities {
			out = append(out, e.Label.String()+" "+r.Text[e.Start:e.End])
		}
		return out
	}
	assert.Equal(t, []string{"PERSON Andi Rudi", "LOC Kotabaru"}, spans(got[0]))
	assert.Equal(t, []string{"ORG PKB", "ORG MK"}, spans(got[1]))
	_, err = c.reader.decode([]byte("a O\nb X-PER\n"))
	assert.ErrorContains(t, err, `2: "X-PER" is no IOB tag`)
	_, err = c.reader.decode([]byte("b B-MISC\n"))
	assert.ErrorContains(t, err, "-map")
}

func TestGroupsStayTogether(t *testing.T) {
	var docs []*doc
	for _, outlet := range strings.Fields("a b a c d e f g a b") {
		docs = append(docs, &doc{outlet: outlet})
	}
	in := map[string]int{}
	n := 0
	for k, part := range byGroup(docs, func(d *doc) string { return d.outlet }) {
		for _, d := range part {
			n++
			if before, ok := in[d.outlet]; ok {
				assert.Equal(t, before, k, d.outlet)
			}
			in[d.outlet] = k
		}
	}
	assert.Equal(t, len(docs), n)
}

// A model names the commit that made it, so that nothing uncommitted may be in it.
func TestCleanCommit(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not here")
	}
	t.Chdir(t.TempDir())
	_, err := cleanCommit("weights.bin")
	require.ErrorContains(t, err, "which commit makes the model?")
	for _, args := range [][]string{
		{"init", "-q"}, {"config", "user.name", "x"}, {"config", "user.email", "x@example.org"},
	} {
		_, err := git(args...)
		require.NoError(t, err)
	}
	for _, name := range []string{"a.go", "weights.bin"} {
		require.NoError(t, os.WriteFile(name, []byte("1"), 0o644))
	}
	_, err = git("add", ".")
	require.NoError(t, err)
	_, err = git("commit", "-qm", "first")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("weights.bin", []byte("2"), 0o644))
	commit, err := cleanCommit("weights.bin")
	require.NoError(t, err)
	assert.Len(t, commit, 40)
	require.NoError(t, os.WriteFile("a.go", []byte("2"), 0o644))
	_, err = cleanCommit("weights.bin")
	assert.ErrorContains(t, err, "a.go")
}
