package extract

import (
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// page is one document on its way through the package: the text, its tokens
// and sentences, what the lexicon says of them, and the spans found so far.
// Recognisers read it and add spans; none takes one away. Then decide chooses
// those of the open classes, and settle what stays of spans that overlap.
type page struct {
	src   Source
	text  string
	lex   *lexicon.Lexicon
	toks  []token.Token
	sents []token.Sentence

	words   []lexicon.WordID    // of each token
	matches []lexicon.Match     // lexicon entries, by first token, shorter first
	at      []int32             // matches[at[i]:at[i+1]] begin at token i
	kinds   []kindSet           // of each token: the kinds of the matches that begin there
	tone    []tone              // of each token's sentence
	owner   []Label             // of each token: the closed class that claimed it, or 0
	laws    []law.Mention       // all mentions of laws, entities or not
	spans   []span              // found so far
	defs    []definition        // acronyms the text defines
	defined map[string]int      // short form -> index of its first definition
	codes   []string            // of the first regions found that are not ambiguous
	known   map[string]string   // name -> code, of names that mean one region only
	typed   nameTable[Value]    // names that stand behind a type word somewhere in the text
	depth   int                 // of names inside names being read
	people  nameTable[string]   // name or part of one -> full name, from strong evidence
	areas   nameTable[struct{}] // names behind a word for an area
	signs   map[string]string   // initials -> full name
	ents    []Entity            // of a document of which no more is asked
	codeRow []string            // of Place.Candidates, not yet given out
	lawRow  []law.Mention       // of Citation, not yet given out; empty
	linker  linker              // what relates the entities
	clues   evidence            // what the model reads of the page

	shelves
	interned interned

	scratch // memory of single stages
}

// span is an entity in the making, over the tokens [first, last).
type span struct {
	label       Label
	first, last int
	start, end  int // bytes; may cut a token's final stop off
	conf        Confidence
	rule        string
	value       Value
}

// endsWithStop reports whether the span's last token is an abbreviation whose
// stop ends the sentence.
func (p *page) endsWithStop(first, last int) bool {
	t := p.toks[last-1]
	return t.Kind == token.Abbrev && t.End-t.Start > 1 && p.text[t.End-1] == '.' && (last == len(p.toks) || p.sents[p.sentenceOf(last-1)].Last == last)
}

// maxCodes bounds the regions that help to resolve others.
const maxCodes = 16

// tone says how a sentence uses capitals.
type tone uint8

const (
	plain    tone = iota // capitals mark names
	headline             // most words are capitalised
	shout                // all words are in capitals
)

// open reads what the recognisers share. The page must be new or closed.
func (p *page) open(lex *lexicon.Lexicon, src Source) {
	p.src, p.text, p.lex = src, src.Text, lex
	p.toks = token.Append(p.toks[:0], p.text)
	p.sents = token.AppendSentences(p.sents[:0], p.text, p.toks)
	p.words = lex.Words(p.words[:0], p.text, p.toks)
	p.matches = lex.Match(p.matches[:0], p.text, p.toks, p.words)
	p.indexMatches()
	p.owner = zeroed(p.owner, len(p.toks))
	p.tone = zeroed(p.tone, len(p.toks))
	for _, s := range p.sents {
		if t := p.toneOf(s); t != plain {
			for i := s.First; i < s.Last; i++ {
				p.tone[i] = t
			}
		}
	}
}

// indexMatches fills in p.at and p.kinds.
func (p *page) indexMatches() {
	p.at = zeroed(p.at, len(p.toks)+1)
	p.kinds = zeroed(p.kinds, len(p.toks))
	m := 0
	for i := range p.at {
		for m < len(p.matches) && p.matches[m].First < i {
			p.kinds[p.matches[m].First] |= 1 << p.matches[m].Entry.Kind()
			m++
		}
		p.at[i] = int32(m)
	}
}

// kindSet is a set of lexicon kinds, a bit each.
type kindSet uint32

func kindsOf(kinds ...lexicon.Kind) kindSet {
	var set kindSet
	for _, k := range kinds {
		set |= 1 << k
	}
	return set
}

// toneOf judges a sentence by its longer words.
func (p *page) toneOf(s token.Sentence) tone {
	upper, title, lower := 0, 0, 0
	for i := s.First; i < s.Last; i++ {
		t := p.toks[i]
		if t.Kind != token.Word || t.End-t.Start < 3 {
			continue
		}
		switch {
		case t.Is(token.Lower):
			if !p.isStop(i) {
				lower++
			}
		case t.Is(token.Upper):
			upper++
		default:
			title++
		}
	}
	switch {
	case upper >= 3 && upper > 4*(title+lower):
		return shout
	case title+upper >= 3 && title+upper >= 4*lower && p.standsAlone(s):
		return headline
	}
	return plain
}

// standsAlone reports whether a sentence is a paragraph of its own without a full
// stop, as a headline is.
func (p *page) standsAlone(s token.Sentence) bool {
	return p.toks[s.First].Is(token.Para) && (s.Last == len(p.toks) || p.toks[s.Last].Is(token.Para)) && !p.is(s.Last-1, ".", ",", ":", ";", "”", "\"")
}

// entities runs the recognisers and returns the entities, which stay the page's.
func (p *page) entities(labels labelSet, m *model.Model) []Entity {
	p.recognise(m)
	p.ents = p.settle(p.ents[:0], labels)
	p.value(p.ents)
	return p.ents
}

// read runs the recognisers and returns the document.
func (p *page) read(labels labelSet, m *model.Model) *Document {
	p.recognise(m)
	return p.document(labels)
}

// recognise runs the recognisers.
func (p *page) recognise(m *model.Model) {
	p.propose()
	p.decide(m)
	p.relinkRegions()
}

// propose puts the spans of the rules on the page.
func (p *page) propose() {
	p.readClosed()
	p.defineAcronyms()
	p.nameTyped()
	p.readOpen()
	p.spreadAcronyms()
	p.spreadPlaces()
	p.spreadLocs()
	p.spreadNames()
}

// word returns the text of token i.
func (p *page) word(i int) string { return p.toks[i].Text(p.text) }

// textBetween returns the text of the tokens [first, last).
func (p *page) textBetween(first, last int) string {
	return p.text[p.toks[first].Start:p.toks[last-1].End]
}

// is reports whether token i exists and is one of the words, in this case.
func (p *page) is(i int, words ...string) bool {
	if i < 0 || i >= len(p.toks) {
		return false
	}
	w := p.word(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

// glued reports whether nothing stands between token i-1 and token i.
func (p *page) glued(i int) bool { return i > 0 && p.toks[i-1].End == p.toks[i].Start }

// sentenceOf returns the index of the sentence that holds token i.
func (p *page) sentenceOf(i int) int {
	lo, hi := 0, len(p.sents)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if p.sents[mid].First <= i {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}

// longest returns the longest lexicon match of one of the kinds that begins at
// token i and ends by limit; of two forms alike, the user's.
func (p *page) longest(i, limit int, kinds ...lexicon.Kind) (lexicon.Match, bool) {
	if i < 0 || i >= len(p.toks) {
		return lexicon.Match{}, false
	}
	set := kindsOf(kinds...)
	if p.kinds[i]&set == 0 {
		return lexicon.Match{}, false
	}
	found := -1
	for m := int(p.at[i+1]) - 1; m >= int(p.at[i]); m-- {
		o := &p.matches[m]
		if o.Last > limit || set>>o.Entry.Kind()&1 == 0 {
			continue
		}
		if found >= 0 && o.Last < p.matches[found].Last {
			break
		}
		if found < 0 || !o.Entry.Embedded() {
			found = m
		}
	}
	if found < 0 {
		return lexicon.Match{}, false
	}
	return p.matches[found], true
}

// follows returns what may stand behind the head m: what its own entry says and
// what the shorter heads it begins with say (Dinas before Dinas Pendidikan).
func (p *page) follows(m lexicon.Match) lexicon.Follows {
	var f lexicon.Follows
	for k := p.at[m.First]; k < p.at[m.First+1]; k++ {
		if o := p.matches[k]; o.Entry.Kind() == m.Entry.Kind() && o.Last <= m.Last {
			f |= o.Entry.Follows()
		}
	}
	return f
}

// has reports whether an entry of one of the kinds begins at token i.
func (p *page) has(i int, kinds ...lexicon.Kind) bool {
	return i >= 0 && i < len(p.toks) && p.kinds[i]&kindsOf(kinds...) != 0
}

// add puts the span of the tokens [first, last) on the page.
func (p *page) add(label Label, first, last int, conf Confidence, rule string, value Value) {
	if v, ok := value.(Place); ok && len(v.Candidates) == 0 {
		p.witness(v.Code)
	}
	start, end := p.toks[first].Start, p.toks[last-1].End
	if label != Person && p.endsWithStop(first, last) {
		end-- // the stop of `1446 H.` or `PT X Tbk.` is the sentence's as well
	}
	p.spans = append(p.spans, span{label: label, first: first, last: last, start: start, end: end, conf: conf, rule: rule, value: value})
}

// tokenAt returns the first token that starts at or after the byte offset.
func (p *page) tokenAt(at int) int {
	lo, hi := 0, len(p.toks)
	for lo < hi {
		mid := (lo + hi) / 2
		if p.toks[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
