package score

// Figures are counts and the measures that follow from them.
type Figures struct {
	Gold      int     `json:"gold"`  // labelled by people
	Pred      int     `json:"pred"`  // given by the extractor
	Match     int     `json:"match"` // both
	Precision float64 `json:"p"`     // Match of Pred; of nothing given 1 if nothing was there, else 0
	Recall    float64 `json:"r"`     // Match of Gold; of nothing there 1 if nothing was given, else 0
	F1        float64 `json:"f1"`    // harmonic mean of both
}

// figuresOf computes the measures.
func figuresOf(match, gold, pred int) Figures {
	f := Figures{Gold: gold, Pred: pred, Match: match}
	f.Precision = share(match, pred, gold == 0)
	f.Recall = share(match, gold, pred == 0)
	f.F1 = harmonic(f.Precision, f.Recall)
	return f
}

// share returns part of whole, and of an empty whole 1 or 0.
func share(part, whole int, fullIfEmpty bool) float64 {
	switch {
	case whole > 0:
		return float64(part) / float64(whole)
	case fullIfEmpty:
		return 1
	}
	return 0
}

func harmonic(a, b float64) float64 {
	if a+b == 0 {
		return 0
	}
	return 2 * a * b / (a + b)
}

// count is what one kind of thing adds up to, in one article or in all.
type count struct {
	gold, pred, match   int
	goldPart, predPart  int // those that overlap one of the same label
	typed               int // pairs of overlapping ones of the same label, each in one pair
	valued, valuesRight int // of the matched: with a gold value, with the right one
}

func (c *count) add(d count) {
	c.gold += d.gold
	c.pred += d.pred
	c.match += d.match
	c.goldPart += d.goldPart
	c.predPart += d.predPart
	c.typed += d.typed
	c.valued += d.valued
	c.valuesRight += d.valuesRight
}

func (c count) figures() Figures { return figuresOf(c.match, c.gold, c.pred) }

// types returns the measures of the pairs that overlap.
func (c count) types() Figures { return figuresOf(c.typed, c.gold, c.pred) }

// partial returns the F1 of overlaps; it may count other numbers of matches on
// the two sides.
func (c count) partial() float64 {
	return harmonic(share(c.predPart, c.pred, false), share(c.goldPart, c.gold, false))
}
