package model

// Sequence is a text as the model sees it. It is filled token by token, with
// [Sequence.Add] for each feature of a token and [Sequence.Next] behind them. The
// zero Sequence is empty and ready.
type Sequence struct {
	feats []Feature
	toks  []tok
}

// tok is a token of a sequence.
type tok struct {
	end   int32  // of its features
	word  uint32 // what it is, for agreement within the text
	name  bool   // agreement is looked for
	begin bool   // a sentence begins with it
}

// Reset empties the sequence and keeps its memory.
func (s *Sequence) Reset() { s.feats, s.toks = s.feats[:0], s.toks[:0] }

// Add adds a feature to the token that the next call of Next ends.
func (s *Sequence) Add(f Feature) { s.feats = append(s.feats, f) }

// Next ends a token. The hash of its word tells where in the text it occurs again;
// name says whether it is capitalised as a name is, begin whether a sentence begins
// with it.
func (s *Sequence) Next(word uint32, name, begin bool) {
	s.toks = append(s.toks, tok{end: int32(len(s.feats)), word: word, name: name, begin: begin})
}

// Len returns the number of tokens.
func (s *Sequence) Len() int { return len(s.toks) }

// Features returns the features of token i. They are valid until the next Reset.
func (s *Sequence) Features(i int) []Feature {
	first := int32(0)
	if i > 0 {
		first = s.toks[i-1].end
	}
	return s.feats[first:s.toks[i].end]
}

// SentenceEnd returns the end of the sentence that holds token i.
func (s *Sequence) SentenceEnd(i int) int {
	for i++; i < len(s.toks) && !s.toks[i].begin; i++ {
	}
	return i
}
