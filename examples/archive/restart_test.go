package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/archive/read"
	"github.com/warta-nlp/warta/examples/archive/sample"
	"github.com/warta-nlp/warta/examples/archive/store"
	"github.com/warta-nlp/warta/examples/internal/articles"
)

// asCommand makes the test binary be the command, to be killed.
const asCommand = "ARCHIVE_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// process returns the command as a process of its own.
func process(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asCommand+"=1")
	return cmd
}

// press writes n made-up articles to a file.
func press(t testing.TB, n int) string {
	t.Helper()
	var b bytes.Buffer
	lines := json.NewEncoder(&b)
	for doc := range sample.Articles(n, 1) {
		require.NoError(t, lines.Encode(doc))
	}
	path := filepath.Join(t.TempDir(), "press.jsonl")
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

// rows returns every row of the archive, by names instead of keys, and checks that
// SQLite finds it sound.
func rows(t *testing.T, file string) string {
	t.Helper()
	db, err := sql.Open("sqlite", file)
	require.NoError(t, err)
	defer db.Close()
	var b strings.Builder
	for _, query := range []string{
		"SELECT id, hex(digest), date, region, title, text FROM article",
		"SELECT id, name FROM appearance JOIN article ON article.key = article JOIN person ON person.key = person",
		"SELECT id, name, office, acting, former, designated, unit, h.region FROM holding AS h JOIN article ON article.key = article JOIN person ON person.key = person",
		"SELECT article.id, law.id, name, law.title, times FROM citation JOIN article ON article.key = article JOIN law ON law.key = law",
		"SELECT id, short, long, times FROM mention JOIN article ON article.key = article JOIN agency ON agency.key = agency",
		"SELECT id, code, times FROM place JOIN article ON article.key = article",
		"SELECT id, 1 FROM article WHERE key IN (SELECT rowid FROM article_text WHERE article_text MATCH 'rapat')",
		"PRAGMA integrity_check",
		"PRAGMA foreign_key_check",
	} {
		b.WriteString(query + "\n" + strings.Join(answer(t, db, query), "\n") + "\n")
	}
	for _, index := range []string{"article_text", "person_name", "agency_name"} {
		_, err := db.Exec(fmt.Sprintf("INSERT INTO %s (%[1]s, rank) VALUES ('integrity-check', 1)", index))
		require.NoError(t, err, index)
	}
	return b.String()
}

// answer returns the rows of a query, sorted.
func answer(t *testing.T, db *sql.DB, query string) (all []string) {
	t.Helper()
	found, err := db.Query(query)
	require.NoError(t, err)
	defer found.Close()
	columns, err := found.Columns()
	require.NoError(t, err)
	for found.Next() {
		cells, into := make([]string, len(columns)), make([]any, len(columns))
		for i := range cells {
			into[i] = &cells[i]
		}
		require.NoError(t, found.Scan(into...))
		all = append(all, fmt.Sprintf("%q", cells))
	}
	require.NoError(t, found.Err())
	slices.Sort(all)
	return all
}

// count returns how many articles an archive has, 0 if it is not there yet.
func count(t *testing.T, file string) int {
	a, err := store.Open(t.Context(), file)
	if err != nil {
		return 0
	}
	defer a.Close()
	_, total, err := a.Articles(t.Context(), store.Filter{}, 1)
	require.NoError(t, err)
	return total
}

// whole returns the rows of an archive that was loaded in one go.
func whole(t *testing.T, press string) string {
	t.Helper()
	db := filepath.Join(t.TempDir(), "whole.db")
	got := archive(t, "", "--db", db, "add", press)
	require.Equal(t, articles.AllRead, got.status, got.stderr)
	return rows(t, db)
}

// TestKilled kills the process again and again while it loads, and loads the rest.
// The process reads standard input, which does not end, so it cannot be done before
// it is killed.
func TestKilled(t *testing.T) {
	const n, batch = 150, 7
	press := press(t, n)
	lines, err := os.ReadFile(press)
	require.NoError(t, err)
	db := filepath.Join(t.TempDir(), "killed.db")
	there := 0
	for wanted := 20; wanted < n-batch; wanted += 20 {
		cmd := process("--db", db, "add", "--batch", strconv.Itoa(batch), "-")
		stdin, err := cmd.StdinPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		go stdin.Write(lines) // fails when the process is killed
		require.Eventually(t, func() bool { return count(t, db) >= wanted }, time.Minute, time.Millisecond)
		require.NoError(t, cmd.Process.Kill())
		require.Error(t, cmd.Wait(), "it was killed")
		now := count(t, db)
		require.GreaterOrEqual(t, now, there, "what was put in stays")
		require.Less(t, now, n)
		there = now
	}
	got := archive(t, "", "--db", db, "add", press)
	assert.Equal(t, fmt.Sprintf("%d articles: %d added, 0 changed, %d unchanged\n", n, n-there, there), took(got.stderr))
	assert.Equal(t, whole(t, press), rows(t, db))
}

// TestStopped stops loading as Ctrl-C does: what has been read is put in, and the
// next load goes on from there.
func TestStopped(t *testing.T) {
	press := press(t, 60)
	db := filepath.Join(t.TempDir(), "stopped.db")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	a, err := store.Create(t.Context(), db)
	require.NoError(t, err)
	x, name, err := new(addCommand).extractor()
	require.NoError(t, err)
	l := loader{archive: a, extractor: x, name: name, batch: 5, failed: func(err error) { t.Error(err) }, progress: func(outcome) { cancel() }}
	done, err := l.load(ctx, new(read.Reader).All([]string{press}))
	require.ErrorIs(t, err, context.Canceled)
	require.NoError(t, a.Close())
	assert.Greater(t, done.added, 0)
	assert.Less(t, done.added, 60)
	assert.Equal(t, done.added, count(t, db))

	got := archive(t, "", "--db", db, "add", press)
	assert.Equal(t, fmt.Sprintf("60 articles: %d added, 0 changed, %d unchanged\n", 60-done.added, done.added), took(got.stderr))
	assert.Equal(t, whole(t, press), rows(t, db))
}

// TestTwoLoaders loads the same articles by two processes at once: they take turns.
func TestTwoLoaders(t *testing.T) {
	press := press(t, 60)
	db := filepath.Join(t.TempDir(), "two.db")
	start := func() *exec.Cmd {
		cmd := process("--db", db, "add", "--batch", "3", press)
		cmd.Stderr = new(bytes.Buffer)
		require.NoError(t, cmd.Start())
		return cmd
	}
	one, two := start(), start()
	assert.NoError(t, one.Wait(), one.Stderr)
	assert.NoError(t, two.Wait(), two.Stderr)
	assert.Equal(t, whole(t, press), rows(t, db))
}
