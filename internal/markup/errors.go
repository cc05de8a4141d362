package markup

import (
	"errors"
	"fmt"
)

// What may be wrong with an article source. The error of [Parse] wraps one of
// these for every fault.
var (
	ErrParts     = errors.New("want header, body and trailer divided by lines of ---")
	ErrEncoding  = errors.New("invalid utf-8")
	ErrHeader    = errors.New("bad header line")
	ErrMark      = errors.New("bad mark")
	ErrSpan      = errors.New("span is not tight")
	ErrNesting   = errors.New("labels may not nest so")
	ErrValue     = errors.New("bad value")
	ErrChain     = errors.New("bad chain")
	ErrLabelled  = errors.New("the header does not say labelled")
	ErrTrailer   = errors.New("bad trailer line")
	ErrReference = errors.New("not in the text")
)

// Error is one fault of an article source and where it stands.
type Error struct {
	ID   string // of the article
	Line int    // of the source, from 1
	Err  error  // wraps one of the Err values
}

func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %v", e.ID, e.Line, e.Err) }

// Unwrap gives the fault without its place.
func (e *Error) Unwrap() error { return e.Err }
