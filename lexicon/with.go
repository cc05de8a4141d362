package lexicon

import (
	"fmt"
	"maps"
	"slices"
)

// With returns a lexicon that has the rows on top of those of l. They come first
// in every answer, and where an answer is a single entry (Region, Office, Law) a
// row of the same key or form takes the embedded one's place. Entries stay
// visible beside each other otherwise; [Lexicon.Without] hides one. The work is in
// proportion to all rows added so far. A faulty row is reported as [DataError].
func (l *Lexicon) With(rows ...Row) (*Lexicon, error) {
	records := slices.Grow(slices.Clip(l.rows), len(rows))
	for i, row := range rows {
		r, err := row.record(i + 1)
		if err != nil {
			return nil, err
		}
		records = append(records, r)
	}
	return l.rebuilt(records)
}

// rebuilt returns l with other user's rows.
func (l *Lexicon) rebuilt(records []record) (*Lexicon, error) {
	if len(records) == 0 {
		return &Lexicon{base: l.base, hidden: l.hidden}, nil
	}
	table, err := compile(records, &l.base.vocab)
	if err != nil {
		return nil, err
	}
	user, err := open(string(table))
	if err != nil {
		return nil, fmt.Errorf("lexicon: open the added rows: %w", err)
	}
	user.version = ""
	next := &Lexicon{base: l.base, user: user, rows: records, hidden: l.hidden}
	next.evidence = next.evidenceOf(records)
	return next, nil
}

// evidenceOf returns the evidence of the words that the records speak of, on top
// of what is known of them.
func (l *Lexicon) evidenceOf(records []record) map[WordID]Word {
	var all map[WordID]Word
	for _, r := range records {
		id := l.wordID(evidenceWord(r))
		if id == 0 {
			continue
		}
		if all == nil {
			all = map[WordID]Word{}
		}
		w, ok := all[id]
		if !ok {
			w = l.base.vocab.word(id)
		}
		addEvidence(&w, r)
		all[id] = w
	}
	return all
}

// Without returns a lexicon without the entries of the kind that have the form,
// one of the entries' variants included. Rows added later are not affected.
func (l *Lexicon) Without(k Kind, form string) (*Lexicon, error) {
	hidden := maps.Clone(l.hidden)
	if hidden == nil {
		hidden = map[ref]struct{}{}
	}
	for _, e := range l.Lookup(form) {
		if e.Kind() == k && e.layer == l.base {
			hidden[e.ref.entry()] = struct{}{}
		}
	}
	rows := slices.DeleteFunc(slices.Clone(l.rows), func(r record) bool { return r.kind == k && r.hasForm(form) })
	next := &Lexicon{base: l.base, hidden: hidden}
	return next.rebuilt(rows)
}

// hasForm reports whether one of the row's forms may be written like form.
func (r record) hasForm(form string) bool {
	s := &schemas[r.kind]
	ways := s.paths(form)
	for own := range formsOf(r.kind, r.cell) {
		for _, path := range s.paths(own) {
			if slices.ContainsFunc(ways, func(way []string) bool { return slices.Equal(way, path) }) {
				return true
			}
		}
	}
	return false
}
