package extract

import (
	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/timex"
	"github.com/warta-nlp/warta/lexicon"
)

// The memory of a page, which is used again for the next document.

// scratch is memory that a stage uses and the next document uses again.
type scratch struct {
	buf         []byte            // lower
	meanings    []lexicon.Meaning // resolve
	found       []string
	entries     []lexicon.Entry // look-ups
	fields      []string        // listed
	provinces   []string        // parents
	parentCodes []string

	claims      []amount.Span    // claimed
	timeClaims  []timex.TextSpan // readTimes
	times       []timex.Mention
	timeParts   []timex.Entity
	amountsRead []amount.Mention // readAmounts

	order  []int32 // sortSpans
	sorted []span
	around []int // settle: the entities around the next one
	dead   []bool

	free, inside, inPlace []bool // of each token, spread.go
}

// close forgets the document and keeps the memory for the next one.
func (p *page) close() {
	clear(p.spans)
	clear(p.sorted)
	clear(p.ents)
	clear(p.found)
	clear(p.meanings)
	clear(p.entries)
	clear(p.provinces)
	clear(p.parentCodes)
	clear(p.times)
	clear(p.timeParts)
	clear(p.amountsRead)
	p.linker.close()
	p.clues.close()
	clear(p.codes)
	clear(p.defined)
	clear(p.known)
	p.typed.clear()
	p.people.clear()
	p.areas.clear()
	clear(p.signs)
	p.src, p.text, p.laws, p.depth = Source{}, "", nil, 0 // the entities keep the laws
	p.spans, p.codes, p.defs = p.spans[:0], p.codes[:0], p.defs[:0]
}

// zeroed returns s with n zero elements.
func zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}
