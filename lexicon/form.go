package lexicon

import (
	"slices"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
)

// maxPath bounds the words of a form, and so how far a match looks ahead.
const maxPath = 32

// maxPaths bounds the ways in which one form may be written.
const maxPaths = 16

// pathsOf returns the ways in which a form may stand in a text, as folded words:
// hyphens between words and a final stop are left out; an inner stop that is a
// token, a dash with white space around it and the hyphen of a doubled word may
// be written or not. It returns nil for a form without words or with too many.
func pathsOf(form string) [][]string {
	paths := [][]string{nil}
	toks := token.Append(nil, form)
	for i, t := range toks {
		word := fold(t.Text(form))
		switch {
		case isHyphen(form, t) && !isSpaced(toks, i), word == "." && i == len(toks)-1:
			continue
		case word == "":
			return nil
		case word == ".", isHyphen(form, t):
			paths = spread(paths, nil, []string{word})
		case t.Kind == token.Word && strings.Contains(word, "-"):
			paths = spread(paths, []string{word}, strings.Split(word, "-"))
		default:
			paths = spread(paths, []string{word})
		}
		if len(paths) > maxPaths || len(paths[0]) > maxPath {
			return nil
		}
	}
	if len(paths[0]) == 0 {
		return nil
	}
	return paths
}

// paths returns the ways of pathsOf and, where the schema says so, the one in
// which all words are written together: press texts and the official list do not
// agree on Muara Sabak and Muarasabak. The reverse is tried when a text is read.
func (s *schema) paths(form string) [][]string {
	paths := pathsOf(form)
	if s.joined && len(paths) > 0 && len(paths[0]) > 1 {
		if word := strings.Join(paths[0], ""); len(word) <= maxWord {
			paths = append(paths, []string{word})
		}
	}
	return paths
}

// spread returns every path continued in every one of the ways.
func spread(paths [][]string, ways ...[]string) [][]string {
	var out [][]string
	for _, p := range paths {
		for _, w := range ways {
			out = append(out, slices.Concat(p, w))
		}
	}
	return out
}
