package lexicon

// vocab is the table of folded words: a hash table with open addressing whose
// slots hold the word's number and some bits of its hash.
//
// The words are numbered so that the tables by word stay short: first those that
// begin a form of Match, then the others with evidence, then those that only occur
// in the names of districts and villages.
type vocab struct {
	pool  pool
	text  array24 // of word i+1: its folded text
	slots array32
	facts array32 // of word i+1, see packFacts
}

const (
	slotIDBits   = 20
	slotIDMask   = 1<<slotIDBits - 1
	factsPerWord = 3
)

func (v *vocab) len() int   { return v.text.len() }
func (v *vocab) known() int { return v.facts.len() / factsPerWord }

// find returns the number of a folded word, from 1, or 0.
func (v *vocab) find(f *folded) WordID {
	n := v.slots.len()
	if n == 0 {
		return 0
	}
	i, tag := slotOf(f.hash(), n)
	for {
		slot := v.slots.at(i)
		if slot == 0 {
			return 0
		}
		if slot>>slotIDBits == tag && v.is(slot&slotIDMask, f) {
			return WordID(slot & slotIDMask)
		}
		if i++; i == n {
			i = 0
		}
	}
}

// slotOf returns the first slot of n to look into and the bits to expect there.
func slotOf(hash uint64, n int) (int, uint32) {
	return int(hash >> 32 * uint64(n) >> 32), uint32(hash) >> slotIDBits
}

// is reports whether word id has the folded text f.
func (v *vocab) is(id uint32, f *folded) bool {
	at := int(v.text.at(int(id - 1)))
	end := at + f.n
	return end < len(v.pool) && v.pool[end] == '\n' && string(v.pool[at:end]) == string(f.buf[:f.n])
}

// word returns the evidence of word id.
func (v *vocab) word(id WordID) Word {
	i := (int(id) - 1) * factsPerWord
	if id == 0 || i >= v.facts.len() {
		return Word{}
	}
	lower, upper, ranks := v.facts.at(i), v.facts.at(i+1), v.facts.at(i+2)
	return Word{
		Lower: lower & max24, Upper: upper & max24,
		Rank: uint16(ranks), NameWeight: uint16(ranks >> 16),
		Flags: WordFlags(lower >> 24),
	}
}
