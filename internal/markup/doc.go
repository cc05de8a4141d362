// Package markup reads the labelled articles that people edit and gives the
// JSON documents that programs read.
//
// An article source has three parts, divided by lines of three hyphens; the
// trailer, with its divider, may be left out:
//
//	date: 2024-12-10
//	region: 63.10
//	---
//	{POSITION|Bupati {GPE=63.10|Tanah Bumbu}} {PERSON|Andi Noor} tiba {DATE=2024-12-09|Senin (9/12)}.
//
//	"{QUOTE speaker=-nya full="Andi Noor" cue=katanya|Kami datang}," katanya.
//	---
//	acronym: TKKSD = Tim Koordinasi Kerja Sama Daerah
//	holder: Andi Noor = Bupati Tanah Bumbu
//
// Header. The date of publication and the region code of the document, both
// optional.
//
// Body. The text, with a mark {LABEL|text} or {LABEL=value|text} around every
// mention; marks nest as the annotation guidelines allow. The mark QUOTE stands
// inside the quotation marks and takes the attributes speaker (as written), full
// (the speaker's name), cue (the verb) and kind (direct, which is the default, or
// indirect); a value with a space is put in double quotes. A brace or bar of
// the text itself is written with a backslash before it. Empty lines around the
// body do not belong to the text.
//
// Trailer. One acronym that the text defines, or one office that it gives a
// person, a line. The parts are surfaces of the text.
//
// [Parse] refuses what the annotation guidelines rule out (spans with blanks at
// their edges, labels that may not nest, values of the wrong form), so that an
// article that compiles is at least well formed.
package markup
