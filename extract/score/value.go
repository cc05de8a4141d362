package score

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/warta-nlp/warta/extract"
)

// same reports whether got carries the value want as its norm or id.
func (o Options) same(label extract.Label, want string, got *extract.EntityRecord) bool {
	for _, v := range [...]string{got.Norm, got.ID} {
		if v == want || sameAmount(label, want, v) || !o.ExactValues && sameButForMarks(label, want, v) {
			return true
		}
	}
	return false
}

// lawRegion is the region code in the id of a regional law.
var lawRegion = regexp.MustCompile(`^/akn/id(-[0-9_]+)?/`)

// yearMarks are the marks of fiscal and academic years.
var yearMarks = strings.NewReplacer("FY", "", "AY", "")

// sameButForMarks compares laws without region codes and dates without the marks
// of their years.
func sameButForMarks(label extract.Label, want, got string) bool {
	switch label {
	case extract.Law:
		return lawRegion.ReplaceAllString(got, "/akn/id/") == want
	case extract.Date:
		return yearMarks.Replace(got) == yearMarks.Replace(want)
	}
	return false
}

// sameAmount compares money, percentages and quantities as numbers, so that 7.50
// is 7.5. Money must be in one currency; a unit counts if want has one.
func sameAmount(label extract.Label, want, got string) bool {
	if label != extract.Money && label != extract.Percent && label != extract.Quantity {
		return false
	}
	a, ok := parseAmount(want)
	if !ok {
		return false
	}
	b, ok := parseAmount(got)
	return ok && slices.Equal(a.numbers, b.numbers) &&
		(label != extract.Money || a.currency == b.currency) &&
		(a.unit == "" || a.unit == b.unit)
}

// amount is a number or a range with its currency or unit.
type amount struct {
	currency, unit string
	numbers        []float64
}

// amountForm is that of 5066.96 km2, 500/600 orang, IDR 3000000/6000000.
var amountForm = regexp.MustCompile(`^(?:([A-Z]{3}) )?(-?\d+(?:\.\d+)?(?:/-?\d+(?:\.\d+)?)?)(?: (.*))?$`)

func parseAmount(s string) (amount, bool) {
	m := amountForm.FindStringSubmatch(s)
	if m == nil {
		return amount{}, false
	}
	a := amount{currency: m[1], unit: m[3]}
	for n := range strings.SplitSeq(m[2], "/") {
		// Out of range is an infinity, equal to another.
		f, _ := strconv.ParseFloat(n, 64)
		a.numbers = append(a.numbers, f)
	}
	return a, true
}
