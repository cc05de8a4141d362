// Package timex finds and resolves the dates and times of Indonesian press
// text: Senin (9/12/2024) pukul 09.00 WITA, 9–12 Desember 2024, kemarin, Jumat
// pekan depan, triwulan III 2024, TA 2025, 1 Ramadan 1446 H, setengah delapan
// malam.
//
// [Find] reads a text by itself, [Append] one that is tokenised already, and
// [Parse] a single expression. A [Mention] is the longest chain of date and
// time; its [Value] is written as in TIMEX3 and ISO 8601-2 ([Value.String]), is
// an interval of [time.Time] ([Mention.Interval]) and gives the attributes of
// TIMEX3 ([Mention.TIMEX3]); [Mention.Entities] are the DATE and TIME entities
// in it.
//
// # Reading
//
// Dates in digits are day first. A weekday beside a date is its checksum: where
// only the other order of day and month fits, that is taken ([MDYInferred]);
// where none fits, the date stands as written with a flag and
// [Mention.Alternatives]. A missing year is the one in which the weekday fits,
// nearest to the anchor. Relative expressions and missing fields are resolved
// against the anchor: a full date in the dateline, else the caller's date, else
// one of the text's own ([Anchor]). Without an anchor they keep X for what is
// unknown (XXXX-08-06).
//
// Islamic dates keep their own calendar; they become Gregorian ones only where
// a table of decreed dates says so. Numbers of laws, streets, scores, prices,
// ages and the like are no dates.
//
// # Limits
//
// Every rule looks at a bounded number of words, so the time is linear in the
// text whatever it holds. A chain does not cross a blank line.
package timex
