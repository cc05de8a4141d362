package extract

import (
	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
)

// The groups of features.
const (
	gWord uint8 = iota
	gShape
	gLexicon
	gRule
	gUse
	gPlace
	gDocument
	gStack
)

// evidence is what lexicon, grammars and document say of each token.
type evidence struct {
	*page
	word  []uint64 // hash of the folded word
	shape []uint16
	lexi  []uint64 // two bits a lexicon kind
	rule  []uint32 // four bits a label
	use   []uint16
	run   []run
	doc   map[uint64]*seen
	cover [][7]int32 // index+1 of the rule span of each label over each token
	reg   []uint16
}

type run struct{ first, last, head int }

type seen struct {
	lower, upper, mid int
	in                [8]int
	begin             [8]int
}

// openLabels are the labels of the open classes.
var openLabels = [...]Label{Person, Position, Org, GPE, Loc, Fac, Event}

func openIndex(l Label) int {
	switch {
	case l <= Fac:
		return int(l) - 1
	case l == Event:
		return 6
	}
	return -1
}

// Evidence returns what the model reads of a source: for each token the features
// that lexicon, grammars and document give it. It is what a model is trained on;
// see [WithModel].
func (x *Extractor) Evidence(src Source) *model.Sequence {
	p := x.page(src)
	defer x.done(p)
	p.propose()
	seq := &model.Sequence{}
	p.evidence(seq, func(int) {})
	return seq
}

// evidence fills in the sequence and calls flush with the first token of each block.
func (p *page) evidence(seq *model.Sequence, flush func(first int)) {
	e := &evidence{page: p}
	n := len(p.toks)
	e.word = make([]uint64, n)
	e.shape = make([]uint16, n)
	e.use = make([]uint16, n)
	for i := range p.toks {
		e.word[i] = p.wordHash(i)
		e.shape[i] = p.shapeOf(i)
		e.use[i] = p.useOf(i)
	}
	e.readLexicon()
	e.readRules()
	e.readRuns()
	e.readRegions()
	e.readDocument()
	for k, s := range p.sents {
		for i := s.First; i < s.Last; i++ {
			e.features(seq, k, s, i)
			seq.Next(uint32(e.word[i]>>32), p.toks[i].Any(token.Title|token.Upper|token.Mixed), i == s.First)
			if seq.Len() == block {
				flush(i + 1 - block)
			}
		}
	}
	flush(n - seq.Len())
}

