package store

import (
	"strings"
	"time"
)

// Filter says which articles are meant: those for which everything holds that it
// names. The zero Filter means all.
type Filter struct {
	Official string    // words of a person's name, in any order
	Law      string    // id of a whole instrument: /akn/id/act/uu/2014/23
	Agency   []string  // names of one agency, any of them: words in any order
	Region   string    // code of a region: the regions below it count too
	From, To time.Time // days of publication, both included
	Text     string    // words in any order, phrases in quotation marks, word* for a beginning
}

// where returns the filter as a condition on the table article, and its arguments.
func (f Filter) where() (string, []any) {
	conditions := []string{"true"}
	var args []any
	for _, c := range []struct {
		given bool
		sql   string
		args  []any
	}{
		{f.Official != "", "key IN (SELECT article FROM appearance WHERE person IN (SELECT rowid FROM person_name WHERE person_name MATCH ?))",
			[]any{match(f.Official)}},
		{f.Law != "", "key IN (SELECT article FROM citation WHERE law = (SELECT key FROM law WHERE id = ?))",
			[]any{f.Law}},
		{len(f.Agency) > 0, "key IN (SELECT article FROM mention WHERE agency IN (SELECT rowid FROM agency_name WHERE agency_name MATCH ?))",
			[]any{matchAny(f.Agency)}},
		{f.Region != "", "key IN (SELECT article FROM place WHERE code = ? UNION SELECT article FROM place WHERE code > ? AND code < ?)",
			[]any{f.Region, f.Region + ".", f.Region + "/"}}, // "/" is the character after "."
		{!f.From.IsZero(), "date >= ?", []any{day(f.From)}},
		{!f.To.IsZero(), "date <> '' AND date <= ?", []any{day(f.To)}},
		{f.Text != "", "key IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)", []any{match(f.Text)}},
	} {
		if c.given {
			conditions = append(conditions, c.sql)
			args = append(args, c.args...)
		}
	}
	return strings.Join(conditions, " AND "), args
}

// match returns what people type as a full-text query: its words, all of which must
// be there. Each is quoted, so that it cannot be an operator of the query language;
// what stands in quotation marks is a phrase, and a star behind a word asks for
// what begins so.
func match(typed string) string {
	var terms []string
	for i, part := range strings.Split(typed, `"`) {
		words := []string{part}
		if i%2 == 0 {
			words = strings.Fields(part)
		}
		for _, w := range words {
			stem, prefix := strings.CutSuffix(w, "*")
			switch {
			case stem == "":
			case prefix:
				terms = append(terms, `"`+stem+`"*`)
			default:
				terms = append(terms, `"`+stem+`"`)
			}
		}
	}
	return strings.Join(terms, " ")
}

// matchAny returns the query for any of several names.
func matchAny(names []string) string {
	terms := make([]string, len(names))
	for i, name := range names {
		terms[i] = "(" + match(name) + ")"
	}
	return strings.Join(terms, " OR ")
}
