package main

import (
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
)

// build makes the pipeline:
//
//	shards ─► lines ─┬► extract ─┬► entities ─► shards of entities
//	                 │           ├► citations ─► counted by region, month, law ─► laws.csv
//	                 │           └► dead letters ─┐
//	                 └► too long ─────────────────┴► dead letters
func build(s beam.Scope, opts options) {
	lines, tooLong := readLines(s, opts)
	found := extractLines(s, lines, opts)
	writeShards(s, opts, "entities", opts.Shards, found.entities)
	writeLaws(s, opts, stats.Count(s, found.citations))
	writeShards(s, opts, "dead", 1, asShard(s, beam.Flatten(s, tooLong, found.dead)))
}

// readLines reads the lines of the shards, and the dead letters for those that are
// too long. No shard is an error.
func readLines(s beam.Scope, opts options) (lines, tooLong beam.PCollection) {
	s = s.Scope("Read")
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, opts.In, fileio.MatchEmptyDisallow()))
	return beam.ParDo2(s, &linesFn{MaxBytes: opts.MaxBytes}, files)
}

// extracted is what lines hold: entities by the hash of their article, citations,
// dead letters.
type extracted struct{ entities, citations, dead beam.PCollection }

func extractLines(s beam.Scope, lines beam.PCollection, opts options) extracted {
	s = s.Scope("Extract")
	entities, citations, dead := beam.ParDo3(s, &extractFn{Rules: opts.Rules, MaxBytes: opts.MaxBytes, Shards: opts.Shards}, lines)
	return extracted{entities, citations, dead}
}

// path returns a file in the folder of the output.
func (o *options) path(name string) string { return strings.TrimSuffix(o.Out, "/") + "/" + name }
