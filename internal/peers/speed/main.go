// Speed measures warta beside the libraries that one would use instead, on the
// labelled articles of the project, in one run on one core, and prints a table.
//
//	cd internal/peers && go run ./speed
//
// The readers take turns in rounds, so that whatever else the machine does slows
// all of them. A ratio is the median over the rounds of what it was in each. Where
// a library keeps a model or an automaton, it is loaded before the clock starts,
// unless the name says otherwise; every reader has read all articles once by then.
//
// wink-nlp runs in Node, which speed starts once and which keeps its helper threads
// besides the core. Its packages are installed by npm into the user's cache. Without
// Node or npm its rows are left out, and speed says so.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	rounds := flag.Int("rounds", 7, "`number` of turns of each reader")
	turn := flag.Duration("for", 300*time.Millisecond, "`time` of a turn")
	flag.Parse()
	if err := run(*rounds, *turn); err != nil {
		fmt.Fprintln(os.Stderr, "speed:", err)
		os.Exit(1)
	}
}

func run(rounds int, turn time.Duration) error {
	if rounds < 1 || turn <= 0 {
		return errors.New("-rounds and -for must be above zero")
	}
	c, err := newCorpus()
	if err != nil {
		return err
	}
	readers, stop, err := open(c)
	if err != nil {
		return err
	}
	defer stop()
	runtime.GOMAXPROCS(1)
	t := table{readers: readers}
	if err := t.measure(rounds, turn); err != nil {
		return err
	}
	fmt.Printf("%d articles, %d KB, %s, one core\n\n", len(c.texts), c.size/1000, runtime.Version())
	t.print(os.Stdout)
	fmt.Println()
	printFound(os.Stdout, c)
	return nil
}

// open makes all readers ready. stop ends what they started.
func open(c *corpus) (readers []reader, stop func(), err error) {
	readers = append(yardsticks(c), append(ours(c), others(c)...)...)
	wink, stop, err := startWink(c)
	if err != nil {
		fmt.Fprintln(os.Stderr, "speed: wink-nlp is left out:", err)
		return readers, func() {}, nil
	}
	return append(readers, wink...), stop, nil
}
