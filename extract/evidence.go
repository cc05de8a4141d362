package extract

import (
	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
)

// evidence is what a page says of its tokens, as far as the model reads it:
// lexicon, grammars, case and document. Its memory is used again for the next
// page.
type evidence struct {
	*page
	entryMarks []uint64    // of each token: two bits a lexicon kind, a place in an entry
	spanMarks  []uint64    // of each token: eight bits a label, a bit a place in a span and confidence
	cover      [][]int32   // of each open label: one more than the span over each token, 0 for none
	regions    []place     // of each token: its place in the name of a district or village
	live       []bool      // of each token: the model reads it
	runs       []run       // of capitals
	runOf      []int32     // of each token: one more than its run, 0 for none
	vocab      vocabulary  // the words of the document
	facts      []spanFacts // of each span
	rows       []row       // the atoms of a sentence's tokens
	feats      []model.Feature
	seq        model.Sequence

	// of the decision
	marked   []model.Span
	chosen   []choice
	left     labelSet // labels that the model leaves to the rules
	proposed []span
}

// openLabels are the labels of the open classes, in the order of the bits and
// counts of the evidence.
var openLabels = [...]Label{Person, Position, Org, GPE, Loc, Fac, Event}

const numOpen = len(openLabels)

// openIndex returns the place of a label among the open labels, -1 for another.
func openIndex(l Label) int {
	switch {
	case l <= Fac:
		return int(l) - 1
	case l == Event:
		return numOpen - 1
	}
	return -1
}

// Evidence returns what the model reads of a source: the features that lexicon,
// grammars and document give each token that may be part of an entity. It is what
// a model is trained on; see [WithModel] and [FeatureTemplates].
func (x *Extractor) Evidence(src Source) *model.Sequence {
	p := x.page(src)
	defer x.done(p)
	p.propose()
	var e evidence
	e.read(p)
	for k, s := range p.sents {
		e.sentence(k, s)
	}
	return &e.seq
}

// read gathers the evidence of a page.
func (e *evidence) read(p *page) {
	e.page = p
	e.seq.Reset()
	e.readLexicon()
	e.readSpans()
	e.readLive()
	e.readRuns()
	e.vocab.read(e)
	e.readRegions()
}

// close forgets the page and keeps the memory.
func (e *evidence) close() {
	clear(e.proposed)
	e.page = nil
}

// place is where a token stands in a span or entry of several tokens.
type place uint8

// The places; 0 is none.
const (
	placeFirst place = iota + 1
	placeInside
	placeLast
	placeOnly
)

// placeIn returns the place of token i in the tokens [from, to).
func placeIn(i, from, to int) place {
	switch {
	case to-from == 1:
		return placeOnly
	case i == from:
		return placeFirst
	case i == to-1:
		return placeLast
	}
	return placeInside
}

// readLexicon marks the entries: of each kind the longest over a token.
func (e *evidence) readLexicon() {
	e.entryMarks = zeroed(e.entryMarks, len(e.toks))
	for _, m := range e.matches {
		shift := 2 * uint(m.Entry.Kind()-1)
		if m.Last-m.First == 1 {
			if e.entryMarks[m.First]>>shift&3 == 0 {
				e.entryMarks[m.First] |= 3 << shift
			}
			continue
		}
		for i := m.First; i < m.Last; i++ {
			in := uint64(2)
			if i == m.First {
				in = 1
			}
			e.entryMarks[i] = e.entryMarks[i]&^(3<<shift) | in<<shift
		}
	}
}

// readSpans marks the spans of the open classes that the grammars propose.
func (e *evidence) readSpans() {
	n := len(e.toks)
	e.spanMarks = zeroed(e.spanMarks, n)
	if e.cover == nil {
		e.cover = make([][]int32, numOpen)
	}
	for l := range e.cover {
		e.cover[l] = zeroed(e.cover[l], n)
	}
	e.facts = zeroed(e.facts, len(e.spans))
	for k, s := range e.spans {
		l := openIndex(s.label)
		if l < 0 {
			continue
		}
		for i := s.first; i < s.last; i++ {
			bit := spanBit(0, placeIn(i, s.first, s.last), s.conf)
			e.spanMarks[i] = e.spanMarks[i]&^(0xff<<(8*l)) | 1<<bit<<(8*l)
			e.cover[l][i] = int32(k + 1)
		}
	}
}

