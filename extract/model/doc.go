// Package model is a small linear sequence model: it reads a text as tokens with
// hashed features and marks spans of several labels in it.
//
//	m := model.Default()
//	spans := m.Append(nil, &seq)
//
// # The model
//
// Each label is a layer of its own, since spans of different labels nest. A layer
// is a linear chain over five tags (outside, begin, inside, last, unit) whose
// score is a sum of weights: one a feature and tag, one a pair of neighbouring
// tags. The best path is found by Viterbi.
//
// The layers read the text twice. The first pass sees the features of the tokens.
// The second sees them too, and what all layers said in the first: at the token,
// around it, and of the same word elsewhere in the text (a two-stage model in the
// manner of Krishnan and Manning, "An Effective Two-Stage Model for Exploiting
// Non-Local Dependencies in Named Entity Recognition", ACL 2006). So a name that
// is clear in one sentence helps in the others, and a label knows its neighbours.
//
// # The file
//
// Weights are integers of eight bits; scores are sums of integers, and of two
// equal ones the tag of the lower number wins: every machine gives the same
// answer. The file is used where it lies ([Open]): a header of text, transition
// weights, and a table of rows by feature. A damaged file gives an error or wrong
// spans, never a panic.
package model
