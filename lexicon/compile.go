package lexicon

import (
	"cmp"
	"fmt"
	"io/fs"
	"math"
	"slices"
	"strings"
)

// Compile packs the data files of a file system into the compiled form that is
// embedded as lexicon.bin. The same files give the same bytes.
func Compile(fsys fs.FS) ([]byte, error) {
	records, err := readRecords(fsys)
	if err != nil {
		return nil, err
	}
	return compile(records, nil)
}

// compiler gathers what goes into a layer.
type compiler struct {
	base  *vocab // the vocabulary below this layer, nil for the lowest
	rows  [lastKind + 1][]record
	words map[string]*wordEntry
	forms [typed + 1][]formEntry
}

// wordEntry is a word on its way into the table.
type wordEntry struct {
	text  string
	group int // the lower, the earlier it is numbered
	id    WordID
	facts Word
}

// The groups of words.
const (
	beginsForm = iota
	isKnown
	inPlaces
)

// formEntry is a form on its way into a trie.
type formEntry struct {
	words []string
	path  []WordID
	ref   ref
}

// compile packs records into a layer that lies on the vocabulary base.
func compile(records []record, base *vocab) ([]byte, error) {
	c := compiler{base: base, words: map[string]*wordEntry{}}
	for _, r := range records {
		c.rows[r.kind] = append(c.rows[r.kind], r)
	}
	for k := Kind(1); k <= lastKind; k++ {
		if err := c.addKind(k); err != nil {
			return nil, err
		}
	}
	words := c.number()
	var out sections
	p := c.fillPool(words)
	if len(p.bytes) > max24 || len(words) > slotIDMask {
		return nil, fmt.Errorf("lexicon: %d bytes of text and %d words are more than the compiled form can hold", len(p.bytes), len(words))
	}
	out.add(p.bytes)
	out.addWords(words, p, base == nil)
	out.addTrie(c.trie(everywhere))
	out.addTrie(c.trie(typed))
	for k := Kind(1); k <= lastKind; k++ {
		out.add(c.packRows(k, p))
	}
	return out.file(), nil
}

// addKind sorts the rows of a kind and takes in their words and forms.
func (c *compiler) addKind(k Kind) error {
	s, rows := &schemas[k], c.rows[k]
	if len(rows) > refRowMask {
		return fmt.Errorf("lexicon: %d rows of %s, at most %d are possible", len(rows), s.name, refRowMask)
	}
	slices.SortStableFunc(rows, func(a, b record) int { return slices.CompareFunc(a.cells[:s.key], b.cells[:s.key], compareFold) })
	for i, r := range rows {
		c.addEvidence(r)
		n := 0
		for form := range formsOf(k, r.cell) {
			for _, path := range s.paths(form) {
				c.forms[s.stream] = append(c.forms[s.stream], formEntry{words: path, ref: makeRef(k, n, i)})
				for j, w := range path {
					c.word(w, groupOf(s.stream, j))
				}
			}
			n++
		}
	}
	return nil
}

func groupOf(s stream, place int) int {
	switch {
	case s == typed:
		return inPlaces
	case place == 0:
		return beginsForm
	}
	return isKnown
}

// word returns the entry of a folded word, in the given group at the latest.
func (c *compiler) word(text string, group int) *wordEntry {
	w := c.words[text]
	if w == nil {
		w = &wordEntry{text: text, group: group}
		c.words[text] = w
	}
	w.group = min(w.group, group)
	return w
}

// addEvidence notes what a row says of the use of a word.
func (c *compiler) addEvidence(r record) {
	if text := evidenceWord(r); text != "" {
		addEvidence(&c.word(text, isKnown).facts, r)
	}
}

// evidenceWord returns the folded word that a row says something of, "" if none.
func evidenceWord(r record) string {
	switch r.kind {
	case NameToken:
		return fold(r.cell("token"))
	case OrdinaryWord:
		return fold(r.cell("word"))
	case Cue:
		if paths := pathsOf(r.cell("form")); len(paths) == 1 && len(paths[0]) == 1 {
			return paths[0][0]
		}
	}
	return ""
}

// addEvidence puts what a row says of a word into w.
func addEvidence(w *Word, r record) {
	switch r.kind {
	case NameToken:
		w.NameWeight = uint16(min(number(r.cell("weight")), math.MaxUint16))
		sex := r.cell("sex")
		w.set(Male, strings.Contains(sex, "m"))
		w.set(Female, strings.Contains(sex, "f"))
		w.set(Clan, r.cell("clan") != "")
		w.set(AlsoWord, r.cell("word") != "")
		w.set(AlsoPlace, r.cell("place") != "")
	case OrdinaryWord:
		w.Lower, w.Upper = number(r.cell("lower")), number(r.cell("upper"))
		w.Rank = uint16(min(number(r.cell("rank")), math.MaxUint16))
		w.set(StopWord, r.cell("stop") != "")
		w.set(Verb, r.cell("verb") != "")
	case Cue:
		w.set(Verb, true)
	}
}

func (w *Word) set(f WordFlags, on bool) {
	if w.Flags &^= f; on {
		w.Flags |= f
	}
}

// number reads a cell that was checked to be a number or empty.
func number(cell string) uint32 {
	n, _ := parseUint32(cell)
	return n
}

// number numbers the words and returns those that are new in this layer.
func (c *compiler) number() []*wordEntry {
	var words []*wordEntry
	next := WordID(1)
	if c.base != nil {
		next += WordID(c.base.len())
	}
	for text, w := range c.words {
		if w.id = c.inBase(text); w.id == 0 {
			words = append(words, w)
		}
	}
	slices.SortFunc(words, func(a, b *wordEntry) int {
		return cmp.Or(cmp.Compare(a.group, b.group), cmp.Compare(a.text, b.text))
	})
	for i, w := range words {
		w.id = next + WordID(i)
	}
	return words
}

func (c *compiler) inBase(text string) WordID {
	var f folded
	if c.base == nil || !f.set(text) {
		return 0
	}
	return c.base.find(&f)
}

// fillPool gathers all strings of the layer.
func (c *compiler) fillPool(words []*wordEntry) packedPool {
	var all []string
	for _, w := range words {
		all = append(all, w.text)
	}
	for k := range c.rows {
		if schemas[k].packed() {
			for _, r := range c.rows[k] {
				all = append(all, r.cells...)
			}
		}
	}
	return packPool(all)
}

// packed reports whether the rows of a kind are kept as rows: those that only say
// how a word is used are not.
func (s *schema) packed() bool { return len(s.forms) > 0 || s.key > 0 }

// packRows returns the rows of a kind as references into the pool.
func (c *compiler) packRows(k Kind, p packedPool) []byte {
	var cells []uint32
	if schemas[k].packed() {
		for _, r := range c.rows[k] {
			for _, cell := range r.cells {
				cells = append(cells, p.at[cell])
			}
		}
	}
	return pack24(cells)
}
