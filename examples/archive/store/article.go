package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"hash"
	"io"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// Digest identifies what the facts of an article were made from. An article whose
// digest is the stored one need not be read again.
type Digest [sha256.Size]byte

// NewDigest returns the digest of a source that is read by an extractor of the
// given name. Whoever changes the extractor changes the name.
func NewDigest(src extract.Source, extractor string) Digest {
	h := sha256.New()
	for _, part := range []string{extractor, day(src.Date), src.Region, src.Text} {
		add(h, part)
	}
	return Digest(h.Sum(nil))
}

// add hashes a string with its length, so that no two lists of strings are alike.
func add(h hash.Hash, s string) {
	var n [8]byte
	binary.LittleEndian.PutUint64(n[:], uint64(len(s)))
	h.Write(n[:])
	io.WriteString(h, s)
}

// Digest returns the digest of the article with an id, false if there is none.
func (a *Archive) Digest(ctx context.Context, id string) (Digest, bool, error) {
	var b []byte
	err := a.read.QueryRowContext(ctx, "SELECT digest FROM article WHERE id = ?", id).Scan(&b)
	if errors.Is(err, sql.ErrNoRows) {
		return Digest{}, false, nil
	}
	var d Digest
	copy(d[:], b)
	return d, err == nil, err
}

// Text returns the text of the article with an id, false if there is none.
func (a *Archive) Text(ctx context.Context, id string) (string, bool, error) {
	var text string
	err := a.read.QueryRowContext(ctx, "SELECT text FROM article WHERE id = ?", id).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return "", false, nil
	}
	return text, err == nil, err
}

// day returns a date as stored: 2024-12-09, "" if it is unknown.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// title returns the first line of a text that is not blank.
func title(text string) string {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			return line
		}
	}
	return ""
}
