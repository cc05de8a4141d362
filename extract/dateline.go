package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// The dateline of a news story: MEDIUM, Kota Bandung –, Jakarta (MEDIUM) –.

// dateline reads the medium in a dateline, `MEDIUM, Kota Bandung –` or `Jakarta,
// MEDIUM –` or `Jakarta (MEDIUM) –`: a name beside the place, in one of the first
// paragraphs, before the dash or the full stop that stands for it.
func (p *page) dateline(i, limit int) int {
	if i > maxDateline || !p.mediumWord(i) || p.has(i, knownKinds[:]...) || p.has(i, lexicon.RegionWord) {
		return 0
	}
	first := p.sents[p.sentenceOf(i)].First
	if !p.toks[first].Is(token.Para) || i-first > 8 {
		return 0
	}
	end := i + 1
	for end < limit && end-i < maxMedium && p.mediumWord(end) {
		end++
	}
	switch {
	case i > first && p.is(i-1, ",", "(", "/", "|", "-", "–", "—") && p.endsDateline(first, end) && (p.placeBefore(first, i-1) || i-first < 5 && p.capital(first)): // Jakarta, MEDIUM –
	case i == first && p.is(end, ",", "/", "|") && p.placeBeforeDash(end+1, limit): // MEDIUM, Jakarta –
	default:
		return 0
	}
	p.regionsWithin(i, end)
	p.add(Org, i, end, High, "org/dateline", nil)
	return end
}

// maxMedium bounds the words of a medium's name.
const maxMedium = 4

// mediumWord reports whether token i may be a word of a medium's name.
func (p *page) mediumWord(i int) bool {
	return p.toks[i].Kind == token.Word && p.toks[i].Any(token.Upper|token.Title|token.Mixed)
}

// endsDateline reports whether the dateline that begins with token first ends at
// token i: with a dash, some marks in front of it or not, or with a full stop
// behind which the paragraph goes on.
func (p *page) endsDateline(first, i int) bool {
	if p.is(i, ")") {
		i++
	}
	if p.isDash(i) || p.is(i, ";", ".", "..", "...", "…") && p.isDash(i+1) {
		return true
	}
	return p.is(i, ".") && !p.is(i-1, ")") && i-first < maxMedium+4 && i+1 < len(p.toks) && p.toks[i+1].Any(token.Space) && p.toks[first].Any(token.Title|token.Upper)
}

// maxDateline is how far into a text a dateline may stand, in tokens.
const maxDateline = 80

// isDash reports whether token i is a dash that ends a dateline.
func (p *page) isDash(i int) bool { return p.is(i, "-", "–", "—", "--", "---", ":", "|", "~") }

// placeBefore reports whether the tokens [first, last) begin with a place.
func (p *page) placeBefore(first, last int) bool {
	return last > first && (p.has(first, knownKinds[:]...) || p.has(first, lexicon.RegionWord) || p.inGPE(last-1))
}

// placeBeforeDash reports whether a place and then a dash follow at token i.
func (p *page) placeBeforeDash(i, limit int) bool {
	if i >= limit || !p.has(i, knownKinds[:]...) && !p.has(i, lexicon.RegionWord) {
		return false
	}
	for j := i; j < limit && j < i+8; j++ {
		switch {
		case p.isDash(j):
			return true
		case p.is(j, "("):
			return false // Singkil, Aceh (MEDIUM) –
		}
	}
	return false
}

// medium reads a bare host name: a news site that signs its text.
func (p *page) medium(i int) int {
	w := p.word(i)
	if strings.ContainsAny(w, "/@#:") || strings.Count(w, ".") > 2 || !p.capital(i) && !p.opens(i) && !p.signed(i) {
		return 0
	}
	p.add(Org, i, i+1, High, "org/host", nil)
	return i + 1
}

// signed reports whether token i stands in a dateline or byline: next to a
// dash, a comma before a place, or alone in brackets.
func (p *page) signed(i int) bool {
	return p.is(i+1, "–", "-", "—", ",", ")", "|") || p.is(i-1, "(", "|", "–", "—")
}

// datelinePlace reads the unknown place that begins a dateline: MUARASABAK –,
// Tapaktuan, MEDIUM –.
func (p *page) datelinePlace(i, limit int) int {
	if i > maxDateline || !p.toks[i].Is(token.Para) || i == 0 || p.tone[i] == shout {
		return 0
	}
	end := i
	for end < limit && end-i < maxUnknown && p.toks[end].Kind == token.Word && p.toks[end].Any(token.Upper|token.Title) && !p.headAt(end) && !p.has(end, lexicon.Acronym, lexicon.PersonTitle) {
		end++
	}
	if end == i || !p.isDash(end) || p.is(end, ":") || !p.toks[i].Is(token.Upper) && p.ordinary(i) {
		return 0
	}
	p.add(GPE, i, end, Low, "region/dateline", nil)
	return end
}
