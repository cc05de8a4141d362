package extract

import (
	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

var _ lexicon.Kind

func (e *evidence) wordAt(i, lo, hi int) uint64 {
	if i < lo {
		return 1
	}
	if i >= hi {
		return 2
	}
	return e.word[i]
}

// features adds the features of token i of sentence k.
func (e *evidence) features(seq *model.Sequence, k int, s token.Sentence, i int) {
	lo, hi := s.First, s.Last
	add := func(group, template uint8, v uint64) { seq.Add(model.NewFeature(group, template, v)) }
	// words
	w0 := e.word[i]
	add(gWord, 0, 0)
	add(gWord, 1, w0)
	wm1, wp1 := e.wordAt(i-1, lo, hi), e.wordAt(i+1, lo, hi)
	wm2, wp2 := e.wordAt(i-2, lo, hi), e.wordAt(i+2, lo, hi)
	add(gWord, 2, wm1)
	add(gWord, 3, wp1)
	add(gWord, 4, wm2)
	add(gWord, 5, wp2)
	add(gWord, 6, wm1*31+w0)
	add(gWord, 7, w0*31+wp1)
	add(gWord, 8, wm2*31+wm1)
	add(gWord, 9, wp1*31+wp2)
	// affixes
	t := e.toks[i]
	if w := t.Text(e.text); t.Kind == token.Word && len(w) > 3 {
		for n := 2; n <= 4 && n < len(w); n++ {
			add(gShape, uint8(n), foldHash(w[:n]))
			add(gShape, uint8(10+n), foldHash(w[len(w)-n:]))
		}
	}
	// shapes
	sh := func(j int) uint64 {
		if j < lo {
			return 0xfff1
		}
		if j >= hi {
			return 0xfff2
		}
		return uint64(e.shape[j])
	}
	s0, sm, sp := sh(i), sh(i-1), sh(i+1)
	add(gShape, 20, s0)
	add(gShape, 21, sm)
	add(gShape, 22, sp)
	add(gShape, 23, sm<<16|s0)
	add(gShape, 24, s0<<16|sp)
	add(gShape, 25, sm<<32|s0<<16|sp)
	add(gShape, 26, w0^s0<<40)
	us := func(j int) uint64 {
		if j < lo || j >= hi {
			return 0
		}
		return uint64(e.use[j])
	}
	// lexicon
	for off := -2; off <= 2; off++ {
		j := i + off
		if j < lo || j >= hi {
			continue
		}
		v := e.lexi[j]
		add(gLexicon, uint8(10+off), v)
		if off >= -1 && off <= 1 {
			for n := uint64(0); v != 0; n, v = n+1, v>>2 {
				if v&3 != 0 {
					add(gLexicon, uint8(20+off), n<<2|v&3)
				}
			}
		}
	}
	// rules
	ru := func(j int) uint64 {
		if j < lo || j >= hi {
			return 0
		}
		return uint64(e.rule[j])
	}
	r0, rm, rp := ru(i), ru(i-1), ru(i+1)
	add(gRule, 1, r0)
	add(gRule, 2, rm)
	add(gRule, 3, rp)
	add(gRule, 4, rm<<32|r0)
	add(gRule, 5, r0<<32|rp)
	add(gRule, 6, r0<<32^s0)
	add(gRule, 7, r0^w0<<5)
	add(gRule, 8, rp^wp1<<5)
	for n, v := uint64(0), r0; v != 0; n, v = n+1, v>>4 {
		if v&15 != 0 {
			add(gRule, 9, n<<4|v&15)
		}
	}
	for n, k := range e.cover[i] {
		if k == 0 {
			continue
		}
		sp := &e.spans[k-1]
		v := uint64(n)<<3 | uint64(posOf(i, sp.first, sp.last))
		add(gRule, 10, v^foldHash(sp.rule)<<8)
		add(gRule, 11, v|uint64(min(sp.last-sp.first, 6))<<8)
		add(gRule, 12, v|sh(sp.last)<<8)
		add(gRule, 13, v^e.wordAt(sp.first-1, lo, hi)<<8)
		add(gRule, 14, v^e.wordAt(sp.first, lo, hi)<<8)
		add(gRule, 15, v^e.wordAt(sp.last, lo, hi)<<8)
		add(gRule, 16, v|uint64(e.lexi[sp.first])<<8)
		add(gRule, 17, v|us(sp.last)<<8)
	}
	add(gLexicon, 30, uint64(e.reg[i]))
	add(gLexicon, 31, uint64(e.reg[i])<<32|r0)
	if i+1 < hi {
		add(gLexicon, 32, uint64(e.reg[i+1]))
	}
	if i > lo {
		add(gLexicon, 33, uint64(e.reg[i-1]))
	}
	add(gLexicon, 34, uint64(e.reg[i])<<32^wm1)
	for off := -1; off <= 1; off++ {
		o := uint64(0)
		if j := i + off; j >= lo && j < hi {
			o = uint64(e.owner[j])
		}
		add(gRule, uint8(20+off), o)
	}
	// use
	u0 := us(i)
	add(gUse, 1, u0)
	add(gUse, 2, us(i-1))
	add(gUse, 3, us(i+1))
	add(gUse, 4, u0&63)
	add(gUse, 5, u0<<16|s0)
	add(gUse, 6, us(i-1)<<16|s0)
	add(gUse, 7, us(i+1)<<16|s0)
	add(gUse, 8, (us(i-1)&7)<<20|(u0&7)<<10|us(i+1)&7)
	// place in sentence and document
	pos := min(i-lo, 3)
	add(gPlace, 1, uint64(pos)<<8|uint64(e.tone[i]))
	add(gPlace, 2, uint64(min(k, 3))<<8|uint64(min(i-lo, 5)))
	r := e.run[i]
	if r.last > r.first {
		add(gPlace, 3, uint64(min(i-r.first, 4))<<8|uint64(min(r.last-i, 4)))
		add(gPlace, 4, e.wordAt(r.first-1, lo, hi))
		add(gPlace, 5, e.wordAt(r.last, lo, hi))
		add(gPlace, 6, e.wordAt(r.first, lo, hi))
		add(gPlace, 7, e.wordAt(r.last-1, lo, hi))
		add(gPlace, 9, e.lexi[r.first])
		if r.head >= 0 {
			add(gPlace, 8, e.lexi[r.head]<<2|uint64(min(max(i-r.head, -1), 1)+1))
		}
	}
	if e.opens(i) {
		add(gPlace, 10, s0)
	}
	if i > 0 && e.glued(i) {
		add(gPlace, 11, s0)
	}
	if e.definedAs(i) != "" {
		add(gDocument, 1, uint64(e.definedKind(i)))
	}
	// document
	if d := e.doc[w0]; d != nil && !t.Is(token.Lower) {
		add(gDocument, 2, uint64(min(d.lower, 2))<<8|uint64(min(d.mid, 2)))
		for n := range openLabels {
			in, begin := d.in[n], d.begin[n]
			if v := r0 >> (4 * n) & 15; v != 0 && v < 8 {
				in--
				if v == 1 || v == 4 {
					begin--
				}
			}
			if in > 0 {
				share := uint64(in * 4 / max(1, d.upper))
				add(gDocument, 3, uint64(n)<<8|share)
				if begin > 0 {
					add(gDocument, 4, uint64(n)<<8|uint64(begin*3/in))
				}
			}
		}
	}
}

func foldHash(w string) uint64 {
	h := uint64(14695981039346656037)
	for j := 0; j < len(w); j++ {
		c := w[j]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}
