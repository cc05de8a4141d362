package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/testdata"
)

const tenths = 10

// heap is the memory after a number of documents, in bytes.
type heap struct {
	Documents int
	Live      uint64 // after a collection
	Peak      uint64 // the most that the heap held since the last measure
	System    uint64 // taken from the system
}

// readMany reads n documents and prints the heap after each tenth of them.
func readMany(n int) {
	texts, err := sentences()
	x, wrong := extract.New()
	if err := errors.Join(err, wrong); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	out := json.NewEncoder(os.Stdout)
	h := heap{}
	for i := range n {
		x.Extract(extract.Source{Text: texts[i%len(texts)]})
		if i%512 == 0 {
			h.Peak = max(h.Peak, memory().HeapAlloc)
		}
		if h.Documents = i + 1; h.Documents%(n/tenths) == 0 {
			runtime.GC()
			m := memory()
			h.Live, h.System = m.HeapAlloc, m.HeapSys
			_ = out.Encode(h) // standard output is a pipe of ours
			h = heap{}
		}
	}
}

func memory() (m runtime.MemStats) {
	runtime.ReadMemStats(&m)
	return m
}

// sentences returns the sentences of the labelled articles.
func sentences() (texts []string, err error) {
	x, err := extract.New(extract.WithoutModel())
	if err != nil {
		return nil, err
	}
	for line := range testdata.Articles() {
		var r extract.Record
		if err := json.Unmarshal(line, &r); err != nil {
			return nil, err
		}
		doc := x.Extract(extract.Source{Text: r.Text})
		for _, s := range doc.Sentences() {
			texts = append(texts, s.Text(doc.Text))
		}
	}
	return texts, nil
}

// printMemory prints the heaps and returns an error if they grow.
func printMemory(out []byte) error {
	heaps, err := readHeaps(out)
	if err != nil {
		return err
	}
	fmt.Println("\ndocuments    live MB    peak MB    from the system MB")
	for _, h := range heaps {
		fmt.Printf("%9d %10.1f %10.1f %10.1f\n", h.Documents, megabytes(h.Live), megabytes(h.Peak), megabytes(h.System))
	}
	first, last := heaps[0], heaps[len(heaps)-1]
	if allowed := first.Peak + first.Peak/4 + 1e6; last.Live > allowed || last.Peak > allowed {
		return fmt.Errorf("the heap grows: %.1f MB at most at first, %.1f MB at the end", megabytes(first.Peak), megabytes(last.Peak))
	}
	return nil
}

func readHeaps(out []byte) (heaps []heap, err error) {
	for line := range bytes.Lines(out) {
		var h heap
		if err := json.Unmarshal(line, &h); err != nil {
			return nil, err
		}
		heaps = append(heaps, h)
	}
	return heaps, nil
}

func megabytes(n uint64) float64 { return float64(n) / 1e6 }
