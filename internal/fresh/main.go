// Fresh measures what a fresh process needs: the time from its start to the first
// document, and the memory over many.
//
//	go run ./internal/fresh                       # both, in a few seconds
//	go run ./internal/fresh -documents 1000000    # memory over a million short texts
//
// The time is that of a process that reads one article less that of one that does
// nothing, started in turns: the median of the differences, and what nine tenths of
// them stay below. The memory is that of a process that reads the sentences of the
// project's articles, one a document. Fresh exits with 1 when the heap at the end
// is above its peak in the first tenth by more than a quarter and a megabyte: then
// it grows.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strconv"
)

// What a child process is told to do by its first argument.
const (
	childNothing = "child-nothing" // exit
	childFirst   = "child-first"   // read one article
	childMany    = "child-many"    // read as many documents as the second argument says
)

func main() {
	if len(os.Args) > 1 && child(os.Args[1:]) {
		return
	}
	runs := flag.Int("runs", 40, "`number` of processes started of each kind")
	documents := flag.Int("documents", 20_000, "`number` of documents read for the memory")
	flag.Parse()
	if err := measure(*runs, *documents); err != nil {
		fmt.Fprintln(os.Stderr, "fresh:", err)
		os.Exit(1)
	}
}

// child does what a child process is for. It reports whether the arguments are one's.
func child(args []string) bool {
	switch args[0] {
	case childNothing:
	case childFirst:
		readFirst()
	case childMany:
		n, _ := strconv.Atoi(args[1])
		readMany(n)
	default:
		return false
	}
	return true
}

func measure(runs, documents int) error {
	if runs < 1 || documents < tenths {
		return fmt.Errorf("-runs must be at least 1 and -documents at least %d", tenths)
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	if err := printStart(self, runs); err != nil {
		return err
	}
	out, err := exec.Command(self, childMany, strconv.Itoa(documents)).Output()
	if err != nil {
		return fmt.Errorf("process that reads %d documents: %w", documents, err)
	}
	return printMemory(out)
}
