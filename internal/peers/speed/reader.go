package main

import "time"

// reader is one way to read the articles.
type reader struct {
	name string
	runner
}

// runner reads articles for a while.
type runner interface {
	// run returns how many bytes were read in how many seconds. It may take longer
	// than it is given by one article.
	run(turn time.Duration) (bytes int, seconds float64, err error)
}

// inGo is a runner of this process.
type inGo struct {
	texts []string
	next  int // article
	read  func(text string)
}

// run goes on where the last turn ended, so that a reader that is too slow to read
// all articles in a turn reads all of them in the end.
func (r *inGo) run(turn time.Duration) (bytes int, seconds float64, err error) {
	begin := time.Now()
	for time.Since(begin) < turn {
		text := r.texts[r.next]
		r.read(text)
		bytes += len(text)
		r.next = (r.next + 1) % len(r.texts)
	}
	return bytes, time.Since(begin).Seconds(), nil
}

// reads makes a reader of a function.
func (c *corpus) reads(name string, read func(text string)) reader {
	return reader{name, &inGo{texts: c.texts, read: read}}
}
