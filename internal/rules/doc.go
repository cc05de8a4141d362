// Package rules holds the tests of what is true of the module as a whole: who
// may import whom.
package rules
