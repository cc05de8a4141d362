package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
)

// Article is an article to put in.
type Article struct {
	*extract.Document
	Digest Digest
}

// Put puts articles in, each in the place of the one with its id if there is one,
// and returns how many took such a place. It puts in all of them, or none if it
// returns an error. Of articles with one id the last stays.
func (a *Archive) Put(ctx context.Context, articles []Article) (replaced int, err error) {
	tx, err := a.write.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer tx.Rollback()
	p := putter{ctx: ctx, tx: tx, prepared: map[string]*sql.Stmt{}}
	for _, article := range articles {
		replaced += p.article(article)
	}
	if p.err != nil {
		return 0, p.err
	}
	return replaced, tx.Commit()
}

// putter puts articles in within a transaction. After an error it does nothing
// more.
type putter struct {
	ctx      context.Context
	tx       *sql.Tx
	prepared map[string]*sql.Stmt // closed with the transaction
	err      error
}

// article puts one article in and returns how many it replaced.
func (p *putter) article(a Article) int {
	replaced := p.exec("DELETE FROM article WHERE id = ?", a.ID)
	key := p.scan("INSERT INTO article (id, digest, date, region, title, text) VALUES (?, ?, ?, ?, ?, ?) RETURNING key",
		a.ID, a.Digest[:], day(a.Date), a.Region, oneLine(title(a.Text)), a.Text).Int64
	p.people(key, a.Document)
	p.laws(key, a.Document)
	p.agencies(key, a.Document)
	p.places(key, a.Document)
	return replaced
}

func (p *putter) people(article int64, doc *extract.Document) {
	for name := range counted(doc, extract.Person, func(e extract.Entity) string { return e.Norm() }) {
		p.exec("INSERT INTO appearance (person, article) VALUES (?, ?)", p.person(name), article)
	}
	for _, o := range doc.Officials() {
		person := p.person(o.Name)
		p.exec("INSERT INTO appearance (person, article) VALUES (?, ?) ON CONFLICT DO NOTHING", person, article)
		for _, held := range append([]extract.Office{o.Office}, o.Others...) {
			p.exec("INSERT INTO holding (article, person, office, acting, former, designated, unit, region) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
				article, person, held.Role, held.Acting, held.Former, held.Designated, held.Unit, held.Region)
		}
	}
}

func (p *putter) person(name string) int64 {
	return p.key("SELECT key FROM person WHERE name = ?", "INSERT INTO person (name) VALUES (?) RETURNING key", name)
}

// laws puts in the laws that the document cites by a complete id: others are no
// key.
func (p *putter) laws(article int64, doc *extract.Document) {
	times := map[law.ID]int{}
	titles := map[law.ID]string{}
	for _, m := range doc.Laws() {
		if !m.IsEntity() || m.Kind == law.Draft || !m.ID.Complete() {
			continue
		}
		work := m.ID.Work()
		times[work]++
		if titles[work] == "" {
			titles[work] = m.Title
		}
	}
	for id, n := range times {
		key := p.key("SELECT key FROM law WHERE id = ?", "INSERT INTO law (id, name, title) VALUES (?, ?, ?) RETURNING key",
			id.String(), id.Format(law.Short), oneLine(titles[id]))
		p.exec("INSERT INTO citation (law, article, times) VALUES (?, ?, ?)", key, article, n)
	}
}

func (p *putter) agencies(article int64, doc *extract.Document) {
	for agency, n := range counted(doc, extract.Org, agencyOf) {
		key := p.key("SELECT key FROM agency WHERE short = ? AND long = ?", "INSERT INTO agency (short, long) VALUES (?, ?) RETURNING key",
			agency.Short, agency.Long)
		p.exec("INSERT INTO mention (agency, article, times) VALUES (?, ?, ?)", key, article, n)
	}
}

// agencyOf returns the names of an organisation, one that nothing is known of as
// it is written.
func agencyOf(e extract.Entity) extract.Agency {
	if a, ok := e.Value.(extract.Agency); ok && a.ID() != "" {
		return extract.Agency{Short: oneLine(a.Short), Long: oneLine(a.Long)}
	}
	return extract.Agency{Long: oneLine(e.Text)}
}

func (p *putter) places(article int64, doc *extract.Document) {
	for code, n := range counted(doc, extract.GPE, func(e extract.Entity) string { return e.ID() }) {
		p.exec("INSERT INTO place (code, article, times) VALUES (?, ?, ?)", code, article, n)
	}
}

// counted counts the values of the entities of a label, without the zero value.
func counted[V comparable](doc *extract.Document, label extract.Label, value func(extract.Entity) V) map[V]int {
	times := map[V]int{}
	var none V
	for _, e := range doc.Entities {
		if e.Label != label {
			continue
		}
		if v := value(e); v != none {
			times[v]++
		}
	}
	return times
}

// key returns the key of the row that find finds, else that of a new row. Both take
// values, find the first ones.
func (p *putter) key(find, insert string, values ...any) int64 {
	found := p.scan(find, values[:strings.Count(find, "?")]...)
	if found.Valid {
		return found.Int64
	}
	return p.scan(insert, values...).Int64
}

// scan returns the number that a query answers, invalid if it answers none.
func (p *putter) scan(query string, args ...any) (n sql.NullInt64) {
	if stmt := p.stmt(query); p.err == nil {
		if err := stmt.QueryRowContext(p.ctx, args...).Scan(&n); !errors.Is(err, sql.ErrNoRows) {
			p.err = err
		}
	}
	return n
}

// exec returns the number of rows that changed.
func (p *putter) exec(query string, args ...any) int {
	if stmt := p.stmt(query); p.err == nil {
		var result sql.Result
		if result, p.err = stmt.ExecContext(p.ctx, args...); p.err == nil {
			var n int64
			n, p.err = result.RowsAffected()
			return int(n)
		}
	}
	return 0
}

// stmt returns a statement prepared once a transaction.
func (p *putter) stmt(query string) *sql.Stmt {
	stmt := p.prepared[query]
	if stmt == nil && p.err == nil {
		stmt, p.err = p.tx.PrepareContext(p.ctx, query)
		p.prepared[query] = stmt
	}
	return stmt
}

// oneLine returns s with its white space folded.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
