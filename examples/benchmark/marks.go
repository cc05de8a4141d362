package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract/score"
)

// piece is a part of an article: as it is, or with the mistakes that cover it.
type piece struct {
	Text string
	Left bool   // of a long part that is left out
	Kind string // missed, spurious, value or both; "" without a mistake
	Ends []tag  // of the mistakes that end with it
}

// tag says what a mistake was.
type tag struct{ Kind, Label, Detail string }

// markArticle marks the mistakes of an article that are spans, and lists the others.
func markArticle(a score.Article, text string, mistakes []score.Mistake) markedArticle {
	marked := markedArticle{Article: a, Wrong: len(mistakes)}
	var spans []score.Mistake
	for _, m := range mistakes {
		if isSpan(m, text) {
			spans = append(spans, m)
		} else {
			marked.Others = append(marked.Others, m.Explain(text))
		}
	}
	marked.Pieces = piecesOf(text, spans)
	return marked
}

// isSpan reports whether a mistake is one in an entity of the text.
func isSpan(m score.Mistake, text string) bool {
	link := m.Want != "" && m.Fault != score.Value || m.Got != "" && m.Fault != score.Value
	quote := m.Label == "QUOTE" || m.Label == "INDIRECT"
	return !link && !quote && 0 <= m.Start && m.Start < m.End && m.End <= len(text)
}

// piecesOf cuts a text where a mistake begins or ends.
func piecesOf(text string, spans []score.Mistake) (pieces []piece) {
	cuts := []int{0, len(text)}
	for _, m := range spans {
		cuts = append(cuts, m.Start, m.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var open []score.Mistake
	for i, start := range cuts[:len(cuts)-1] {
		for len(spans) > 0 && spans[0].Start == start {
			open, spans = append(open, spans[0]), spans[1:]
		}
		end := cuts[i+1]
		p := piece{Text: strings.ToValidUTF8(text[start:end], "\uFFFD"), Kind: kindOf(open)}
		for _, m := range open {
			if m.End == end {
				p.Ends = append(p.Ends, tagOf(m))
			}
		}
		open = slices.DeleteFunc(open, func(m score.Mistake) bool { return m.End == end })
		pieces = append(pieces, abridged(p)...)
	}
	return pieces
}

func kindOf(open []score.Mistake) string {
	kind := ""
	for _, m := range open {
		if kind != "" && kind != string(m.Fault) {
			return "both"
		}
		kind = string(m.Fault)
	}
	return kind
}

func tagOf(m score.Mistake) tag {
	t := tag{Kind: string(m.Fault), Label: m.Label}
	if m.Fault == score.Value {
		t.Detail = m.Got + " for " + m.Want
		if m.Got == "" {
			t.Detail = "none for " + m.Want
		}
	}
	return t
}

// What is shown of a long part without mistakes: its beginning and end, in runes.
const (
	longest = 400
	shown   = 140
)

// abridged leaves the middle of a long part out.
func abridged(p piece) []piece {
	if p.Kind != "" || utf8.RuneCountInString(p.Text) <= longest {
		return []piece{p}
	}
	runes := []rune(p.Text)
	head, tail := string(runes[:shown]), string(runes[len(runes)-shown:])
	if i := strings.LastIndexFunc(head, unicode.IsSpace); i > 0 {
		head = head[:i]
	}
	if i := strings.IndexFunc(tail, unicode.IsSpace); i > 0 {
		tail = tail[i:]
	}
	return []piece{{Text: head}, {Left: true}, {Text: tail, Ends: p.Ends}}
}
