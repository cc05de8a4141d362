package main

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
)

// corpus is a number of labelled articles.
type corpus struct {
	docs []*doc
	hash string // of the files in their order
}

// doc is a labelled article as the learner sees it.
type doc struct {
	src    extract.Source
	gold   []extract.EntityRecord
	outlet string
	region string // the province that it names most, by its code
	seq    *model.Sequence
	tags   []model.Tags // the right ones, of each token that the model reads
	parts  []*doc       // its paragraphs as articles of their own

	base    [][]int32    // numbers of the features of each token
	first   []model.Tags // what the first pass says, learnt from other articles
	stacked [][]int32    // numbers of the features of the second pass
}

// reader reads labelled articles and works out their evidence.
type reader struct {
	x      *extract.Extractor
	decode func(b []byte) ([]extract.Record, error)
	rename map[extract.Label]extract.Label // of the labels found, see -merge
}

// newReader returns the reader of a format, with labels renamed as the flags say.
func newReader(format, rename, merge string) (reader, error) {
	x, err := extract.New(extract.WithoutModel())
	if err != nil {
		return reader{}, err
	}
	theirs, err := parseLabels(rename)
	if err != nil {
		return reader{}, fmt.Errorf("-map: %w", err)
	}
	ours, err := parseLabels(merge)
	if err != nil {
		return reader{}, fmt.Errorf("-merge: %w", err)
	}
	r := reader{x: x, rename: map[extract.Label]extract.Label{}}
	for from, to := range ours {
		l, err := extract.ParseLabel(from)
		if err != nil {
			return reader{}, fmt.Errorf("-merge: %w", err)
		}
		r.rename[l] = to
	}
	switch format {
	case "jsonl":
		r.decode = func(b []byte) ([]extract.Record, error) { return decodeLines(b, theirs) }
	case "conll":
		r.decode = func(b []byte) ([]extract.Record, error) { return decodeColumns(b, theirs) }
	default:
		return reader{}, fmt.Errorf("unknown format %q, expected jsonl or conll", format)
	}
	return r, nil
}

// parseLabels reads theirs=OURS,...
func parseLabels(s string) (map[string]extract.Label, error) {
	m := map[string]extract.Label{}
	for _, pair := range strings.Split(s, ",") {
		if pair == "" {
			continue
		}
		from, to, ok := strings.Cut(pair, "=")
		if !ok {
			return nil, fmt.Errorf("%q is not of the form theirs=OURS", pair)
		}
		l, err := extract.ParseLabel(to)
		if err != nil {
			return nil, err
		}
		m[from] = l
	}
	return m, nil
}

// read reads files and works out the evidence of each article.
func (r reader) read(paths ...string) (*corpus, error) {
	c := &corpus{}
	sum := sha256.New()
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("labelled articles: %w", err)
		}
		sum.Write(b)
		records, err := r.decode(b)
		if err != nil {
			return nil, fmt.Errorf("%s:%w", path, err)
		}
		for k := range records {
			d, err := r.doc(&records[k])
			if err != nil {
				return nil, fmt.Errorf("%s: article %d (%s): %w", path, k+1, records[k].ID, err)
			}
			c.docs = append(c.docs, d)
		}
	}
	c.hash = fmt.Sprintf("%x", sum.Sum(nil))
	return c, nil
}

// decodeLines reads JSON Lines.
func decodeLines(b []byte, theirs map[string]extract.Label) ([]extract.Record, error) {
	var out []extract.Record
	lines := bufio.NewScanner(bytes.NewReader(b))
	lines.Buffer(nil, len(b)+1)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var r extract.Record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%d: %w", n, err)
		}
		for k := range r.Entities {
			if l, ok := theirs[r.Entities[k].Label.String()]; ok {
				r.Entities[k].Label = l
			}
		}
		out = append(out, r)
	}
	return out, lines.Err()
}

