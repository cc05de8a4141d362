package read

import (
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"strings"
)

// stdin is the path of standard input.
const stdin = "-"

// file is a file with its format.
type file struct {
	path   string
	size   int64 // bytes, 0 if unknown
	format format
}

// walk yields the files that paths name. Of a folder these are the files of a known
// format in it and in the folders below, in the order of their names, without hidden
// ones; a file that is named itself must be of a known format.
func walk(paths []string) iter.Seq2[file, error] {
	return func(yield func(file, error) bool) {
		for _, root := range paths {
			if root == stdin {
				if !yield(file{path: stdin, format: lines}, nil) {
					return
				}
				continue
			}
			err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
				f, err := visit(path, path == root, d, err)
				if (err != nil || f.format != nil) && !yield(f, err) {
					return errStop
				}
				if path != root && d != nil && d.IsDir() && hidden(d.Name()) {
					return filepath.SkipDir
				}
				return nil
			})
			if err != nil {
				return
			}
		}
	}
}

// errStop ends a walk of which no more is wanted.
var errStop = fmt.Errorf("stop")

// visit returns the file at a path, without a format if it is to be passed over.
func visit(path string, named bool, d fs.DirEntry, err error) (file, error) {
	if err != nil {
		return file{}, err
	}
	if d.IsDir() || !named && (hidden(d.Name()) || !d.Type().IsRegular()) {
		return file{}, nil
	}
	format := formats[strings.ToLower(filepath.Ext(path))]
	if format == nil {
		if named {
			err = fmt.Errorf("%s: unknown kind of file, expected one of %s", path, strings.Join(extensions(), ", "))
		}
		return file{}, err
	}
	f := file{path: path, format: format}
	if info, err := d.Info(); err == nil {
		f.size = info.Size()
	}
	return f, nil
}

func hidden(name string) bool { return strings.HasPrefix(name, ".") }

// Size returns how many bytes the files have that paths name, 0 if standard input is
// among them.
func Size(paths []string) (bytes int64) {
	for f := range walk(paths) {
		if f.path == stdin {
			return 0
		}
		bytes += f.size
	}
	return bytes
}
