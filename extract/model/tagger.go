package model

// Span is a run of tokens [First, Last) that a layer marks.
type Span struct {
	Layer       int
	First, Last int
	Margin      int // by how much its tokens score higher than outside, in the units of the weights; compares within a layer
}

// tagger is the working memory of one reading.
type tagger struct {
	scores []int32 // token by column
	back   [][NumTags]Tag
	tags   []Tags
	stack  Stack
	feats  []Feature
}

// Append appends the spans of a sequence to dst, layer by layer, each in order,
// and returns it. It allocates only to grow dst.
func (m *Model) Append(dst []Span, seq *Sequence) []Span {
	if seq.Len() == 0 {
		return dst
	}
	t, _ := m.pool.Get().(*tagger)
	if t == nil {
		t = &tagger{}
	}
	defer m.pool.Put(t)
	m.score(t, seq)
	m.decode(t, seq, 0)
	m.rescore(t, seq)
	return m.settle(dst, t, seq)
}

// columns is the number of scores a token has.
func (m *Model) columns() int { return Passes * len(m.layers) * int(NumTags) }

// column is the first column of a layer in a pass.
func (m *Model) column(pass, layer int) int { return (pass*len(m.layers) + layer) * int(NumTags) }

// score fills in the scores of the tokens' features, for both passes at once.
func (m *Model) score(t *tagger, seq *Sequence) {
	n, c := seq.Len(), m.columns()
	t.scores = resize(t.scores, n*c)
	t.tags = resize(t.tags, n)
	t.back = resize(t.back, n)
	clear(t.scores)
	for i := range n {
		row := t.scores[i*c : (i+1)*c]
		for _, f := range seq.Features(i) {
			m.table.add(f, row)
		}
	}
}

// rescore adds the scores of what the first pass said.
func (m *Model) rescore(t *tagger, seq *Sequence) {
	c := m.columns()
	t.stack.Reset(seq, t.tags, len(m.layers))
	for i := range seq.Len() {
		t.feats = t.stack.Append(t.feats[:0], i)
		for _, f := range t.feats {
			m.table.add(f, t.scores[i*c:(i+1)*c])
		}
	}
}

// decode finds the tags of a pass, layer by layer.
func (m *Model) decode(t *tagger, seq *Sequence, pass int) {
	for l := range m.layers {
		m.decodeLayer(t, seq, pass, l)
	}
}

// decodeLayer finds the tags of a layer in a pass.
func (m *Model) decodeLayer(t *tagger, seq *Sequence, pass, layer int) {
	c := m.columns()
	for first := 0; first < seq.Len(); {
		end := seq.SentenceEnd(first)
		best(&m.trans[pass][layer], t.scores[first*c+m.column(pass, layer):], c, end-first, t.back[:end-first], func(i int, tag Tag) {
			t.tags[first+i] = t.tags[first+i].With(layer, tag)
		})
		first = end
	}
}

// settle decodes the last pass layer by layer and appends the spans. The spans of
// a layer bar those of the later ones from crossing them.
func (m *Model) settle(dst []Span, t *tagger, seq *Sequence) []Span {
	for l := range m.layers {
		m.decodeLayer(t, seq, Passes-1, l)
		first := len(dst)
		dst = m.appendLayer(dst, t, l)
		for _, s := range dst[first:] {
			for later := l + 1; later < len(m.layers); later++ {
				m.bar(t, s, later)
			}
		}
	}
	return dst
}

// barred is the score of a tag that may not be. It outweighs all features, and
// its sums stay above never.
const barred = -1 << 20

// bar keeps the spans of a layer from crossing the span s, from lying in it and
// from holding it, as the nesting of the two layers has it.
func (m *Model) bar(t *tagger, s Span, layer int) {
	column := m.column(Passes-1, layer)
	block := func(i int, tags ...Tag) {
		for _, tag := range tags {
			t.scores[i*m.columns()+column+int(tag)] = barred
		}
	}
	holds, held := m.mayHold(layer, s.Layer), m.mayHold(s.Layer, layer)
	for i := s.First; i < s.Last; i++ {
		switch {
		case !holds && !held:
			block(i, Begin, Inside, Last, Unit)
		case holds && !held:
			if i > s.First || s.Last-s.First == 1 {
				block(i, Unit)
			}
			if i > s.First {
				block(i, Begin)
			}
			if i < s.Last-1 {
				block(i, Last, Unit)
			}
		case held && !holds:
			if i == s.First {
				block(i, Inside, Last)
			}
			if i == s.Last-1 {
				block(i, Begin, Inside)
			}
		}
	}
}

// appendLayer appends the spans of a layer after the last pass.
func (m *Model) appendLayer(dst []Span, t *tagger, layer int) []Span {
	first, margin := 0, 0
	for i := range t.tags {
		tag := t.tags[i].At(layer)
		if tag == Outside {
			continue
		}
		if tag == Begin || tag == Unit {
			first, margin = i, 0
		}
		s := t.scores[i*m.columns()+m.column(Passes-1, layer):]
		margin += int(s[tag] - s[Outside])
		if tag == Last || tag == Unit {
			dst = append(dst, Span{Layer: layer, First: first, Last: i + 1, Margin: margin})
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
