package lexicon

import "github.com/warta-nlp/warta/extract/token"

// MatchRegion returns the longest name of a region of the level that begins at
// token i: what may follow a type word. A level 0 stands for all. Only the first
// region with the name is returned; [Lexicon.Resolve] tells which is meant.
func (l *Lexicon) MatchRegion(text string, toks []token.Token, words []WordID, i int, level Level) (Match, bool) {
	return l.longestRegion(text, toks, words, i, func(e Entry) bool { return l.namesLevel(e, level) })
}

// MatchRegionBelow returns the longest name of a district or village that begins
// at token i and lies in one of the regions with the given codes.
func (l *Lexicon) MatchRegionBelow(text string, toks []token.Token, words []WordID, i int, codes []string) (Match, bool) {
	if len(codes) == 0 {
		return Match{}, false
	}
	return l.longestRegion(text, toks, words, i, func(e Entry) bool {
		if k := e.Kind(); k != District && k != Village {
			return false
		}
		code := e.code()
		for _, c := range codes {
			if within(code, c) {
				return true
			}
		}
		return false
	})
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

// longestRegion returns the longest form at token i with an entry that is wanted.
// Capitalised words of the text may be written together in the form.
func (l *Lexicon) longestRegion(text string, toks []token.Token, words []WordID, i int, wanted func(Entry) bool) (best Match, ok bool) {
	if i < 0 || i >= len(toks) {
		return Match{}, false
	}
	take := func(t *layer, tr *trie, node uint32, last int) {
		if last <= best.Last {
			return
		}
		if e, found := l.firstItem(t, tr, node, wanted); found {
			best, ok = Match{i, last, e}, true
		}
	}
	for _, t := range l.layers() {
		for _, tr := range [...]*trie{&t.main, &t.places} {
			node := tr.start(words[i])
			for j := i + 1; node != 0; j++ {
				take(t, tr, node, j)
				if j = nextWord(text, toks, j); j >= len(toks) {
					break
				}
				node = tr.child(node, words[j])
			}
		}
	}
	var f folded
	f.reset()
	for j := i; j < min(i+maxJoined, len(toks)) && toks[j].Kind == token.Word && toks[j].Capital() && (j == i || !toks[j].Is(token.Para)); j++ {
		if !f.join(toks[j].Text(text)) {
			break
		}
		if w := l.find(&f); w != 0 && j > i {
			for _, t := range l.layers() {
				take(t, &t.places, t.places.start(w), j+1)
			}
		}
	}
	return best, ok
}

// firstItem returns the first visible entry of a node that is wanted.
func (l *Lexicon) firstItem(t *layer, tr *trie, node uint32, wanted func(Entry) bool) (Entry, bool) {
	if node == 0 {
		return Entry{}, false
	}
	for i, end := tr.itemsOf(node); i < end; i++ {
		if e := (Entry{t, ref(tr.items.at(i))}); l.visible(e) && wanted(e) {
			return e, true
		}
	}
	return Entry{}, false
}
