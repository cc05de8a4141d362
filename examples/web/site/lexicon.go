package site

import (
	"bytes"
	"os"
	"path/filepath"
	"testing/fstest"

	"github.com/warta-nlp/warta/lexicon"
)

// compileWithout compiles the data files of a folder, one of them without its rows.
func compileWithout(folder, emptied string) ([]byte, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.tsv"))
	if err != nil {
		return nil, err
	}
	data := fstest.MapFS{}
	for _, file := range files {
		rows, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		name := filepath.Base(file)
		if name == emptied {
			header, _, _ := bytes.Cut(rows, []byte("\n"))
			rows = append(header, '\n')
		}
		data[name] = &fstest.MapFile{Data: rows}
	}
	return lexicon.Compile(data)
}
