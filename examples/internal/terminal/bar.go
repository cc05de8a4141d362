package terminal

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// Bar is a line on a terminal that tells how much of the input is read. Its zero
// fields are optional; a nil Bar shows nothing. It is safe for several goroutines.
type Bar struct {
	Out   io.Writer
	Total int64            // bytes of input, 0 if unknown
	Now   func() time.Time // time.Now if nil

	mu             sync.Mutex
	read           int64
	articles       int
	started, drawn time.Time
	shown          bool
}

// often is the time between two drawings; the first comes after it, too, so that a
// quick command shows none.
const often = 200 * time.Millisecond

// width is the number of characters of the bar itself.
const width = 24

// Write counts bytes of input that were read. It keeps none and never fails.
func (b *Bar) Write(p []byte) (int, error) {
	b.update(len(p), 0)
	return len(p), nil
}

// Article counts an article that is done.
func (b *Bar) Article() { b.update(0, 1) }

func (b *Bar) update(read, articles int) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.read += int64(read)
	b.articles += articles
	now := b.now()
	if b.started.IsZero() {
		b.started, b.drawn = now, now
	}
	if now.Sub(b.drawn) >= often {
		b.drawn, b.shown = now, true
		fmt.Fprintf(b.Out, "\r\x1b[K%s", b.line(now.Sub(b.started)))
	}
}

func (b *Bar) now() time.Time {
	if b.Now != nil {
		return b.Now()
	}
	return time.Now()
}

// line returns the line after some time.
func (b *Bar) line(passed time.Duration) string {
	speed := float64(b.read) / 1e6 / passed.Seconds()
	articles := "articles"
	if b.articles == 1 {
		articles = "article"
	}
	if b.Total <= 0 || b.read > b.Total {
		return fmt.Sprintf("%d %s, %.1f MB, %.1f MB/s", b.articles, articles, float64(b.read)/1e6, speed)
	}
	part := float64(b.read) / float64(b.Total)
	full := strings.Repeat("=", int(part*width))
	line := fmt.Sprintf("[%-*s] %3.0f%%  %d %s, %.1f MB/s", width, full, 100*part, b.articles, articles, speed)
	if left := time.Duration(float64(passed) * (1 - part) / part).Round(time.Second); part > 0 && left > 0 {
		line += ", " + left.String() + " left"
	}
	return line
}

// Close takes the line away.
func (b *Bar) Close() {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.clear()
}

func (b *Bar) clear() {
	if b.shown {
		b.shown = false
		io.WriteString(b.Out, "\r\x1b[K") // nobody to tell of an error
	}
}

// Above returns a writer for messages on the same terminal: the line makes room.
func (b *Bar) Above() io.Writer { return above{b} }

type above struct{ *Bar }

func (a above) Write(p []byte) (int, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.clear()
	return a.Out.Write(p)
}
