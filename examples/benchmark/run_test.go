package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/format"
)

// TestFormats writes the articles of the repository in each format and scores them:
// the figures of entities must be those of the articles themselves.
func TestFormats(t *testing.T) {
	gold, err := load(options{})
	require.NoError(t, err)
	_, stdout, _ := benchmarkWith("-time", "0", "-rules", "-resamples", "0")
	micro := lineWith(stdout, "MICRO ")
	require.NotEmpty(t, micro)
	for _, name := range append(format.Readable(), format.Brat) {
		path := filepath.Join(t.TempDir(), "gold")
		w := format.NewBrat(path)
		var f *os.File
		if name != format.Brat {
			f, err = os.Create(path)
			require.NoError(t, err)
			w, err = format.New(name, f, 0)
			require.NoError(t, err)
		}
		for _, g := range gold {
			require.NoError(t, w.Write(g))
		}
		f.Close()
		status, stdout, stderr := benchmarkWith("-time", "0", "-rules", "-resamples", "0", "-format", name, path)
		require.Equal(t, done, status, stderr)
		assert.Equal(t, micro, lineWith(stdout, "MICRO "), name)
		if name == "conll" {
			assert.NotContains(t, stdout, "HOLDER", "what the format does not keep is not scored")
		}
	}
}

func lineWith(text, prefix string) string {
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, prefix) {
			return line
		}
	}
	return ""
}

// news is what other people label: other names, entities side by side.
const news = `Bupati O
Tanah B-LOC
Bumbu I-LOC
Andi B-PER
Noor I-PER
membuka O
kantor O
Pemkab B-ORG
Tanah I-ORG
Bumbu I-ORG
Senin B-MISC
`

func TestMapping(t *testing.T) {
	path := file(t, news)
	status, stdout, stderr := benchmarkWith("-format", "conll", "-map", "PER=person, ORG=ORG,LOC=GPE+LOC+FAC,MISC=", "-flat", path)
	require.Equal(t, done, status, stderr)
	assert.Regexp(t, `MICRO +3 +3 +1\.000`, stdout)
	assert.NotContains(t, stdout, "POSITION")

	_, stdout, _ = benchmarkWith("-format", "conll", "-map", "PER=PERSON,ORG=ORG,LOC=GPE,MISC=", path)
	assert.Regexp(t, `GPE +1 +2 +0\.500`, stdout, "without -flat the region inside of the agency is given, too")

	status, _, stderr = benchmarkWith("-format", "conll", path)
	assert.Equal(t, failed, status)
	assert.Contains(t, stderr, `gold.jsonl:4: extract: unknown label "PER"`)
	status, _, stderr = benchmarkWith("-format", "conll", "-map", "PER=PERSON", path)
	assert.Equal(t, failed, status)
	assert.Contains(t, stderr, `gold.jsonl:2: unknown label "LOC", expected one of ["PER"]`)
}

func TestBadMappings(t *testing.T) {
	for mapping, want := range map[string]string{
		"PER":                   `"PER" is not of the form NAME=LABEL`,
		"=PERSON":               `"=PERSON" is not of the form NAME=LABEL`,
		"PER=ORANG":             `unknown label "ORANG"`,
		"PER=PERSON,PER=ORG":    `"PER" is mapped twice`,
		"LOC=GPE+FAC,BLD=FAC":   "FAC is mapped twice",
		"LOC=GPE+FAC,BLD=FAC+X": "FAC is mapped twice",
	} {
		status, _, stderr := benchmarkWith("-map", mapping)
		assert.Equal(t, badUsage, status)
		assert.Contains(t, stderr, want)
	}
	m, err := parseMapping("PER=PERSON,PERSON=PERSON")
	require.NoError(t, err, "two names of one label")
	assert.Len(t, m.ours, 1)
}

func TestSavedRuns(t *testing.T) {
	gold := file(t, article)
	saved := filepath.Join(t.TempDir(), "run.jsonl")
	_, first, _ := benchmarkWith("-time", "0", "-save", saved, gold)

	_, again, _ := benchmarkWith("-pred", saved, gold)
	assert.Equal(t, first, again, "a saved run has the figures of the run")

	_, same, _ := benchmarkWith("-time", "0", "-baseline", saved, gold)
	assert.Contains(t, same, "gains 0, losses 0; articles better 0, worse 0, of 1")

	data, err := os.ReadFile(saved)
	require.NoError(t, err)
	worse := strings.Replace(string(data), `"label":"GPE"`, `"label":"FAC"`, 1)
	require.NoError(t, os.WriteFile(saved, []byte(worse), 0o600))
	_, better, _ := benchmarkWith("-time", "0", "-resamples", "0", "-baseline", saved, gold)
	assert.Contains(t, better, "gains 2, losses 0; articles better 1, worse 0, of 1")
	assert.Contains(t, better, "  + GPE      missed    Bupati [Tanah Bumbu] hadir.\n")
	assert.Contains(t, better, "  + FAC      spurious  Bupati [Tanah Bumbu] hadir.\n")

	status, _, stderr := benchmarkWith("-baseline", filepath.Join(t.TempDir(), "none"), gold)
	assert.Equal(t, failed, status)
	assert.Contains(t, stderr, "no such file")
}

