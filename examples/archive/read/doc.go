// Package read reads the articles in files: plain text, HTML pages of which it
// takes the main text, and JSON Lines.
//
//	r := read.Reader{Date: published, Region: "63.10"}
//	for src, err := range r.All([]string{"press"}) { ... }
//
// What cannot be read is an error that names file and line, and the rest is read
// all the same.
package read
