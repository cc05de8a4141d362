package score

import (
	"slices"
	"sort"

	"github.com/warta-nlp/warta/extract"
)

// Compare scores the documents pred against the labelled documents gold, which
// are paired by id. Of several documents with one id the last counts. A gold
// document without a partner counts as read with nothing found.
func Compare(gold, pred []*extract.Record, opts Options) *Report {
	r, articles := compare(gold, pred, opts)
	if opts.Resamples > 0 {
		r.addIntervals(intervals(articles, opts))
	}
	return r
}

// compare also returns the counts of each article, in the order of the report's.
func compare(gold, pred []*extract.Record, opts Options) (*Report, []counts) {
	given := make(map[string]*extract.Record, len(pred))
	for _, p := range pred {
		given[p.ID] = p
	}
	r := &Report{}
	var articles []counts
	var all counts
	var spans count
	for _, g := range lastOfEach(gold) {
		p, ok := given[g.ID]
		if !ok {
			p = &extract.Record{ID: g.ID}
			r.Missing = append(r.Missing, g.ID)
		}
		if p.Text != "" && p.Text != g.Text {
			r.Differing = append(r.Differing, g.ID)
		}
		delete(given, g.ID)
		a := comparison{gold: g, pred: p, opts: opts, confusion: &r.Confusion}
		a.run()
		r.Articles = append(r.Articles, Article{ID: g.ID, Figures: a.counts.labels().figures(), Rows: withAnything(a.counts.rows())})
		r.Mistakes = append(r.Mistakes, a.mistakes...)
		articles = append(articles, a.counts)
		all.add(&a.counts)
		spans.add(a.spans)
	}
	for id := range given {
		r.Unlabelled = append(r.Unlabelled, id)
	}
	sort.Strings(r.Missing)
	sort.Strings(r.Unlabelled)
	r.Rows = all.rows()
	r.Micro = all.labels().figures()
	r.Macro = all.macro()
	r.Types = all.labels().types()
	r.Spans = spans.figures()
	return r, articles
}

// lastOfEach returns the last record of each id, at the place of the first.
func lastOfEach(records []*extract.Record) []*extract.Record {
	var out []*extract.Record
	at := make(map[string]int, len(records))
	for _, r := range records {
		if i, seen := at[r.ID]; seen {
			out[i] = r
			continue
		}
		at[r.ID] = len(out)
		out = append(out, r)
	}
	return out
}

// comparison is one gold document beside its partner.
type comparison struct {
	gold, pred *extract.Record
	opts       Options

	counts    counts
	spans     count
	mistakes  []Mistake
	confusion *Confusion // of all documents
}

func (c *comparison) run() {
	c.entities()
	c.acronyms()
	c.holders()
	c.quotes(quoteKind, direct)
	if c.labelledFor(extract.LabelledChains) {
		c.chains()
	}
	if c.labelledFor(extract.LabelledRelations) {
		c.relations()
	}
	if c.labelledFor(extract.LabelledIndirect) {
		c.quotes(indirectKind, indirect)
	}
}

// labelledFor reports whether the gold document says that it is labelled for it.
func (c *comparison) labelledFor(what string) bool { return slices.Contains(c.gold.Labelled, what) }

// wrong notes a mistake.
func (c *comparison) wrong(k kind, m Mistake) {
	m.Label, m.Article = k.String(), c.gold.ID
	c.mistakes = append(c.mistakes, m)
}
