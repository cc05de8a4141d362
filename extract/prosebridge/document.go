package prosebridge

import (
	"github.com/jdkato/prose/v2"

	"github.com/warta-nlp/warta/extract"
)

// Tokens returns the tokens of a document as prose's, labelled as by [Project].
// Tag is empty: parts of speech are not looked for.
func Tokens(doc *extract.Document) []prose.Token {
	own := doc.Tokens()
	tokens := make([]prose.Token, len(own))
	spans := make([]Span, len(own))
	for i, t := range own {
		tokens[i].Text = t.Text(doc.Text)
		spans[i] = Span{t.Start, t.End}
	}
	label(tokens, spans, doc.Entities)
	return tokens
}

// Entities returns the entities of a document as prose's, in order, those within
// others too. What they mean and where they stand is lost.
func Entities(doc *extract.Document) []prose.Entity {
	entities := make([]prose.Entity, len(doc.Entities))
	for i, e := range doc.Entities {
		entities[i] = prose.Entity{Text: e.Text, Label: e.Label.String()}
	}
	return entities
}

// Project returns a copy of the tokens that prose made of the document's text,
// each labelled B- or I- and the label of the entity it is part of, or O. Tags
// are kept.
//
// A token has one label, that of the outermost entity. As prose cuts words in
// other places, a token may hold more than the entity (“Latif-Bahsanuddin” are
// two persons and one token): it is labelled for the first entity that it
// touches. If tokens and text part, see [Align], the tokens from there on are
// labelled O and the error is an [*AlignError].
func Project(doc *extract.Document, tokens []prose.Token) ([]prose.Token, error) {
	spans, err := Align(doc.Text, tokens)
	labelled := append([]prose.Token(nil), tokens...)
	label(labelled, spans, doc.Entities)
	return labelled, err
}

// label sets the labels of tokens, in one pass: spans ascend, and so do entities,
// the longer first.
func label(tokens []prose.Token, spans []Span, entities []extract.Entity) {
	outer := outermost(entities)
	begun := false // the first of outer has a token
	for i, s := range spans {
		for len(outer) > 0 && outer[0].End <= s.Start {
			outer, begun = outer[1:], false
		}
		switch {
		case s == None || len(outer) == 0 || outer[0].Start >= s.End:
			tokens[i].Label = "O"
		case begun:
			tokens[i].Label = "I-" + outer[0].Label.String()
		default:
			tokens[i].Label = "B-" + outer[0].Label.String()
			begun = true
		}
	}
}

// outermost returns the entities that stand within no other.
func outermost(entities []extract.Entity) []extract.Entity {
	var outer []extract.Entity
	end := 0
	for _, e := range entities {
		if e.Start >= end {
			outer = append(outer, e)
			end = e.End
		}
	}
	return outer
}
