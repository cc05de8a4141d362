package site

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

// Size is how many bytes a file has, as it is and compressed.
type Size struct {
	Name                string
	Plain, Gzip, Brotli int64
}

// Compress writes every file of the folder compressed beside it, as .gz and .br, as
// hosts of static pages take them, and returns the sizes.
func Compress(dir string) ([]Size, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var sizes []Size
	for _, e := range entries {
		switch filepath.Ext(e.Name()) {
		case ".gz", ".br":
			continue
		}
		s, err := compress(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		sizes = append(sizes, s)
	}
	return sizes, nil
}

func compress(file string) (Size, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return Size{}, err
	}
	s := Size{Name: filepath.Base(file), Plain: int64(len(data))}
	s.Gzip, err = pack(file+".gz", data, func(w io.Writer) io.WriteCloser {
		z, _ := gzip.NewWriterLevel(w, gzip.BestCompression) // the level is one
		return z
	})
	if err != nil {
		return Size{}, err
	}
	s.Brotli, err = pack(file+".br", data, func(w io.Writer) io.WriteCloser {
		return brotli.NewWriterLevel(w, brotli.BestCompression)
	})
	return s, err
}

// pack writes data compressed and returns the size.
func pack(file string, data []byte, with func(io.Writer) io.WriteCloser) (int64, error) {
	f, err := os.Create(file)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	z := with(f)
	if _, err := z.Write(data); err != nil {
		return 0, err
	}
	if err := z.Close(); err != nil {
		return 0, err
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), f.Close()
}
