package format

import (
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

// Read is [ReadJSONL] with the labels of package extract.
func Read(r io.Reader, file string) iter.Seq2[*extract.Record, error] {
	return ReadJSONL(r, file, nil)
}

// ReadAll returns all documents of JSON Lines, or the first error.
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

// Lines reads JSON Lines of any type, as [ReadJSONL] reads documents.
func Lines[T any](r io.Reader, file string) iter.Seq2[*T, error] {
	return eachLine(r, file, func(v *T, _ int) (*T, error) { return v, nil })
}

// eachLine yields what use makes of each line of JSON Lines and its number, unless
// that is nil, and an [*Error] for what it refuses.
func eachLine[T, U any](r io.Reader, file string, use func(*T, int) (*U, error)) iter.Seq2[*U, error] {
	return func(yield func(*U, error) bool) {
		for l, err := range linesOf(r, file) {
			if err != nil {
				yield(nil, err)
				return
			}
			text := bytes.TrimSpace(l.text)
			if len(text) == 0 {
				continue
			}
			v, err := decode[T](text)
			var u *U
			if err == nil {
				u, err = use(v, l.number)
			}
			if err != nil {
				u, err = nil, &Error{File: file, Line: l.number, Err: err}
			}
			if (u != nil || err != nil) && !yield(u, err) {
				return
			}
		}
	}
}

// decode reads one object.
func decode[T any](text []byte) (*T, error) {
	v := new(T)
	switch {
	case !utf8.Valid(text): // the decoder would put U+FFFD for bad bytes
		return nil, CheckUTF8(string(text))
	case text[0] != '{':
		return nil, errNotObject
	}
	if err := json.Unmarshal(text, v); err != nil {
		return nil, explain(err)
	}
	return v, nil
}
