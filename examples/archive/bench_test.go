//go:build unix

package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/archive/read"
	"github.com/warta-nlp/warta/examples/archive/sample"
	"github.com/warta-nlp/warta/examples/archive/store"
)

var (
	many  = flag.Int("articles", 200, "made-up articles that the benchmark loads")
	rules = flag.Bool("rules", false, "the benchmark reads them without the model")
)

// BenchmarkArchive loads made-up articles once and asks for them.
//
//	go test -run '^$' -bench . -benchtime 20x -timeout 2h -articles 100000
func BenchmarkArchive(b *testing.B) {
	press := press(b, *many)
	file := filepath.Join(b.TempDir(), "archive.db")
	archive, err := store.Create(b.Context(), file)
	require.NoError(b, err)
	defer archive.Close()
	x, name, err := (&addCommand{Rules: *rules}).extractor()
	require.NoError(b, err)
	load := func(want outcome) string {
		l := loader{archive: archive, extractor: x, name: name, batch: 200, failed: func(err error) { b.Error(err) }, progress: func(outcome) {}}
		start, used := time.Now(), cpu(b)
		done, err := l.load(b.Context(), new(read.Reader).All([]string{press}))
		took, used := time.Since(start), cpu(b)-used
		require.NoError(b, err)
		require.Equal(b, want, done)
		return fmt.Sprintf("%s in %.1f s, %.1f s of processor time: %.0f articles and %.2f MB a second of it",
			done, took.Seconds(), used.Seconds(), float64(*many)/used.Seconds(), megabytes(b, press)/used.Seconds())
	}
	fmt.Printf("%.1f MB of articles, %d cores\n", megabytes(b, press), runtime.GOMAXPROCS(0))
	fmt.Println(load(outcome{added: *many}))
	fmt.Println(load(outcome{unchanged: *many}))
	fmt.Printf("archive of %.1f MB\n", megabytes(b, file))

	for _, q := range questions(b) {
		b.Run(q.name, func(b *testing.B) {
			for b.Loop() {
				n, err := q.ask(archive)
				require.NoError(b, err)
				require.NotZero(b, n, "nothing found, so nothing was measured")
				b.ReportMetric(float64(n), "found")
			}
		})
	}
}

// cpu returns the processor time that the process has used: other than the time on
// the clock it does not depend on what else the machine does.
func cpu(b *testing.B) time.Duration {
	var used syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func megabytes(b *testing.B, file string) float64 {
	info, err := os.Stat(file)
	require.NoError(b, err)
	return float64(info.Size()) / 1e6
}

// question is a query with how many rows it has.
type question struct {
	name string
	ask  func(*store.Archive) (int, error)
}

// questions asks for what the first made-up articles hold.
func questions(b *testing.B) []question {
	var first sample.Document
	for first = range sample.Articles(1, 1) {
	}
	list := func(f store.Filter) func(*store.Archive) (int, error) {
		return func(a *store.Archive) (int, error) {
			_, n, err := a.Articles(b.Context(), f, 20)
			return n, err
		}
	}
	year := time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC)
	province, _, _ := strings.Cut(first.Region, ".")
	return []question{
		{"official", list(store.Filter{Official: "Ahmad"})},
		{"law", list(store.Filter{Law: "/akn/id/act/uu/2014/23"})},
		{"agency", list(store.Filter{Agency: agencyNames("BPS")})},
		{"regency", list(store.Filter{Region: first.Region})},
		{"province", list(store.Filter{Region: province})},
		{"year", list(store.Filter{From: year, To: year.AddDate(1, 0, -1)})},
		{"words", list(store.Filter{Text: "rapat anggaran"})},
		{"province,law,year", list(store.Filter{Region: province, Law: "/akn/id/act/uu/2014/23", From: year, To: year.AddDate(3, 0, 0)})},
		{"timeline", func(a *store.Archive) (int, error) {
			terms, err := a.Timeline(b.Context(), "Ahmad")
			return len(terms), err
		}},
		{"laws", func(a *store.Archive) (int, error) {
			_, n, err := a.Laws(b.Context(), store.Filter{}, 20)
			return n, err
		}},
		{"laws,province", func(a *store.Archive) (int, error) {
			_, n, err := a.Laws(b.Context(), store.Filter{Region: province}, 20)
			return n, err
		}},
	}
}
