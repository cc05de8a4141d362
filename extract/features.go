package extract

import (
	"math/bits"

	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
)

// The words beyond the ends of a sentence. Hashes of words are odd.
const (
	wordBefore = 2
	wordBehind = 4
)

// margin is how far around a token its templates look.
const margin = 2

// sentence adds the tokens of a sentence that are live to the sequence.
func (e *evidence) sentence(number int, s token.Sentence) {
	e.rows = resized(e.rows, s.Last-s.First+2*margin)
	for k := range margin {
		e.rows[k] = row{atomWord: wordBefore, atomShape: wordBefore}
		e.rows[len(e.rows)-1-k] = row{atomWord: wordBehind, atomShape: wordBehind}
	}
	around := 0 // tokens to come that stand near a live one
	for i := s.First; i < s.Last; i++ {
		if i+margin < s.Last && e.live[i+margin] || i == s.First && (e.live[i] || i+1 < s.Last && e.live[i+1]) {
			around = 2*margin + 1
		}
		if around > 0 {
			around--
			e.context(&e.rows[i-s.First+margin], i)
		}
	}
	for i := s.First; i < s.Last; i++ {
		if !e.live[i] {
			continue
		}
		e.own(&e.rows[i-s.First+margin], number, s, i)
		e.seq.Add(model.Token{
			At:     i,
			Word:   e.vocab.words[e.vocab.of[i]].hash,
			Name:   e.toks[i].Any(token.Title | token.Upper | token.Mixed),
			Begins: i == s.First || !e.live[i-1],
		}, e.features(s, i))
	}
}

// context fills in what neighbours read of a token.
func (e *evidence) context(r *row, i int) {
	w := &e.vocab.words[e.vocab.of[i]]
	*r = row{
		atomWord:    w.hash,
		atomPrefix:  w.prefix,
		atomSuffix:  w.suffix,
		atomShape:   e.shapeOf(i),
		atomEntries: fold64(e.entryMarks[i]),
		atomSpans:   fold64(e.spanMarks[i]),
		atomClaim:   uint32(e.owner[i]),
		atomUse:     e.useOf(i),
		atomRegion:  uint32(e.regions[i]),
	}
}

// fold64 folds a set of bits to a number, the empty one to 0.
func fold64(set uint64) uint32 {
	set *= 0x9E3779B97F4A7C15
	return uint32(set >> 32)
}

// shapeOf packs kind, case, tone and length.
func (e *evidence) shapeOf(i int) uint32 {
	t := e.toks[i]
	n := uint32(min(t.End-t.Start, 7))
	if n == 5 || n == 6 {
		n = 4
	}
	return uint32(t.Kind) | uint32(t.Flags&token.Cased)<<4 | uint32(e.tone[i])<<8 | n<<10
}

// useOf packs how often a word is a name, in lower case and in film subtitles,
// what it is, and whether it is a verb here.
func (e *evidence) useOf(i int) uint32 {
	w := e.lex.Word(e.words[i])
	ratio := uint32(0)
	if n := w.Lower + w.Upper; n > 0 {
		ratio = 1 + 4*w.Lower/n
	}
	rank := uint32(0)
	switch {
	case w.Rank == 0:
	case w.Rank < 500:
		rank = 1
	case w.Rank < 5000:
		rank = 2
	default:
		rank = 3
	}
	u := bucket(int(w.NameWeight)) | ratio<<3 | rank<<6 | uint32(w.Flags)<<8
	if e.isVerb(i) {
		u |= 1 << 15
	}
	return u
}

// bucket puts a count in one of seven classes.
func bucket(n int) uint32 {
	switch {
	case n <= 2:
		return uint32(n)
	case n <= 5:
		return 3
	case n <= 20:
		return 4
	case n <= 100:
		return 5
	}
	return 6
}

// own fills in what only the token itself reads.
func (e *evidence) own(r *row, number int, s token.Sentence, i int) {
	t := e.toks[i]
	r[atomPosition] = 1 + uint32(min(i-s.First, 3))<<8 | uint32(e.tone[i])
	r[atomPassage] = 1 + uint32(min(number, 3))<<8 | uint32(min(i-s.First, 5))
	if k := e.runOf[i]; k > 0 {
		e.ownRun(r, &e.runs[k-1], s, i)
	}
	if !t.Is(token.Lower) {
		w := &e.vocab.words[e.vocab.of[i]]
		r[atomSeen] = 1 + uint32(min(w.lower, 2))<<8 | uint32(min(w.name, 2))
	}
}

