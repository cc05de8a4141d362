package main

import (
	"fmt"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

// mapping says which of our labels those of the files stand for. The zero mapping
// leaves all as they are.
type mapping struct {
	gold format.Labels                   // the label for each name in the files
	ours map[extract.Label]extract.Label // the label that ours count as
}

// parseMapping reads PER=PERSON,LOC=GPE+LOC+FAC,MISC=. Of several labels for one name
// all count as the first.
func parseMapping(s string) (mapping, error) {
	m := mapping{gold: format.Labels{}, ours: map[extract.Label]extract.Label{}}
	for part := range strings.SplitSeq(s, ",") {
		name, labels, found := strings.Cut(part, "=")
		if name = strings.TrimSpace(name); !found || name == "" {
			return mapping{}, fmt.Errorf("%q is not of the form NAME=LABEL", part)
		}
		if _, twice := m.gold[name]; twice {
			return mapping{}, fmt.Errorf("%q is mapped twice", name)
		}
		m.gold[name] = 0
		if strings.TrimSpace(labels) == "" {
			continue
		}
		if err := m.add(name, strings.Split(labels, "+")); err != nil {
			return mapping{}, err
		}
	}
	return m, nil
}

// add maps a name to labels of ours.
func (m *mapping) add(name string, labels []string) error {
	for i, s := range labels {
		label, err := extract.ParseLabel(strings.ToUpper(strings.TrimSpace(s)))
		if err != nil {
			return err
		}
		if i == 0 {
			m.gold[name] = label
		}
		if as, known := m.ours[label]; known && as != m.gold[name] {
			return fmt.Errorf("%v is mapped twice", label)
		}
		m.ours[label] = m.gold[name]
	}
	return nil
}

// count returns a document of ours with the labels that it counts as.
func (m mapping) count(r *extract.Record) (*extract.Record, error) {
	if m.gold == nil {
		return r, nil
	}
	return format.Relabel(r, func(e extract.EntityRecord) extract.Label { return m.ours[e.Label] })
}

// flattened returns the document without entities inside of others.
func flattened(r *extract.Record) (*extract.Record, error) {
	end := 0
	return format.Relabel(r, func(e extract.EntityRecord) extract.Label { // by start, the longer first
		if e.Start < end {
			return 0
		}
		end = e.End
		return e.Label
	})
}

// onlyLabelled takes from the documents of a run what no labelled article has: a
// corpus of entities alone says nothing of acronyms.
func onlyLabelled(gold, run []*extract.Record) {
	var acronyms, holders, quotes bool
	for _, g := range gold {
		acronyms = acronyms || len(g.Acronyms) > 0
		holders = holders || len(g.Holders) > 0
		quotes = quotes || len(g.Quotes) > 0
	}
	for i, r := range run {
		c := *r
		if !acronyms {
			c.Acronyms = nil
		}
		if !holders {
			c.Holders = nil
		}
		if !quotes {
			c.Quotes = nil
		}
		run[i] = &c
	}
}