func TestRulesAlone(t *testing.T) {
	_, model, _ := benchmarkWith("-time", "0", "-resamples", "0")
	_, rules, _ := benchmarkWith("-time", "0", "-rules", "-resamples", "0")
	assert.NotEqual(t, model, rules)
	status, _, stderr := benchmarkWith("-rules", "-pred", "x")
	assert.Equal(t, badUsage, status)
	assert.Contains(t, stderr, "-rules is for our own extraction")
}

func TestWorstAndConfusion(t *testing.T) {
	_, stdout, _ := benchmarkWith("-time", "0", "-confusion", "-worst", "3", file(t, article))
	assert.Contains(t, stdout, "labelled as")
	assert.Contains(t, stdout, "\nrapat: F1 0.500\n  POSITION spurious  [Bupati Tanah Bumbu] hadir.\n  EVENT    missed    Bupati Tanah Bumbu [hadir].\n")
}

// evil is an article whose texts, id and values would be markup if they could.
const evil = `{"id":"<script>alert(1)</script>","text":"Bupati <img src=x onerror=alert(2)> \u0000 \u202e hadir di </article> Agam & Senin (9/12/2024).",` +
	`"entities":[{"label":"ORG","start":7,"end":35,"text":"<img src=x onerror=alert(2)>"},{"label":"EVENT","start":8,"end":11,"text":"img"},{"label":"DATE","start":69,"end":86,"text":"Senin (9/12/2024)","norm":"<b>"}],` +
	`"acronyms":[{"short":"<i>","long":"<u>"}]}`

func TestHTML(t *testing.T) {
	out := filepath.Join(t.TempDir(), "report.html")
	saved := filepath.Join(t.TempDir(), "run.jsonl")
	gold := file(t, evil)
	status, _, stderr := benchmarkWith("-rules", "-save", saved, gold)
	require.Equal(t, done, status, stderr)
	status, stdout, stderr := benchmarkWith("-html", out, "-baseline", saved, gold)
	require.Equal(t, done, status, stderr)
	assert.Contains(t, stdout, "MICRO", "the table is printed all the same")
	data, err := os.ReadFile(out)
	require.NoError(t, err)
	page := string(data)
	for _, markup := range []string{"<script", "<img", "<b>&lt;", "<i>", "<u>", "http:", "https:", "url(", "@import", "ZgotmplZ"} {
		assert.NotContains(t, page, markup)
	}
	for _, want := range []string{"<svg", "&lt;script&gt;alert(1)", "ORG missed", "DATE value: 2024-12-09 for &lt;b&gt;", "prefers-color-scheme: dark", "default-src 'none'"} {
		assert.Contains(t, page, want)
	}
	assert.Equal(t, strings.Count(page, "<mark"), strings.Count(page, "</mark>"))
	assert.Equal(t, 1, strings.Count(page, "</article>"))
}

func TestHTMLOfNothingWrong(t *testing.T) {
	out := filepath.Join(t.TempDir(), "report.html")
	status, _, stderr := benchmarkWith("-html", out, file(t, `{"id":"a","text":"Rapat di Agam.","entities":[{"label":"GPE","start":9,"end":13,"text":"Agam"}]}`))
	require.Equal(t, done, status, stderr)
	data, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.Contains(t, string(data), "Every entity is right.")
	assert.NotContains(t, string(data), "NaN")

	status, _, stderr = benchmarkWith("-html", filepath.Join(out, "x"))
	assert.Equal(t, failed, status)
	assert.Contains(t, stderr, "not a directory")
}

// TestPiecesAreTheText holds that a marked article loses nothing but what it says it
// leaves out.
func TestPiecesAreTheText(t *testing.T) {
	gold, err := load(options{})
	require.NoError(t, err)
	for _, g := range gold[:5] {
		r := result{gold: gold}
		require.NoError(t, r.compare(nil, options{}))
		var b strings.Builder
		short := false
		for _, p := range piecesOf(g.Text, mistakesOf(r.Score.Mistakes)[g.ID]) {
			b.WriteString(p.Text)
			short = short || p.Left
		}
		if !short {
			assert.Equal(t, g.Text, b.String())
		}
	}
}
