package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/archive/store"
	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/testdata"
)

// result is what one run gave.
type result struct {
	status         int
	stdout, stderr string
}

func archive(t *testing.T, stdin string, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := run(t.Context(), args, strings.NewReader(stdin), &stdout, &stderr)
	return result{status, stdout.String(), stderr.String()}
}

// list runs a command and reads its JSON.
func list[T any](t *testing.T, args ...string) (all []T) {
	t.Helper()
	got := archive(t, "", append(args, "--format", "json", "--limit", "0")...)
	require.Equal(t, articles.AllRead, got.status, got.stderr)
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &all))
	return all
}

// took drops the time from what add says.
func took(s string) string { return regexp.MustCompile(` in [\d.ms]+\n`).ReplaceAllString(s, "\n") }

// loaded returns an archive of the articles of testdata, and their labels.
func loaded(t *testing.T) (db string, labelled []extract.Record) {
	t.Helper()
	db = filepath.Join(t.TempDir(), "archive.db")
	press, err := testdata.File("articles.jsonl")
	require.NoError(t, err)
	for line := range testdata.Articles() {
		var r extract.Record
		require.NoError(t, json.Unmarshal(line, &r))
		labelled = append(labelled, r)
	}
	got := archive(t, string(press), "--db", db, "add", "-")
	require.Equal(t, articles.AllRead, got.status, got.stderr)
	n := strconv.Itoa(len(labelled))
	assert.Equal(t, n+" articles: "+n+" added, 0 changed, 0 unchanged\n", took(got.stderr))
	got = archive(t, string(press), "--db", db, "add", "-")
	assert.Equal(t, n+" articles: 0 added, 0 changed, "+n+" unchanged\n", took(got.stderr))
	return db, labelled
}

// TestFindsWhatIsLabelled asks for every law and every province that the labels
// know. It leaves room for a few mistakes of the extractor, none for any of the
// archive's.
func TestFindsWhatIsLabelled(t *testing.T) {
	db, labelled := loaded(t)
	laws, provinces := map[string]map[string]bool{}, map[string]map[string]bool{}
	note := func(where map[string]map[string]bool, what, article string) {
		if where[what] == nil {
			where[what] = map[string]bool{}
		}
		where[what][article] = true
	}
	for _, r := range labelled {
		for _, e := range r.Entities {
			switch e.Label {
			case extract.Law:
				for _, s := range strings.Fields(e.Norm + " " + e.ID) {
					if id, err := law.ParseID(s); err == nil && id.Complete() && id.Doc != law.Bill {
						note(laws, id.Work().String(), r.ID)
					}
				}
			case extract.GPE:
				if len(e.ID) >= 2 && e.ID[0] != 'I' {
					note(provinces, e.ID[:2], r.ID)
				}
			}
		}
	}
	compare := func(flag string, wanted map[string]map[string]bool) {
		right, found, want := 0, 0, 0
		for what, in := range wanted {
			want += len(in)
			for _, hit := range list[store.Hit](t, "--db", db, "articles", flag, what) {
				found++
				if in[hit.ID] {
					right++
				}
			}
		}
		assert.Greater(t, want, 50, flag)
		assert.Greater(t, float64(right)/float64(want), 0.9, "recall of %s", flag)
		assert.Greater(t, float64(right)/float64(found), 0.9, "precision of %s", flag)
	}
	compare("--law", laws)
	compare("--region", provinces)
}

func TestQueries(t *testing.T) {
	db, _ := loaded(t)
	const id = "tanahbumbu-kerjasama"
	for _, filter := range [][]string{
		{"--official", "muhdar ansyari"},
		{"--law", "UU 23/2014", "--region", "Tanah Bumbu"},
		{"--law", "/akn/id/act/pp/2018/28"},
		{"--agency", "TKKSD"},
		{"--agency", "tim koordinasi kerja sama daerah"},
		{"--region", "Kalimantan Selatan", "--from", "2024-12-10", "--to", "2024-12-10"},
		{"--text", `"pajangan lemari" arsi*`},
	} {
		var ids []string
		for _, h := range list[store.Hit](t, append([]string{"--db", db, "articles"}, filter...)...) {
			ids = append(ids, h.ID)
		}
		assert.Contains(t, ids, id, filter)
		assert.Less(t, len(ids), 20, filter)
	}
	laws := list[store.Cited](t, "--db", db, "laws", "--official", "muhdar ansyari")
	require.Len(t, laws, 2)
	shown := archive(t, "", "--db", db, "show", id)
	assert.Contains(t, shown.stdout, "Ruang Rapat Bersujud 1")
}

// TestFormats prints one archive in each format.
func TestFormats(t *testing.T) {
	db := filepath.Join(t.TempDir(), "archive.db")
	require.Equal(t, articles.AllRead, archive(t, career, "--db", db, "add", "-").status)
	table := archive(t, "", "--db", db, "official", "muhdar")
	assert.Equal(t, `PERSON          FIRST       LAST        ARTICLES  OFFICE        UNIT                                    REGION
Muhdar Ansyari  2019-02-04  2019-02-04  1         kepala_dinas  Dinas Pendidikan Kabupaten Tanah Bumbu  Kabupaten Tanah Bumbu 63.10
Muhdar Ansyari  2021-03-01  2023-05-02  2         bupati                                                Kabupaten Tanah Bumbu 63.10
Muhdar Ansyari  2024-06-03  2024-06-03  1         pj. gubernur                                          Provinsi Kalimantan Selatan 63
`, table.stdout)
	rows, err := csv.NewReader(strings.NewReader(archive(t, "", "--db", db, "articles", "--limit", "2", "--format", "csv").stdout)).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, [][]string{
		{"date", "id", "title"},
		{"2024-06-03", "k4", "Pj. Gubernur Kalimantan Selatan Muhdar Ansyari hadir di Banjarmasin, \"bukan\" Banjarbaru."},
		{"2023-05-02", "k3", "Bupati Tanah Bumbu Muhdar Ansyari meninjau Batulicin."},
	}, rows)
	part := archive(t, "", "--db", db, "articles", "--limit", "2")
	assert.Equal(t, "2 of 4; --limit 0 lists all\n", part.stderr)
	none := archive(t, "", "--db", db, "articles", "--text", "gajah", "--format", "json")
	assert.Equal(t, result{articles.AllRead, "[]\n", "nothing found\n"}, none)
}

