//go:build !unix

package extract_test

import "time"

var started = time.Now()

// processorTime is the time since the start where no better clock is known.
func processorTime() time.Duration { return time.Since(started) }
