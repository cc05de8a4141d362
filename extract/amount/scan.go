package amount

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// Span is the half-open byte span [Start, End) of a text.
type Span struct{ Start, End int }

// Input is a text with what is known about it. Text and Tokens are needed.
type Input struct {
	Text      string
	Tokens    []token.Token
	Sentences []token.Sentence // the text is one sentence without them
	Claimed   []Span           // laws, dates, times: in order, apart, never overlapped
	Matches   []lexicon.Match  // those of Lexicon.Match over Tokens, for units and counted terms
}

// Append appends the amounts of a text to dst in order and returns it. Amounts
// never overlap each other or a claimed span.
func Append(dst []Mention, in Input) []Mention {
	return scan(dst, in.Text, in.Tokens, in.Sentences, in.Claimed, in.Matches)
}

// scan is Append. That the text and the tokens come apart lets a caller keep
// the tokens on its stack: only the text lives on in the mentions.
func scan(dst []Mention, text string, toks []token.Token, sentences []token.Sentence, claimed []Span, matches []lexicon.Match) []Mention {
	s := scanner{text: text, toks: toks, sentences: sentences, claimed: claimed, matches: matches, style: -1}
	for i := 0; i < len(toks); {
		if s.advance(i); !s.begins(i) || s.isClaimed(i) {
			i++ // most tokens: a finding is too large to pass around for them
			continue
		}
		f, next, ok := s.step(i)
		if ok {
			f.Start, f.End = toks[f.first].Start, s.end(next)
			if f.unit == "" && f.noun.End > 0 {
				f.unit = text[f.noun.Start:f.noun.End]
			}
			dst = append(dst, f.Mention)
		}
		i = next
	}
	return dst
}

// finding is a mention on its way: it begins with token first, and if its unit
// is not a known one it is the noun as written.
type finding struct {
	Mention
	first int
	noun  Span
}

// scanner walks over the tokens once.
type scanner struct {
	text      string
	toks      []token.Token
	sentences []token.Sentence
	claimed   []Span
	matches   []lexicon.Match

	sent  int // index of the sentence of the token at hand
	claim int // index of the first claimed span that does not end before it

	style    int  // index of the sentence that headline tells of
	headline bool // that sentence is written in capitals or title case

	money int // token after the last amount with a currency
}

// maxAhead bounds how many tokens an amount may take.
const maxAhead = 48

// step looks for an amount at token i, with which one may begin, and returns it
// with the token to go on with.
func (s *scanner) step(i int) (f finding, next int, ok bool) {
	last := s.limit(i)
	if f.Mention, next, ok = s.signed(i, last); ok {
		s.money = next
		return s.done(f, i, next)
	}
	if minus, ok := s.plusMinus(i, last); ok {
		return s.withSign(i, last, minus)
	}
	n, ok := s.numeral(i, last)
	if !ok {
		return f, n.next, false
	}
	if f, next, ok = s.amount(i, n, last); ok {
		return s.done(f, i, next)
	}
	return f, n.next, false
}

// amount decides what the number n at token i is an amount of.
func (s *scanner) amount(i int, n numeral, last int) (f finding, next int, ok bool) {
	if n.by {
		return s.quantity(i, n, last)
	}
	if f.Mention, next, ok = s.percent(i, n, last); ok {
		return f, next, true
	}
	if f.Mention, next, ok = s.named(i, n, last); ok {
		s.money = next
		return f, next, true
	}
	if f, next, ok = s.quantity(i, n, last); ok {
		return f, next, true
	}
	f.Mention, next, ok = s.bare(i, n, last)
	return f, next, ok
}

// done gives a finding its first token and what the words around it say.
func (s *scanner) done(f finding, first, next int) (finding, int, bool) {
	f.first = first
	f.Approx = f.Approx || f.Vague || s.approximated(first, next)
	return f, next, true
}

// end returns where an amount before token next ends: before the full stop of a
// last word that is read as an abbreviation (482 PKL.).
func (s *scanner) end(next int) int {
	t := s.toks[next-1]
	if t.Kind == token.Abbrev && s.text[t.End-1] == '.' {
		return t.End - 1
	}
	return t.End
}

// begins reports whether an amount can begin with token i.
func (s *scanner) begins(i int) bool {
	w := s.word(i)
	switch s.toks[i].Kind {
	case token.Number:
		return true
	case token.Word, token.Abbrev:
		return isLetter(w[0]) && (numberWord(w) || isSign(w))
	case token.Symbol:
		return true
	case token.Punct:
		return w == "-"
	}
	return false
}

// advance moves to the sentence and the claimed span of token i.
func (s *scanner) advance(i int) {
	for s.sent < len(s.sentences) && i >= s.sentences[s.sent].Last {
		s.sent++
	}
	for s.claim < len(s.claimed) && s.claimed[s.claim].End <= s.toks[i].Start {
		s.claim++
	}
}

// isClaimed reports whether token i, at or after the token at hand, overlaps
// the next claimed span.
func (s *scanner) isClaimed(i int) bool {
	return s.claim < len(s.claimed) && s.claimed[s.claim].Start < s.toks[i].End
}

// first returns the first token of the sentence at hand.
func (s *scanner) first() int {
	if s.sent < len(s.sentences) {
		return s.sentences[s.sent].First
	}
	return 0
}

// limit returns the token before which an amount at token i ends: that of the
// next sentence or claimed span.
func (s *scanner) limit(i int) int {
	end := s.reach(i)
	if s.sent < len(s.sentences) {
		end = min(end, s.sentences[s.sent].Last)
	}
	return end
}

// reach is limit without the sentence: odd spacing makes the sentence splitter
// cut amounts in two.
func (s *scanner) reach(i int) int {
	end := i
	for end < len(s.toks) && end-i < maxAhead && !s.isClaimed(end) && (end == i || !s.toks[end].Is(token.Para)) {
		end++
	}
	return end
}

// word returns the text of token i.
func (s *scanner) word(i int) string { return s.toks[i].Text(s.text) }

// is reports whether token i is the word w, in any case.
func (s *scanner) is(i int, w string) bool { return strings.EqualFold(s.word(i), w) }

// before reports whether token i-1 belongs to the sentence at hand.
func (s *scanner) before(i int) bool { return i > s.first() && !s.toks[i].Is(token.Para) }
