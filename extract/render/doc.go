// Package render shows a document to people: as an HTML page that needs no other
// file, as parts of a page of one's own, or in the colours of a terminal.
//
//	render.HTML(w, doc)           // the whole page
//	render.Article(w, doc)        // its element article alone,
//	render.Facts(w, doc)          // officials, acronyms, places, laws, quotations,
//	render.Entities(w, doc)       // and the table of all entities
//	render.Terminal(w, doc, true)
//
// The text content of the element article is the document's text, character by
// character; only what HTML cannot hold, NUL and bytes that are no UTF-8, becomes
// U+FFFD, a marked one a byte. Everything that a document holds is escaped by one
// function ([AppendText]) on its way out, and the page's own policy forbids any
// script, style or address but those it brings along.
//
// What a colour says is said by a label, too; entities can be reached and their
// values read by keyboard and screen reader.
//
// All functions write as they go, in time linear in the text and what was found
// in it, and return the error of the writer.
package render
