package law

import (
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// Input is a text that is tokenised already, and what is known of it.
type Input struct {
	Text      string
	Tokens    []token.Token
	Sentences []token.Sentence // of the tokens; made from them if nil
	Options
}

// Options are what is known of a text beforehand. The zero Options are fine.
type Options struct {
	Lexicon  *lexicon.Lexicon // nil for the embedded one
	Date     time.Time        // publication date: which act a name meant then
	Region   string           // code of the publisher's region (63.10): whose Perda it is
	Dateline string           // code of the region in the dateline, "" to read it in the text
	Generic  bool             // also mention types without number or name
}

// Append appends the mentions of laws in a tokenised text to dst, in the order
// of their start, and returns it. It allocates only for what it finds.
func Append(dst []Mention, in Input) []Mention {
	if in.Sentences == nil {
		in.Sentences = token.AppendSentences(nil, in.Text, in.Tokens)
	}
	s := newScanner(dst, in.Text, in.Options)
	s.scan(in.Tokens, in.Sentences)
	return s.out
}

// scanner reads one text, paragraph by paragraph: no citation goes beyond a
// blank line. Token indexes are those of the paragraph.
type scanner struct {
	Options
	text   string
	toks   []token.Token
	sents  []token.Sentence
	offset int // of the paragraph's first token in what the sentences count
	out    []Mention
	base   int // mentions in out that are the caller's
	sent   int // sentence of the token being read
	outer  outerTitle
	list   list
	place  sentenceRegion
	table  tableEntry

	datelineRead bool
	buf          [maxWord + 8]byte
}

// outerTitle is the title being read inside: acts named in it belong to it.
type outerTitle struct {
	mention int // in out, -1 if none
	end     int // token after the title
}

func newScanner(dst []Mention, text string, opts Options) *scanner {
	if opts.Lexicon == nil {
		opts.Lexicon = lexicon.Default()
	}
	return &scanner{Options: opts, text: text, out: dst, base: len(dst)}
}

// scan reads a piece of the text made of whole paragraphs.
func (s *scanner) scan(toks []token.Token, sents []token.Sentence) {
	for s.offset = 0; s.offset < len(toks); s.offset += len(s.toks) {
		last := s.offset + 1
		for last < len(toks) && !toks[last].Is(token.Para) {
			last++
		}
		n := 0
		for n < len(sents) && sents[n].First < last {
			n++
		}
		s.toks, s.sents, sents = toks[s.offset:last], sents[:n], sents[n:]
		s.readParagraph()
	}
}

// readParagraph reads the paragraph in toks.
func (s *scanner) readParagraph() {
	s.sent, s.outer, s.list.at, s.place.sentence = 0, outerTitle{mention: -1}, 0, -1
	for i := 0; i < len(s.toks); {
		s.advance(i)
		if i >= s.outer.end {
			s.outer.mention = -1
		}
		if i > 0 && i == s.list.at {
			if next := s.readListItem(i); next > i {
				i = next
				continue
			}
		}
		i = max(s.step(i), i+1)
	}
}

// advance moves on to the sentence of token i.
func (s *scanner) advance(i int) {
	for s.sent+1 < len(s.sents) && i >= s.sents[s.sent].Last-s.offset {
		s.sent++
	}
}

// step reads what begins at token i and returns the token to go on at.
func (s *scanner) step(i int) int {
	switch s.roleAt(i) {
	case headRole:
		return s.readAct(i)
	case pinRole:
		return s.readProvision(i)
	case courtRole:
		return s.readJudgment(i)
	case draftRole:
		return s.readDraft(i)
	case accordRole:
		return s.readAgreement(i)
	case anaphorRole:
		return s.readHypernym(i)
	}
	return i + 1
}

// roleAt returns what token i may begin: only its first run of letters counts,
// and nothing that is glued to a word before.
func (s *scanner) roleAt(i int) role {
	t := s.toks[i]
	if t.Kind != token.Word && t.Kind != token.Abbrev && t.Kind != token.Prefix || s.glued(i) && s.wordLike(i-1) {
		return noRole
	}
	end := t.Start
	for end < t.End && isLetter(s.text[end]) {
		end++
	}
	return trigger(s.text, t.Start, end)
}

// lettersAt returns the run of ASCII letters at byte i.
func lettersAt(text string, i int) string {
	j := i
	for j < len(text) && isLetter(text[j]) {
		j++
	}
	return text[i:j]
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// glued reports whether nothing stands between token i-1 and token i.
func (s *scanner) glued(i int) bool {
	return i > 0 && i < len(s.toks) && s.toks[i-1].End == s.toks[i].Start
}

// wordLike reports whether token i ends with a letter or digit.
func (s *scanner) wordLike(i int) bool {
	return s.toks[i].Kind == token.Word || s.toks[i].Kind == token.Number || s.toks[i].Kind == token.Ordinal
}

// at returns the text of token i, "" beyond the end.
func (s *scanner) at(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.toks[i].Text(s.text)
}

// same reports whether token i is the word, in any case.
func (s *scanner) same(i int, word string) bool { return strings.EqualFold(s.at(i), word) }

// is reports whether token i is one of the words, in any case.
func (s *scanner) is(i int, words ...string) bool {
	at := s.at(i)
	for _, w := range words {
		if len(w) == len(at) && strings.EqualFold(at, w) {
			return true
		}
	}
	return false
}

// mark reports whether token i is the punctuation mark.
func (s *scanner) mark(i int, c byte) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].End-s.toks[i].Start == 1 && s.text[s.toks[i].Start] == c
}

// kind returns the kind of token i, 0 beyond the end.
func (s *scanner) kind(i int) token.Kind {
	if i < 0 || i >= len(s.toks) {
		return 0
	}
	return s.toks[i].Kind
}

// any reports whether token i exists and has one of the flags.
func (s *scanner) any(i int, f token.Flags) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Any(f)
}

// capital reports whether token i is a word with a capital letter in front, or
// of capitals.
func (s *scanner) capital(i int) bool {
	return (s.kind(i) == token.Word || s.kind(i) == token.Abbrev) && s.any(i, token.Title|token.Upper|token.Mixed) && isUpper(s.text[s.toks[i].Start])
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// tokenFrom returns the first token from i on that begins at byte b or later.
func (s *scanner) tokenFrom(i, b int) int {
	for i < len(s.toks) && s.toks[i].Start < b {
		i++
	}
	return i
}

// sentenceEnd returns the token after the sentence that is being read.
func (s *scanner) sentenceEnd() int {
	if s.sent < len(s.sents) {
		return min(s.sents[s.sent].Last-s.offset, len(s.toks))
	}
	return len(s.toks)
}
