//go:build unix

package extract_test

import (
	"syscall"
	"time"
)

// processorTime is the time that this process has spent on the processors. Other
// processes do not disturb it as they do the time of day.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
