package main

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/passert"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/testdata"
)

func init() { register.Function1x1(placed) }

// placed returns a dead letter as origin and reason.
func placed(d DeadLetter) string { return d.Origin + ": " + d.Reason }

func TestMain(m *testing.M) { ptest.Main(m) }

// folder makes files and goes there. Prism reads them in the same process.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	}
}

func zipped(t *testing.T, content string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(content))
	require.NoError(t, w.Close())
	return b.String()
}

// shards returns the articles of testdata in files, a poisoned line in the first.
func shards(t *testing.T) (files map[string]string, articles int) {
	t.Helper()
	files = map[string]string{}
	for line := range testdata.Articles() {
		files[fmt.Sprintf("press-%d.jsonl", articles%3)] += string(line) + "\n"
		articles++
	}
	files["press-0.jsonl"] = "\ufeff" + files["press-0.jsonl"] + "\n{broken\n"
	files["press-3.jsonl.gz"] = zipped(t, files["press-2.jsonl"])
	delete(files, "press-2.jsonl")
	return files, articles
}

// TestRun compares what the pipeline writes with what the extractor says of each
// article.
func TestRun(t *testing.T) {
	files, n := shards(t)
	folder(t, files)
	opts := defaults
	opts.In, opts.Out, opts.Rules = "press-*", "found", true
	var log strings.Builder
	require.NoError(t, run(t.Context(), opts, &log))

	want := direct(t)
	assert.Equal(t, fmt.Sprintf("%d articles, %d entities, 1 dead letters\n", n, len(want)), log.String())
	assert.ElementsMatch(t, want, lines(t, "found/entities-*-of-00004.jsonl"))
	for _, file := range glob(t, "found/entities-*") {
		for _, line := range lines(t, file) {
			var e Entity
			require.NoError(t, json.Unmarshal([]byte(line), &e))
			assert.Equal(t, file, fmt.Sprintf("found/entities-%05d-of-00004.jsonl", shardOf(e.Article, 4)))
		}
	}

	table, err := csv.NewReader(strings.NewReader(strings.Join(lines(t, "found/laws.csv"), "\n"))).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, []string{"region", "month", "law", "name", "articles"}, table[0])
	cited := 0
	for _, row := range table[1:] {
		n, err := strconv.Atoi(row[4])
		require.NoError(t, err)
		cited += n
	}
	assert.Equal(t, citations(t), cited)
	assert.Contains(t, table, []string{"63.10", "2024-12", "/akn/id/act/uu/2014/23", "UU Nomor 23 Tahun 2014", "1"})

	var dead DeadLetter
	require.NoError(t, json.Unmarshal([]byte(lines(t, "found/dead-00000-of-00001.jsonl")[0]), &dead))
	assert.Equal(t, "{broken", dead.Line)
	assert.Regexp(t, `^press-0\.jsonl:\d+$`, dead.Origin)

	assert.ErrorContains(t, run(t.Context(), opts, &log), `the folder "found" is not empty`)
}

// documents extracts the articles of testdata without Beam.
func documents(t *testing.T) (all []*extract.Document) {
	t.Helper()
	x, err := extract.New(extract.WithoutModel())
	require.NoError(t, err)
	for line := range testdata.Articles() {
		doc, err := read(x, line)
		require.NoError(t, err)
		all = append(all, doc)
	}
	return all
}

// direct returns the lines of entities that the pipeline should write.
func direct(t *testing.T) (all []string) {
	t.Helper()
	for _, doc := range documents(t) {
		for _, e := range doc.Record().Entities {
			b, err := json.Marshal(Entity{Article: doc.ID, Date: day(doc.Date), EntityRecord: e})
			require.NoError(t, err)
			all = append(all, string(b))
		}
	}
	return all
}

