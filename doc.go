// Package warta holds no code: it is the front door of a library that reads
// Indonesian government press text and returns structured facts.
//
//   - [github.com/warta-nlp/warta/extract] is the extractor: text in, Document
//     out. Below it stand the recognisers that can be used alone (extract/law,
//     extract/timex, extract/amount, extract/token) and what is done with a
//     Document (extract/format, extract/score, extract/prosebridge).
//   - [github.com/warta-nlp/warta/lexicon] is the curated vocabulary: regions,
//     agencies, offices, titles, laws; look-up, resolution, a user's own entries.
//   - examples are programs to run, testdata is labelled articles and cases.
//
// Start with [github.com/warta-nlp/warta/extract.Text].
package warta
