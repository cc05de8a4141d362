package extract

import (
	"hash/maphash"
	"sort"
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// linker relates the entities of a settled page to each other. Each stage adds
// its own part and reads those of the stages before it:
//
//	officevalue.go   what each office says: head, unit, region
//	figure.go        the persons of the text, each with all forms of the name
//	holder.go        who holds which office by apposition
//	nickname.go      names that the text says are one person's
//	passage.go       what stands in quotation marks
//	subject.go       whom each sentence is about: what a pronoun behind it means
//	quote.go         who says a quotation, and what is reported without marks
//	official.go, relation.go, chain.go   what follows from it
type linker struct {
	*page
	ents        []Entity
	first, last []int      // of each entity: its tokens [first, last)
	tails       [][]string // of each POSITION: the words behind its head
	tailRow     []string   // the words of all tails

	figures []figure
	who     []int // of each PERSON: its figure; -1 for other entities
	next    []int // of each PERSON: the next mention of its figure, or -1
	held    []statement
	byHead  fewIndex // family of an office -> held
	byRole  fewIndex // role of an office -> POSITION entities

	speech  []passage // quotations, in order
	subject []int     // of each sentence: the entity it is about, or -1
	grade   []int     // of each sentence: how surely it is
	voice   voice
	recent  []int // of each sentence: the last sentence before it that has one, or -1

	markBuf                  []mark  // passages
	behindOffice             []bool  // findHolders: persons
	pairOffices, pairPersons []int   // pairs
	grouped                  []group // findSubjects

	// what findFigures works with
	forms         []nameForm
	nameBuf       []string // the words of all names
	mentionRow    []int    // the mentions of all forms
	alone, shared []int    // forms of one word; forms that fit several figures
	fit           []int
	seed          maphash.Seed
	formOf        map[uint64]int       // hash of the words of a name -> forms
	byWord        map[string]namesakes // word of a name -> figures
}

// open begins with the entities of a settled page.
func (l *linker) open(p *page, ents []Entity) {
	l.page, l.ents = p, ents
	if l.formOf == nil {
		l.seed, l.formOf, l.byWord = maphash.MakeSeed(), map[uint64]int{}, map[string]namesakes{}
	}
	l.place()
	l.readOffices()
	l.findFigures()
}

// close forgets the document and keeps the memory.
func (l *linker) close() {
	clear(l.tailRow)
	clear(l.figures)
	clear(l.forms)
	clear(l.nameBuf)
	clear(l.formOf)
	clear(l.byWord)
	l.byHead.clear()
	l.byRole.clear()
	l.ents, l.voice = nil, voice{}
	l.figures, l.held, l.speech = l.figures[:0], l.held[:0], l.speech[:0]
}

// link fills in what the document says about its entities.
func (p *page) link(d *Document) {
	l := &p.linker
	l.open(p, d.Entities)
	l.findHolders()
	l.joinNicknames()
	l.readSpeech()
	l.joinEpithets()
	d.quotes = l.quotes()
	l.pointedHolders()
	d.holders = l.holders()
	d.individuals = l.individuals()
	d.officials = l.officials(d.holders)
	d.relations = l.relations()
	d.chains = l.chains()
	d.acronyms = append(d.acronyms, p.usedAcronyms()...)
}

// value works out the values that entities take from the document: those of
// offices and the full names of persons. It does as much of what link does as
// that needs, so that both give the same.
func (p *page) value(ents []Entity) {
	l := &p.linker
	l.open(p, ents)
	if !l.nicknamed() {
		l.joinNicknames()
		return
	}
	l.findHolders()
	l.joinNicknames()
	l.readSpeech()
	l.joinEpithets()
}

// readSpeech finds what is said and whom the sentences are about.
func (l *linker) readSpeech() {
	l.speech = l.passages()
	l.findSubjects()
}

// place finds the tokens of the entities.
func (l *linker) place() {
	l.first, l.last = zeroed(l.first, len(l.ents)), zeroed(l.last, len(l.ents))
	i := 0
	for k, e := range l.ents {
		for i < len(l.toks) && l.toks[i].Start < e.Start {
			i++
		}
		first := i
		if i > 0 && l.toks[i-1].End > e.Start {
			first-- // the entity begins within a token
		}
		l.first[k] = first
		l.last[k] = max(first+1, l.tokenAt(e.End))
	}
}

// firstEntity returns the first entity that starts at or after token i.
func (l *linker) firstEntity(i int) int {
	return sort.Search(len(l.ents), func(k int) bool { return l.first[k] >= i })
}

// entityAt returns the longest entity that starts at token i, or -1.
func (l *linker) entityAt(i int) int {
	if k := l.firstEntity(i); k < len(l.ents) && l.first[k] == i {
		return k
	}
	return -1
}

// reach bounds how many entities a look back or ahead passes.
const reach = 16

// entityEnding returns the longest entity of the label that ends right before
// token i, or -1.
func (l *linker) entityEnding(i int, label Label) int {
	best := -1
	for k := l.firstEntity(i) - 1; k >= 0 && k > l.firstEntity(i)-reach; k-- {
		if l.last[k] == i && l.ents[k].Label == label {
			best = k
		}
	}
	return best
}

// low returns the word of token i in lower case, "" beyond the text.
func (l *linker) low(i int) string {
	if i < 0 || i >= len(l.toks) {
		return ""
	}
	return l.lower(l.word(i))
}

// oneOf reports whether token i is one of the words, in any case.
func (l *linker) oneOf(i int, words []string) bool {
	if i < 0 || i >= len(l.toks) {
		return false
	}
	w := l.word(i)
	for _, x := range words {
		if len(w) == len(x) && strings.EqualFold(w, x) {
			return true
		}
	}
	return false
}

// starts reports whether a paragraph begins with token i.
func (l *linker) starts(i int) bool {
	return i <= 0 || i >= len(l.toks) || l.toks[i].Any(token.Para)
}

// titlesBefore returns the token at which the titles that lead up to token i
// begin, i if there are none.
func (l *linker) titlesBefore(i int) int {
	begin := i
	for j := i - 1; j >= 0 && j >= i-maxTitleRun; j-- {
		if l.pastTitles(j) == i {
			begin = j
		}
	}
	return begin
}

// maxTitleRun bounds the tokens of the titles before a name.
const maxTitleRun = 10

// pastTitles returns the token behind the titles that begin at token i.
func (l *linker) pastTitles(i int) int {
	for n := 0; n < maxTitleRun && i < len(l.toks); n++ {
		end := l.titleEnd(i)
		if end == i {
			return i
		}
		i = end
	}
	return i
}

// services are the words behind a rank that say whose it is.
var services = []string{"TNI", "Polri", "Pol", "Polisi", "AD", "AL", "AU", "Marinir"}

// titleEnd returns the token behind the title at token i, with its service, or i.
// A title may stand in brackets (Jenderal (Purn) X), and a stop or comma may be
// set behind one (AKBP. Agus, Iptu, Andi).
func (l *linker) titleEnd(i int) int {
	if l.is(i, "(") && l.is(i+2, ")") && l.has(i+1, lexicon.PersonTitle) && l.capital(i+1) {
		return i + 3
	}
	end := l.titleAt(i, len(l.toks))
	if end == i {
		return i
	}
	if l.is(end, services...) && !l.starts(end) {
		end++
	}
	if l.is(end, ".", ",") && l.glued(end) && !l.starts(end+1) {
		end++
	}
	return end
}

// entityPast returns the longest entity at token i or behind the titles there, or
// -1. What is a title elsewhere may belong to a name: Habib Salim, M. Asnawi.
func (l *linker) entityPast(i int) int {
	if k := l.entityAt(i); k >= 0 {
		return k
	}
	end := l.pastTitles(i)
	for j := i + 1; j < end; j++ {
		if k := l.entityAt(j); k >= 0 && l.ents[k].Label == Person {
			return k
		}
	}
	return l.entityAt(end)
}
