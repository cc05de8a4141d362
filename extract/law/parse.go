package law

import (
	"errors"
	"fmt"
	"strings"
)

// ErrCitation is wrapped by the errors of [Parse] for text that is not one
// citation.
var ErrCitation = errors.New("not one law citation")

// Parse returns the identifier that s is or cites: an identifier as [ParseID]
// reads it, or one citation and nothing else (UU No. 23/2014, Pasal 65 ayat (1)
// UU 23/2014), a title after it allowed. Unknown parts stay unknown. An error
// wraps [ErrID] or [ErrCitation].
func Parse(s string) (ID, error) { return ParseWith(s, Options{}) }

// ParseWith does as [Parse] does, knowing what opts tells: the date decides what
// a name means, the region whose Perda it is.
func ParseWith(s string, opts Options) (ID, error) {
	if strings.HasPrefix(s, "/akn/") || strings.HasPrefix(s, "agreement:") {
		return ParseID(s)
	}
	opts.Generic = true
	found := Find(s, opts)
	if len(found) == 0 {
		return ID{}, fmt.Errorf("law: %w: %q: no law is named", ErrCitation, s)
	}
	m := &found[0]
	if span := m.EntitySpan(); strings.TrimSpace(s[:span.Start]) != "" || strings.Trim(s[span.End:], " \t\r\n.") != "" {
		return ID{}, fmt.Errorf("law: %w: %q: only %q is read", ErrCitation, s, s[span.Start:span.End])
	}
	ids := m.IDs()
	if len(ids) != 1 {
		return ID{}, fmt.Errorf("law: %w: %q has %d identifiers", ErrCitation, s, len(ids))
	}
	return ids[0], nil
}
