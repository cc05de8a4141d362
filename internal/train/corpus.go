package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
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
	seq    *model.Sequence
	tags   []model.Tags // gold
	parts  []*doc       // its paragraphs as articles of their own

	base  [][]int32 // dense numbers of the features of each token
	first []model.Tags
	stack [][]int32 // and of those of the second pass
}

// readCorpus reads JSON Lines files and works out the evidence of each article.
func readCorpus(x *extract.Extractor, paths ...string) (*corpus, error) {
	c := &corpus{}
	sum := sha256.New()
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		sum.Write(b)
		lines := bufio.NewScanner(bytes.NewReader(b))
		lines.Buffer(nil, len(b)+1)
		for n := 1; lines.Scan(); n++ {
			d, err := readDoc(x, lines.Bytes())
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, n, err)
			}
			c.docs = append(c.docs, d)
		}
	}
	c.hash = fmt.Sprintf("%x", sum.Sum(nil))
	return c, nil
}

func readDoc(x *extract.Extractor, line []byte) (*doc, error) {
	var r extract.Record
	if err := json.Unmarshal(line, &r); err != nil {
		return nil, err
	}
	d := &doc{gold: r.Entities, outlet: outletOf(r.ID), src: extract.Source{ID: r.ID, Text: r.Text, Region: r.Region}}
	var err error
	if r.Date != "" {
		if d.src.Date, err = time.Parse(time.DateOnly, r.Date); err != nil {
			return nil, err
		}
	}
	d.read(x)
	d.parts = paragraphs(x, d)
	return d, nil
}

// read works out the evidence and the right tags.
func (d *doc) read(x *extract.Extractor) {
	d.seq = x.Evidence(d.src)
	d.tags = goldTags(token.Append(nil, d.src.Text), d.gold)
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

// layers are the labels of the model, in the order of its layers.
var layers = []extract.Label{extract.Person, extract.GPE, extract.Position, extract.Org, extract.Fac, extract.Event, extract.Loc}

func layerOf(l extract.Label) int {
	for k, x := range layers {
		if x == l {
			return k
		}
	}
	return -1
}

// goldTags writes the labelled spans over the tokens. A span that begins or ends
// within a token takes all of it.
func goldTags(toks []token.Token, gold []extract.EntityRecord) []model.Tags {
	tags := make([]model.Tags, len(toks))
	for _, e := range gold {
		layer := layerOf(e.Label)
		if layer < 0 {
			continue
		}
		first := 0
		for first < len(toks) && toks[first].End <= e.Start {
			first++
		}
		last := first
		for last < len(toks) && toks[last].Start < e.End {
			last++
		}
		for i := first; i < last; i++ {
			tags[i] = tags[i].With(layer, tagAt(i, first, last))
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
