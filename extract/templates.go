package extract

import (
	"fmt"

	"github.com/warta-nlp/warta/extract/model"
)

// What the model is told of a token, by tables of templates. A template tells of an
// atom of the token or of a neighbour, or of two together; some give a feature for
// each of several things, such as the kinds of the lexicon's entries. The tables are
// what is left of twice as many: those that a model could do without, in
// cross-validation by outlet, are gone.

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

// Templates of one atom and of two.
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

// The templates are numbered in this order; those that give several features come
// last.
const (
	firstPair    = uint8(len(singles))
	firstSeveral = firstPair + uint8(len(pairs))
)

// The templates that give several features.
const (
	entryHere     = firstSeveral + iota // a kind of entry and the place in it
	entryBehind                         // the same of the token behind
	spanHere                            // a label that a grammar proposes, the place in the span, and whether the grammar is sure
	documentShare                       // which share of the word's other occurrences in the document a label holds
	documentBegin                       // which share of those begins a span
	firstFact                           // the first of the facts of a span
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

// several describes the templates from firstSeveral on.
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

// atomNames are the names of the atoms in [FeatureTemplates].
var atomNames = [numAtoms]string{
	atomWord:      "word",
	atomPrefix:    "prefix",
	atomSuffix:    "suffix",
	atomShape:     "shape",
	atomEntries:   "entries",
	atomSpans:     "spans",
	atomUse:       "use",
	atomClaim:     "claim",
	atomRegion:    "region",
	atomPosition:  "position",
	atomPassage:   "passage",
	atomRunPlace:  "runPlace",
	atomRunBefore: "runBefore",
	atomRunBehind: "runBehind",
	atomRunFirst:  "runFirst",
	atomRunLast:   "runLast",
	atomRunEntry:  "runEntry",
	atomRunHead:   "runHead",
	atomSeen:      "seen",
}

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
	return model.NewFeature(spanHere, uint64(spanBit(openIndex(l), places[at], c)))
}

// places are the places in a span by their tags.
var places = [model.NumTags]place{model.Begin: placeFirst, model.Inside: placeInside, model.Last: placeLast, model.Unit: placeOnly}
