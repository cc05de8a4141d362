package model

// Span is a run of tokens [First, Last) of the text that a layer marks.
type Span struct {
	Layer       int
	First, Last int
	Margin      int // by how much its tokens score above outside, in the units of the weights; compares within a layer
}

// tagger is the working memory of one reading.
type tagger struct {
	scores []scores // of each token
	tags   []Tags
	barred []uint32 // of each token: the tags that may not be, four bits a layer
	stack  Stack
	feats  []Feature

	// of one layer in one stretch
	layer [][NumTags]int32
	back  [][NumTags]Tag
	path  []Tag
}

// Append appends the spans of a sequence to dst, stretch by stretch, in each layer
// by layer, and returns it. It allocates only to grow dst and the memory of the
// sequence, which it works in: one goroutine may read a sequence at a time.
func (m *Model) Append(dst []Span, seq *Sequence) []Span {
	if seq.Len() == 0 {
		return dst
	}
	m.firstPass(&seq.work, seq)
	return m.secondPass(dst, &seq.work, seq)
}

// firstPass scores the tokens and finds the tags of each layer by itself.
func (m *Model) firstPass(t *tagger, seq *Sequence) {
	t.reset(seq.Len())
	for first, end := 0, 0; first < seq.Len(); first = end {
		end = seq.StretchEnd(first)
		for i := first; i < end; i++ {
			t.scores[i].add(&m.table, seq.Features(i))
		}
		hope := m.hopes[0].in(t.scores[first:end])
		for l := range m.layers {
			if !hope.of(l) {
				continue
			}
			m.decode(t, 0, l, first, end)
			for i, tag := range t.path {
				t.tags[first+i] |= Tags(0).With(l, tag)
			}
		}
	}
}

// secondPass adds what the first said to the scores and appends the spans. The
// spans of a layer bar those of the later ones from crossing them.
func (m *Model) secondPass(dst []Span, t *tagger, seq *Sequence) []Span {
	t.stack.Reset(seq, t.tags, len(m.layers))
	for first, end := 0, 0; first < seq.Len(); first = end {
		end = seq.StretchEnd(first)
		for i := first; i < end; i++ {
			t.feats = t.stack.Append(t.feats[:0], i)
			t.scores[i].add(&m.table, t.feats)
		}
		hope := m.hopes[1].in(t.scores[first:end])
		for l := range m.layers {
			if !hope.of(l) {
				continue
			}
			m.decode(t, 1, l, first, end)
			found := len(dst)
			dst = t.appendSpans(dst, l, first, end)
			for _, s := range dst[found:] {
				for later := l + 1; later < len(m.layers); later++ {
					t.bar(s.First, s.Last, later, m.mayHold(later, l), m.mayHold(l, later))
				}
			}
			for k := found; k < len(dst); k++ {
				s := &dst[k]
				s.First, s.Last = seq.At(s.First), seq.At(s.Last-1)+1
			}
		}
	}
	return dst
}

// reset makes room for n tokens.
func (t *tagger) reset(n int) {
	t.scores, t.tags, t.barred = resize(t.scores, n), resize(t.tags, n), resize(t.barred, n)
	clear(t.scores)
	clear(t.tags)
	clear(t.barred)
}

// decode finds the tags of a layer in the stretch [first, end).
func (m *Model) decode(t *tagger, pass, layer, first, end int) {
	n := end - first
	t.layer, t.back, t.path = resize(t.layer, n), resize(t.back, n), resize(t.path, n)
	for i := range n {
		s := t.scores[first+i].of(layer)
		if bars := t.barred[first+i] >> (4 * layer) & 15; bars != 0 {
			for tag := Begin; tag < NumTags; tag++ {
				if bars>>(tag-1)&1 != 0 {
					s[tag] = barred
				}
			}
		}
		t.layer[i] = s
	}
	m.trans[pass][layer].best(t.layer, t.back, t.path)
}

// barred is the score of a tag that may not be. It outweighs all features, and
// its sums stay above never.
const barred = -1 << 20

// bar keeps the spans of a layer from crossing the tokens [first, last) of a span,
// and from holding it or lying in it unless they may.
func (t *tagger) bar(first, last, layer int, holds, held bool) {
	block := func(i int, tags ...Tag) {
		for _, tag := range tags {
			t.barred[i] |= 1 << (4*layer + int(tag) - 1)
		}
	}
	for i := first; i < last; i++ {
		switch {
		case !holds && !held:
			block(i, Begin, Inside, Last, Unit)
		case holds && !held:
			if i > first || last-first == 1 {
				block(i, Unit)
			}
			if i > first {
				block(i, Begin)
			}
			if i < last-1 {
				block(i, Last, Unit)
			}
		case held && !holds:
			if i == first {
				block(i, Inside, Last)
			}
			if i == last-1 {
				block(i, Begin, Inside)
			}
		}
	}
}

// appendSpans appends the spans of a layer in the stretch [first, end), as the path
// found last has them, by their numbers in the sequence.
func (t *tagger) appendSpans(dst []Span, layer, first, end int) []Span {
	from, margin := 0, 0
	for i := first; i < end; i++ {
		tag := t.path[i-first]
		if tag == Outside {
			continue
		}
		if tag == Begin || tag == Unit {
			from, margin = i, 0
		}
		margin += int(t.layer[i-first][tag])
		if tag == Last || tag == Unit {
			dst = append(dst, Span{Layer: layer, First: from, Last: i + 1, Margin: margin})
		}
	}
	return dst
}

// resize returns s with n elements, of any contents.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
