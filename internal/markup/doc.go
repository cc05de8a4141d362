// Package markup reads the labelled articles that people edit and gives the
// JSON documents that programs read.
//
// An article source has three parts, divided by lines of three hyphens; the
// trailer, with its divider, may be left out:
//
//	date: 2024-12-10
//	region: 63.10
//	labelled: chains relations indirect
//	---
//	{POSITION|Bupati {GPE=63.10|Tanah Bumbu}} {PERSON@1|Andi Noor}, mewakili
//	{POSITION|Gubernur}, tiba {DATE=2024-12-09|Senin (9/12)}.
//
//	"{QUOTE speaker=-nya full="Andi Noor" cue=katanya|Kami datang}," katanya.
//	{POSITION@1|Bupati} mengatakan, {QUOTE kind=indirect speaker=Bupati full="Andi Noor" cue=mengatakan|jalan itu rusak}.
//	---
//	acronym: TKKSD = Tim Koordinasi Kerja Sama Daerah
//	holder: Andi Noor = Bupati Tanah Bumbu
//	relation: represents | Andi Noor | Gubernur
//
// Header. The date of publication and the region code of the document, and what
// the article is labelled for besides what all are: chains, relations, indirect
// quotations. All are optional; only what is named here is scored.
//
// Body. The text, with a mark {LABEL|text} or {LABEL=value|text} around every
// mention; marks nest as the annotation guidelines allow. The mark QUOTE stands
// inside the quotation marks and takes the attributes speaker (as written), full
// (the speaker's name), cue (the verb) and kind (direct, which is the default, or
// indirect); a value with a space is put in double quotes. A brace or bar of
// the text itself is written with a backslash before it. Empty lines around the
// body do not belong to the text.
//
// Chains. A number behind the label, PERSON@1, POSITION@1, joins the mentions of
// one person: the names in all their forms, and every office that stands for that
// person by itself. An office beside the person's name says something of the person
// and is no mention, nor is an office that means nobody in particular (para Camat,
// sertijab Camat). A person mentioned once needs no number.
//
// Indirect quotations. The reported clause of a person, or of an office, in the
// body of the article: what somebody is said to have said, asked, promised, hoped,
// estimated, with agar, supaya but without bahwa, to the end of its sentence or to
// the colon of a list. Where the speaker is put in (..., kata X, ...) the clause is
// the whole sentence, but for connectives in front (Selain itu, kata X, ...). What
// an agency, the people or a medium says is not labelled, nor what has no
// predicate (menyebut tiga kendala).
//
// Trailer. One acronym that the text defines, one office that it gives a person,
// or one relation, a line. The parts are surfaces of the text: relation: TYPE |
// FROM | TO. The types:
//
//	represents   FROM mewakili TO; TO diwakili FROM; perwakilan TO, FROM
//	accompanies  FROM mendampingi TO; TO didampingi FROM
//	member_of    politisi, anggota, siswa, dosen TO, FROM; FROM dari TO
//	located_in   a place, building or region FROM before its region TO: FROM, TO;
//	             FROM dan FROM, TO; FROM di TO
//
// [Parse] refuses what the annotation guidelines rule out (spans with blanks at
// their edges, labels that may not nest, values of the wrong form), so that an
// article that compiles is at least well formed.
package markup
