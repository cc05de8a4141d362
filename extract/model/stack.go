package model

// The features that the second pass adds: what the layers said in the first.

// outsideText stands for the tags before and behind the text.
const outsideText = Tags(1) << 63

// Stack makes the features of the second pass from the tags of the first. The
// zero Stack is ready; one may be used again and again.
type Stack struct {
	layers int
	seq    *Sequence
	tags   []Tags
	slots  []slot // an open table of the capitalised words, by hash
	used   []int32
}

// slot counts how a word is tagged in the text.
type slot struct {
	word, n   uint32
	in, first [MaxLayers]uint16
}

// Reset reads the tags of the first pass, one a token of seq.
func (s *Stack) Reset(seq *Sequence, tags []Tags, layers int) {
	s.seq, s.tags, s.layers = seq, tags, min(layers, MaxLayers)
	for _, k := range s.used {
		s.slots[k] = slot{}
	}
	s.used = s.used[:0]
	size := 64
	for size < 2*len(tags) {
		size *= 2
	}
	if len(s.slots) < size {
		s.slots = make([]slot, size)
	}
	for i, t := range seq.toks {
		if t.name {
			s.slot(t.word).count(tags[i], s.layers)
		}
	}
}

// slot returns the slot of a word.
func (s *Stack) slot(word uint32) *slot {
	mask := uint32(len(s.slots) - 1)
	for k := word & mask; ; k = (k + 1) & mask {
		e := &s.slots[k]
		if e.n == 0 {
			e.word = word
			s.used = append(s.used, int32(k))
			return e
		}
		if e.word == word {
			return e
		}
	}
}

// count adds an occurrence.
func (e *slot) count(tags Tags, layers int) {
	e.n++
	for l := range layers {
		switch tags.At(l) {
		case Outside:
		case Begin, Unit:
			e.first[l]++
			fallthrough
		default:
			e.in[l]++
		}
	}
}

// Append appends the features of token i to dst and returns it.
func (s *Stack) Append(dst []Feature, i int) []Feature {
	here, left, right := s.at(i), s.at(i-1), s.at(i+1)
	dst = append(dst,
		stacked(1, uint64(here)),
		stacked(2, uint64(left)),
		stacked(3, uint64(right)),
		stacked(4, uint64(left)<<32^uint64(here)),
		stacked(5, uint64(here)<<32^uint64(right)),
	)
	for off, tags := range [...]Tags{s.at(i - 2), left, here, right, s.at(i + 2)} {
		if tags == outsideText {
			continue
		}
		for l := range s.layers {
			if t := tags.At(l); t != Outside {
				dst = append(dst, stacked(uint8(10+off), uint64(l)<<4|uint64(t)))
			}
		}
	}
	if s.seq.toks[i].name {
		dst = s.appendAgreement(dst, i)
	}
	return dst
}

// appendAgreement appends how the other occurrences of token i's word are tagged.
func (s *Stack) appendAgreement(dst []Feature, i int) []Feature {
	e := s.slot(s.seq.toks[i].word)
	if e.n < 2 {
		return dst
	}
	for l := range s.layers {
		in, first := uint32(e.in[l]), uint32(e.first[l])
		switch s.tags[i].At(l) {
		case Outside:
		case Begin, Unit:
			first--
			fallthrough
		default:
			in--
		}
		dst = append(dst, stacked(20, uint64(l)<<8|uint64(4*in/(e.n-1))))
		if in > 0 {
			dst = append(dst, stacked(21, uint64(l)<<8|uint64(3*first/in)))
		}
	}
	return dst
}

func (s *Stack) at(i int) Tags {
	if i < 0 || i >= len(s.tags) {
		return outsideText
	}
	return s.tags[i]
}

func stacked(template uint8, value uint64) Feature {
	return NewFeature(stackGroup, template, value)
}
