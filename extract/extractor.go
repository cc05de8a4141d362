package extract

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"sync"

	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/lexicon"
)

// Extractor finds entities. It is immutable: one may be used by any number of
// goroutines at once.
type Extractor struct {
	lex    *lexicon.Lexicon
	labels labelSet
	model  *model.Model // nil: rules only
	rules  bool         // WithoutModel
	limits Limits
	pages  *sync.Pool // of *page
}

// Option sets up an Extractor.
type Option func(*Extractor) error

// WithLexicon makes the extractor read lex instead of [lexicon.Default].
func WithLexicon(lex *lexicon.Lexicon) Option {
	return func(x *Extractor) error {
		if lex == nil {
			return fmt.Errorf("extract: WithLexicon: lexicon is nil")
		}
		x.lex = lex
		return nil
	}
}

// WithLabels makes the extractor return entities of these labels only. The
// others are still looked for where they help to find these.
func WithLabels(labels ...Label) Option {
	return func(x *Extractor) error {
		if len(labels) == 0 {
			return fmt.Errorf("extract: WithLabels: no label given")
		}
		for _, l := range labels {
			if l == 0 || int(l) >= len(labelNames) {
				return fmt.Errorf("extract: WithLabels: unknown label %d", uint8(l))
			}
		}
		x.labels = setOf(labels...)
		return nil
	}
}

// WithModel makes the extractor decide the open classes with m instead of
// [model.Default].
func WithModel(m *model.Model) Option {
	return func(x *Extractor) error {
		if m == nil {
			return fmt.Errorf("extract: WithModel: model is nil")
		}
		x.model, x.rules = m, false
		return nil
	}
}

// WithoutModel makes the extractor take the open classes from the rules alone.
func WithoutModel() Option {
	return func(x *Extractor) error {
		x.model, x.rules = nil, true
		return nil
	}
}

// New returns an Extractor. An error names the option at fault.
func New(options ...Option) (*Extractor, error) {
	x := &Extractor{lex: lexicon.Default(), labels: setOf(Labels()...), pages: &sync.Pool{}}
	for _, set := range options {
		if err := set(x); err != nil {
			return nil, err
		}
	}
	if x.model == nil && !x.rules {
		x.model = model.Default()
	}
	return x, nil
}

// shared is the extractor of Text.
var shared = sync.OnceValue(func() *Extractor {
	x, err := New()
	if err != nil {
		panic(err) // there is no option to be wrong
	}
	return x
})

// Text reads a text with the default extractor.
func Text(text string) *Document { return shared().Extract(Source{Text: text}) }

// Extract reads one source. The document of one that exceeds the limits says so
// in [Document.Err].
func (x *Extractor) Extract(src Source) *Document {
	if err := x.limits.tooLong(src); err != nil {
		return &Document{Source: src, err: err}
	}
	p := x.page(src)
	defer x.done(p)
	d := p.read(x.labels, x.model)
	if err := x.limits.tooMany(src, len(d.Entities)); err != nil {
		return &Document{Source: src, err: err}
	}
	return d
}

// page returns a page with the source on it; done must follow.
func (x *Extractor) page(src Source) *page {
	p, _ := x.pages.Get().(*page)
	if p == nil {
		p = &page{}
	}
	p.open(x.lex, src)
	return p
}

// maxKept bounds the tokens of a page that is kept for reuse, so that one huge
// document does not hold memory for good.
const maxKept = 1 << 16

// done gives a page back.
func (x *Extractor) done(p *page) {
	if cap(p.toks) <= maxKept {
		p.close()
		x.pages.Put(p)
	}
}

// AppendEntities appends the entities of a source to dst and returns it: those of
// Extract, in less time, since it leaves out holders, officials, quotations and
// all else that entities do not need. Beside growing dst it allocates a few times
// an article. A source that exceeds the limits has none.
func (x *Extractor) AppendEntities(dst []Entity, src Source) []Entity {
	if x.limits.tooLong(src) != nil {
		return dst
	}
	p := x.page(src)
	defer x.done(p)
	ents := p.entities(x.labels, x.model)
	if x.limits.tooMany(src, len(ents)) != nil {
		return dst
	}
	return append(dst, ents...)
}

// All yields the entities of a source in order. One that exceeds the limits has
// none.
func (x *Extractor) All(src Source) iter.Seq[Entity] {
	return func(yield func(Entity) bool) {
		for _, e := range x.AppendEntities(nil, src) {
			if !yield(e) {
				return
			}
		}
	}
}

// ExtractAll reads sources on all cores and yields their documents in the order
// of the sources, each with its [Document.Err]: a document that exceeds the limits
// comes with a [*LimitError], and the next ones follow. It holds no more than a
// few documents a core at once. It ends early, with a nil document and the
// context's error, when ctx is done, and stops its goroutines when the caller
// stops ranging.
func (x *Extractor) ExtractAll(ctx context.Context, sources iter.Seq[Source]) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		ctx, cancel := context.WithCancelCause(ctx)
		defer cancel(nil)
		for doc := range x.inOrder(ctx, sources) {
			select {
			case <-ctx.Done():
				yield(nil, context.Cause(ctx))
				return
			case d := <-doc:
				if !yield(d, d.err) {
					return
				}
			}
		}
		if err := ctx.Err(); err != nil {
			yield(nil, context.Cause(ctx))
		}
	}
}

// inOrder starts a reader for each source, a few at a time, and hands out the
// channels on which their documents will come, in the order of the sources. It
// ends when ctx is done.
func (x *Extractor) inOrder(ctx context.Context, sources iter.Seq[Source]) <-chan chan *Document {
	queue := make(chan chan *Document, 2*runtime.GOMAXPROCS(0))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	go func() {
		defer close(queue)
		for src := range sources {
			doc := make(chan *Document, 1)
			select {
			case <-ctx.Done():
				return
			case slots <- struct{}{}:
			}
			go func() {
				doc <- x.Extract(src)
				<-slots
			}()
			select {
			case <-ctx.Done():
				return
			case queue <- doc:
			}
		}
	}()
	return queue
}
