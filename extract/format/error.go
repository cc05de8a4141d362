package format

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"unicode/utf8"
)

// Error is one line of a file that cannot be read as a document. It reads
// FILE:LINE: reason.
type Error struct {
	File string // as named by the caller
	Line int    // from 1
	Err  error  // the reason
}

func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err) }

// Unwrap gives the reason without its place.
func (e *Error) Unwrap() error { return e.Err }

// EncodingError tells where bytes stop being UTF-8.
type EncodingError struct {
	Offset int // of the first bad byte, from 0
}

func (e *EncodingError) Error() string { return fmt.Sprintf("invalid utf-8 at byte %d", e.Offset) }

// CheckUTF8 returns an [*EncodingError] if text is not UTF-8.
func CheckUTF8(text string) error {
	if utf8.ValidString(text) {
		return nil
	}
	at := 0
	for r, size := utf8.DecodeRuneInString(text); r != utf8.RuneError || size > 1; {
		at += size
		r, size = utf8.DecodeRuneInString(text[at:])
	}
	return &EncodingError{Offset: at}
}

// memberError says in terms of JSON what the decoder says in terms of Go.
type memberError struct{ *json.UnmarshalTypeError }

func (e memberError) Error() string {
	return fmt.Sprintf("column %d: member %q is of type %s, want %s", e.Offset, e.Field, e.Value, jsonTypes[e.Type.Kind()])
}

func (e memberError) Unwrap() error { return e.UnmarshalTypeError }

// jsonTypes name the types that members of documents have.
var jsonTypes = map[reflect.Kind]string{
	reflect.String: "string", reflect.Int: "integer", reflect.Bool: "boolean",
	reflect.Slice: "array", reflect.Struct: "object",
}

// explain adds where in the line the decoder stopped.
func explain(err error) error {
	var syntax *json.SyntaxError
	var member *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("column %d: %w", syntax.Offset, err)
	case errors.As(err, &member):
		return memberError{member}
	}
	return err
}