// spanBit is the bit of an open label, a place in a span and the confidence of its
// grammar in evidence.spanMarks.
func spanBit(l int, in place, c Confidence) int {
	bit := 8*l + int(in) - 1
	if c == Low {
		bit += 4
	}
	return bit
}

// How far beyond capitals and proposed spans an entity is looked for, in tokens.
const (
	maxGap    = 3 // between two of them: Dinas [perumahan dan] Permukiman
	maxNumber = 2 // behind one: Lapangan [7], Natal [2024]
)

// readLive marks the tokens that may be part of an entity: capitals, what the
// grammars propose, and what stands near. The others, most of a text, are outside
// (99 in a hundred labelled spans lie within those marked).
func (e *evidence) readLive() {
	e.live = zeroed(e.live, len(e.toks))
	for _, s := range e.sents {
		before := -1 // the last capital or proposed token
		for i := s.First; i < s.Last; i++ {
			if e.spanMarks[i] == 0 && (!e.toks[i].Any(token.Title|token.Upper|token.Mixed) || i == s.First && e.isStop(i)) {
				continue
			}
			if from := before; from >= 0 && i-from-1 <= maxGap {
				for j := from + 1; j < i; j++ {
					e.live[j] = true
				}
			} else if i > s.First && e.toks[i-1].Kind == token.Word {
				e.live[i-1] = true // a type word: jembatan Musi
			}
			e.live[i] = true
			for j := i + 1; j < s.Last && j <= i+maxNumber && isNumeral(e.toks[j].Kind); j++ {
				e.live[j] = true
			}
			before = i
		}
	}
}

func isNumeral(k token.Kind) bool {
	return k == token.Number || k == token.Ordinal || k == token.Clitic || k == token.Symbol
}

// run is a stretch of capitals, with the numbers behind them.
type run struct{ first, last, head int32 } // head: the last head of an entity in it, -1 for none

// readRuns finds the runs of capitals.
func (e *evidence) readRuns() {
	e.runOf = zeroed(e.runOf, len(e.toks))
	e.runs = e.runs[:0]
	for _, s := range e.sents {
		for i := s.First; i < s.Last; i++ {
			if !e.live[i] || !e.inRun(i, s.First) {
				continue
			}
			r := run{first: int32(i), head: -1}
			for ; i < s.Last && e.inRun(i, int(r.first)); i++ {
				if e.headAt(i) {
					r.head = int32(i)
				}
				e.runOf[i] = int32(len(e.runs) + 1)
			}
			r.last = int32(i)
			e.runs = append(e.runs, r)
		}
	}
}

// inRun reports whether token i belongs to a run that began at first or later.
func (e *evidence) inRun(i, first int) bool {
	return e.capital(i) || i > first && e.toks[i].Kind == token.Number && e.capital(i-1)
}

// readRegions marks the names of districts and villages below the regions that the
// page names, where the grammars see no region: Bahodopi is one in Morowali.
func (e *evidence) readRegions() {
	e.regions = zeroed(e.regions, len(e.toks))
	parents := e.parents()
	if len(parents) == 0 {
		return
	}
	for _, s := range e.sents {
		for i := s.First; i < s.Last; i++ {
			if !e.live[i] || e.cover[GPE-1][i] != 0 || !e.capital(i) {
				continue
			}
			m, ok := e.lex.MatchRegionBelow(e.text, e.toks[:s.Last], e.words, i, parents)
			for ; ok && i < m.Last; i++ {
				e.regions[i] = placeIn(i, m.First, m.Last)
			}
			if ok {
				i--
			}
		}
	}
}
