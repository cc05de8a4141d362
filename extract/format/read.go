package format

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
)

// errNotObject is the reason for a line of another JSON type.
var errNotObject = errors.New("not a JSON object")

// Read yields the documents of JSON Lines. Blank lines, a byte order mark at the
// beginning and members that it does not know are passed over. A line that is no
// document yields an [*Error], and the lines after it are read; an error of r
// itself comes last. Memory is that of the longest line. The file's name is for
// the errors only.
//
// Nothing that a [extract.Record] can hold is lost. Offsets are those of the
// file, in the unit that the document's member offsets names; see [Convert].
func Read(r io.Reader, file string) iter.Seq2[*extract.Record, error] {
	return Lines[extract.Record](r, file)
}

// ReadAll returns all documents, or the first error.
func ReadAll(r io.Reader, file string) ([]*extract.Record, error) {
	var all []*extract.Record
	for rec, err := range Read(r, file) {
		if err != nil {
			return nil, err
		}
		all = append(all, rec)
	}
	return all, nil
}

// Lines is [Read] for JSON objects of any type.
func Lines[T any](r io.Reader, file string) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		in := bufio.NewReader(r)
		for n := 1; ; n++ {
			line, end := in.ReadBytes('\n')
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\ufeff"))
			}
			line = bytes.TrimRight(line, " \t\r\n")
			if len(line) > 0 && !yield(decode[T](line, file, n)) {
				return
			}
			if end == nil {
				continue
			}
			if end != io.EOF {
				yield(nil, &Error{File: file, Line: n, Err: end})
			}
			return
		}
	}
}

// decode reads one line.
func decode[T any](line []byte, file string, n int) (*T, error) {
	v := new(T)
	var err error
	switch {
	case !utf8.Valid(line): // the decoder would put U+FFFD for bad bytes
		err = CheckUTF8(string(line))
	case !bytes.HasPrefix(bytes.TrimLeft(line, " \t"), []byte("{")):
		err = errNotObject
	default:
		err = json.Unmarshal(line, v)
	}
	if err != nil {
		return nil, &Error{File: file, Line: n, Err: explain(err)}
	}
	return v, nil
}