const career = `{"id":"k1","date":"2019-02-04","text":"Kepala Dinas Pendidikan Kabupaten Tanah Bumbu Muhdar Ansyari membuka lomba."}
{"id":"k2","date":"2021-03-01","text":"Bupati Tanah Bumbu Muhdar Ansyari membuka rapat."}
{"id":"k3","date":"2023-05-02","text":"Bupati Tanah Bumbu Muhdar Ansyari meninjau Batulicin."}
{"id":"k4","date":"2024-06-03","text":"Pj. Gubernur Kalimantan Selatan Muhdar Ansyari hadir di Banjarmasin, \"bukan\" Banjarbaru."}
`

func TestChanged(t *testing.T) {
	db := filepath.Join(t.TempDir(), "archive.db")
	add := func(in string, flags ...string) string {
		return took(archive(t, in, append([]string{"--db", db, "add", "-"}, flags...)...).stderr)
	}
	assert.Equal(t, "4 articles: 4 added, 0 changed, 0 unchanged\n", add(career))
	assert.Equal(t, "4 articles: 0 added, 1 changed, 3 unchanged\n", add(strings.Replace(career, "lomba", "pawai", 1)))
	assert.Equal(t, "4 articles: 0 added, 4 changed, 0 unchanged\n", add(career, "--rules"), "another extractor")
	assert.Equal(t, "4 articles: 0 added, 4 changed, 0 unchanged\n", add(career, "--rules", "--again"))
	assert.Equal(t, `archive: article "k1" comes twice, the first is kept
5 articles: 1 added, 0 changed, 4 unchanged
`, add(career+`{"id":"k5","text":"Baru."}`+"\n"+`{"id":"k1","text":"Lain."}`, "--rules"))
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	db := filepath.Join(dir, "archive.db")
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		return path
	}
	broken := file("broken.jsonl", `{"id":"a","text":"Satu."}`+"\n"+`{"id":"b","text":`+"\n"+`{"id":"c","text":"Tiga."}`)
	got := archive(t, "", "--db", db, "add", broken, filepath.Join(dir, "missing.txt"))
	assert.Equal(t, articles.SomeFailed, got.status)
	assert.Contains(t, got.stderr, "archive: "+broken+":2: column ")
	assert.Contains(t, got.stderr, "missing.txt: no such file")
	assert.Contains(t, got.stderr, "2 articles: 2 added", "the rest is loaded")

	large := `{"id":"besar","text":"` + strings.Repeat("rapat ", maxArticle/6+1) + `"}`
	got = archive(t, large, "--db", db, "add", "-")
	assert.Equal(t, articles.SomeFailed, got.status)
	assert.Contains(t, got.stderr, `document "besar" has 4194306 bytes, the limit is 4194304`)

	text := file("text.db", strings.Repeat("Ini teks. ", 100))
	for _, c := range []struct {
		name   string
		args   []string
		status int
		want   string
	}{
		{"no archive", []string{"--db", filepath.Join(dir, "none.db"), "laws"}, articles.SomeFailed, "none.db: there is no archive"},
		{"no database", []string{"--db", text, "laws"}, articles.SomeFailed, "text.db: the file is no SQLite database"},
		{"no database to add to", []string{"--db", text, "add", broken}, articles.SomeFailed, "text.db: the file is no SQLite database"},
		{"no such article", []string{"--db", db, "show", "zzz"}, articles.SomeFailed, `the archive has no article "zzz"`},
		{"no command", nil, articles.BadUsage, `expected one of "add"`},
		{"unknown flag", []string{"laws", "--colour"}, articles.BadUsage, "unknown flag --colour"},
		{"unknown format", []string{"laws", "--format", "xml"}, articles.BadUsage, `--format must be one of "table","json","csv"`},
		{"no number", []string{"laws", "--limit=-1"}, articles.BadUsage, "--limit: expected"},
		{"no day", []string{"laws", "--from", "9/12/2024"}, articles.BadUsage, "--from"},
		{"days the wrong way round", []string{"laws", "--from", "2024-02-01", "--to", "2024-01-01"}, articles.BadUsage, "before that of --from"},
		{"no law", []string{"articles", "--law", "aturan"}, articles.BadUsage, "--law: "},
		{"half a law", []string{"articles", "--law", "Perda Nomor 5 Tahun 2020"}, articles.BadUsage, "does not tell the whole law"},
		{"no region", []string{"articles", "--region", "Atlantis"}, articles.BadUsage, `--region: no region has the name or code "Atlantis"`},
		{"no region to add for", []string{"add", broken, "--region", "99.99"}, articles.BadUsage, `no region has the code "99.99"`},
		{"no batch", []string{"add", broken, "--batch", "0"}, articles.BadUsage, "--batch: expected 1 or more"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := archive(t, "", c.args...)
			assert.Equal(t, c.status, got.status)
			assert.Contains(t, got.stderr, c.want)
		})
	}
}

func TestHelp(t *testing.T) {
	got := archive(t, "", "articles", "--help")
	assert.Equal(t, articles.AllRead, got.status)
	assert.Contains(t, got.stdout, "--official=NAME")
}
