package amount

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract/numword"
)

// Label is the kind of an amount. The zero Label is none.
type Label uint8

// The kinds of amount.
const (
	Money    Label = iota + 1 // an amount of money
	Percent                   // a percentage
	Quantity                  // a number with what it counts or measures
)

var labelNames = [...]string{"", "money", "percent", "quantity"}

// String returns money, percent or quantity.
func (l Label) String() string {
	if int(l) < len(labelNames) {
		return labelNames[l]
	}
	return "invalid"
}

// Mention is an amount in a text: its span [Start, End) in bytes and its value.
type Mention struct {
	Start, End int // bytes
	Label      Label
	Value      numword.Value // the lower end of a range
	ValueTo    numword.Value // the upper end of a range
	Range      bool          // Value to ValueTo: 500 hingga 600 orang
	By         bool          // Value by ValueTo: 4 x 6 meter
	Currency   string        // MONEY: ISO 4217 code
	Approx     bool          // the text does not give the figure as exact: sekitar, hampir, lebih, -an
	Vague      bool          // the text names an order of magnitude only: puluhan warga, ratusan juta rupiah
	unit       string        // QUANTITY: normalised, or as written
}

// Unit returns what a quantity counts or measures: the symbol of a measure
// (ha, km2, kg), else the noun in lower case without `-nya`, acronyms in
// capitals (SKPD, KK). It is empty for money and percentages.
func (m Mention) Unit() string {
	u := m.unit
	if !isAcronym(u) {
		u = strings.ToLower(u)
	}
	if strings.ContainsFunc(u, unicode.IsSpace) {
		u = strings.Join(strings.Fields(u), " ")
	}
	return strings.ReplaceAll(strings.ReplaceAll(u, " /", "/"), "/ ", "/")
}

// Norm returns the value in the form of the output format: `IDR 5100000000000`,
// `IDR 3000000/6000000`, `85.5`, `5066.96 km2`, `500/600 orang`, `4x6 m`.
func (m Mention) Norm() string { return string(m.AppendNorm(nil)) }

// AppendNorm appends the form of [Mention.Norm] to dst and returns it.
func (m Mention) AppendNorm(dst []byte) []byte {
	if m.Currency != "" {
		dst = append(append(dst, m.Currency...), ' ')
	}
	dst = m.Value.Append(dst)
	switch {
	case m.Range:
		dst = m.ValueTo.Append(append(dst, '/'))
	case m.By:
		dst = m.ValueTo.Append(append(dst, 'x'))
	}
	if m.unit != "" {
		dst = append(append(dst, ' '), m.Unit()...)
	}
	return dst
}

// maxAcronym is the longest word in capitals, in letters, that is taken for an
// acronym; longer ones are the headline's capitals.
const maxAcronym = 6

// isAcronym reports a word that keeps its capitals: SKPD, MWh, kWp, eSPPT.
func isAcronym(s string) bool {
	if utf8.RuneCountInString(s) > maxAcronym || s == "" {
		return false
	}
	_, first := utf8.DecodeRuneInString(s)
	return strings.ContainsFunc(s[first:], unicode.IsUpper)
}
