package model

// transitions are the weights of a tag behind a tag; the last row is for the
// first tag of a stretch.
type transitions [NumTags + 1][NumTags]int32

// never is the score of what cannot be. It leaves room for sums.
const never = -1 << 30

// best writes the path of the highest score over the tokens to path. Of equal
// scores the tag with the lower number wins. It needs room for a back pointer a
// token and tag.
func (tr *transitions) best(scores [][NumTags]int32, back [][NumTags]Tag, path []Tag) {
	cur := [NumTags]int32{never, never, never, never, never}
	for _, t := range follows[start] {
		cur[t] = scores[0][t] + tr[start][t]
	}
	for i := 1; i < len(scores); i++ {
		// Behind Outside, Last and Unit stand Outside, Begin and Unit; behind Begin
		// and Inside stand Inside and Last.
		out, begin, unit := Outside, Outside, Outside
		o, b, u := cur[Outside]+tr[Outside][Outside], cur[Outside]+tr[Outside][Begin], cur[Outside]+tr[Outside][Unit]
		for _, from := range [...]Tag{Last, Unit} {
			if v := cur[from] + tr[from][Outside]; v > o {
				o, out = v, from
			}
			if v := cur[from] + tr[from][Begin]; v > b {
				b, begin = v, from
			}
			if v := cur[from] + tr[from][Unit]; v > u {
				u, unit = v, from
			}
		}
		in, last := Begin, Begin
		n, l := cur[Begin]+tr[Begin][Inside], cur[Begin]+tr[Begin][Last]
		if v := cur[Inside] + tr[Inside][Inside]; v > n {
			n, in = v, Inside
		}
		if v := cur[Inside] + tr[Inside][Last]; v > l {
			l, last = v, Inside
		}
		s := &scores[i]
		cur = rebase([NumTags]int32{o + s[Outside], b + s[Begin], n + s[Inside], l + s[Last], u + s[Unit]})
		back[i] = [NumTags]Tag{out, begin, in, last, unit}
	}
	tag := Outside
	for t := range NumTags {
		if t.MayEnd() && cur[t] > cur[tag] {
			tag = t
		}
	}
	for i := len(path) - 1; i >= 0; i-- {
		path[i] = tag
		tag = back[i][tag]
	}
}

// rebase takes the highest score off all, so that no sum overflows however long
// the stretch is.
func rebase(s [NumTags]int32) [NumTags]int32 {
	top := max(s[0], s[1], s[2], s[3], s[4])
	for t := range s {
		s[t] = max(s[t]-top, never)
	}
	return s
}
