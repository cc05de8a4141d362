package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
)

// schema holds the steps from each version of the tables to the next: 1.sql makes
// the first.
//
//go:embed schema/*.sql
var schema embed.FS

const (
	version       = 1
	applicationID = 0x57617274 // "Wart", in the file's header
)

// migrate brings a database to the newest version of the tables. Two processes
// may do so at once: each step and its number are one transaction, which looks at
// the version first. A database of something else is not touched.
func migrate(ctx context.Context, db *sql.DB) error {
	for {
		at, err := step(ctx, db)
		if err != nil || at == version {
			return err
		}
	}
}

// step does one step and returns the version that the database has then.
func step(ctx context.Context, db *sql.DB) (int, error) {
	at, err := versionOf(ctx, db)
	if err != nil || at == version {
		return at, err
	}
	if at == 0 { // the file is ours from here on; the mode is kept in it and cannot change within a transaction
		if _, err := db.ExecContext(ctx, "PRAGMA journal_mode = wal"); err != nil {
			return 0, err
		}
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer tx.Rollback()
	if at, err = versionOf(ctx, tx); err != nil || at == version {
		return at, err
	}
	at++
	sql, err := schema.ReadFile(fmt.Sprintf("schema/%d.sql", at))
	if err != nil {
		return 0, err
	}
	sql = fmt.Appendf(sql, "PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, at)
	if _, err := tx.ExecContext(ctx, string(sql)); err != nil {
		return 0, fmt.Errorf("version %d of the tables: %w", at, err)
	}
	return at, tx.Commit()
}

// queryer is a database or a transaction.
type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// versionOf returns the version of the tables, 0 for an empty database.
func versionOf(ctx context.Context, db queryer) (int, error) {
	var app, at, tables int
	err := db.QueryRowContext(ctx, `SELECT
		(SELECT application_id FROM pragma_application_id),
		(SELECT user_version FROM pragma_user_version),
		(SELECT count(*) FROM sqlite_schema)`).Scan(&app, &at, &tables)
	switch {
	case err != nil:
		return 0, err
	case app == 0 && at == 0 && tables == 0:
		return 0, nil
	case app != applicationID || at < 1:
		return 0, ErrNotArchive
	case at > version:
		return 0, fmt.Errorf("%w: %d, not %d", ErrNewer, at, version)
	}
	return at, nil
}
