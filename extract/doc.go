// Package extract reads Indonesian government press text and returns what it
// says: officials and their offices, agencies and acronyms, places with their
// official codes, dates, times, amounts, laws, events and quotations.
//
//	doc := extract.Text(article)
//	for _, e := range doc.Entities {
//		fmt.Println(e.Label, e.Text, e.ID(), e.Norm())
//	}
//
// The text takes one way through the package, and each stage only adds to what
// the stages before it left on the page:
//
//	page.go      tokens, sentences, lexicon matches: what every recogniser sees
//	closed.go    LAW, DATE, TIME, MONEY, PERCENT, QUANTITY by their own packages
//	acronym.go   acronyms that the text defines
//	...          the open classes, a file each: region.go, organisation.go,
//	             office.go, person.go, facility.go, event.go
//	settle.go    one rule for all that overlaps
//	holder.go, quote.go, official.go   what the entities have to do with each other
//
// Offsets are bytes of the original text, whatever it holds; any bytes are
// accepted. An [Extractor] is immutable and safe for any number of goroutines.
package extract
