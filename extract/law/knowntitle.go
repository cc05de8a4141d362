package law

import (
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// knownTitle returns the token after the title of the act if the text from token
// k on begins with the title that the lexicon has for it, else k.
func (s *scanner) knownTitle(k int, act ID) int {
	if !act.Complete() || act.Doc != Act {
		return k
	}
	e, ok := s.lookUpLaw(act)
	if !ok || e.Title == "" {
		return k
	}
	return s.matchTitle(k, e.Title)
}

// tableEntry is the last law looked up in the table: each is asked for twice.
type tableEntry struct {
	id    ID
	law   lexicon.LawEntry
	known bool
}

// lookUpLaw returns the law of the table with the identifier.
func (s *scanner) lookUpLaw(id ID) (lexicon.LawEntry, bool) {
	if id != s.table.id {
		s.table.id = id
		s.table.law, s.table.known = s.Lexicon.Law(id.Type, id.Number, id.Year)
	}
	return s.table.law, s.table.known
}

// matchTitle returns the token after the words of title at token k, or k. Case
// and punctuation do not matter.
func (s *scanner) matchTitle(k int, title string) int {
	limit := min(len(s.toks), k+2*titleWords, s.sentenceEnd())
	j := k
	for pos := 0; ; {
		var w []byte
		var buf [maxWord]byte
		if w, pos = nextWord(buf[:0], title, pos); len(w) == 0 {
			return j
		}
		for j < limit && s.kind(j) == token.Punct && j > k {
			j++
		}
		if j >= limit {
			return k
		}
		at, next := s.word(j)
		if string(at) != string(w) {
			return k
		}
		j = next
	}
}

// nextWord appends the next word of a phrase, folded, to dst; an Undang-Undang
// is one word. It returns nothing at the end.
func nextWord(dst []byte, phrase string, pos int) ([]byte, int) {
	for pos < len(phrase) && !isLetter(phrase[pos]) && !isDigit(phrase[pos]) {
		pos++
	}
	end := pos
	for end < len(phrase) && (isLetter(phrase[end]) || isDigit(phrase[end])) {
		end++
	}
	if end-pos > maxWord {
		return append(dst, '?'), end // no word of a table
	}
	w := appendFold(dst, phrase[pos:end])
	if string(w) == "undang" && end+7 <= len(phrase) && phrase[end] == '-' && equalFold(phrase[end+1:end+7], "undang") {
		return append(w[:0], "undang-undang"...), end + 7
	}
	return w, end
}
