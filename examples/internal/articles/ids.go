package articles

import (
	"cmp"
	"strconv"
)

// IDs makes names unique. The zero IDs is ready for use.
type IDs struct {
	Sep   string // before the number of a repeated name, "" for "#"
	count map[string]int
}

// Unique returns id, and id#2, id#3 when it occurs again.
func (s *IDs) Unique(id string) string {
	if s.count == nil {
		s.count = make(map[string]int)
	}
	unique := id
	for s.count[unique] > 0 {
		s.count[id]++
		unique = id + cmp.Or(s.Sep, "#") + strconv.Itoa(s.count[id])
	}
	s.count[unique]++
	return unique
}
