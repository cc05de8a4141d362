package read

import (
	"cmp"
	"io"
	"iter"
	"os"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// Reader reads articles. The zero Reader is ready for use.
type Reader struct {
	Stdin  io.Reader                 // what the path - stands for: JSON Lines
	Date   time.Time                 // of articles that do not tell theirs
	Region string                    // of articles that do not tell theirs
	Watch  func(io.Reader) io.Reader // if not nil, every file is read through it: a progress bar
}

// All yields the articles of files and folders, in order. The id of a text or page
// is its path, that of a line of JSON Lines its member id.
func (r *Reader) All(paths []string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		for f, err := range walk(paths) {
			if err != nil {
				if !yield(extract.Source{}, err) {
					return
				}
				continue
			}
			if !r.file(f, yield) {
				return
			}
		}
	}
}

// file yields the articles of a file; false says to stop.
func (r *Reader) file(f file, yield func(extract.Source, error) bool) bool {
	in, err := r.open(f)
	if err != nil {
		return yield(extract.Source{}, err)
	}
	defer in.Close()
	var content io.Reader = in
	if r.Watch != nil {
		content = r.Watch(in)
	}
	for src, err := range f.format(content, f.path) {
		src.Region = cmp.Or(src.Region, r.Region)
		if src.Date.IsZero() {
			src.Date = r.Date
		}
		if !yield(src, err) {
			return false
		}
	}
	return true
}

func (r *Reader) open(f file) (io.ReadCloser, error) {
	if f.path == stdin {
		return io.NopCloser(r.Stdin), nil
	}
	return os.Open(f.path)
}
