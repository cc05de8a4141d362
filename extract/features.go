package extract

import (
	"fmt"
	"math/bits"

	"github.com/warta-nlp/warta/extract/model"
	"github.com/warta-nlp/warta/extract/token"
)

// The features of a token, by three tables of templates. What a template tells of
// is an atom of the token or of a neighbour, or several of them together.

// atom is one thing said of a token. Its values are numbers that mean nothing but
// themselves; 0 is nothing to say, and a template with such an atom is silent.
type atom uint8

const (
	noAtom      atom = iota
	atomWord         // folded
	atomPrefix       // first three letters
	atomSuffix       // last three letters
	atomShape        // kind, case, length, and the tone of the sentence
	atomEntries      // places in entries of the lexicon, all kinds together
	atomSpans        // places in spans of the grammars, all labels together
	atomUse          // how often the word is a name, in lower case, a verb
	atomClaim        // the closed class that holds it
	atomRegion       // place in the name of a district or village below a region that the text names

	// of the tokens that are read only, not of those around them
	atomPosition  // in the sentence, from its beginning
	atomPassage   // which sentence, from the beginning of the text
	atomRunPlace  // in a run of capitals, from both ends
	atomRunBefore // the word before the run
	atomRunBehind // the word behind it
	atomRunFirst  // its first word
	atomRunLast   // its last word
	atomRunEntry  // the entries at its first word
	atomRunHead   // the entries at its last head, and on which side that is
	atomSeen      // how often the word is in lower case elsewhere, and a name
	numAtoms
)

// row is what is said of a token.
type row [numAtoms]uint32

// part is an atom of the token at an offset.
type part struct {
	at int8
	of atom
}

// The groups of templates.
const (
	wordGroup     = "words"
	shapeGroup    = "shape"
	lexiconGroup  = "lexicon"
	ruleGroup     = "rules"
	useGroup      = "use"
	placeGroup    = "place"
	documentGroup = "document"
)

// The templates by how many atoms they tell of together.
type (
	single struct {
		group string
		part
	}
	pair struct {
		group string
		a, b  part
	}
)

var singles = [...]single{
	{wordGroup, part{0, atomWord}},
	{wordGroup, part{-1, atomWord}},
	{wordGroup, part{+1, atomWord}},
	{wordGroup, part{-2, atomWord}},
	{wordGroup, part{+2, atomWord}},
	{shapeGroup, part{0, atomPrefix}},
	{shapeGroup, part{0, atomSuffix}},
	{shapeGroup, part{0, atomShape}},
	{shapeGroup, part{+1, atomShape}},
	{lexiconGroup, part{-2, atomEntries}},
	{lexiconGroup, part{-1, atomEntries}},
	{lexiconGroup, part{0, atomEntries}},
	{lexiconGroup, part{+1, atomEntries}},
	{lexiconGroup, part{+2, atomEntries}},
	{lexiconGroup, part{0, atomRegion}},
	{ruleGroup, part{0, atomSpans}},
	{ruleGroup, part{-1, atomClaim}},
	{ruleGroup, part{0, atomClaim}},
	{ruleGroup, part{+1, atomClaim}},
	{useGroup, part{0, atomUse}},
	{useGroup, part{-1, atomUse}},
	{placeGroup, part{0, atomPosition}},
	{placeGroup, part{0, atomPassage}},
	{placeGroup, part{0, atomRunPlace}},
	{placeGroup, part{0, atomRunBefore}},
	{placeGroup, part{0, atomRunBehind}},
	{placeGroup, part{0, atomRunFirst}},
	{placeGroup, part{0, atomRunLast}},
	{placeGroup, part{0, atomRunEntry}},
	{placeGroup, part{0, atomRunHead}},
	{documentGroup, part{0, atomSeen}},
}

var pairs = [...]pair{
	{wordGroup, part{-2, atomWord}, part{-1, atomWord}},
	{shapeGroup, part{-1, atomShape}, part{0, atomShape}},
	{shapeGroup, part{0, atomShape}, part{+1, atomShape}},
	{shapeGroup, part{0, atomWord}, part{0, atomShape}},
	{lexiconGroup, part{-1, atomWord}, part{0, atomRegion}},
	{ruleGroup, part{0, atomSpans}, part{0, atomShape}},
	{ruleGroup, part{0, atomSpans}, part{0, atomWord}},
	{ruleGroup, part{+1, atomSpans}, part{+1, atomWord}},
	{useGroup, part{0, atomUse}, part{0, atomShape}},
	{useGroup, part{+1, atomUse}, part{0, atomShape}},
}

// The templates are numbered in this order; those of which a token may have several
// features come last.
const (
	firstPair    = uint8(len(singles))
	firstSeveral = firstPair + uint8(len(pairs))
)

const (
	entryHere = firstSeveral + iota
	entryBehind
	spanHere
	documentShare
	documentBegin
	firstFact
)

// fact is one thing said of a span that a grammar proposes. Each gives a feature
// with the label and the place of the token in the span.
type fact uint8

const (
	factRule   fact = iota // the grammar's rule
	factLength             // in tokens
	factBehind             // shape of the token behind
	factBefore             // word before
	factNext               // word behind
	numFacts
)

// spanFacts are the facts of a span.
type spanFacts [numFacts]uint32

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

// FeatureTemplates describes the templates of the features of [Extractor.Evidence]
// and of the model's second pass, each at its number; numbers without a name are
// free. Templates of one group are left out together in an ablation.
func FeatureTemplates() []model.Template {
	all := make([]model.Template, 0, model.Templates)
	for _, t := range singles {
		all = append(all, model.Template{Group: t.group, Name: t.part.String()})
	}
	for _, t := range pairs {
		all = append(all, model.Template{Group: t.group, Name: fmt.Sprint(t.a, " ", t.b)})
	}
	all = append(all, several[:]...)
	all = append(all, make([]model.Template, model.FirstStacked-len(all))...)
	return append(all, model.StackedTemplates()...)
}

// several describes the templates from entryBefore on.
var several = [...]model.Template{
	{Group: lexiconGroup, Name: "entry"},
	{Group: lexiconGroup, Name: "entry+1"},
	{Group: ruleGroup, Name: "span"},
	{Group: documentGroup, Name: "share"},
	{Group: documentGroup, Name: "begins"},
	{Group: ruleGroup, Name: "span's rule"},
	{Group: ruleGroup, Name: "span's length"},
	{Group: ruleGroup, Name: "shape behind span"},
	{Group: ruleGroup, Name: "word before span"},
	{Group: ruleGroup, Name: "word behind span"},
}

var atomNames = [numAtoms]string{"", "word", "prefix", "suffix", "shape", "entries", "spans", "use", "claim", "region", "position", "passage", "runPlace", "runBefore", "runBehind", "runFirst", "runLast", "runEntry", "runHead", "seen"}

// String names the atom and its offset: word-1.
func (p part) String() string {
	if p.at == 0 {
		return atomNames[p.of]
	}
	return fmt.Sprintf("%s%+d", atomNames[p.of], p.at)
}

// ProposalFeature returns the feature of a token at a place in a span that a
// grammar proposes, surely or not.
func ProposalFeature(l Label, at model.Tag, c Confidence) model.Feature {
	bit := 8*openIndex(l) + map[model.Tag]int{model.Begin: 0, model.Inside: 1, model.Last: 2, model.Unit: 3}[at]
	if c == Low {
		bit += 4
	}
	return model.NewFeature(spanHere, uint64(bit))
}
