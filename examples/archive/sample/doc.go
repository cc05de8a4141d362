// Package sample makes any number of made-up articles out of the labelled articles
// of testdata, to try and to measure an archive with. Persons, regions and dates
// are replaced where the labels say that they stand:
//
//	for doc := range sample.Articles(100_000, 1) { ... }
//
// The same seed makes the same articles, and article i does not depend on how many
// are asked for.
package sample
