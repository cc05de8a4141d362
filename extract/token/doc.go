// Package token splits Indonesian press text into tokens and sentences, each
// with its byte span in the original text.
//
// Tokens never change the text: a [Token] is a half-open byte span
// [Start, End) and a [Kind]. The tokens and the gaps between them (white
// space, byte order marks and other invisible characters outside words)
// rebuild the text exactly. Any bytes are accepted; a run of bytes that is not
// UTF-8 is one token of kind [Symbol].
//
// A token is the smallest piece that an entity may begin or end at. So `9/12/2024`,
// `5.066,96`, `Jum'at`, `undang-undang`, `ke-79`, `S.Sos.` and `Obsesinews.com`
// are one token each, while `Rp5.000`, `2025-2030`, `se-Kabupaten`, `SKPD-nya`
// and `Latif-Bahsanuddin` are several.
//
// Whole texts are read with [Append] or [All], readers with [Scanner]; sentences
// with [AppendSentences] or [SentenceScanner]. All run in linear time.
package token
