package lexicon

import "github.com/warta-nlp/warta/extract/token"

// MatchRegion returns the longest name of a region of the level that begins at
// token i: what may follow a type word. A level 0 stands for all. Only the first
// region with the name is returned; [Lexicon.Resolve] tells which is meant.
func (l *Lexicon) MatchRegion(text string, toks []token.Token, words []WordID, i int, level Level) (Match, bool) {
	s := regionSearch{lex: l, level: level}
	return s.longest(text, toks, words, i)
}

// MatchRegionBelow returns the longest name of a district or village that begins
// at token i and lies in one of the regions with the given codes.
func (l *Lexicon) MatchRegionBelow(text string, toks []token.Token, words []WordID, i int, codes []string) (Match, bool) {
	if len(codes) == 0 {
		return Match{}, false
	}
	s := regionSearch{lex: l, below: codes}
	return s.longest(text, toks, words, i)
}

// within reports whether the region code lies in the region with code outer.
func within(code, outer string) bool {
	return len(code) > len(outer) && code[len(outer)] == '.' && hasPrefix(code, outer)
}

// namesLevel reports whether the entry names a region of the level, 0 for any.
func (l *Lexicon) namesLevel(e Entry, level Level) bool {
	switch e.Kind() {
	case KindRegion, District, Village, Country:
		return level == 0 || level == e.Level()
	case RegionName:
		for code := range e.Fields("codes") {
			if r, ok := l.regionEntry(code); ok && (level == 0 || level == r.Level()) {
				return true
			}
		}
	}
	return false
}

// maxJoined bounds the words that are tried as one.
const maxJoined = 4

// regionSearch looks for the longest name of a region that begins at a token:
// of one of the level or, if there are codes, of a district or village below one
// of them.
type regionSearch struct {
	lex   *Lexicon
	level Level
	below []string
	best  Match
}

// wanted reports whether an entry is what the search is for.
func (s *regionSearch) wanted(e Entry) bool {
	if len(s.below) == 0 {
		return s.lex.namesLevel(e, s.level)
	}
	if k := e.Kind(); k != District && k != Village {
		return false
	}
	code := e.code()
	for _, c := range s.below {
		if within(code, c) {
			return true
		}
	}
	return false
}

// longest returns the longest form at token i with an entry that is wanted.
// Capitalised words of the text may be written together in the form.
func (s *regionSearch) longest(text string, toks []token.Token, words []WordID, i int) (Match, bool) {
	if i < 0 || i >= len(toks) {
		return Match{}, false
	}
	s.best = Match{First: i, Last: i}
	if s.lex.user != nil {
		s.walk(s.lex.user, text, toks, words)
	}
	s.walk(s.lex.base, text, toks, words)
	s.joined(text, toks)
	if s.best.Last == i {
		return Match{}, false
	}
	return s.best, true
}

// walk follows the words of the text through both tries of a layer.
func (s *regionSearch) walk(t *layer, text string, toks []token.Token, words []WordID) {
	for _, tr := range [...]*trie{&t.main, &t.places} {
		node := tr.start(words[s.best.First])
		for j := s.best.First + 1; node != 0; j++ {
			s.take(t, tr, node, j)
			if j = nextWord(text, toks, j); j >= len(toks) {
				break
			}
			node = tr.child(node, words[j])
		}
	}
}

// joined tries two to maxJoined capitalised words as one.
func (s *regionSearch) joined(text string, toks []token.Token) {
	i := s.best.First
	if i+1 >= len(toks) || !joins(toks[i]) || !joins(toks[i+1]) {
		return
	}
	var f folded
	if f.reset(); !f.join(toks[i].Text(text)) {
		return
	}
	for j := i + 1; j < min(i+maxJoined, len(toks)) && joins(toks[j]) && !toks[j].Is(token.Para) && f.join(toks[j].Text(text)); j++ {
		w := s.lex.find(&f)
		if w == 0 {
			continue
		}
		for _, t := range s.lex.layers() {
			s.take(t, &t.places, t.places.start(w), j+1)
		}
	}
}

func joins(t token.Token) bool { return t.Kind == token.Word && t.Capital() }

// take notes the first visible entry of a node that is wanted, if the form is
// longer than the best one so far.
func (s *regionSearch) take(t *layer, tr *trie, node uint32, last int) {
	if node == 0 || last <= s.best.Last {
		return
	}
	for i, end := tr.itemsOf(node); i < end; i++ {
		if e := (Entry{t, ref(tr.items.at(i))}); s.wanted(e) && s.lex.visible(e) {
			s.best.Last, s.best.Entry = last, e
			return
		}
	}
}
