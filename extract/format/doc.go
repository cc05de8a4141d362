// Package format reads and writes documents.
//
//	jsonl   one document a line, everything it holds; can be read back
//	table   for people: one entity a line, aligned, under the document's id
//	csv     for spreadsheets: one entity a row
//
// [Read] reads JSON Lines, [New] gives a [Writer] for one of the three. Offsets
// are written in bytes, runes or UTF-16 units as the writer is told, and
// [Convert] changes those of a document in memory. [Check] tells a document whose
// offsets and indexes do not fit its text.
package format