func citations(t *testing.T) (n int) {
	t.Helper()
	for _, doc := range documents(t) {
		n += len(cited(doc))
	}
	return n
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

// lines returns the lines of files.
func lines(t *testing.T, pattern string) (all []string) {
	t.Helper()
	for _, file := range glob(t, pattern) {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		all = append(all, strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")...)
	}
	return all
}

// TestPoisoned has each kind of bad line beside a good one.
func TestPoisoned(t *testing.T) {
	const limit = 300
	good := `{"id":"a","date":"2024-12-09","region":"63.10","text":"Bupati Tanah Bumbu mengutip UU Nomor 23 Tahun 2014 dan UU 23/2014."}`
	folder(t, map[string]string{"a.jsonl": strings.Join([]string{
		good,
		`{"id":"b","text":`,
		`{"id":"b"}`,
		`{"text":"x"}`,
		`{"id":"b","text":"x","date":"9/12/2024"}`,
		"{\"id\":\"b\",\"text\":\"\xff\"}",
		strings.Repeat("x", limit+1),
		"",
		strings.Repeat("y", 100_000),
		`[1]`,
	}, "\r\n")})
	opts := defaults
	opts.MaxBytes = limit
	opts.In = "*.jsonl"

	p, s := beam.NewPipelineWithRoot()
	read, tooLong := readLines(s, opts)
	found := extractLines(s, read, opts)
	dead := beam.ParDo(s, placed, beam.Flatten(s, tooLong, found.dead))
	passert.Equals(s, dead,
		"a.jsonl:2: unexpected end of JSON input",
		`a.jsonl:3: member "text" is missing`,
		`a.jsonl:4: member "id" is missing`,
		`a.jsonl:5: date "9/12/2024" is no day of the form 2024-12-09: parsing time "9/12/2024" as "2006-01-02": cannot parse "9/12/2024" as "2006"`,
		"a.jsonl:6: invalid utf-8 at byte 18",
		"a.jsonl:7: line of 302 bytes, the limit is 300",
		"a.jsonl:9: line of 100001 bytes, the limit is 300",
		"a.jsonl:10: json: cannot unmarshal array into Go value of type articles.members",
	)
	passert.Equals(s, found.citations, `{"region":"63.10","month":"2024-12","law":"/akn/id/act/uu/2014/23"}`)
	passert.Count(s, found.entities, "entities", 4)
	ptest.RunAndValidate(t, p)
}

// panicking is an extractor with a mistake.
type panicking struct{}

func (panicking) Extract(extract.Source) *extract.Document { panic("index out of range") }

func TestPanicIsADeadLetter(t *testing.T) {
	fn := extractFn{Shards: 1, extractor: panicking{}}
	var letters []DeadLetter
	err := fn.ProcessElement(t.Context(), Line{Origin: "a.jsonl:7", Text: []byte(`{"id":"a","text":"x"}`)},
		func(int, string) { t.Error("an entity") }, func(string) { t.Error("a citation") },
		func(d DeadLetter) { letters = append(letters, d) })
	require.NoError(t, err)
	assert.Equal(t, []DeadLetter{{"a.jsonl:7", "the extractor panicked: index out of range", `{"id":"a","text":"x"}`}}, letters)
}

func TestDeadLetterShowsTheBeginning(t *testing.T) {
	d := newDeadLetter("a:1", assert.AnError, []byte(strings.Repeat("é", 200)))
	assert.Len(t, d.Line, kept)
	d = newDeadLetter("a:1", assert.AnError, []byte("a\xffb"))
	assert.Equal(t, "a\ufffdb", d.Line)
}

func TestUnusable(t *testing.T) {
	for _, c := range []struct {
		opts options
		rest []string
		want string
	}{
		{options{}, nil, "-in: expected the shards"},
		{options{In: "x"}, nil, "-out: expected a folder"},
		{options{In: "x", Out: "y"}, nil, "-shards: expected 1 or more"},
		{options{In: "x", Out: "y", Shards: 1}, nil, "-max-bytes: expected 1 or more"},
		{options{In: "x", Out: "y", Shards: 1, MaxBytes: 1}, []string{"z"}, `unexpected argument "z"`},
	} {
		assert.ErrorContains(t, c.opts.check(c.rest), c.want)
	}
	folder(t, nil)
	opts := defaults
	opts.In, opts.Out = "press-*.jsonl", "found"
	assert.ErrorContains(t, run(t.Context(), opts, os.Stderr), `-in: no file matches "press-*.jsonl"`)
	opts.In = "abc://bucket/*"
	assert.ErrorContains(t, run(t.Context(), opts, os.Stderr), `file system scheme "abc" not registered`)
}
