package main

import (
	"encoding/json"
	"fmt"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/testdata"
)

// corpus is what all readers read.
type corpus struct {
	texts   []string
	records []extract.Record // the labels
	size    int              // bytes
}

func newCorpus() (*corpus, error) {
	c := &corpus{}
	for line := range testdata.Articles() {
		var r extract.Record
		if err := json.Unmarshal(line, &r); err != nil {
			return nil, fmt.Errorf("articles of testdata: %w", err)
		}
		c.texts = append(c.texts, r.Text)
		c.records = append(c.records, r)
		c.size += len(r.Text)
	}
	return c, nil
}
