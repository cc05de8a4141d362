package articles

import (
	"fmt"
	"io"
	"sync"
)

// The exit statuses.
const (
	AllRead = iota
	SomeFailed
	BadUsage
)

// Failures reports what could not be read or written. It is safe for several
// goroutines.
type Failures struct {
	Command string // its name in front of every report
	Out     io.Writer

	mu  sync.Mutex
	any bool
}

// Report writes an error on a line of its own.
func (f *Failures) Report(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.any = true
	fmt.Fprintf(f.Out, "%s: %v\n", f.Command, err)
}

// Note writes something that the user may want to know, which is no failure, on a
// line of its own.
func (f *Failures) Note(message string, args ...any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	fmt.Fprintf(f.Out, "%s: %s\n", f.Command, fmt.Sprintf(message, args...))
}

// Status returns the exit status that the failures so far mean.
func (f *Failures) Status() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.any {
		return SomeFailed
	}
	return AllRead
}
