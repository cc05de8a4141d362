package score

// Options choose what counts as right. The zero Options compare as loosely as
// gold documents without region codes and year marks need it.
type Options struct {
	// ExactValues asks for the region code of a regional law and for the mark of
	// a fiscal or academic year (FY, AY) of a date. Without it they are left out
	// of the comparison.
	ExactValues bool

	// IDs also compares the values of gold entities that carry an id and no norm,
	// such as a region's code. Without it only those with a norm count.
	IDs bool

	// Resamples is how many times the articles are drawn anew for confidence
	// intervals and for the test of a difference; 1000 are usual, 0 gives none.
	// Each time gives equal results for an equal Seed.
	Resamples int
	Seed      uint64
}
