// Package lexicon knows the closed vocabulary of Indonesian government press
// text: regions with their official codes, acronyms, offices, titles, the heads
// of agency, building and event names, laws, and how often a word is a name or
// an ordinary word.
//
//	lex := lexicon.Default()
//	lex.Acronym("TKKSD")     // what it stands for
//	lex.Region("63.10")      // Kabupaten Tanah Bumbu
//	lex.Resolve("Kotabaru", lexicon.Context{Region: "63"})
//
// The data are the tab separated files of the folder data, a [Kind] each. They
// are compiled by go generate into one read-only table that is embedded and
// used where it lies: [Default] builds and decodes nothing.
//
// # Reading a text
//
// [Lexicon.Words] looks up the word of each token once; [Lexicon.Match] then
// finds every form over the tokens, in linear time. A word is compared folded:
// normalised (NFC), in lower case, with one apostrophe and one hyphen for all
// their kinds, without soft hyphens, zero-width characters and the stop of an
// abbreviation. White space and line breaks between the words of a form do not
// matter, and a hyphen or dash may stand there. The names of districts and
// villages are so many and so ordinary that [Lexicon.Match] leaves them to
// [Lexicon.MatchRegion] (after a type word) and [Lexicon.MatchRegionBelow] (below
// a region the text names).
//
// # Own entries
//
// [Lexicon.With] adds rows in front of the embedded ones, [Load] reads them from
// files of the same format, [Lexicon.Without] hides entries. A Lexicon never
// changes; each of these returns another one. All methods are safe for any
// number of goroutines.
package lexicon

//go:generate go run ../internal/lexgen -data data -out lexicon.bin
