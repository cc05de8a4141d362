package format

import (
	"bufio"
	"bytes"
	"io"
	"iter"
)

// line is a line of a file without its end.
type line struct {
	number int // from 1
	text   []byte
}

// linesOf yields the lines of a file, the first without a byte order mark. An error
// of r comes last, as an [*Error].
func linesOf(r io.Reader, file string) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		in := bufio.NewReader(r)
		for n := 1; ; n++ {
			text, end := in.ReadBytes('\n')
			if n == 1 {
				text = bytes.TrimPrefix(text, []byte("\ufeff"))
			}
			if len(text) > 0 && !yield(line{n, bytes.TrimRight(text, "\r\n")}, nil) {
				return
			}
			if end == nil {
				continue
			}
			if end != io.EOF {
				yield(line{}, &Error{File: file, Line: n, Err: end})
			}
			return
		}
	}
}
