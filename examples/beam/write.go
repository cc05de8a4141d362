package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/warta-nlp/warta/extract/law"
)

func init() {
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&shardFn{})
	register.DoFn3x1[context.Context, int, func(*Count) bool, error](&lawsFn{})
	register.Function2x3(asCount)
	register.Function1x3(asJSON)
	register.Iter1[string]()
	register.Iter1[Count]()
}

// create makes a file on whatever file system its name tells and writes it.
func create(ctx context.Context, name string, write func(io.Writer) error) error {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(file)
	return errors.Join(write(out), out.Flush(), file.Close())
}

// writeShards writes lines by shard to the files NAME-00000-of-00004.jsonl. A shard
// without lines has no file.
func writeShards(s beam.Scope, opts options, name string, shards int, lines beam.PCollection) {
	s = s.Scope("Write " + name)
	beam.ParDo0(s, &shardFn{Prefix: opts.path(name), Shards: shards}, beam.GroupByKey(s, lines))
}

// shardFn writes one file a shard.
type shardFn struct {
	Prefix string
	Shards int
}

// ProcessElement writes a shard.
func (fn *shardFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) error {
	return create(ctx, fmt.Sprintf("%s-%05d-of-%05d.jsonl", fn.Prefix, shard, fn.Shards), func(w io.Writer) error {
		var line string
		for lines(&line) {
			if _, err := io.WriteString(w, line+"\n"); err != nil {
				return err
			}
		}
		return nil
	})
}

// asShard makes dead letters the lines of shard 0.
func asShard(s beam.Scope, dead beam.PCollection) beam.PCollection {
	return beam.ParDo(s, asJSON, dead)
}

func asJSON(d DeadLetter) (int, string, error) {
	b, err := json.Marshal(d)
	return 0, string(b), err
}

// Count is how many articles cite a law.
type Count struct {
	Citation
	Articles int
}

// writeLaws writes counted citations as one table, sorted by region, month and the
// number of articles.
func writeLaws(s beam.Scope, opts options, counted beam.PCollection) {
	s = s.Scope("Write laws")
	beam.ParDo0(s, &lawsFn{Name: opts.path("laws.csv")}, beam.GroupByKey(s, beam.ParDo(s, asCount, counted)))
}

// asCount makes all counts the values of one key: there are as many as laws, regions
// and months, not as articles.
func asCount(citation string, articles int) (int, Count, error) {
	c := Count{Articles: articles}
	err := json.Unmarshal([]byte(citation), &c.Citation)
	return 0, c, err
}

// lawsFn writes the table.
type lawsFn struct{ Name string }

// ProcessElement writes it.
func (fn *lawsFn) ProcessElement(ctx context.Context, _ int, counts func(*Count) bool) error {
	var all []Count
	var c Count
	for counts(&c) {
		all = append(all, c)
	}
	slices.SortFunc(all, byRegion)
	return create(ctx, fn.Name, func(w io.Writer) error {
		out := csv.NewWriter(w)
		out.Write([]string{"region", "month", "law", "name", "articles"})
		for _, c := range all {
			out.Write([]string{c.Region, c.Month, c.Law, lawName(c.Law), strconv.Itoa(c.Articles)})
		}
		out.Flush()
		return out.Error()
	})
}

// byRegion orders by region, month, articles (most first) and law.
func byRegion(a, b Count) int {
	return cmp.Or(
		cmp.Compare(a.Region, b.Region),
		cmp.Compare(a.Month, b.Month),
		cmp.Compare(b.Articles, a.Articles),
		cmp.Compare(a.Law, b.Law),
	)
}

// lawName returns the short name of a law.
func lawName(id string) string {
	parsed, err := law.ParseID(id)
	if err != nil {
		return ""
	}
	return parsed.Format(law.Short)
}
