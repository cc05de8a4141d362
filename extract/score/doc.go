// Package score compares what an extractor found with what people labelled.
//
//	report := score.Compare(gold, pred, score.Options{})
//	report.WriteTo(os.Stdout)
//
// Documents are paired by id. Every figure is a count of things right against
// things there and things given:
//
//	strict    label, start and end are all equal
//	partial   any overlap with an entity of the same label
//	type      the same in pairs: each entity overlaps one of the other side at most
//	span      start and end are equal, whatever the label
//	value     of the strictly matched that carry a value, those whose value is right
//	ACRONYM   pairs of short form and expansion that the text defines
//	HOLDER    pairs of person and office, as written
//	QUOTE     direct quotations that overlap by nine tenths of the longer; its
//	          value is the share whose speaker is right
//	CHAIN     pairs of mentions of one person
//	RELATION  triples of type and two entities, as written
//	INDIRECT  reported clauses, compared as quotations
//
// The last three count only where the gold document says that it is labelled for
// them.
//
// Micro figures pool all entities, the macro F1 is the mean over the labels that
// occur in the gold documents. Both sides must count offsets in the same unit.
//
// Strict, type and span are the measures of SemEval-2013 task 9 by those names
// (span is its exact); partial is that of the project's guidelines. A figure of a
// few articles is uncertain: [Options] ask for confidence intervals, and
// [NewDifference] says whether a second run is better than a first by more than
// chance, and which entities it gained and lost.
package score
