package main

import "fmt"

// ids counts how often each id was asked for.
type ids map[string]int

// unique returns id, and id#2, id#3 when it occurs again.
func (s *ids) unique(id string) string {
	if *s == nil {
		*s = make(ids)
	}
	unique := id
	for (*s)[unique] > 0 {
		(*s)[id]++
		unique = fmt.Sprintf("%s#%d", id, (*s)[id])
	}
	(*s)[unique]++
	return unique
}
