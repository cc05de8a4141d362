// Package extract reads Indonesian government press text and returns what it
// says: officials and their offices, agencies and acronyms, places with their
// official codes, dates, times, amounts, laws, events and quotations.
//
//	doc := extract.Text(article)
//	for _, e := range doc.Entities {
//		fmt.Println(e.Label, e.Text, e.ID(), e.Norm())
//	}
//
// The text takes one way through the package; a page holds what the stages have
// found so far:
//
//	extractor.go   where it begins: New, its options, Text
//	page.go        tokens, sentences, lexicon matches: what every recogniser sees
//	shape.go       what letters and word counts say of a token
//	closed.go      LAW, DATE, TIME, MONEY, PERCENT, QUANTITY by their own packages
//	acronym.go, expansion.go, spelling.go
//	               acronyms that the text defines, and which words they stand for
//	open.go        one pass over the tokens for the open classes, a grammar each:
//	               office.go, event.go, place.go, organisation.go, region.go, person.go
//	namepart.go, wording.go, unit.go, nameword.go, regionlist.go, dateline.go
//	               what these grammars share or are made of
//	spread.go      names and places known from one mention, found in the others
//	decide.go      the model chooses the spans of the open classes; what it reads:
//	               evidence.go, vocabulary.go, features.go, templates.go
//	regionlink.go  what a region's name means, from its neighbours and the document
//	settle.go      one rule for all that overlaps
//	link.go        what the entities have to do with each other, a file each:
//	               figure.go, nameform.go, nickname.go   one person, many forms
//	               officevalue.go, sameoffice.go, apposition.go, degree.go,
//	               holder.go, bearer.go, official.go     who holds which office
//	               mark.go, passage.go, quote.go         what stands between quotation marks
//	               cue.go, attribution.go, content.go, indirect.go, speaker.go,
//	               subject.go, leader.go, predicate.go   who said what
//	               relation.go, chain.go, summary.go     the rest
//	document.go    the result, of entities (entity.go, label.go, value.go);
//	               record.go and wire.go its JSON form
//	memory.go, box.go, intern.go, nametable.go
//	               memory that is used again
//	limits.go      documents that are refused
//
// Offsets are bytes of the original text, whatever it holds; any bytes are
// accepted. An [Extractor] is immutable and safe for any number of goroutines.
package extract
