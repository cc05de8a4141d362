package store

import (
	"context"
	"database/sql"
)

// Hit is an article that was found.
type Hit struct {
	ID      string `json:"id"`
	Date    string `json:"date,omitempty"`    // 2024-12-09
	Region  string `json:"region,omitempty"`  // code of the publisher's region
	Title   string `json:"title"`             // its first line
	Passage string `json:"passage,omitempty"` // where the text was found, if it was asked for
}

// Articles returns the articles that a filter means, the newest first, at most
// limit of them, and how many there are. A limit of 0 is none.
func (a *Archive) Articles(ctx context.Context, f Filter, limit int) ([]Hit, int, error) {
	where, args := f.where()
	passage := "''"
	if f.Text != "" {
		passage = "(SELECT snippet(article_text, 0, '', '', '…', 8) FROM article_text WHERE rowid = key AND article_text MATCH ?)"
		args = append([]any{match(f.Text)}, args...)
	}
	return list(ctx, a.read, func(rows *sql.Rows, total *int) (h Hit, err error) {
		err = rows.Scan(&h.ID, &h.Date, &h.Region, &h.Title, &h.Passage, total)
		h.Passage = oneLine(h.Passage)
		return h, err
	}, `SELECT id, date, region, title, `+passage+`, total FROM (
			SELECT key, id, date, region, title, count(*) OVER () AS total
			FROM article WHERE `+where+`
			ORDER BY date DESC, id LIMIT ?)`, append(args, unlimited(limit))...)
}

// Term is an office that the press gave a person, and when.
type Term struct {
	Person     string `json:"person"`
	Office     string `json:"office"`           // bupati, kepala_dinas
	Acting     string `json:"acting,omitempty"` // plt, plh, pj, pjs
	Former     bool   `json:"former,omitempty"`
	Designated bool   `json:"designated,omitempty"`
	Unit       string `json:"unit,omitempty"`   // the organisation headed
	Region     string `json:"region,omitempty"` // code
	First      string `json:"first,omitempty"`  // day of the first article that says so
	Last       string `json:"last,omitempty"`   // day of the last one
	Articles   int    `json:"articles"`
}

// Timeline returns the offices of the persons whose names have the given words, in
// the order of name and first article. Articles without a date do not move First
// and Last.
func (a *Archive) Timeline(ctx context.Context, name string) ([]Term, error) {
	terms, _, err := list(ctx, a.read, func(rows *sql.Rows, _ *int) (t Term, err error) {
		err = rows.Scan(&t.Person, &t.Office, &t.Acting, &t.Former, &t.Designated, &t.Unit, &t.Region, &t.First, &t.Last, &t.Articles)
		return t, err
	}, `SELECT name, office, acting, former, designated, unit, h.region,
			coalesce(min(nullif(date, '')), '') AS first, max(date), count(DISTINCT h.article)
		FROM holding AS h
		JOIN person ON person.key = h.person
		JOIN article ON article.key = h.article
		WHERE h.person IN (SELECT rowid FROM person_name WHERE person_name MATCH ?)
		GROUP BY name, office, acting, former, designated, unit, h.region
		ORDER BY name, first, office, unit`, match(name))
	return terms, err
}

// Cited is a law with how often it is cited.
type Cited struct {
	ID       string `json:"id"`   // /akn/id/act/uu/2014/23
	Name     string `json:"name"` // UU Nomor 23 Tahun 2014
	Title    string `json:"title,omitempty"`
	Articles int    `json:"articles"`
	Times    int    `json:"times"`
}

// Laws returns the laws that the articles which a filter means cite, at most limit
// of them, and how many there are: those in most articles first. A limit of 0 is
// none.
func (a *Archive) Laws(ctx context.Context, f Filter, limit int) ([]Cited, int, error) {
	where, args := f.where()
	in := "article IN (SELECT key FROM article WHERE " + where + ")"
	if len(args) == 0 { // every article: not to be looked for one by one
		in = "true"
	}
	return list(ctx, a.read, func(rows *sql.Rows, total *int) (c Cited, err error) {
		err = rows.Scan(&c.ID, &c.Name, &c.Title, &c.Articles, &c.Times, total)
		return c, err
	}, `SELECT id, name, title, count(*) AS articles, sum(times) AS n, count(*) OVER ()
		FROM citation JOIN law ON law.key = citation.law
		WHERE `+in+`
		GROUP BY law ORDER BY articles DESC, n DESC, id LIMIT ?`, append(args, unlimited(limit))...)
}

// unlimited returns a limit as SQLite counts it.
func unlimited(limit int) int {
	if limit == 0 {
		return -1
	}
	return limit
}

// list returns the rows of a query, and the total that scan found in them.
func list[T any](ctx context.Context, db *sql.DB, scan func(*sql.Rows, *int) (T, error), query string, args ...any) (all []T, total int, err error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	for rows.Next() {
		v, err := scan(rows, &total)
		if err != nil {
			return nil, 0, err
		}
		all = append(all, v)
	}
	return all, total, rows.Err()
}
