package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/warta-nlp/warta/examples/archive/sample"
	"github.com/warta-nlp/warta/examples/archive/store"
	"github.com/warta-nlp/warta/lexicon"
)

// outputFlags say how a list is printed.
type outputFlags struct {
	Format string `enum:"table,json,csv" default:"table" placeholder:"table" help:"table, json or csv."`
}

// limitFlag says how long a list may be.
type limitFlag struct {
	Limit uint `default:"20" placeholder:"N" help:"At most so many, 20 unless given; 0 for all."`
}

// articlesCommand lists articles.
type articlesCommand struct {
	filterFlags `embed:""`
	limitFlag   `embed:""`
	outputFlags `embed:""`
}

// Run prints the articles.
func (c *articlesCommand) Run(ctx context.Context, cmd *command, s *streams) error {
	return query(ctx, cmd, &c.filterFlags, func(a *store.Archive, f store.Filter) error {
		hits, total, err := a.Articles(ctx, f, int(c.Limit))
		if err != nil {
			return err
		}
		columns := []column[store.Hit]{
			{"date", func(h store.Hit) string { return h.Date }},
			{"id", func(h store.Hit) string { return h.ID }},
			{"title", func(h store.Hit) string { return h.Title }},
		}
		if f.Text != "" {
			columns = append(columns, column[store.Hit]{"passage", func(h store.Hit) string { return h.Passage }})
		}
		return printList(s, c.Format, columns, hits, total)
	})
}

// lawsCommand lists laws.
type lawsCommand struct {
	filterFlags `embed:""`
	limitFlag   `embed:""`
	outputFlags `embed:""`
}

// Run prints the laws.
func (c *lawsCommand) Run(ctx context.Context, cmd *command, s *streams) error {
	return query(ctx, cmd, &c.filterFlags, func(a *store.Archive, f store.Filter) error {
		laws, total, err := a.Laws(ctx, f, int(c.Limit))
		if err != nil {
			return err
		}
		return printList(s, c.Format, []column[store.Cited]{
			{"articles", func(l store.Cited) string { return strconv.Itoa(l.Articles) }},
			{"times", func(l store.Cited) string { return strconv.Itoa(l.Times) }},
			{"law", func(l store.Cited) string { return l.Name }},
			{"title", func(l store.Cited) string { return l.Title }},
			{"id", func(l store.Cited) string { return l.ID }},
		}, laws, total)
	})
}

// officialCommand lists the offices of a person.
type officialCommand struct {
	Name        []string `arg:"" help:"Words of the person's name."`
	outputFlags `embed:""`
}

// Run prints the offices.
func (c *officialCommand) Run(ctx context.Context, cmd *command, s *streams) error {
	return query(ctx, cmd, new(filterFlags), func(a *store.Archive, _ store.Filter) error {
		terms, err := a.Timeline(ctx, strings.Join(c.Name, " "))
		if err != nil {
			return err
		}
		return printList(s, c.Format, []column[store.Term]{
			{"person", func(t store.Term) string { return t.Person }},
			{"first", func(t store.Term) string { return t.First }},
			{"last", func(t store.Term) string { return t.Last }},
			{"articles", func(t store.Term) string { return strconv.Itoa(t.Articles) }},
			{"office", officeName},
			{"unit", func(t store.Term) string { return t.Unit }},
			{"region", func(t store.Term) string { return regionName(t.Region) }},
		}, terms, len(terms))
	})
}

// officeName returns the office with what is said of it: plt. kepala_dinas (former).
func officeName(t store.Term) string {
	name := t.Office
	if t.Acting != "" {
		name = t.Acting + ". " + name
	}
	if t.Former {
		name += " (former)"
	}
	if t.Designated {
		name += " (designated)"
	}
	return name
}

// regionName returns the name of a region with its code.
func regionName(code string) string {
	if r, known := lexicon.Default().Region(code); known {
		return r.FullName() + " " + code
	}
	return code
}

// showCommand prints an article.
type showCommand struct {
	ID string `arg:"" help:"The article's id."`
}

// Run prints the text.
func (c *showCommand) Run(ctx context.Context, cmd *command, s *streams) error {
	return query(ctx, cmd, new(filterFlags), func(a *store.Archive, _ store.Filter) error {
		text, there, err := a.Text(ctx, c.ID)
		if err == nil && !there {
			err = fmt.Errorf("the archive has no article %q", c.ID)
		}
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(s.out, strings.TrimSuffix(text, "\n"))
		return err
	})
}

// query calls do with the archive and the filter that flags describe.
func query(ctx context.Context, cmd *command, flags *filterFlags, do func(*store.Archive, store.Filter) error) error {
	filter, err := flags.filter()
	if err != nil {
		return err
	}
	archive, err := store.Open(ctx, cmd.DB)
	if err != nil {
		return err
	}
	defer archive.Close()
	return do(archive, filter)
}

// sampleCommand prints made-up articles.
type sampleCommand struct {
	N    int    `short:"n" default:"1000" placeholder:"N" help:"How many, 1000 unless given."`
	Seed uint64 `default:"1" placeholder:"N" help:"The same seed makes the same articles."`
}

// Run prints them.
func (c *sampleCommand) Run(s *streams) error {
	out := bufio.NewWriter(s.out)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for doc := range sample.Articles(c.N, c.Seed) {
		if err := lines.Encode(doc); err != nil {
			return err
		}
	}
	return out.Flush()
}
