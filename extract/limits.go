package extract

import "fmt"

// Limits bound one document. A bound that is zero does not hold.
type Limits struct {
	Bytes    int // of the text
	Entities int // found, of all labels that the extractor returns
}

// LimitError says that a document was refused because it exceeds a limit.
type LimitError struct {
	ID    string // of the source
	Unit  string // what is counted: "bytes" or "entities"
	Count int    // how many there are
	Limit int    // how many there may be
}

// Error names the document, what it has and what is allowed.
func (e *LimitError) Error() string {
	return fmt.Sprintf("extract: document %q has %d %s, the limit is %d", e.ID, e.Count, e.Unit, e.Limit)
}

// WithLimits makes the extractor refuse documents that exceed a limit. The
// document of such a source has no entities and nothing that is made of them;
// its [Document.Err] is a [*LimitError]. A text of too many bytes is not read at
// all.
func WithLimits(limits Limits) Option {
	return func(x *Extractor) error {
		if limits.Bytes < 0 || limits.Entities < 0 {
			return fmt.Errorf("extract: WithLimits: limit is negative: %+v", limits)
		}
		x.limits = limits
		return nil
	}
}

// tooLong returns the error for a text of too many bytes, else nil.
func (l Limits) tooLong(src Source) error { return exceeds(src, "bytes", len(src.Text), l.Bytes) }

// tooMany returns the error for too many entities, else nil.
func (l Limits) tooMany(src Source, entities int) error {
	return exceeds(src, "entities", entities, l.Entities)
}

func exceeds(src Source, unit string, count, limit int) error {
	if limit == 0 || count <= limit {
		return nil
	}
	return &LimitError{ID: src.ID, Unit: unit, Count: count, Limit: limit}
}
