package site

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestScoreWithoutVillages runs the benchmark with the whole and with the small
// lexicon:
//
//	go test -v -run Score ./site
func TestScoreWithoutVillages(t *testing.T) {
	overlay, err := smallLexicon(t.TempDir())
	require.NoError(t, err)
	whole, small := score(t), score(t, "-overlay="+overlay)
	for _, label := range []string{"GPE", "MICRO"} {
		t.Logf("%-5s F1 %.3f, without villages %.3f", label, whole[label], small[label])
		assert.Less(t, small[label], whole[label], "the names are of use")
		assert.Greater(t, small[label], whole[label]-0.06, label)
	}
}

// score returns the F1 of each label by the benchmark, built with the flags.
func score(t *testing.T, flags ...string) map[string]float64 {
	t.Helper()
	out, err := goCommand(nil, append(append([]string{"run"}, flags...), library+"/examples/benchmark")...)
	require.NoError(t, err)
	found := map[string]float64{}
	column := -1 // that of the head F1
	for line := range strings.Lines(out) {
		cells := strings.Fields(line)
		if column < 0 {
			column = slices.Index(cells, "F1")
			continue
		}
		if column < len(cells) {
			if f1, err := strconv.ParseFloat(cells[column], 64); err == nil {
				found[cells[0]] = f1
			}
		}
	}
	require.NotZero(t, found["MICRO"], out)
	return found
}

func TestCompress(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.txt"), bytes.Repeat([]byte("Warta. "), 1000), 0o600))
	for range 2 { // what is compressed is not compressed again
		sizes, err := Compress(dir)
		require.NoError(t, err)
		require.Len(t, sizes, 1)
		assert.Equal(t, "a.txt", sizes[0].Name)
		assert.EqualValues(t, 7000, sizes[0].Plain)
		assert.Less(t, sizes[0].Gzip, int64(200))
		assert.Less(t, sizes[0].Brotli, int64(200))
	}
	_, err := Compress(filepath.Join(dir, "none"))
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestHandler(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{Wasm, Villages, "index.html"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), nil, 0o600))
	}
	for path, want := range map[string]string{"/": "text/html", "/" + Wasm: "application/wasm", "/" + Villages: "text/tab-separated-values"} {
		w := httptest.NewRecorder()
		Handler(dir).ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		assert.Equal(t, http.StatusOK, w.Code, path)
		assert.Contains(t, w.Header().Get("Content-Type"), want)
		assert.Contains(t, w.Header().Get("Content-Security-Policy"), "default-src 'none'")
	}
	w := httptest.NewRecorder()
	Handler(dir).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/../site.go", nil))
	assert.Equal(t, http.StatusNotFound, w.Code)
}

func TestBuildNeedsItsFolder(t *testing.T) {
	assert.ErrorIs(t, Build(filepath.Join(t.TempDir(), "none")), os.ErrNotExist)
}

func TestGoCommandTellsWhatWentWrong(t *testing.T) {
	_, err := goCommand(nil, "build", "none.example/nothing")
	assert.ErrorContains(t, err, "go build: ")
	assert.ErrorContains(t, err, "none.example/nothing")
}
