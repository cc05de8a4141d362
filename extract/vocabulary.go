package extract

import "github.com/warta-nlp/warta/extract/token"

// vocabulary holds the words of a document, each once: what is true of a word
// wherever it stands, and how the document uses it.
type vocabulary struct {
	words []docWord
	of    []int32  // of each token, its word
	slots []uint32 // an open table from hashes to one more than the word's number
}

// docWord is a word of a document, in any case.
type docWord struct {
	hash           uint32
	prefix, suffix uint32          // hashes of its first and last three bytes, 0 if it is shorter than five
	lower, name    uint16          // times in lower case; capitalised where nothing else asks for it
	upper          uint16          // times capitalised
	in, begins     [numOpen]uint16 // tokens in spans of the open labels by sure rules; the first of them
}

// read fills the vocabulary from a page's tokens and spans.
func (v *vocabulary) read(e *evidence) {
	n := len(e.toks)
	v.words = v.words[:0]
	v.of = zeroed(v.of, n)
	size := 64
	for size < 2*n {
		size *= 2
	}
	v.slots = zeroed(v.slots, size)
	for i, t := range e.toks {
		v.of[i] = v.number(t.Text(e.text), t.Kind)
		w := &v.words[v.of[i]]
		switch {
		case t.Is(token.Lower):
			w.lower = more(w.lower)
		case t.Any(token.Title | token.Upper | token.Mixed):
			w.upper = more(w.upper)
			if e.tone[i] == plain && i > 0 && !t.Any(token.Para) && e.toks[i-1].Kind != token.Punct {
				w.name = more(w.name)
			}
		}
	}
	for _, s := range e.spans {
		l := openIndex(s.label)
		if l < 0 || s.conf == Low {
			continue
		}
		for i := s.first; i < s.last; i++ {
			w := &v.words[v.of[i]]
			w.in[l] = more(w.in[l])
			if i == s.first {
				w.begins[l] = more(w.begins[l])
			}
		}
	}
}

// more counts one up, as far as it goes.
func more(n uint16) uint16 { return n + 1 - n>>15 }

// number returns the number of a token's word, a new one if it is new.
func (v *vocabulary) number(w string, k token.Kind) int32 {
	h := wordHash(w, k)
	mask := uint32(len(v.slots) - 1)
	for at := h >> 1 & mask; ; at = (at + 1) & mask {
		n := v.slots[at]
		if n == 0 {
			d := docWord{hash: h}
			if k == token.Word && len(w) > 4 {
				d.prefix, d.suffix = wordHash(w[:3], k), wordHash(w[len(w)-3:], k)
			}
			v.words = append(v.words, d)
			v.slots[at] = uint32(len(v.words))
			return int32(len(v.words) - 1)
		}
		if v.words[n-1].hash == h {
			return int32(n - 1)
		}
	}
}

// wordHash hashes a token in lower case; the digits of a number are all one.
func wordHash(w string, k token.Kind) uint32 {
	digit := byte(0)
	if k != token.Word {
		digit = '0'
	}
	h := uint64(14695981039346656037)
	for j := 0; j < len(w); j++ {
		c := w[j]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case digit != 0 && '0' <= c && c <= '9':
			c = digit
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return uint32(h>>32) | 1
}
