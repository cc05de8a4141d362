package main

import (
	"fmt"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/model"
)

// templateSet is a set of templates of features.
type templateSet [model.Templates]bool

// parseTemplates reads names of groups or templates, comma separated.
func parseTemplates(names string) (set templateSet, err error) {
	for _, name := range strings.Split(names, ",") {
		if name == "" {
			continue
		}
		found := false
		for t, d := range extract.FeatureTemplates() {
			if d.Name != "" && (d.Group == name || d.Name == name) {
				set[t], found = true, true
			}
		}
		if !found {
			return set, fmt.Errorf("no group or template of features %q, expected some of %s", name, strings.Join(groups(), ", "))
		}
	}
	return set, nil
}

// groups returns the groups of templates in their order.
func groups() (names []string) {
	for _, d := range extract.FeatureTemplates() {
		if d.Name != "" && (len(names) == 0 || names[len(names)-1] != d.Group) {
			names = append(names, d.Group)
		}
	}
	return names
}
