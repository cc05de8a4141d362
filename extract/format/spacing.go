package format

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spaceEscapes write white space in a column, as UDPipe does in SpacesAfter.
var (
	spaceEscapes   = strings.NewReplacer(`\`, `\\`, " ", `\s`, "|", `\p`, "\t", `\t`, "\r", `\r`, "\n", `\n`)
	spaceUnescapes = strings.NewReplacer(`\\`, `\`, `\s`, " ", `\p`, "|", `\t`, "\t", `\r`, "\r", `\n`, "\n")
)

// spacing is what the column MISC says of the white space before and behind a token.
func spacing(before, after string) string {
	var says []string
	if before != "" {
		says = append(says, "SpacesBefore="+spaceEscapes.Replace(before))
	}
	switch after {
	case " ":
	case "":
		says = append(says, "SpaceAfter=No")
	default:
		says = append(says, "SpacesAfter="+spaceEscapes.Replace(after))
	}
	if len(says) == 0 {
		return "_"
	}
	return strings.Join(says, "|")
}

// spaces reads the column MISC.
func spaces(misc string) (before, after string) {
	after = " "
	for says := range strings.SplitSeq(misc, "|") {
		switch name, value, _ := strings.Cut(says, "="); name {
		case "SpaceAfter":
			if value == "No" {
				after = ""
			}
		case "SpacesBefore":
			before = spaceUnescapes.Replace(value)
		case "SpacesAfter":
			after = spaceUnescapes.Replace(value)
		}
	}
	return before, after
}

// joiner puts the tokens of a text together that has lost its white space, as a
// printer would: no blank before a full stop, a comma or a closing bracket, none
// behind an opening one. Quotation marks that do not say which they are open and
// close in turn. A slash, and a hyphen between two words in small letters or two
// numbers, join what stands beside them.
type joiner struct {
	strings.Builder
	last string // token
	glue bool   // no blank behind it
	open map[string]bool
}

// Marks that stand close to the token before or behind them.
const (
	closing  = ".,;:?!)]}%”’»…"
	opening  = "([{“‘«"
	straight = `"'` + "`"
)

// add appends a token, next being the one behind it, and returns where it stands.
func (j *joiner) add(token, next string) (start, end int) {
	before, after := j.sides(token, next)
	if j.Len() > 0 && !j.glue && !before {
		j.WriteByte(' ')
	}
	start = j.Len()
	j.WriteString(token)
	j.last, j.glue = token, after
	return start, j.Len()
}

// newLine begins a new sentence.
func (j *joiner) newLine() {
	j.WriteByte('\n')
	j.last, j.glue, j.open = "", true, nil
}

// sides tells whether a token stands close to those before and behind it.
func (j *joiner) sides(token, next string) (before, after bool) {
	switch {
	case len(token) > 0 && strings.Trim(token, closing) == "":
		return true, false
	case oneOf(token, opening):
		return false, true
	case oneOf(token, straight):
		if j.open == nil {
			j.open = map[string]bool{}
		}
		j.open[token] = !j.open[token]
		return !j.open[token], j.open[token]
	case token == "/", token == "-" && alike(j.last, next):
		return true, true
	}
	return false, false
}

// oneOf reports whether a token is one of the marks.
func oneOf(token, marks string) bool {
	return utf8.RuneCountInString(token) == 1 && strings.Contains(marks, token)
}

// alike reports whether two tokens both begin with a small letter or both with a
// digit.
func alike(a, b string) bool {
	first, _ := utf8.DecodeRuneInString(a)
	second, _ := utf8.DecodeRuneInString(b)
	return unicode.IsLower(first) && unicode.IsLower(second) || unicode.IsDigit(first) && unicode.IsDigit(second)
}
