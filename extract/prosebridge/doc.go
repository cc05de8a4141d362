// Package prosebridge joins this library with github.com/jdkato/prose/v2, whose
// tokens and entities many Go programs already read.
//
// One way, [Tokens] and [Entities] give a document as prose's types. The other
// way, [Project] puts the entities of a document onto the tokens that prose made
// of the same text, as the labels B-PERSON, I-PERSON and O that prose itself
// uses.
//
// prose keeps no offsets, turns curly quotation marks into straight ones, and
// leaves out parts of some words with an apostrophe. [Align] finds the byte span
// of each of its tokens all the same, or says that it cannot.
package prosebridge
