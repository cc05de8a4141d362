package lexicon

import (
	"iter"
	"maps"
	"slices"
)

// WordID numbers the folded words that a Lexicon knows. 0 is no known word. The
// numbers hold for one Lexicon only.
type WordID uint32

// Word is what is known of the use of a folded word.
type Word struct {
	Lower, Upper uint32 // how often statute texts write it in lower case, capitalised
	Rank         uint16 // rank among the words of film subtitles, 0 if not among them
	NameWeight   uint16 // how often it is part of a personal name in the name lists
	Flags        WordFlags
}

// WordFlags are the yes-or-no facts of a word.
type WordFlags uint8

// The flags.
const (
	StopWord  WordFlags = 1 << iota // function word
	Verb                            // a verb that headlines write without its prefix (gelar, tinjau), or a reporting verb
	Clan                            // clan name (marga)
	AlsoWord                        // a name that is an ordinary word too
	AlsoPlace                       // a name that is a place too
	Male                            // part of men's names
	Female                          // part of women's names
)

// Is reports whether the word has all of the flags f.
func (w Word) Is(f WordFlags) bool { return w.Flags&f == f }

// Word returns what is known of the word's use; for the word 0 the zero Word.
func (l *Lexicon) Word(id WordID) Word {
	if w, ok := l.evidence[id]; ok {
		return w
	}
	return l.base.vocab.word(id)
}

// LookupWord returns the number of a single word, folded as in a text.
func (l *Lexicon) LookupWord(word string) (WordID, bool) {
	id := l.wordID(word)
	return id, id != 0
}

// AllWords yields every folded word of which the use is known, in no useful order.
func (l *Lexicon) AllWords() iter.Seq2[string, Word] {
	return func(yield func(string, Word) bool) {
		for _, id := range slices.Sorted(maps.Keys(l.evidence)) {
			if !yield(l.wordText(id), l.evidence[id]) {
				return
			}
		}
		for id := WordID(1); int(id) <= l.base.vocab.known(); id++ {
			if _, ok := l.evidence[id]; ok {
				continue
			}
			if w := l.base.vocab.word(id); w != (Word{}) && !yield(l.wordText(id), w) {
				return
			}
		}
	}
}