// ownRun fills in what the run of capitals says.
func (e *evidence) ownRun(r *row, c *run, s token.Sentence, i int) {
	from, to := int(c.first), int(c.last)
	at := func(j int) *row { return &e.rows[j-s.First+margin] }
	r[atomRunPlace] = 1 + uint32(min(i-from, 4))<<8 | uint32(min(to-i, 4))
	r[atomRunBefore], r[atomRunBehind] = at(from - 1)[atomWord], at(to)[atomWord]
	r[atomRunFirst], r[atomRunLast] = at(from)[atomWord], at(to - 1)[atomWord]
	r[atomRunEntry] = at(from)[atomEntries]
	if c.head >= 0 {
		side := uint32(min(max(i-int(c.head), -1), 1) + 1)
		r[atomRunHead] = at(int(c.head))[atomEntries] ^ side
	}
}

// features returns the features of token i.
func (e *evidence) features(s token.Sentence, i int) []model.Feature {
	fs := e.feats[:0]
	base := i - s.First
	around := (*[2*margin + 1]row)(e.rows[base : base+2*margin+1])
	for t := range singles {
		if v := around[margin+int(singles[t].at)][singles[t].of]; v != 0 {
			fs = append(fs, model.NewFeature(uint8(t), uint64(v)))
		}
	}
	for t := range pairs {
		p := &pairs[t]
		a, b := around[margin+int(p.a.at)][p.a.of], around[margin+int(p.b.at)][p.b.of]
		if a != 0 && b != 0 {
			fs = append(fs, model.NewFeature(firstPair+uint8(t), mix(uint64(a), b)))
		}
	}
	fs = appendEntries(fs, entryHere, e.entryMarks[i])
	if i+1 < s.Last {
		fs = appendEntries(fs, entryBehind, e.entryMarks[i+1])
	}
	for set := e.spanMarks[i]; set != 0; set &= set - 1 {
		fs = append(fs, model.NewFeature(spanHere, uint64(bits.TrailingZeros64(set))))
	}
	if e.spanMarks[i] != 0 {
		fs = e.appendFacts(fs, s, i)
	}
	if !e.toks[i].Is(token.Lower) {
		fs = e.appendDocument(fs, i)
	}
	e.feats = fs
	return fs
}

// mix joins atoms to one value.
func mix(h uint64, atom uint32) uint64 { return h*0x9E3779B97F4A7C15 ^ uint64(atom) }

// appendEntries appends a feature for each lexicon kind.
func appendEntries(fs []model.Feature, template uint8, kinds uint64) []model.Feature {
	for kinds != 0 {
		k := bits.TrailingZeros64(kinds) / 2
		in := kinds >> (2 * k) & 3
		fs = append(fs, model.NewFeature(template, uint64(k)<<2|in))
		kinds &^= 3 << (2 * k)
	}
	return fs
}

// appendFacts appends the facts of the proposed spans over token i.
func (e *evidence) appendFacts(fs []model.Feature, s token.Sentence, i int) []model.Feature {
	for l := range e.cover {
		k := e.cover[l][i]
		if k == 0 {
			continue
		}
		sp, facts := &e.spans[k-1], &e.facts[k-1]
		if facts[factRule] == 0 {
			*facts = e.factsOf(sp, s)
		}
		in := uint64(l)<<3 | uint64(placeIn(i, sp.first, sp.last))
		for f, v := range facts {
			if v != 0 {
				fs = append(fs, model.NewFeature(firstFact+uint8(f), uint64(v)<<8|in))
			}
		}
	}
	return fs
}

// factsOf works out the facts of a span in a sentence.
func (e *evidence) factsOf(sp *span, s token.Sentence) spanFacts {
	at := func(j int) *row { return &e.rows[min(max(j-s.First+margin, 0), len(e.rows)-1)] }
	before, behind := at(sp.first-1), at(sp.last)
	return spanFacts{
		factRule:   wordHash(sp.rule, token.Word),
		factLength: uint32(min(sp.last-sp.first, 6)),
		factBehind: behind[atomShape],
		factBefore: before[atomWord],
		factNext:   behind[atomWord],
	}
}

// appendDocument appends what sure spans elsewhere in the document hold the word.
func (e *evidence) appendDocument(fs []model.Feature, i int) []model.Feature {
	w := &e.vocab.words[e.vocab.of[i]]
	for l := range openLabels {
		in, begins := uint64(w.in[l]), uint64(w.begins[l])
		if in == 0 {
			continue
		}
		if sure := e.spanMarks[i] >> (8 * l) & 15; sure != 0 { // its own span
			in--
			if p := place(bits.TrailingZeros64(sure) + 1); p == placeFirst || p == placeOnly {
				begins--
			}
		}
		if in == 0 {
			continue
		}
		fs = append(fs, model.NewFeature(documentShare, uint64(l)<<8|in*4/max(1, uint64(w.upper))))
		if begins > 0 {
			fs = append(fs, model.NewFeature(documentBegin, uint64(l)<<8|begins*3/in))
		}
	}
	return fs
}

// resized returns s with n elements of any contents.
func resized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
