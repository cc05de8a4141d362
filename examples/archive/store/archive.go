package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"

	"modernc.org/sqlite" // SQLite in pure Go, full-text search compiled in
	sqlite3 "modernc.org/sqlite/lib"
)

// Errors of Open and Create, wrapped with the name of the file.
var (
	ErrNoArchive   = errors.New("there is no archive")
	ErrNotDatabase = errors.New("the file is no SQLite database")
	ErrNotArchive  = errors.New("the database is no archive of articles")
	ErrNewer       = errors.New("the archive is of a newer version than this program knows")
)

// Archive is an open archive. It is safe for any number of goroutines.
type Archive struct {
	write *sql.DB // one connection: SQLite has one writer at a time
	read  *sql.DB
}

// Open opens the archive in a file. The error wraps [ErrNoArchive] if there is no
// such file, and [ErrNotDatabase], [ErrNotArchive] or [ErrNewer] if the file is
// something else; then the file is left as it is.
func Open(ctx context.Context, file string) (*Archive, error) {
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: %w", file, ErrNoArchive)
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s: %w", file, ErrNotDatabase)
	}
	return open(ctx, file, "rw")
}

// Create opens the archive in a file as [Open] does, or makes a new one if there
// is no such file.
func Create(ctx context.Context, file string) (*Archive, error) {
	a, err := Open(ctx, file)
	if errors.Is(err, ErrNoArchive) {
		return open(ctx, file, "rwc")
	}
	return a, err
}

func open(ctx context.Context, file, mode string) (*Archive, error) {
	a := new(Archive)
	var err error
	if a.write, err = sql.Open("sqlite", dsn(file, mode, "_txlock=immediate", "_pragma=foreign_keys(1)", "_pragma=synchronous(normal)")); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	a.write.SetMaxOpenConns(1)
	if a.read, err = sql.Open("sqlite", dsn(file, "rw", "_pragma=query_only(1)")); err == nil {
		err = migrate(ctx, a.write)
	}
	if err != nil {
		a.Close()
		return nil, fmt.Errorf("%s: %w", file, explain(err))
	}
	return a, nil
}

// dsn names a database to the driver. A process that finds it locked waits up to
// half a minute: a batch takes less.
func dsn(file, mode string, options ...string) string {
	name := url.URL{Scheme: "file", Opaque: (&url.URL{Path: file}).EscapedPath(), RawQuery: "mode=" + mode + "&_pragma=busy_timeout(30000)"}
	for _, o := range options {
		name.RawQuery += "&" + o
	}
	return name.String()
}

// explain replaces the driver's error for a file that is no database.
func explain(err error) error {
	var lite *sqlite.Error
	if errors.As(err, &lite) && lite.Code() == sqlite3.SQLITE_NOTADB {
		return ErrNotDatabase
	}
	return err
}

// Close closes the archive.
func (a *Archive) Close() error {
	err := a.write.Close()
	if a.read != nil {
		err = errors.Join(err, a.read.Close())
	}
	return err
}
