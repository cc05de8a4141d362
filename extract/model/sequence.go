package model

// Sequence is what the model reads of a text: stretches of tokens with their
// features. Tokens between the stretches are in no span. It is filled token by
// token with [Sequence.Add]. The zero Sequence is empty and ready.
type Sequence struct {
	feats []Feature
	toks  []tok
	work  tagger // memory of the model that reads it
}

// tok is a token of a sequence.
type tok struct {
	end    int32  // of its features
	at     int32  // its number in the text
	word   uint32 // what it is, for agreement within the text
	name   bool   // agreement is looked for
	begins bool   // a stretch
}

// Reset empties the sequence and keeps its memory.
func (s *Sequence) Reset() { s.feats, s.toks = s.feats[:0], s.toks[:0] }

// Token is what Add is told of a token.
type Token struct {
	At     int    // its number in the text; the tokens of a stretch follow one another
	Word   uint32 // hash of its word, by which it is known again elsewhere in the text
	Name   bool   // it is capitalised as a name is
	Begins bool   // a stretch begins with it
}

// Add adds a token and copies its features.
func (s *Sequence) Add(t Token, features []Feature) {
	s.feats = append(s.feats, features...)
	s.toks = append(s.toks, tok{end: int32(len(s.feats)), at: int32(t.At), word: t.Word, name: t.Name, begins: t.Begins || len(s.toks) == 0})
}

// Len returns the number of tokens.
func (s *Sequence) Len() int { return len(s.toks) }

// At returns the number of token i in the text.
func (s *Sequence) At(i int) int { return int(s.toks[i].at) }

// Features returns the features of token i. They are valid until the next Reset.
func (s *Sequence) Features(i int) []Feature {
	first := int32(0)
	if i > 0 {
		first = s.toks[i-1].end
	}
	return s.feats[first:s.toks[i].end]
}

// StretchEnd returns the end of the stretch that holds token i.
func (s *Sequence) StretchEnd(i int) int {
	for i++; i < len(s.toks) && !s.toks[i].begins; i++ {
	}
	return i
}
