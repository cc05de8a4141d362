package model

// The features that the second pass adds: what the layers said in the first.
// Where they said nothing there are none.

// FirstStacked is the first template of the second pass.
const FirstStacked = Templates - 7

// The templates of the second pass.
const (
	tagsHere uint8 = FirstStacked + iota
	tagsAround
	tagBefore
	tagHere
	tagBehind
	agreeShare
	agreeBegin
)

// StackedTemplates describes the templates from [FirstStacked] on.
func StackedTemplates() []Template {
	return []Template{
		{"stack", "tags here"},            // of all layers
		{"stack", "tags before and here"}, // of all layers
		{"stack", "tag before"},           // of one layer
		{"stack", "tag here"},
		{"stack", "tag behind"},
		{"stack", "share of the word's other occurrences in a layer"},
		{"stack", "share of those that begin a span"},
	}
}

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
	if tags == 0 {
		return
	}
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
	before, here, behind := Tags(0), s.tags[i], Tags(0)
	if !s.seq.toks[i].begins {
		before = s.tags[i-1]
	}
	if i+1 < len(s.tags) && !s.seq.toks[i+1].begins {
		behind = s.tags[i+1]
	}
	if here != 0 {
		dst = append(dst, NewFeature(tagsHere, uint64(here)))
	}
	if here|before != 0 {
		dst = append(dst, NewFeature(tagsAround, uint64(before)<<32|uint64(here)))
	}
	dst = s.appendTags(dst, tagBefore, before)
	dst = s.appendTags(dst, tagHere, here)
	dst = s.appendTags(dst, tagBehind, behind)
	if s.seq.toks[i].name {
		dst = s.appendAgreement(dst, i)
	}
	return dst
}

// appendTags appends a feature for each layer that marks a token.
func (s *Stack) appendTags(dst []Feature, template uint8, tags Tags) []Feature {
	for l := 0; tags != 0; l, tags = l+1, tags>>4 {
		if t := tags.At(0); t != Outside {
			dst = append(dst, NewFeature(template, uint64(l)<<4|uint64(t)))
		}
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
		if in > 0 {
			dst = append(dst,
				NewFeature(agreeShare, uint64(l)<<8|uint64(4*in/(e.n-1))),
				NewFeature(agreeBegin, uint64(l)<<8|uint64(3*first/in)))
		}
	}
	return dst
}
