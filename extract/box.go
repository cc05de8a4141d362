package extract

import "unsafe"

// shelf puts values of one type into interfaces. The language allocates for each
// of them; a shelf allocates for a row at a time, which spares the reading of an
// article some forty allocations. A value keeps its row alive, no more.
type shelf[T Value] struct {
	proto Value // any value of T: its type word
	row   []T   // not yet given out
}

// shelfRow is the number of values of a row.
const shelfRow = 64

// box returns v as a Value.
func (s *shelf[T]) box(v T) Value {
	if len(s.row) == 0 {
		s.row = make([]T, shelfRow)
		s.proto = v
	}
	s.row[0] = v
	out := s.proto
	// An interface is a type word and a pointer to a value that nobody changes:
	// the place in the row, which is given out once.
	(*[2]unsafe.Pointer)(unsafe.Pointer(&out))[1] = unsafe.Pointer(&s.row[0])
	s.row = s.row[1:]
	return out
}

// shelves hold the values of the entities of a page.
type shelves struct {
	places   shelf[Place]
	offices  shelf[Office]
	agencies shelf[Agency]
	persons  shelf[Name]
	moments  shelf[Moment]
	amounts  shelf[Amount]
}
