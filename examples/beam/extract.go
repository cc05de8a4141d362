package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/warta-nlp/warta/examples/internal/articles"
	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/extract/law"
)

func init() {
	register.DoFn5x1[context.Context, Line, func(int, string), func(string), func(DeadLetter), error](&extractFn{})
	register.Emitter2[int, string]()
	register.Emitter1[string]()
}

// Entity is a line of the output: an entity with its article.
type Entity struct {
	Article string `json:"article"`
	Date    string `json:"date,omitempty"` // of the article
	extract.EntityRecord
}

// Citation says that an article cites a law. It is counted by its JSON.
type Citation struct {
	Region string `json:"region"` // of the article's publisher, "" if unknown
	Month  string `json:"month"`  // 2024-12, "" if unknown
	Law    string `json:"law"`    // /akn/id/act/uu/2014/23
}

// extractFn reads the articles of lines.
type extractFn struct {
	Rules    bool
	MaxBytes int
	Shards   int

	extractor extractor
}

// extractor is an [extract.Extractor]; a test puts in one that panics.
type extractor interface {
	Extract(extract.Source) *extract.Document
}

// Setup makes the extractor, once a worker.
func (fn *extractFn) Setup() error {
	options := []extract.Option{extract.WithLimits(extract.Limits{Bytes: fn.MaxBytes})}
	if fn.Rules {
		options = append(options, extract.WithoutModel())
	}
	x, err := extract.New(options...)
	fn.extractor = x
	return err
}

// ProcessElement reads one line. An error of it is a dead letter: the pipeline goes
// on.
func (fn *extractFn) ProcessElement(ctx context.Context, line Line, entities func(int, string), citations func(string), dead func(DeadLetter)) error {
	doc, err := read(fn.extractor, line.Text)
	if err != nil {
		count(ctx, deadLetters)
		dead(newDeadLetter(line.Origin, err, line.Text))
		return nil
	}
	count(ctx, articlesRead)
	beam.NewCounter("warta", entitiesFound).Inc(ctx, int64(len(doc.Entities)))
	for _, e := range doc.Record().Entities {
		b, err := json.Marshal(Entity{Article: doc.ID, Date: day(doc.Date), EntityRecord: e})
		if err != nil {
			return err
		}
		entities(shardOf(doc.ID, fn.Shards), string(b))
	}
	for _, c := range cited(doc) {
		b, err := json.Marshal(c)
		if err != nil {
			return err
		}
		citations(string(b))
	}
	return nil
}

// errPanic is the reason of a dead letter that made the extractor panic.
var errPanic = errors.New("the extractor panicked")

// read reads the article of a line. A panic is an error: one article is not worth a
// worker.
func read(x extractor, line []byte) (doc *extract.Document, err error) {
	defer func() {
		if p := recover(); p != nil {
			doc, err = nil, fmt.Errorf("%w: %v", errPanic, p)
		}
	}()
	if err := format.CheckUTF8(string(line)); err != nil {
		return nil, err
	}
	var d articles.Document
	if err := json.Unmarshal(line, &d); err != nil {
		return nil, err
	}
	if d.ID == "" {
		return nil, errors.New(`member "id" is missing`)
	}
	doc = x.Extract(d.Source(""))
	return doc, doc.Err()
}

// cited returns the laws that a document cites by a complete id, each once.
func cited(doc *extract.Document) []Citation {
	var all []Citation
	seen := map[law.ID]bool{}
	for _, m := range doc.Laws() {
		work := m.ID.Work()
		if !m.IsEntity() || m.Kind == law.Draft || !work.Complete() || seen[work] {
			continue
		}
		seen[work] = true
		all = append(all, Citation{Region: doc.Region, Month: month(doc.Date), Law: work.String()})
	}
	return all
}

func day(t time.Time) string   { return formatted(t, time.DateOnly) }
func month(t time.Time) string { return formatted(t, "2006-01") }

// formatted returns a date, "" if it is unknown.
func formatted(t time.Time, layout string) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(layout)
}

// shardOf returns the shard of an article: all its entities are in one file, and the
// same in every run.
func shardOf(id string, shards int) int {
	h := fnv.New32a()
	h.Write([]byte(id))
	return int(h.Sum32() % uint32(cmp.Or(shards, 1)))
}
