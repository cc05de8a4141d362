package markup

import (
	"errors"
	"io/fs"
	"strings"
)

const extension = ".txt"

// ParseDir reads every article source, a file NAME.txt, at the root of fsys in
// the order of the file names. The id of an article is NAME. Faults of all
// files are joined; the documents are nil then.
func ParseDir(fsys fs.FS) ([]*Document, error) {
	files, err := fs.ReadDir(fsys, ".") // sorted
	if err != nil {
		return nil, err
	}
	var docs []*Document
	var errs []error
	for _, f := range files {
		id, isArticle := strings.CutSuffix(f.Name(), extension)
		if !isArticle {
			continue
		}
		doc, err := parseFile(fsys, id)
		docs, errs = append(docs, doc), append(errs, err)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return docs, nil
}

func parseFile(fsys fs.FS, id string) (*Document, error) {
	source, err := fs.ReadFile(fsys, id+extension)
	if err != nil {
		return nil, err
	}
	return Parse(id, string(source))
}
