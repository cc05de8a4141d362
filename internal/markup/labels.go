package markup

import "regexp"

// member is the JSON member that takes the value of a label.
type member uint8

const (
	memberNone member = iota // the label has no value
	memberID
	memberNorm
)

// label is what the annotation guidelines say of one label: where its value
// goes, which form the value has, and what may stand directly inside.
type label struct {
	member member
	value  *regexp.Regexp // nil: any
	inside []string
}

const (
	number = `-?\d+(\.\d+)?`
	amount = number + `(/` + number + `)?`
	clock  = `T\d\d:\d\d([+-]\d\d:\d\d)?`
	part   = `(T(EM|MO|MI|AF|EV|NI))`
	day    = `-[\dX]{2}(-[\dX]{2}` + part + `?)?`
	month  = `-(Q[1-4]|H[12]|W\d\d(-(WE|[1-7]))?)`
	point  = `((FY|AY)?[\dX]{4}(` + day + `|` + month + `)?` +
		`|XXXX-WXX-[1-7]` + part + `?` + // a weekday of an unknown week
		`|\d{3}X|\d\dXX` + // decade, century
		`|AH(\d{4}|XXXX)(-\d\d(-\d\d)?)?|SAKA\d{4}|KONGZILI\d{4}|BE\d{4}` +
		`|(PAST|PRESENT|FUTURE)_REF|EVENT[+-]P\d+D)`
	span   = point + `(/(` + point + `|\.\.|\d{4}))?`
	annex  = `/!(penjelasan|lampiran)`
	lawID  = `/akn/id(-(\d+|_))?/(act|bill|judgment)/[a-z][a-z\d.-]*/(\d{4}|_)/[a-z\d._-]+(` + annex + `)?(/?~[\w>-]+)?`
	region = `(\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?)`
)

// whole compiles a pattern that must match all of a value.
func whole(pattern string) *regexp.Regexp { return regexp.MustCompile(`^(` + pattern + `)$`) }

var regionCode = whole(region)

// labels is the table of annotation.md: "Labels" and "What may stand inside what".
var labels = map[string]label{
	"PERSON":   {member: memberNorm},
	"POSITION": {member: memberID, inside: []string{"GPE", "ORG", "LOC", "FAC", "EVENT"}},
	"ORG":      {member: memberID, inside: []string{"GPE", "LOC", "DATE"}},
	"GPE":      {member: memberID, value: whole(region + `|[A-Z]{2}`)},
	"LOC":      {inside: []string{"GPE"}},
	"FAC":      {inside: []string{"GPE", "ORG", "LOC"}},
	"DATE":     {member: memberNorm, value: whole(span + `( ` + span + `)*`)},
	"TIME":     {member: memberNorm, value: whole(clock + `(/(` + clock + `|\.\.))?`)},
	"MONEY":    {member: memberNorm, value: whole(`[A-Z]{3} ` + amount)},
	"PERCENT":  {member: memberNorm, value: whole(amount)},
	"QUANTITY": {member: memberNorm, value: whole(amount + `( \S.*)?`), inside: []string{"GPE", "ORG", "POSITION"}},
	"LAW":      {member: memberNorm, value: whole(lawID + `( ` + lawID + `)*`), inside: []string{"GPE", "ORG", "EVENT"}},
	"EVENT":    {inside: []string{"GPE", "ORG", "LOC", "FAC", "POSITION", "DATE"}},
}
