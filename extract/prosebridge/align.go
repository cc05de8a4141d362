package prosebridge

import (
	"fmt"

	"github.com/jdkato/prose/v2"
)

// Span is a half-open byte span of the original text.
type Span struct{ Start, End int }

// None is the span of a token that could not be aligned.
var None = Span{-1, -1}

// AlignError says where tokens and text part.
type AlignError struct {
	Token  int    // index of the first token without a place, or their number if text is left over
	Text   string // the token's
	Offset int    // where in the text it was looked for, in bytes
}

func (e *AlignError) Error() string {
	return fmt.Sprintf("prosebridge: token %d (%q) is not what prose makes of the text at byte %d", e.Token, e.Text, e.Offset)
}

// Align returns the span of each token in text, in time linear in both. tokens
// must be all that prose made of text, in order.
//
// A span is only given where nothing else is possible. From the first token that
// is not what prose makes of the text, all spans are [None] and the error is an
// [*AlignError]; it is one too if text is left over, as the tokens are then not
// those of the text.
func Align(text string, tokens []prose.Token) ([]Span, error) {
	spans := make([]Span, len(tokens))
	for i := range spans {
		spans[i] = None
	}
	n := 0 // tokens aligned
	var c chunk
	for c.next(text) {
		at, kept := 0, c.kept()
		for at < kept && n < len(tokens) && c.has(tokens[n].Text, at, kept) {
			to := at + len(tokens[n].Text)
			spans[n] = Span{c.offsets[at], c.offsets[to]}
			at = to
			n++
		}
		if at != kept {
			return spans, parted(tokens, n, c.offsets[at])
		}
	}
	if n < len(tokens) {
		return spans, parted(tokens, n, len(text))
	}
	return spans, nil
}

func parted(tokens []prose.Token, n, offset int) error {
	e := &AlignError{Token: n, Offset: offset}
	if n < len(tokens) {
		e.Text = tokens[n].Text
	}
	return e
}