// doc prepares an article.
func (r reader) doc(rec *extract.Record) (*doc, error) {
	d := &doc{gold: rec.Entities, outlet: outletOf(rec.ID), src: extract.Source{ID: rec.ID, Text: rec.Text, Region: rec.Region}}
	var err error
	if rec.Date != "" {
		if d.src.Date, err = time.Parse(time.DateOnly, rec.Date); err != nil {
			return nil, err
		}
	}
	for _, e := range d.gold {
		if e.Start < 0 || e.End > len(rec.Text) || e.Start >= e.End {
			return nil, fmt.Errorf("entity at %d to %d of a text of %d bytes", e.Start, e.End, len(rec.Text))
		}
	}
	d.region = provinceOf(r.x, d.src)
	d.read(r.x)
	d.parts = paragraphs(r.x, d)
	return d, nil
}

// read works out the evidence and the right tags.
func (d *doc) read(x *extract.Extractor) {
	d.seq = x.Evidence(d.src)
	d.tags = goldTags(token.Append(nil, d.src.Text), d.seq, d.gold)
}

// paragraphs returns the paragraphs of an article. Learnt from as well, they teach
// the model to read what has no document around it.
func paragraphs(x *extract.Extractor, d *doc) []*doc {
	var out []*doc
	for start := 0; start < len(d.src.Text); {
		end := len(d.src.Text)
		if k := strings.Index(d.src.Text[start:], "\n\n"); k >= 0 {
			end = start + k + 2
		}
		if start == 0 && end == len(d.src.Text) {
			return nil // the article is one paragraph
		}
		part := &doc{src: d.src}
		part.src.Text = d.src.Text[start:end]
		for _, e := range d.gold {
			if e.Start >= start && e.End <= end {
				e.Start, e.End = e.Start-start, e.End-start
				part.gold = append(part.gold, e)
			}
		}
		part.read(x)
		if len(part.tags) > 0 {
			out = append(out, part)
		}
		start = end
	}
	return out
}

// outletOf returns the part of an id before the last hyphen: who published it.
func outletOf(id string) string {
	if k := strings.LastIndexByte(id, '-'); k > 0 {
		return id[:k]
	}
	return id
}

// provinceOf returns the code of the province that a text names most, in its
// regencies and cities too, "" if it names none.
func provinceOf(x *extract.Extractor, src extract.Source) string {
	named := map[string]int{}
	for _, e := range x.Extract(src).Entities {
		if id := e.ID(); e.Label == extract.GPE && len(id) >= 2 && id[0] <= '9' {
			named[id[:2]]++
		}
	}
	most := ""
	for code, n := range named {
		if n > named[most] || n == named[most] && code < most {
			most = code
		}
	}
	return most
}

// layerOf returns the layer of a label, -1 for a closed class.
func layerOf(l extract.Label) int { return slices.Index(layers, l) }

// goldTags writes the labelled spans over the tokens that the model reads. A span
// that begins or ends within a token takes all of it; one with a token that the
// model does not read is left out.
func goldTags(toks []token.Token, seq *model.Sequence, gold []extract.EntityRecord) []model.Tags {
	number := make([]int, len(toks)) // of each token, one more than its number in seq
	for i := range seq.Len() {
		number[seq.At(i)] = i + 1
	}
	tags := make([]model.Tags, seq.Len())
	for _, e := range gold {
		layer := layerOf(e.Label)
		if layer < 0 {
			continue
		}
		first, _ := slices.BinarySearchFunc(toks, e.Start, func(t token.Token, at int) int { return cmp.Compare(t.End, at+1) })
		last := first
		for last < len(toks) && toks[last].Start < e.End {
			last++
		}
		if slices.Contains(number[first:last], 0) {
			continue
		}
		for i := first; i < last; i++ {
			k := number[i] - 1
			tags[k] = tags[k].With(layer, tagAt(i, first, last))
		}
	}
	return tags
}

// tagAt returns the tag of token i of a span.
func tagAt(i, first, last int) model.Tag {
	switch {
	case last-first == 1:
		return model.Unit
	case i == first:
		return model.Begin
	case i == last-1:
		return model.Last
	}
	return model.Inside
}
