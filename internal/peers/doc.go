// Package peers measures package lexicon beside what one would use instead: the
// word splitting of uax29 as a yardstick of speed, a map of all forms, an
// Aho-Corasick automaton of all forms. It is a module of its own, so that none of
// these is a dependency of the library.
//
// Package timex is measured beside go-dateparser on the project's own date cases.
// timex was developed on these, so its share of right answers says little; what
// they show is what the other library makes of the genre.
//
// Names of one's own, 100,000 of them, are measured in an overlay, in a map and in
// automata: time to load, memory, speed.
//
//	cd internal/peers && go test -bench .
//
// Everything together, beside the libraries that one would use instead, is
// measured by the command speed below this package.
package peers
