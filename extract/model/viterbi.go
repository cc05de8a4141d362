package model

// transitions are the weights of a tag behind a tag; the last row is for the
// first tag of a sentence.
type transitions [NumTags + 1][NumTags]int32

// never is the score of what cannot be. It leaves room for sums.
const never = -1 << 30

// best finds the path of the highest score over n tokens; the scores of token i
// are scores[i*stride:][:NumTags]. It calls set with each token and its tag, from
// the last to the first, and needs room for n back pointers a tag. Of equal scores
// the tag with the lower number wins.
func best(tr *transitions, scores []int32, stride, n int, back [][NumTags]Tag, set func(i int, t Tag)) {
	cur := [NumTags]int32{never, never, never, never, never}
	for _, t := range follows[start] {
		cur[t] = scores[t] + tr[start][t]
	}
	for i := 1; i < n; i++ {
		var next [NumTags]int32
		em := scores[i*stride:][:NumTags]
		for t := range NumTags {
			top, from := int32(2*never+1), Tag(0)
			for _, u := range before[t] {
				if v := cur[u] + tr[u][t]; v > top {
					top, from = v, u
				}
			}
			next[t] = max(top+em[t], never)
			back[i][t] = from
		}
		cur = rebase(next)
	}
	tag := Outside
	for t := range NumTags {
		if t.MayEnd() && cur[t] > cur[tag] {
			tag = t
		}
	}
	for i := n - 1; i >= 0; i-- {
		set(i, tag)
		tag = back[i][tag]
	}
}

// rebase takes the highest score off all, so that no sum overflows however long
// the sentence is.
func rebase(s [NumTags]int32) [NumTags]int32 {
	top := max(s[0], s[1], s[2], s[3], s[4])
	for t := range s {
		s[t] = max(s[t]-top, never)
	}
	return s
}
