package markup

import (
	"cmp"
	"slices"
	"strings"
)

// trailerLines are the kinds of line, the separator of their parts, and who
// reads them.
var trailerLines = map[string]struct {
	separator string
	parts     int
	read      func(p *parser, line int, parts []string)
}{
	"acronym":  {" = ", 2, (*parser).acronym},
	"holder":   {" = ", 2, (*parser).holder},
	"relation": {" | ", 3, (*parser).relation},
}

func (p *parser) trailer(s section) {
	for i, l := range s.lines {
		if strings.TrimSpace(l) != "" {
			p.trailerLine(s.first+i, l)
		}
	}
	slices.SortFunc(p.doc.Holders, func(a, b Holder) int {
		return min(a.Person, a.Position) - min(b.Person, b.Position)
	})
	slices.SortFunc(p.doc.Relations, func(a, b Relation) int {
		return cmp.Or(a.From-b.From, a.To-b.To, strings.Compare(a.Type, b.Type))
	})
}

func (p *parser) trailerLine(line int, l string) {
	key, rest, _ := strings.Cut(l, ":")
	kind := trailerLines[key]
	var parts []string
	if kind.read != nil {
		parts = strings.SplitN(rest, kind.separator, kind.parts)
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	if len(parts) == 0 || len(parts) != kind.parts || slices.Contains(parts, "") {
		p.fail(line, ErrTrailer, "%q", clip(l))
		return
	}
	kind.read(p, line, parts)
}

func (p *parser) acronym(line int, parts []string) {
	a := Acronym{Short: parts[0], Long: parts[1]}
	if slices.Contains(p.doc.Acronyms, a) {
		p.fail(line, ErrTrailer, "%q twice", a.Short)
		return
	}
	for _, s := range parts {
		if !strings.Contains(p.doc.Text, s) {
			p.fail(line, ErrReference, "%q", s)
		}
	}
	p.doc.Acronyms = append(p.doc.Acronyms, a)
}

// holder links the mentions with these surfaces that stand nearest to each
// other in the first paragraph that has both: the place of the first statement.
func (p *parser) holder(line int, parts []string) {
	person, position, ok := p.nearest(mention("PERSON", parts[0]), mention("POSITION", parts[1]))
	h := Holder{Person: person, Position: position}
	switch {
	case !ok:
		p.fail(line, ErrReference, "no paragraph has both PERSON %q and POSITION %q", parts[0], parts[1])
	case slices.Contains(p.doc.Holders, h):
		p.fail(line, ErrTrailer, "%q = %q twice", parts[0], parts[1])
	default:
		p.doc.Holders = append(p.doc.Holders, h)
	}
}

// relationTypes are those of the output format.
var relationTypes = []string{"represents", "accompanies", "member_of", "located_in"}

// relation links two mentions of any label, found as those of holder are.
func (p *parser) relation(line int, parts []string) {
	from, to, ok := p.nearest(mention("", parts[1]), mention("", parts[2]))
	r := Relation{Type: parts[0], From: from, To: to}
	p.needs("relations", line)
	switch {
	case !slices.Contains(relationTypes, r.Type):
		p.fail(line, ErrTrailer, "no relation %q", clip(r.Type))
	case !ok:
		p.fail(line, ErrReference, "no paragraph has both %q and %q", parts[1], parts[2])
	case slices.Contains(p.doc.Relations, r):
		p.fail(line, ErrTrailer, "%q twice", clip(strings.Join(parts, " | ")))
	default:
		p.doc.Relations = append(p.doc.Relations, r)
	}
}

// mention selects the entities of a label, or of any for "", by surface.
func mention(label, surface string) func(Entity) bool {
	return func(e Entity) bool { return e.Text == surface && (label == "" || e.Label == label) }
}

// nearest finds the pair of an entity a and an entity b that stand nearest to each
// other in the first paragraph that has both, in one sweep. Of the mentions that
// alternate in the text only neighbours can be nearest.
func (p *parser) nearest(isA, isB func(Entity) bool) (a, b int, found bool) {
	lastA, lastB := -1, -1 // in the paragraph
	bestGap, at := 0, 0
	for i, e := range p.doc.Entities {
		matchA, matchB := isA(e), isB(e)
		if !matchA && !matchB {
			continue
		}
		if strings.Contains(p.doc.Text[at:e.Start], "\n\n") {
			if found {
				return a, b, true
			}
			lastA, lastB = -1, -1
		}
		at = e.Start
		other := lastB
		if matchA {
			lastA = i
		} else {
			lastB, other = i, lastA
		}
		if other < 0 {
			continue
		}
		if gap := e.Start - p.doc.Entities[other].End; !found || gap < bestGap {
			a, b, bestGap, found = lastA, lastB, gap, true
		}
	}
	return a, b, found
}
