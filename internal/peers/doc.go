// Package peers measures package lexicon beside what one would use instead: the
// word splitting of uax29 as a yardstick of speed, a map of all forms, an
// Aho-Corasick automaton of all forms. It is a module of its own, so that none of
// these is a dependency of the library.
//
//	cd internal/peers && go test -bench .
package peers
