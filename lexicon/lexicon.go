package lexicon

import (
	_ "embed" // the compiled data
	"iter"
	"slices"
	"sync"

	"github.com/warta-nlp/warta/extract/token"
)

// Lexicon answers what a word or a form is. It is immutable and safe for any
// number of goroutines.
type Lexicon struct {
	base     *layer
	user     *layer   // rows added by With, or nil
	rows     []record // the rows in user
	evidence map[WordID]Word
	hidden   map[ref]struct{} // entries of base taken away by Without
}

//go:embed lexicon.bin
var embedded string

var standard struct {
	once sync.Once
	lex  Lexicon
}

// Default returns the embedded lexicon. It reads a short header, no more.
func Default() *Lexicon {
	standard.once.Do(func() {
		t, err := open(embedded)
		if err != nil {
			panic("lexicon: the embedded table is damaged: " + err.Error())
		}
		standard.lex.base = t
	})
	return &standard.lex
}

// Version identifies the embedded data: the same version is the same data.
func Version() string { return Default().base.version }

// layers returns the layers, the user's first.
func (l *Lexicon) layers() []*layer {
	if l.user == nil {
		return []*layer{l.base}
	}
	return []*layer{l.user, l.base}
}

// visible reports whether an entry has not been taken away.
func (l *Lexicon) visible(e Entry) bool {
	if len(l.hidden) == 0 || e.layer != l.base {
		return true
	}
	_, gone := l.hidden[e.ref.entry()]
	return !gone
}

// find returns the number of a folded word, or 0.
func (l *Lexicon) find(f *folded) WordID {
	id := l.base.vocab.find(f)
	if id == 0 && l.user != nil {
		if id = l.user.vocab.find(f); id != 0 {
			id += WordID(l.base.vocab.len())
		}
	}
	return id
}

// wordID returns the number of a single word, or 0.
func (l *Lexicon) wordID(word string) WordID {
	var f folded
	if !f.set(word) {
		return 0
	}
	return l.find(&f)
}

// wordText returns the folded text of a word.
func (l *Lexicon) wordText(id WordID) string {
	v, i := &l.base.vocab, int(id)-1
	if n := v.len(); i >= n {
		v, i = &l.user.vocab, i-n
	}
	return v.pool.at(v.text.at(i))
}

// Lookup returns every entry that has the form, districts and villages included,
// these also if their words are written together: a user's entries first, then in
// the order of the kinds. The form is compared as in a text.
func (l *Lexicon) Lookup(form string) []Entry { return l.AppendLookup(nil, form) }

// AppendLookup appends the entries of Lookup to dst and returns it.
func (l *Lexicon) AppendLookup(dst []Entry, form string) []Entry {
	var tokens [8]token.Token
	toks := token.Append(tokens[:0], form)
	for _, t := range l.layers() {
		for _, tr := range [...]*trie{&t.main, &t.places} {
			dst = l.appendEntries(dst, nil, t, tr, l.walk(tr, form, toks), form)
		}
		dst = l.appendEntries(dst, dst, t, &t.places, l.walkJoined(&t.places, form, toks), form)
	}
	return dst
}

// appendEntries appends the visible entries of a node that are not among those
// known.
func (l *Lexicon) appendEntries(dst, known []Entry, t *layer, tr *trie, node uint32, form string) []Entry {
	if node == 0 {
		return dst
	}
	for i, end := tr.itemsOf(node); i < end; i++ {
		e := Entry{t, ref(tr.items.at(i))}
		if l.visible(e) && counts(e, form) && !slices.Contains(known, e) {
			dst = append(dst, e)
		}
	}
	return dst
}

// walk returns the node that all the tokens lead to, or 0.
func (l *Lexicon) walk(tr *trie, text string, toks []token.Token) uint32 {
	if n := len(toks); n > 1 && toks[n-1].Text(text) == "." {
		toks = toks[:n-1]
	}
	j := afterHyphens(text, toks, 0)
	if j >= len(toks) {
		return 0
	}
	node := tr.start(l.wordID(toks[j].Text(text)))
	for j++; node != 0; j++ {
		if j = nextWord(text, toks, j); j >= len(toks) {
			break
		}
		node = tr.child(node, l.wordID(toks[j].Text(text)))
	}
	return node
}

// walkJoined returns the node of all the tokens written as one word, or 0.
func (l *Lexicon) walkJoined(tr *trie, text string, toks []token.Token) uint32 {
	if len(toks) > maxJoined {
		return 0
	}
	var f folded
	f.reset()
	for _, t := range toks {
		if !f.join(t.Text(text)) {
			return 0
		}
	}
	return tr.start(l.find(&f))
}

// All yields the entries of a kind, each with its principal form: a user's first,
// then the embedded ones in the order of their file. NameToken and OrdinaryWord
// have no entries, see [Lexicon.AllWords].
func (l *Lexicon) All(k Kind) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		if k == 0 || k > lastKind {
			return
		}
		for _, t := range l.layers() {
			for row := range t.count(k) {
				if e := (Entry{t, makeRef(k, 0, row)}); l.visible(e) && !yield(e) {
					return
				}
			}
		}
	}
}
