package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn4x1[context.Context, fileio.ReadableFile, func(Line), func(DeadLetter), error](&linesFn{})
	register.Emitter1[Line]()
	register.Emitter1[DeadLetter]()
}

// Line is a line of a shard.
type Line struct {
	Origin string // FILE:LINE, from 1
	Text   []byte
}

// DeadLetter is a line that could not be read.
type DeadLetter struct {
	Origin string `json:"origin"` // FILE:LINE, from 1
	Reason string `json:"reason"`
	Line   string `json:"line"` // its beginning
}

// kept is how many bytes of a line a dead letter shows.
const kept = 200

func newDeadLetter(origin string, reason error, line []byte) DeadLetter {
	return DeadLetter{Origin: origin, Reason: reason.Error(), Line: string(bytes.ToValidUTF8(line[:min(len(line), kept)], []byte("\ufffd")))}
}

// linesFn yields the lines of a shard. A shard is read by one worker, so that a line
// has a number; the runner spreads the shards, and the lines after them. Of a line
// that is too long only the beginning is ever in memory.
type linesFn struct {
	MaxBytes int
}

// ProcessElement reads one shard.
func (fn *linesFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, emit func(Line), dead func(DeadLetter)) error {
	r, err := file.Open(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, size, err := readLine(in, fn.MaxBytes)
		origin := fmt.Sprintf("%s:%d", file.Metadata.Path, n)
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		switch line = bytes.TrimSpace(line); {
		case size > fn.MaxBytes:
			count(ctx, deadLetters)
			dead(newDeadLetter(origin, fmt.Errorf("line of %d bytes, the limit is %d", size, fn.MaxBytes), line))
		case len(line) > 0:
			emit(Line{Origin: origin, Text: line})
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("%s: %w", origin, err)
		}
	}
}

// readLine returns at most limit bytes of the next line, and how many it has without
// its line feed.
func readLine(in *bufio.Reader, limit int) (line []byte, size int, err error) {
	for {
		part, err := in.ReadSlice('\n')
		part, ended := bytes.CutSuffix(part, []byte("\n"))
		line = append(line, part[:min(len(part), limit-len(line))]...)
		size += len(part)
		if ended || !errors.Is(err, bufio.ErrBufferFull) {
			return line, size, err
		}
	}
}

// The names of the counters.
const (
	articlesRead  = "articles"
	entitiesFound = "entities"
	deadLetters   = "dead_letters"
)

// count moves a counter by one.
func count(ctx context.Context, name string) { beam.NewCounter("warta", name).Inc(ctx, 1) }
