// Package amount finds amounts in Indonesian press text and reads their values:
// money (`Rp5,1 triliun`, `Rp 3 hingga 6 juta`, `69 ribu rupiah`, `US$ 2 juta`),
// percentages (`85,5 persen`, `5-10%`) and quantities (`40 peserta`, `17 SKPD`,
// `5.066,96 km2`, `500 hingga 600 orang`).
//
// [Find] reads a text, [Parse] a single amount, and [Append] is the scanner for
// callers that have tokens and sentences already and know which spans are laws,
// dates and times.
//
// What an amount is and where its span ends follows the project's annotation
// guidelines: `lebih`, `sekitar` and `per kilogram` stay outside; a quantity
// takes one noun, or the whole of a term (`50 kerja sama`); ages, durations,
// years, ordinals, numbers in names (`SMPN 1`, `Kodim 1022`), addresses, list
// numbers and scores are no amounts.
//
// Values are exact decimals of up to 18 digits ([numword.Value]), without
// floating point. Everything runs in time linear in the text, each decision
// looks at a bounded number of tokens, and nothing is allocated where nothing
// is found.
//
// [numword.Value]: https://pkg.go.dev/github.com/warta-nlp/warta/extract/numword#Value
package amount
