package markup

import (
	"slices"
	"strings"
)

func (p *parser) trailer(s section) {
	for i, l := range s.lines {
		if strings.TrimSpace(l) == "" {
			continue
		}
		key, rest, _ := strings.Cut(l, ":")
		left, right, ok := strings.Cut(rest, " = ")
		left, right = strings.TrimSpace(left), strings.TrimSpace(right)
		line := s.first + i
		switch {
		case ok && left != "" && right != "" && key == "acronym":
			p.acronym(line, left, right)
		case ok && left != "" && right != "" && key == "holder":
			p.holder(line, left, right)
		default:
			p.fail(line, ErrTrailer, "%q", clip(l))
		}
	}
	slices.SortFunc(p.doc.Holders, func(a, b Holder) int {
		return min(a.Person, a.Position) - min(b.Person, b.Position)
	})
}

func (p *parser) acronym(line int, short, long string) {
	a := Acronym{Short: short, Long: long}
	if slices.Contains(p.doc.Acronyms, a) {
		p.fail(line, ErrTrailer, "%q twice", short)
		return
	}
	for _, s := range []string{short, long} {
		if !strings.Contains(p.doc.Text, s) {
			p.fail(line, ErrReference, "%q", s)
		}
	}
	p.doc.Acronyms = append(p.doc.Acronyms, a)
}

// holder links the mentions with these surfaces that stand nearest to each
// other in the first paragraph that has both: the place of the first statement.
func (p *parser) holder(line int, person, position string) {
	h, ok := p.nearest(person, position)
	switch {
	case !ok:
		p.fail(line, ErrReference, "no paragraph has both PERSON %q and POSITION %q", person, position)
	case slices.Contains(p.doc.Holders, h):
		p.fail(line, ErrTrailer, "%q = %q twice", person, position)
	default:
		p.doc.Holders = append(p.doc.Holders, h)
	}
}

// nearest finds that pair in one sweep over the entities. Of the mentions that
// alternate in the text only neighbours can be nearest.
func (p *parser) nearest(person, position string) (best Holder, found bool) {
	pair := Holder{Person: -1, Position: -1} // the last mention of each in the paragraph
	bestGap, at := 0, 0
	for i, e := range p.doc.Entities {
		isPerson, isPosition := e.Label == "PERSON" && e.Text == person, e.Label == "POSITION" && e.Text == position
		if !isPerson && !isPosition {
			continue
		}
		if strings.Contains(p.doc.Text[at:e.Start], "\n\n") {
			if found {
				return best, true
			}
			pair = Holder{Person: -1, Position: -1}
		}
		at = e.Start
		other := pair.Position
		if isPerson {
			pair.Person = i
		} else {
			pair.Position, other = i, pair.Person
		}
		if other < 0 {
			continue
		}
		if gap := e.Start - p.doc.Entities[other].End; !found || gap < bestGap {
			best, bestGap, found = pair, gap, true
		}
	}
	return best, found
}
