package law

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// The dateline of an article names its place before a dash: TANAH BUMBU –,
// Batulicin, Kabar Banua –.

const (
	datelineBytes = 600 // of the text in which a dateline is looked for
	datelineWords = 12  // before its dash
)

// dateline returns the code of the region in the dateline, read once, or "".
func (s *scanner) dateline() string {
	if s.Dateline == "" && !s.datelineRead {
		s.Dateline = s.readDateline()
	}
	s.datelineRead = true
	return s.Dateline
}

// readDateline reads the first lines of the text.
func (s *scanner) readDateline() string {
	head := s.text[:min(len(s.text), datelineBytes)]
	p := scanner{Options: s.Options, datelineRead: true}
	var room [datelineWords]token.Token
	toks := room[:0]
	for line := range strings.Lines(head) {
		if !strings.ContainsAny(line, dashes) {
			continue
		}
		p.text, p.toks = line, firstTokens(toks, line)
		if code := p.placeBeforeDash(); code != "" {
			return code
		}
	}
	return ""
}

// firstTokens appends the first tokens of a line as far as dst has room.
func firstTokens(dst []token.Token, line string) []token.Token {
	for t := range token.All(line) {
		if len(dst) == cap(dst) {
			break
		}
		dst = append(dst, t)
	}
	return dst
}

// placeBeforeDash returns the code of the first region before a dash that stands
// by itself.
func (s *scanner) placeBeforeDash() string {
	for i := range s.toks {
		if s.dash(i) > 0 && s.any(i, token.Space) && i > 0 {
			return s.firstRegion(i)
		}
	}
	return ""
}

// firstRegion returns the code of the first region named in the first n tokens.
func (s *scanner) firstRegion(n int) string {
	s.toks = s.toks[:n]
	for i := range s.toks {
		if r, ok := s.region(i, 0); ok && r.code != "" {
			return r.code
		}
		if i == 0 {
			if code := s.seat(); code != "" {
				return code
			}
		}
	}
	return ""
}

// seat returns the code of the regency whose seat the line begins with, which is
// known as a district: BATULICIN.
func (s *scanner) seat() string {
	next := s.matchRegion(0, lexicon.LevelDistrict)
	if next == 0 || !s.capital(0) {
		return ""
	}
	r := s.resolve(s.text[s.toks[0].Start:s.toks[next-1].End], lexicon.LevelDistrict)
	return r.code[:min(len(r.code), lenRegency)]
}
