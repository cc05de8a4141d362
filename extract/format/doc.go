// Package format reads and writes documents in the formats of other tools.
//
//	name           for                    keeps                    offsets     read by
//	jsonl          programs               everything               any         ReadJSONL
//	brat           people with brat       everything               code points ReadBrat
//	conll          taggers                text, entities           none        ReadCoNLL
//	spacy          spaCy, Prodigy         text, entities, values   code points ReadSpacy
//	doccano        people with doccano    text, entities           code points ReadDoccano
//	webannotation  the web                text, entities, values   code points ReadWebAnnotation
//	table          people                 entities, values         any
//	csv            spreadsheets           entities, values         any
//
// Code points are runes. Each writer's documentation says exactly what it keeps, and
// that a reader gives back. The name is that of [New] and [NewReader]; brat, which is
// a folder of files, has only [NewBrat] and [ReadBrat].
//
// Readers take the labels of other people by [Labels]. They yield what they can read
// and an [*Error] with file and line for what they cannot. Documents of readers other
// than of JSON Lines count in bytes. [Convert] changes the unit of a document in
// memory, [Check] tells one whose offsets and indexes do not fit its text, [Relabel]
// changes or drops labels.
package format