// wordHash hashes the folded word; numbers by their digits' count.
func (p *page) wordHash(i int) uint64 {
	t := p.toks[i]
	h := uint64(14695981039346656037)
	w := t.Text(p.text)
	for j := 0; j < len(w); j++ {
		c := w[j]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case '0' <= c && c <= '9' && t.Kind != token.Word:
			c = '0'
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h ^ h>>31
}

// shapeOf packs kind, case, tone, length.
func (p *page) shapeOf(i int) uint16 {
	t := p.toks[i]
	c := uint16(0)
	switch {
	case t.Is(token.Lower):
		c = 1
	case t.Is(token.Title):
		c = 2
	case t.Is(token.Upper):
		c = 3
	case t.Is(token.Mixed):
		c = 4
	}
	n := uint16(min(t.End-t.Start, 7))
	if n == 6 || n == 5 {
		n = 4
	}
	return uint16(t.Kind) | c<<4 | uint16(p.tone[i])<<7 | n<<9
}

func bucket(n int) uint16 {
	switch {
	case n <= 2:
		return uint16(n)
	case n <= 5:
		return 3
	case n <= 20:
		return 4
	case n <= 100:
		return 5
	}
	return 6
}

// useOf packs name weight, lower/upper, rank, flags.
func (p *page) useOf(i int) uint16 {
	w := p.lex.Word(p.words[i])
	r := uint16(0)
	if s := w.Lower + w.Upper; s > 0 {
		r = 1 + uint16(4*w.Lower/s)
	}
	k := uint16(0)
	switch {
	case w.Rank == 0:
	case w.Rank < 500:
		k = 1
	case w.Rank < 5000:
		k = 2
	default:
		k = 3
	}
	u := bucket(int(w.NameWeight)) | r<<3 | k<<6 | uint16(w.Flags)<<8
	if p.isVerb(i) {
		u |= 1 << 15
	}
	return u
}

func (e *evidence) readLexicon() {
	e.lexi = make([]uint64, len(e.toks))
	size := make([]uint8, len(e.toks)*0)
	_ = size
	for _, m := range e.matches {
		k := uint(m.Entry.Kind()-1) * 2
		if m.Last-m.First == 1 {
			if e.lexi[m.First]>>k&3 == 0 {
				e.lexi[m.First] |= 3 << k
			}
			continue
		}
		for i := m.First; i < m.Last; i++ {
			v := uint64(2)
			if i == m.First {
				v = 1
			}
			e.lexi[i] = e.lexi[i]&^(3<<k) | v<<k
		}
	}
}

func (e *evidence) readRules() {
	e.rule = make([]uint32, len(e.toks))
	e.cover = make([][7]int32, len(e.toks))
	for k, s := range e.spans {
		n := openIndex(s.label)
		if n < 0 {
			continue
		}
		for i := s.first; i < s.last; i++ {
			e.cover[i][n] = int32(k + 1)
		}
		for i := s.first; i < s.last; i++ {
			v := uint32(2)
			switch {
			case s.last-s.first == 1:
				v = 4
			case i == s.first:
				v = 1
			case i == s.last-1:
				v = 3
			}
			if s.conf == Low {
				v |= 8
			}
			e.rule[i] = e.rule[i]&^(15<<(4*n)) | v<<(4*n)
		}
	}
}

// readRuns finds the runs of capitals.
func (e *evidence) readRuns() {
	e.run = make([]run, len(e.toks))
	for _, s := range e.sents {
		for i := s.First; i < s.Last; {
			if !e.runs1(i) {
				e.run[i] = run{i, i, -1}
				i++
				continue
			}
			r := run{first: i, last: i, head: -1}
			for r.last < s.Last && e.runs1(r.last) {
				r.last++
			}
			for j := i; j < r.last; j++ {
				if e.headAt(j) {
					r.head = j
				}
				e.run[j] = r
			}
			i = r.last
		}
	}
}

func (e *evidence) runs1(i int) bool {
	return e.capital(i) || e.toks[i].Kind == token.Number && i > 0 && e.capital(i-1)
}

func (e *evidence) readDocument() {
	e.doc = make(map[uint64]*seen)
	at := func(i int) *seen {
		s := e.doc[e.word[i]]
		if s == nil {
			s = &seen{}
			e.doc[e.word[i]] = s
		}
		return s
	}
	for i, t := range e.toks {
		if t.Kind != token.Word && t.Kind != token.Abbrev {
			continue
		}
		s := at(i)
		if t.Is(token.Lower) {
			s.lower++
			continue
		}
		s.upper++
		if e.tone[i] == plain && !e.opens(i) {
			s.mid++
		}
	}
	for _, sp := range e.spans {
		n := openIndex(sp.label)
		if n < 0 || sp.conf == Low {
			continue
		}
		for i := sp.first; i < sp.last; i++ {
			s := at(i)
			s.in[n]++
			if i == sp.first {
				s.begin[n]++
			}
		}
	}
}

// readRegions marks the names of regions of any level, and below those named.
func (e *evidence) readRegions() {
	e.reg = make([]uint16, len(e.toks))
	parents := e.parents()
	for _, s := range e.sents {
		for i := s.First; i < s.Last; i++ {
			if !e.capital(i) {
				continue
			}
			if m, ok := e.lex.MatchRegion(e.text, e.toks[:s.Last], e.words, i, 0); ok {
				v := uint16(m.Entry.Kind())
				if v > 3 {
					v = 4
				}
				for j := i; j < m.Last; j++ {
					e.reg[j] = e.reg[j]&^63 | uint16(posOf(j, m.First, m.Last))<<3 | v
				}
			}
			if m, ok := e.lex.MatchRegionBelow(e.text, e.toks[:s.Last], e.words, i, parents); ok {
				for j := i; j < m.Last; j++ {
					e.reg[j] = e.reg[j]&^(7<<6) | uint16(posOf(j, m.First, m.Last))<<6
				}
			}
		}
	}
}

func posOf(i, first, last int) int {
	switch {
	case last-first == 1:
		return 4
	case i == first:
		return 1
	case i == last-1:
		return 3
	}
	return 2
}
