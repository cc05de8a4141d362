package amount

import "github.com/warta-nlp/warta/extract/token"

// titled reports whether the sentence at hand is in title case or capitals, as
// headlines are, so that a capital in it says nothing. It looks at each sentence
// once.
func (s *scanner) titled() bool {
	if s.style != s.sent {
		s.style, s.headline = s.sent, s.isHeadline()
	}
	return s.headline
}

// minContent is the shortest word, in bytes, that title case writes with a
// capital (di, dari, untuk and the like stay small).
const minContent = 6

// isHeadline reports a sentence without a full stop in which hardly a longer
// word lacks its capital.
func (s *scanner) isHeadline() bool {
	last := len(s.toks)
	if s.sent < len(s.sentences) {
		last = s.sentences[s.sent].Last
	}
	if s.is(last-1, ".") {
		return false
	}
	lower, capital := 0, 0
	for _, t := range s.toks[s.first():last] {
		switch {
		case t.Kind != token.Word || t.End-t.Start < minContent:
		case t.Is(token.Lower):
			lower++
		case t.Any(token.Title | token.Upper):
			capital++
		}
	}
	return lower*8 <= capital
}
