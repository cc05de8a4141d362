package main

import (
	"context"
	"fmt"
	"iter"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/warta-nlp/warta/examples/archive/store"
	"github.com/warta-nlp/warta/extract"
)

// loader puts articles into an archive: all cores read them, one goroutine writes.
type loader struct {
	archive   *store.Archive
	extractor *extract.Extractor
	name      string        // of the extractor: changes when it reads otherwise
	again     bool          // read what is there unchanged too
	batch     int           // articles a transaction
	failed    func(error)   // told what could not be read
	progress  func(outcome) // told after each transaction
	unchanged atomic.Int64  // counted by the goroutine that ExtractAll reads sources in
}

// outcome counts what became of articles.
type outcome struct{ added, changed, unchanged int }

// String says it in words: 57 articles: 50 added, 3 changed, 4 unchanged.
func (o outcome) String() string {
	total := o.added + o.changed + o.unchanged
	return fmt.Sprintf("%d articles: %d added, %d changed, %d unchanged", total, o.added, o.changed, o.unchanged)
}

// load puts in the sources that are not there yet. When ctx is done it puts in what
// has been read so far and returns the context's error.
func (l *loader) load(ctx context.Context, sources iter.Seq2[extract.Source, error]) (done outcome, err error) {
	batches := make(chan []store.Article, 1)
	group, reading := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer close(batches)
		return l.read(reading, sources, batches)
	})
	group.Go(func() error {
		for batch := range batches {
			replaced, err := l.archive.Put(context.WithoutCancel(ctx), batch)
			if err != nil {
				return err
			}
			done.added += len(batch) - replaced
			done.changed += replaced
			l.progress(done)
		}
		return nil
	})
	err = group.Wait()
	done.unchanged = int(l.unchanged.Load())
	return done, err
}

// read extracts the sources and sends them in batches.
func (l *loader) read(ctx context.Context, sources iter.Seq2[extract.Source, error], batches chan<- []store.Article) error {
	batch := make([]store.Article, 0, l.batch)
	var stopped error
	for doc, err := range l.extractor.ExtractAll(ctx, l.fresh(ctx, sources)) {
		if err != nil {
			stopped = err
			break
		}
		if err := doc.Err(); err != nil {
			l.failed(err)
			continue
		}
		batch = append(batch, store.Article{Document: doc, Digest: store.NewDigest(doc.Source, l.name)})
		if len(batch) == l.batch {
			batches <- batch
			batch = make([]store.Article, 0, l.batch)
		}
	}
	if len(batch) > 0 {
		batches <- batch
	}
	return stopped
}

// fresh yields the sources to read: those that the archive does not have as they are.
// An id that came before is an error: which of the two was meant?
func (l *loader) fresh(ctx context.Context, sources iter.Seq2[extract.Source, error]) iter.Seq[extract.Source] {
	return func(yield func(extract.Source) bool) {
		seen := map[string]bool{}
		for src, err := range sources {
			if err == nil && seen[src.ID] {
				err = fmt.Errorf("article %q comes twice, the first is kept", src.ID)
			}
			if err != nil {
				l.failed(err)
				continue
			}
			seen[src.ID] = true
			digest, there, err := l.archive.Digest(ctx, src.ID)
			switch {
			case ctx.Err() != nil:
				return
			case err != nil:
				l.failed(err)
			case there && !l.again && digest == store.NewDigest(src, l.name):
				l.unchanged.Add(1)
			case !yield(src):
				return
			}
		}
	}
}
