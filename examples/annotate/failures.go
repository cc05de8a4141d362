package main

import (
	"fmt"
	"io"
	"sync"
)

// failures reports what could not be read. It is safe for several goroutines.
type failures struct {
	out io.Writer

	mu  sync.Mutex
	any bool
}

func (f *failures) report(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.any = true
	fmt.Fprintln(f.out, "annotate:", err)
}

// status returns the exit status that the failures so far mean.
func (f *failures) status() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.any {
		return someFailed
	}
	return allRead
}
